resource "aws_appautoscaling_target" "app_backend" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.serverless_container.name}/${aws_ecs_service.app_backend.name}"
  min_capacity       = 2
  max_capacity       = 8
}

resource "aws_appautoscaling_policy" "app_backend" {
  name               = "app-backend"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.app_backend.service_namespace
  scalable_dimension = aws_appautoscaling_target.app_backend.scalable_dimension
  resource_id        = aws_appautoscaling_target.app_backend.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 60
    scale_in_cooldown  = 300
    scale_out_cooldown = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

# Role of Chat window: execution.
resource "aws_iam_role" "chat_ui__execution" {
  name        = "${local.name}-chat-ui-execution"
  description = "Role of chat-ui"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ecs-tasks.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Chat window", Component = "chat-ui" }
}

resource "aws_iam_role_policy" "chat_ui__execution" {
  name = "execution"
  role = aws_iam_role.chat_ui__execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = ["*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = [aws_ecr_repository.container_registry["chat-ui"].arn]
      },
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.chat_ui.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Chat window acts as this role.
resource "aws_iam_role" "chat_ui" {
  name        = "${local.name}-chat-ui"
  description = "Role of chat-ui"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ecs-tasks.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Chat window", Component = "chat-ui" }
}

resource "aws_ecs_task_definition" "chat_ui" {
  family                   = "${local.name}-chat-ui"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 4096
  memory                   = 8192
  execution_role_arn       = aws_iam_role.chat_ui__execution.arn
  task_role_arn            = aws_iam_role.chat_ui.arn
  container_definitions = jsonencode([
    {
      name                   = "chat-ui"
      image                  = "${aws_ecr_repository.container_registry["chat-ui"].repository_url}:${var.image_tag}"
      essential              = true
      readonlyRootFilesystem = true
      user                   = "1000"
      portMappings = [
        {
          name          = "http"
          containerPort = 8080
          protocol      = "tcp"
        },
      ]
      environment = [
        {
          name  = "APP_BACKEND_URL"
          value = "http://app-backend.${local.name}.internal:8080"
        },
        {
          name  = "IDENTITY_PROVIDER_CLIENT"
          value = aws_cognito_user_pool_client.identity_provider.id
        },
        {
          name  = "IDENTITY_PROVIDER_ISSUER"
          value = "https://${aws_cognito_user_pool.identity_provider.endpoint}"
        },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.chat_ui.name
          "awslogs-region"        = var.region
          "awslogs-stream-prefix" = "chat-ui"
        }
      }
    },
  ])
  tags = { Name = "Chat window", Component = "chat-ui" }

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_ecs_service" "chat_ui" {
  name                               = "chat-ui"
  cluster                            = aws_ecs_cluster.serverless_container.id
  task_definition                    = aws_ecs_task_definition.chat_ui.arn
  desired_count                      = 2
  propagate_tags                     = "SERVICE"
  enable_ecs_managed_tags            = true
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  tags                               = { Name = "Chat window", Component = "chat-ui" }
  depends_on                         = [aws_lb_listener.load_balancer_l7]

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets          = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_groups  = [aws_security_group.chat_ui.id]
    assign_public_ip = false
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  service_registries {
    registry_arn = aws_service_discovery_service.chat_ui.arn
    port         = 8080
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.load_balancer_l7__load_balancer_l7_chat_ui.arn
    container_name   = "chat-ui"
    container_port   = 8080
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "chat_ui" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.serverless_container.name}/${aws_ecs_service.chat_ui.name}"
  min_capacity       = 2
  max_capacity       = 8
}

resource "aws_appautoscaling_policy" "chat_ui" {
  name               = "chat-ui"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.chat_ui.service_namespace
  scalable_dimension = aws_appautoscaling_target.chat_ui.scalable_dimension
  resource_id        = aws_appautoscaling_target.chat_ui.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 60
    scale_in_cooldown  = 300
    scale_out_cooldown = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_api_gateway_vpc_link" "api_gateway" {
  name        = "${local.name}-api-gateway"
  target_arns = [aws_lb.api_gateway.arn]
  tags        = { Name = "API gateway", Component = "api-gateway" }
}

resource "aws_cloudwatch_event_rule" "object_storage_document_extraction" {
  name        = "${local.name}-document-extraction-object-storag-00qqi5"
  description = "object-storage to document-extraction"
  event_pattern = jsonencode({
    source        = ["aws.s3"]
    "detail-type" = ["Object Created"]
    detail        = { bucket = { name = [aws_s3_bucket.object_storage.id] } }
  })
}

resource "aws_lambda_permission" "object_storage_document_extraction" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.document_extraction.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.object_storage_document_extraction.arn
}

resource "aws_cloudwatch_event_target" "object_storage_document_extraction" {
  rule = aws_cloudwatch_event_rule.object_storage_document_extraction.name
  arn  = aws_lambda_function.document_extraction.arn

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

resource "aws_iam_role_policy" "chat_ui__base" {
  name = "chat-ui-base"
  role = aws_iam_role.chat_ui.id
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
