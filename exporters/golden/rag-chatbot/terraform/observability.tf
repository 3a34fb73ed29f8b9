# Alerting and on-call (alerting)
resource "aws_sns_topic" "alerting" {
  name              = "${local.name}-alerting"
  kms_master_key_id = aws_kms_key.key_management.key_id
  tags              = { Name = "Alerting and on-call", Component = "alerting" }
}

resource "aws_sns_topic_policy" "alerting" {
  arn = aws_sns_topic.alerting.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ServicesOfThisAccount"
        Effect = "Allow"
        Principal = {
          Service = ["budgets.amazonaws.com", "cloudwatch.amazonaws.com", "costalerts.amazonaws.com", "events.amazonaws.com"]
        }
        Action   = ["sns:Publish"]
        Resource = [aws_sns_topic.alerting.arn]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "alerting" {
  for_each  = toset(var.alert_emails)
  topic_arn = aws_sns_topic.alerting.arn
  protocol  = "email"
  endpoint  = each.key
}

# Logs of API gateway.
resource "aws_cloudwatch_log_group" "api_gateway" {
  name              = "/aws/apigateway/${local.name}-api-gateway"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "API gateway", Component = "api-gateway" }
}

# Who talked to whom in the network.
resource "aws_cloudwatch_log_group" "vpc__flow" {
  name              = "/aws/vpc/${local.name}/vpc"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.key_management.arn
}

resource "aws_iam_role" "vpc__flow" {
  name        = "${local.name}-flow-vpc"
  description = "Writes the flow log"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "vpc-flow-logs.amazonaws.com" }
        Action    = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "vpc__flow" {
  name = "write-flow-log"
  role = aws_iam_role.vpc__flow.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.vpc__flow.arn}:*"]
      },
    ]
  })
}

resource "aws_flow_log" "vpc" {
  vpc_id               = aws_vpc.vpc.id
  traffic_type         = "ALL"
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.vpc__flow.arn
  iam_role_arn         = aws_iam_role.vpc__flow.arn
  tags                 = { Name = "Private network flow log", Component = "vpc" }
}

# Logs of Chat backend.
resource "aws_cloudwatch_log_group" "app_backend" {
  name              = "/ecs/${local.name}-app-backend"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Chat backend", Component = "app-backend" }
}

# Logs of Audit log / trail.
resource "aws_cloudwatch_log_group" "audit_log" {
  name              = "/aws/cloudtrail/${local.name}-audit-log"
  retention_in_days = 400
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Audit log / trail"
    Component = "audit-log"
    DataClass = "internal"
  }
}

# Logs of Chat window.
resource "aws_cloudwatch_log_group" "chat_ui" {
  name              = "/ecs/${local.name}-chat-ui"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Chat window", Component = "chat-ui" }
}

# Logs of CI/CD pipeline.
resource "aws_cloudwatch_log_group" "ci_cd" {
  name              = "/aws/codebuild/${local.name}-ci-cd"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "CI/CD pipeline", Component = "ci-cd" }
}

# Logs of Text from documents.
resource "aws_cloudwatch_log_group" "document_extraction" {
  name              = "/aws/lambda/${local.name}-document-extraction"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }
}

# Logs of Embedding model.
resource "aws_cloudwatch_log_group" "embedding_model" {
  name              = "/aws/lambda/${local.name}-embedding-model"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Embedding model", Component = "embedding-model" }
}

# Logs of Chunking and embedding.
resource "aws_cloudwatch_log_group" "embedding_pipeline" {
  name              = "/aws/lambda/${local.name}-embedding-pipeline"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }
}

# Cost monitoring and budgets (finops-cost-monitor)
resource "aws_ce_anomaly_monitor" "finops_cost_monitor" {
  name              = "${local.name}-finops-cost-monitor"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
  tags = {
    Name      = "Cost monitoring and budgets"
    Component = "finops-cost-monitor"
  }
}

resource "aws_ce_anomaly_subscription" "finops_cost_monitor" {
  name             = "${local.name}-finops-cost-monitor"
  frequency        = "IMMEDIATE"
  monitor_arn_list = [aws_ce_anomaly_monitor.finops_cost_monitor.arn]
  tags = {
    Name      = "Cost monitoring and budgets"
    Component = "finops-cost-monitor"
  }

  subscriber {
    type    = "SNS"
    address = aws_sns_topic.alerting.arn
  }

  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = ["100"]
    }
  }
}

# Logs of Infrastructure as code.
resource "aws_cloudwatch_log_group" "iac_provisioner" {
  name              = "/aws/codebuild/${local.name}-iac-provisioner"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }
}

# Logs of Document sources.
resource "aws_cloudwatch_log_group" "knowledge_connector" {
  name              = "/aws/lambda/${local.name}-knowledge-connector"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Document sources", Component = "knowledge-connector" }
}

# Logs of Traces of answers.
resource "aws_cloudwatch_log_group" "llm_observability" {
  name              = "/aws/bedrock/invocations/${local.name}-llm-observability"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "Traces of answers", Component = "llm-observability" }
}

resource "aws_iam_role" "llm_observability__invocations" {
  name        = "${local.name}-llm-observability-invocations"
  description = "Bedrock writes its invocation log with it"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "bedrock.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
  tags = { Name = "Traces of answers", Component = "llm-observability" }
}

resource "aws_iam_role_policy" "llm_observability__invocations" {
  name = "write"
  role = aws_iam_role.llm_observability__invocations.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.llm_observability.arn}:*"]
      },
    ]
  })
}

resource "aws_bedrock_model_invocation_logging_configuration" "llm_observability" {
  logging_config {
    text_data_delivery_enabled      = false
    image_data_delivery_enabled     = false
    embedding_data_delivery_enabled = false
    video_data_delivery_enabled     = false

    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.llm_observability.name
      role_arn       = aws_iam_role.llm_observability__invocations.arn
    }
  }
}
