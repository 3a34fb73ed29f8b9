resource "aws_cloudwatch_dashboard" "metrics_monitoring" {
  dashboard_name = "${local.name}-metrics-monitoring"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "api-gateway: 5xx"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/ApiGateway", "5xx", "ApiId", aws_apigatewayv2_api.api_gateway.id]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "embedding-model: InvocationThrottles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationThrottles", "ModelId", var.embedding_model_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "embedding-model: InvocationServerErrors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationServerErrors", "ModelId", var.embedding_model_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "embedding-model: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.embedding_model.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "embedding-model: Throttles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Throttles", "FunctionName", aws_lambda_function.embedding_model.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "embedding-pipeline: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.embedding_pipeline.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "embedding-pipeline: Throttles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Throttles", "FunctionName", aws_lambda_function.embedding_pipeline.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "foundation-model-api: InvocationThrottles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationThrottles", "ModelId", var.foundation_model_api_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 12
        width  = 8
        height = 6
        properties = {
          title   = "foundation-model-api: InvocationServerErrors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationServerErrors", "ModelId", var.foundation_model_api_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 18
        width  = 8
        height = 6
        properties = {
          title  = "guardrails: InvocationsIntervened"
          region = var.region
          period = 300
          stat   = "Sum"
          metrics = [
            [
              "AWS/Bedrock/Guardrails",
              "InvocationsIntervened",
              "GuardrailArn",
              aws_bedrock_guardrail.guardrails.guardrail_arn,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 18
        width  = 8
        height = 6
        properties = {
          title   = "nosql-database: ThrottledRequests"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/DynamoDB", "ThrottledRequests", "TableName", aws_dynamodb_table.nosql_database.name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 18
        width  = 8
        height = 6
        properties = {
          title   = "rag-orchestrator: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.rag_orchestrator.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 24
        width  = 8
        height = 6
        properties = {
          title   = "rag-orchestrator: Throttles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Throttles", "FunctionName", aws_lambda_function.rag_orchestrator.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 24
        width  = 8
        height = 6
        properties = {
          title   = "serverless-function: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.serverless_function.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 24
        width  = 8
        height = 6
        properties = {
          title   = "serverless-function: Throttles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Throttles", "FunctionName", aws_lambda_function.serverless_function.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 30
        width  = 8
        height = 6
        properties = {
          title   = "vector-database: SearchOCU"
          region  = var.region
          period  = 300
          stat    = "Maximum"
          metrics = [["AWS/AOSS", "SearchOCU", "ClientId", data.aws_caller_identity.current.account_id]]
        }
      },
    ]
  })
}
