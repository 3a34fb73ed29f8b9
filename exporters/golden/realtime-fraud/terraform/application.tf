resource "aws_api_gateway_rest_api" "api_gateway" {
  name        = "${local.name}-api-gateway"
  description = "API gateway"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "api-gateway", version = "1.0" }
    paths = {
      "/app-backend/{proxy+}" = {
        "x-amazon-apigateway-any-method" = {
          parameters = [
            {
              name     = "proxy"
              "in"     = "path"
              required = true
              schema   = { type = "string" }
            },
          ]
          security  = [{ users = [] }]
          responses = { "200" = { description = "answered" } }
          "x-amazon-apigateway-integration" = {
            type           = "HTTP_PROXY"
            httpMethod     = "ANY"
            uri            = "http://${aws_lb.api_gateway.dns_name}:8000/{proxy}"
            connectionType = "VPC_LINK"
            connectionId   = aws_api_gateway_vpc_link.api_gateway.id
            requestParameters = {
              "integration.request.path.proxy" = "method.request.path.proxy"
            }
            timeoutInMillis = 29000
          }
        }
      }
      "/pii-redaction/{proxy+}" = {
        "x-amazon-apigateway-any-method" = {
          parameters = [
            {
              name     = "proxy"
              "in"     = "path"
              required = true
              schema   = { type = "string" }
            },
          ]
          security  = [{ users = [] }]
          responses = { "200" = { description = "answered" } }
          "x-amazon-apigateway-integration" = {
            type            = "AWS_PROXY"
            httpMethod      = "POST"
            uri             = aws_lambda_function.pii_redaction.invoke_arn
            timeoutInMillis = 29000
          }
        }
      }
    }
    components = {
      securitySchemes = {
        users = {
          type                           = "apiKey"
          name                           = "Authorization"
          "in"                           = "header"
          "x-amazon-apigateway-authtype" = "cognito_user_pools"
          "x-amazon-apigateway-authorizer" = {
            type         = "cognito_user_pools"
            providerARNs = [aws_cognito_user_pool.identity_provider.arn]
          }
        }
      }
    }
  })
  tags = { Name = "API gateway", Component = "api-gateway" }

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_deployment" "api_gateway" {
  rest_api_id = aws_api_gateway_rest_api.api_gateway.id
  triggers    = { body = sha1(aws_api_gateway_rest_api.api_gateway.body) }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "api_gateway" {
  rest_api_id          = aws_api_gateway_rest_api.api_gateway.id
  deployment_id        = aws_api_gateway_deployment.api_gateway.id
  stage_name           = "live"
  xray_tracing_enabled = true
  tags                 = { Name = "API gateway", Component = "api-gateway" }

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api_gateway.arn
    format = jsonencode({
      at     = "$context.requestTime"
      method = "$context.httpMethod"
      path   = "$context.path"
      status = "$context.status"
      caller = "$context.identity.sourceIp"
    })
  }
}

resource "aws_api_gateway_method_settings" "api_gateway" {
  rest_api_id = aws_api_gateway_rest_api.api_gateway.id
  stage_name  = aws_api_gateway_stage.api_gateway.stage_name
  method_path = "*/*"

  settings {
    metrics_enabled        = true
    throttling_rate_limit  = 150
    throttling_burst_limit = 300
  }
}

# Decision service acts as this role.
resource "aws_iam_role" "app_backend" {
  name        = "${local.name}-app-backend"
  description = "Role of app-backend"
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
  tags = { Name = "Decision service", Component = "app-backend" }
}

resource "aws_eks_pod_identity_association" "app_backend" {
  cluster_name    = aws_eks_cluster.kubernetes_cluster.name
  namespace       = "workloads"
  service_account = "app-backend"
  role_arn        = aws_iam_role.app_backend.arn
  tags            = { Name = "Decision service", Component = "app-backend" }
}

# Fraud dashboard acts as this role.
resource "aws_iam_role" "bi_dashboard" {
  name        = "${local.name}-bi-dashboard"
  description = "Role of bi-dashboard"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["quicksight.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Fraud dashboard", Component = "bi-dashboard" }
}

resource "aws_quicksight_folder" "bi_dashboard" {
  folder_id = "${local.name}-bi-dashboard"
  name      = "Fraud dashboard"
  tags      = { Name = "Fraud dashboard", Component = "bi-dashboard" }
}

# Notification service (notification-service)
resource "aws_sns_topic" "notification_service" {
  name              = "${local.name}-notification-service"
  display_name      = "notification-service"
  kms_master_key_id = aws_kms_key.key_management.arn
  tags = {
    Name      = "Notification service"
    Component = "notification-service"
  }
}

# Fraud scoring acts as this role.
resource "aws_iam_role" "realtime_inference_endpoint" {
  name        = "${local.name}-realtime-inference-endpoint"
  description = "Role of realtime-inference-endpoint"
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
  tags = {
    Name      = "Fraud scoring"
    Component = "realtime-inference-endpoint"
  }
}

resource "aws_eks_pod_identity_association" "realtime_inference_endpoint" {
  cluster_name    = aws_eks_cluster.kubernetes_cluster.name
  namespace       = "workloads"
  service_account = "realtime-inference-endpoint"
  role_arn        = aws_iam_role.realtime_inference_endpoint.arn
  tags = {
    Name      = "Fraud scoring"
    Component = "realtime-inference-endpoint"
  }
}

# Scoring in the stream acts as this role.
resource "aws_iam_role" "streaming_inference" {
  name        = "${local.name}-streaming-inference"
  description = "Role of streaming-inference"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["kinesisanalytics.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }
}

resource "aws_kinesisanalyticsv2_application" "streaming_inference" {
  name                   = "${local.name}-streaming-inference"
  description            = "Scoring in the stream"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = aws_iam_role.streaming_inference.arn
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn = aws_s3_bucket.artifacts.arn
          file_key   = "packages/streaming-inference.jar"
        }
      }
    }

    application_snapshot_configuration {
      snapshots_enabled = true
    }

    environment_properties {
      property_group {
        property_group_id = "design"
        property_map = {
          ALERTING_TOPIC                     = aws_sns_topic.alerting.arn
          METRICS_MONITORING_REMOTE_WRITE    = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
          MODEL_MONITORING_REPORTS           = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
          MODEL_REGISTRY_REGISTRY            = aws_sagemaker_model_package_group.model_registry.model_package_group_name
          ONLINE_FEATURE_STORE_FEATURE_GROUP = aws_sagemaker_feature_group.online_feature_store.feature_group_name
          STREAM_PROCESSOR_APPLICATION       = aws_kinesisanalyticsv2_application.stream_processor.name
        }
      }
    }

    flink_application_configuration {
      checkpoint_configuration {
        configuration_type            = "CUSTOM"
        checkpointing_enabled         = true
        checkpoint_interval           = 60000
        min_pause_between_checkpoints = 5000
      }

      monitoring_configuration {
        configuration_type = "CUSTOM"
        log_level          = "INFO"
        metrics_level      = "TASK"
      }

      parallelism_configuration {
        configuration_type   = "CUSTOM"
        auto_scaling_enabled = true
        parallelism          = 2
        parallelism_per_kpu  = 1
      }
    }

    vpc_configuration {
      subnet_ids         = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
      security_group_ids = [aws_security_group.streaming_inference.id]
    }
  }

  cloudwatch_logging_options {
    log_stream_arn = aws_cloudwatch_log_stream.streaming_inference.arn
  }
}
