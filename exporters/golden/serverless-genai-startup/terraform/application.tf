resource "aws_apigatewayv2_api" "api_gateway" {
  name          = "${local.name}-api-gateway"
  description   = "API gateway"
  protocol_type = "HTTP"
  tags          = { Name = "API gateway", Component = "api-gateway" }

  cors_configuration {
    allow_origins = var.allowed_origins
    allow_methods = ["GET", "POST", "PUT", "DELETE", "OPTIONS"]
    allow_headers = ["authorization", "content-type"]
    max_age       = 3600
  }
}

resource "aws_apigatewayv2_stage" "api_gateway" {
  api_id      = aws_apigatewayv2_api.api_gateway.id
  name        = "$default"
  auto_deploy = true
  tags        = { Name = "API gateway", Component = "api-gateway" }

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api_gateway.arn
    format = jsonencode({
      at      = "$context.requestTime"
      caller  = "$context.identity.sourceIp"
      method  = "$context.httpMethod"
      route   = "$context.routeKey"
      status  = "$context.status"
      request = "$context.requestId"
      error   = "$context.integrationErrorMessage"
    })
  }

  default_route_settings {
    detailed_metrics_enabled = true
    throttling_rate_limit    = 150
    throttling_burst_limit   = 300
  }
}

# Web page (web-app)
resource "aws_amplify_app" "web_app" {
  name        = "${local.name}-web-app"
  description = "Web page"
  platform    = "WEB"
  tags        = { Name = "Web page", Component = "web-app" }

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
    IDENTITY_PROVIDER_CLIENT = aws_cognito_user_pool_client.identity_provider.id
    IDENTITY_PROVIDER_ISSUER = "https://${aws_cognito_user_pool.identity_provider.endpoint}"
  }
  tags = { Name = "Web page", Component = "web-app" }
}

resource "aws_lambda_permission" "api_gateway__api_gateway_rag_orchestrator" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.rag_orchestrator.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.api_gateway.execution_arn}/*/*"
}

resource "aws_apigatewayv2_integration" "api_gateway__api_gateway_rag_orchestrator" {
  api_id                 = aws_apigatewayv2_api.api_gateway.id
  timeout_milliseconds   = 30000
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.rag_orchestrator.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_route" "api_gateway__api_gateway_rag_orchestrator" {
  api_id             = aws_apigatewayv2_api.api_gateway.id
  route_key          = "ANY /rag-orchestrator/{proxy+}"
  target             = "integrations/${aws_apigatewayv2_integration.api_gateway__api_gateway_rag_orchestrator.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.api_gateway.id
}

resource "aws_lambda_permission" "api_gateway__api_gateway_serverless_function" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.serverless_function.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.api_gateway.execution_arn}/*/*"
}

resource "aws_apigatewayv2_integration" "api_gateway__api_gateway_serverless_function" {
  api_id                 = aws_apigatewayv2_api.api_gateway.id
  timeout_milliseconds   = 30000
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.serverless_function.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_route" "api_gateway__api_gateway_serverless_function" {
  api_id             = aws_apigatewayv2_api.api_gateway.id
  route_key          = "ANY /serverless-function/{proxy+}"
  target             = "integrations/${aws_apigatewayv2_integration.api_gateway__api_gateway_serverless_function.id}"
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

resource "aws_cloudwatch_event_rule" "object_storage_embedding_pipeline" {
  name        = "${local.name}-embedding-pipeline-object-storag-1yqls0"
  description = "object-storage to embedding-pipeline"
  event_pattern = jsonencode({
    source        = ["aws.s3"]
    "detail-type" = ["Object Created"]
    detail        = { bucket = { name = [aws_s3_bucket.object_storage.id] } }
  })
}

resource "aws_lambda_permission" "object_storage_embedding_pipeline" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.embedding_pipeline.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.object_storage_embedding_pipeline.arn
}

resource "aws_cloudwatch_event_target" "object_storage_embedding_pipeline" {
  rule = aws_cloudwatch_event_rule.object_storage_embedding_pipeline.name
  arn  = aws_lambda_function.embedding_pipeline.arn

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
