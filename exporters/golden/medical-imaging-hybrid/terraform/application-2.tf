resource "aws_sagemaker_endpoint_configuration" "async_inference_endpoint" {
  name_prefix = "${local.name}-async-infere-0yv634-"
  kms_key_arn = aws_kms_key.key_management.arn
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }

  production_variants {
    variant_name                                      = "main"
    model_name                                        = aws_sagemaker_model.async_inference_endpoint.name
    initial_variant_weight                            = 1
    instance_type                                     = "ml.c7i.large"
    initial_instance_count                            = 2
    model_data_download_timeout_in_seconds            = 1200
    container_startup_health_check_timeout_in_seconds = 1200
  }

  async_inference_config {
    client_config {
      max_concurrent_invocations_per_instance = 4
    }

    output_config {
      s3_output_path  = "s3://${aws_s3_bucket.artifacts.id}/results/async-inference-endpoint/"
      s3_failure_path = "s3://${aws_s3_bucket.artifacts.id}/results/async-inference-endpoint-failed/"
      kms_key_id      = aws_kms_key.key_management.arn
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sagemaker_endpoint" "async_inference_endpoint" {
  name                 = "${local.name}-async-inference-endpoint"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.async_inference_endpoint.name
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }

  deployment_config {
    blue_green_update_policy {
      termination_wait_in_seconds          = 600
      maximum_execution_timeout_in_seconds = 3600

      traffic_routing_configuration {
        type                     = "CANARY"
        wait_interval_in_seconds = 600

        canary_size {
          type  = "CAPACITY_PERCENT"
          value = 10
        }
      }
    }
  }
}

resource "aws_appautoscaling_target" "async_inference_endpoint" {
  service_namespace  = "sagemaker"
  scalable_dimension = "sagemaker:variant:DesiredInstanceCount"
  resource_id        = "endpoint/${aws_sagemaker_endpoint.async_inference_endpoint.name}/variant/main"
  min_capacity       = 0
  max_capacity       = 8
}

resource "aws_appautoscaling_policy" "async_inference_endpoint" {
  name               = "async-inference-endpoint"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.async_inference_endpoint.service_namespace
  scalable_dimension = aws_appautoscaling_target.async_inference_endpoint.scalable_dimension
  resource_id        = aws_appautoscaling_target.async_inference_endpoint.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 5
    scale_in_cooldown  = 600
    scale_out_cooldown = 120

    customized_metric_specification {
      metric_name = "ApproximateBacklogSizePerInstance"
      namespace   = "AWS/SageMaker"
      statistic   = "Average"

      dimensions {
        name  = "EndpointName"
        value = aws_sagemaker_endpoint.async_inference_endpoint.name
      }
    }
  }
}

# Viewer (web-app)
resource "aws_amplify_app" "web_app" {
  name        = "${local.name}-web-app"
  description = "Viewer"
  platform    = "WEB"
  tags        = { Name = "Viewer", Component = "web-app" }

  custom_rule {
    source = "/<*>"
    target = "/index.html"
    status = "404-200"
  }
}

resource "aws_amplify_branch" "web_app" {
  app_id            = aws_amplify_app.web_app.id
  branch_name       = "main"
  stage             = "PRODUCTION"
  enable_auto_build = false
  environment_variables = {
    API_GATEWAY_URL          = aws_apigatewayv2_api.api_gateway.api_endpoint
    APP_BACKEND_URL          = "http://app-backend.${local.name}.internal:8080"
    IDENTITY_PROVIDER_CLIENT = aws_cognito_user_pool_client.identity_provider.id
    IDENTITY_PROVIDER_ISSUER = "https://${aws_cognito_user_pool.identity_provider.endpoint}"
  }
  tags = { Name = "Viewer", Component = "web-app" }
}

resource "aws_apigatewayv2_vpc_link" "api_gateway" {
  name               = "${local.name}-api-gateway"
  security_group_ids = [aws_security_group.api_gateway.id]
  subnet_ids         = values(aws_subnet.vpc__private)[*].id
  tags               = { Name = "API gateway", Component = "api-gateway" }
}

resource "aws_apigatewayv2_integration" "api_gateway__api_gateway_app_backend" {
  api_id               = aws_apigatewayv2_api.api_gateway.id
  timeout_milliseconds = 30000
  integration_type     = "HTTP_PROXY"
  integration_method   = "ANY"
  connection_type      = "VPC_LINK"
  connection_id        = aws_apigatewayv2_vpc_link.api_gateway.id
  integration_uri      = aws_service_discovery_service.app_backend.arn
}

resource "aws_apigatewayv2_route" "api_gateway__api_gateway_app_backend" {
  api_id             = aws_apigatewayv2_api.api_gateway.id
  route_key          = "ANY /app-backend/{proxy+}"
  target             = "integrations/${aws_apigatewayv2_integration.api_gateway__api_gateway_app_backend.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.api_gateway.id
}

resource "aws_cloudwatch_event_rule" "data_quality_alerting" {
  name        = "${local.name}-alerting-data-quality-1e1a8a"
  description = "data-quality to alerting"
  event_pattern = jsonencode({
    source        = ["aws.glue-dataquality"]
    "detail-type" = ["Data Quality Evaluation Results Available"]
    detail = {
      rulesetNames = [aws_glue_data_quality_ruleset.data_quality.name]
    }
  })
}

resource "aws_cloudwatch_event_target" "data_quality_alerting" {
  rule = aws_cloudwatch_event_rule.data_quality_alerting.name
  arn  = aws_sns_topic.alerting.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_apigatewayv2_authorizer" "api_gateway" {
  api_id           = aws_apigatewayv2_api.api_gateway.id
  name             = "identity-provider"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = "https://${aws_cognito_user_pool.identity_provider.endpoint}"
    audience = [aws_cognito_user_pool_client.identity_provider.id]
  }
}

resource "aws_cloudwatch_event_rule" "model_monitoring_alerting" {
  name        = "${local.name}-alerting-model-monitor-1uymjb"
  description = "model-monitoring to alerting"
  event_pattern = jsonencode({
    source        = ["aws.sagemaker"]
    "detail-type" = ["SageMaker Model Monitor Execution Status Change"]
    detail = {
      MonitoringScheduleName = [aws_sagemaker_monitoring_schedule.model_monitoring.name]
    }
  })
}

resource "aws_cloudwatch_event_target" "model_monitoring_alerting" {
  rule = aws_cloudwatch_event_rule.model_monitoring_alerting.name
  arn  = aws_sns_topic.alerting.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_cloudwatch_event_rule" "threat_detection_alerting" {
  name        = "${local.name}-alerting-threat-detect-1xaepk"
  description = "threat-detection to alerting"
  event_pattern = jsonencode({
    source        = ["aws.guardduty", "aws.securityhub"]
    "detail-type" = ["GuardDuty Finding", "Security Hub Findings - Imported"]
  })
}

resource "aws_cloudwatch_event_target" "threat_detection_alerting" {
  rule = aws_cloudwatch_event_rule.threat_detection_alerting.name
  arn  = aws_sns_topic.alerting.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 10
  }
}

resource "aws_iam_role_policy" "app_backend__base" {
  name = "app-backend-base"
  role = aws_iam_role.app_backend.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = ["*"]
      },
    ]
  })
}
