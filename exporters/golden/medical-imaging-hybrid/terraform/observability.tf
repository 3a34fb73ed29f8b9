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

# Logs of Application backend service.
resource "aws_cloudwatch_log_group" "app_backend" {
  name              = "/ecs/${local.name}-app-backend"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }
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

# Logs of CI/CD pipeline.
resource "aws_cloudwatch_log_group" "ci_cd" {
  name              = "/aws/codebuild/${local.name}-ci-cd"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags              = { Name = "CI/CD pipeline", Component = "ci-cd" }
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

# Logs of Log analytics.
resource "aws_cloudwatch_log_group" "log_analytics" {
  name              = "/design/${local.name}-log-analytics"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Log analytics"
    Component = "log-analytics"
    DataClass = "internal"
  }
}

# Logs of Metrics monitoring.
resource "aws_cloudwatch_log_group" "metrics_monitoring" {
  name              = "/aws/vendedlogs/prometheus/${local.name}-metrics-monitoring"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Metrics monitoring"
    Component = "metrics-monitoring"
  }
}

resource "aws_prometheus_workspace" "metrics_monitoring" {
  alias       = "${local.name}-metrics-monitoring"
  kms_key_arn = aws_kms_key.key_management.arn
  tags = {
    Name      = "Metrics monitoring"
    Component = "metrics-monitoring"
  }

  logging_configuration {
    log_group_arn = "${aws_cloudwatch_log_group.metrics_monitoring.arn}:*"
  }
}

# Model monitoring acts as this role.
resource "aws_iam_role" "model_monitoring" {
  name        = "${local.name}-model-monitoring"
  description = "Role of model-monitoring"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["sagemaker.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Model monitoring", Component = "model-monitoring" }
}

# AWS's own image that runs Model monitoring.
data "aws_sagemaker_prebuilt_ecr_image" "model_monitoring" {
  repository_name = "sagemaker-model-monitor-analyzer"
  image_tag       = "latest"
}

resource "aws_sagemaker_data_quality_job_definition" "model_monitoring" {
  name     = "${local.name}-model-monitoring"
  role_arn = aws_iam_role.model_monitoring.arn
  tags     = { Name = "Model monitoring", Component = "model-monitoring" }

  data_quality_app_specification {
    image_uri = data.aws_sagemaker_prebuilt_ecr_image.model_monitoring.registry_path
  }

  data_quality_job_input {
    endpoint_input {
      endpoint_name = aws_sagemaker_endpoint.async_inference_endpoint.name
    }
  }

  data_quality_job_output_config {
    kms_key_id = aws_kms_key.key_management.arn

    monitoring_outputs {
      s3_output {
        s3_uri     = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
        local_path = "/opt/ml/processing/output"
      }
    }
  }

  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.xlarge"
      volume_size_in_gb = 50
      volume_kms_key_id = aws_kms_key.key_management.arn
    }
  }

  network_config {
    enable_inter_container_traffic_encryption = true
    enable_network_isolation                  = false

    vpc_config {
      security_group_ids = [aws_security_group.model_monitoring.id]
      subnets            = values(aws_subnet.vpc__private)[*].id
    }
  }

  stopping_condition {
    max_runtime_in_seconds = 3600
  }
}

resource "aws_sagemaker_monitoring_schedule" "model_monitoring" {
  name = "${local.name}-model-monitoring"
  tags = { Name = "Model monitoring", Component = "model-monitoring" }

  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.model_monitoring.name
    monitoring_type                = "DataQuality"

    schedule_config {
      schedule_expression = "cron(0 * ? * * *)"
    }
  }
}
