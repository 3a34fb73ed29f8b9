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

# Logs of GPU job queue / quota scheduler.
resource "aws_cloudwatch_log_group" "gpu_job_scheduler" {
  name              = "/aws/batch/${local.name}-gpu-job-scheduler"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }
}

resource "aws_cloudwatch_log_group" "main__control" {
  name              = "/aws/eks/${local.name}/cluster"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
}

# GPU telemetry acts as this role.
resource "aws_iam_role" "gpu_telemetry" {
  name        = "${local.name}-gpu-telemetry"
  description = "Role of gpu-telemetry"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["pods.eks.amazonaws.com"] }
        Action    = ["sts:AssumeRole", "sts:TagSession"]
      },
    ]
  })
  tags = { Name = "GPU telemetry", Component = "gpu-telemetry" }
}

resource "aws_eks_pod_identity_association" "gpu_telemetry" {
  cluster_name    = aws_eks_cluster.main.name
  namespace       = "amazon-cloudwatch"
  service_account = "cloudwatch-agent"
  role_arn        = aws_iam_role.gpu_telemetry.arn
  tags            = { Name = "GPU telemetry", Component = "gpu-telemetry" }
}

resource "aws_iam_role_policy_attachment" "gpu_telemetry" {
  role       = aws_iam_role.gpu_telemetry.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/CloudWatchAgentServerPolicy"
}

resource "aws_eks_addon" "gpu_telemetry__amazon_cloudwatch_observability" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "amazon-cloudwatch-observability"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
  configuration_values = jsonencode({
    agent = {
      config = {
        logs = {
          metrics_collected = {
            kubernetes = {
              enhanced_container_insights = true
              accelerated_compute_metrics = true
            }
          }
        }
      }
    }
  })
  tags = { Name = "GPU telemetry", Component = "gpu-telemetry" }
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

# Logs of Cleaning and tokenising.
resource "aws_cloudwatch_log_group" "spark_processing" {
  name              = "/aws/emr-serverless/${local.name}-spark-processing"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.key_management.arn
  tags = {
    Name      = "Cleaning and tokenising"
    Component = "spark-processing"
  }
}

# Sounds when Training cluster has fewer machines than it should.
resource "aws_cloudwatch_metric_alarm" "gpu_training_cluster__group_in_service_instances" {
  alarm_name        = "${local.name}-gpu-training-cluster-GroupInServiceInstances"
  alarm_description = "gpu-training-cluster has fewer machines than it should"
  namespace         = "AWS/AutoScaling"
  metric_name       = "GroupInServiceInstances"
  dimensions = {
    AutoScalingGroupName = aws_autoscaling_group.gpu_training_cluster.name
  }
  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 19
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }
}
