resource "aws_cloudwatch_dashboard" "metrics_monitoring__page_2" {
  dashboard_name = "${local.name}-metrics-monitoring-2"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
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
        y      = 0
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
        y      = 0
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
        y      = 6
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
        y      = 6
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
