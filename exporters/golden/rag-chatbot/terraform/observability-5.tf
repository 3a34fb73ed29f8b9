resource "aws_budgets_budget" "finops_cost_monitor__budget" {
  name         = "${local.name}-monthly"
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_unit   = "USD"
  limit_amount = var.monthly_budget_usd

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "FORECASTED"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "ACTUAL"
    threshold                 = 80
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "ACTUAL"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.alerting.arn]
  }
}

resource "aws_s3_bucket_policy" "documents" {
  bucket = aws_s3_bucket.documents.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.documents.arn, "${aws_s3_bucket.documents.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "BalancersWrite"
        Effect    = "Allow"
        Principal = { Service = "logdelivery.elasticloadbalancing.amazonaws.com" }
        Action    = ["s3:PutObject"]
        Resource  = ["${aws_s3_bucket.documents.arn}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid       = "LogDeliveryWrites"
        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = ["s3:PutObject"]
        Resource  = ["${aws_s3_bucket.documents.arn}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
            "s3:x-amz-acl"      = "bucket-owner-full-control"
          }
        }
      },
    ]
  })
}

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
    ]
  })
}
