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
          title   = "agent-memory: ThrottledRequests"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/DynamoDB", "ThrottledRequests", "TableName", aws_dynamodb_table.agent_memory.name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 0
        width  = 8
        height = 6
        properties = {
          title   = "api-gateway: 5XXError"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/ApiGateway", "5XXError", "ApiName", aws_api_gateway_rest_api.api_gateway.name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 0
        width  = 8
        height = 6
        properties = {
          title  = "app-backend: CPUUtilization"
          region = var.region
          period = 300
          stat   = "Average"
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              aws_ecs_cluster.serverless_container.name,
              "ServiceName",
              aws_ecs_service.app_backend.name,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 8
        height = 6
        properties = {
          title  = "chat-ui: CPUUtilization"
          region = var.region
          period = 300
          stat   = "Average"
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              aws_ecs_cluster.serverless_container.name,
              "ServiceName",
              aws_ecs_service.chat_ui.name,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 6
        width  = 8
        height = 6
        properties = {
          title   = "document-extraction: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.document_extraction.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 6
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
        x      = 0
        y      = 12
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
        x      = 0
        y      = 18
        width  = 8
        height = 6
        properties = {
          title   = "knowledge-connector: Errors"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.knowledge_connector.function_name]]
        }
      },
      {
        type   = "metric"
        x      = 8
        y      = 18
        width  = 8
        height = 6
        properties = {
          title   = "load-balancer-l7: HTTPCode_Target_5XX_Count"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", "LoadBalancer", aws_lb.load_balancer_l7.arn_suffix]]
        }
      },
      {
        type   = "metric"
        x      = 16
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
        x      = 0
        y      = 24
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
        x      = 8
        y      = 24
        width  = 8
        height = 6
        properties = {
          title   = "reranker-model: InvocationThrottles"
          region  = var.region
          period  = 300
          stat    = "Sum"
          metrics = [["AWS/Bedrock", "InvocationThrottles", "ModelId", var.reranker_model_model_id]]
        }
      },
      {
        type   = "metric"
        x      = 16
        y      = 24
        width  = 8
        height = 6
        properties = {
          title  = "search-index: ClusterStatus.red"
          region = var.region
          period = 300
          stat   = "Maximum"
          metrics = [
            [
              "AWS/ES",
              "ClusterStatus.red",
              "DomainName",
              aws_opensearch_domain.search_index.domain_name,
              "ClientId",
              data.aws_caller_identity.current.account_id,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 30
        width  = 8
        height = 6
        properties = {
          title  = "serverless-container: CPUUtilization"
          region = var.region
          period = 300
          stat   = "Average"
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              aws_ecs_cluster.serverless_container.name,
              "ServiceName",
              aws_ecs_service.serverless_container.name,
            ],
          ]
        }
      },
      {
        type   = "metric"
        x      = 8
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
