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

# Role of Application backend service: execution.
resource "aws_iam_role" "app_backend__execution" {
  name        = "${local.name}-app-backend-execution"
  description = "Role of app-backend"
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
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }
}

resource "aws_iam_role_policy" "app_backend__execution" {
  name = "execution"
  role = aws_iam_role.app_backend__execution.id
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
        Resource = [aws_ecr_repository.container_registry["app-backend"].arn]
      },
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.app_backend.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Application backend service acts as this role.
resource "aws_iam_role" "app_backend" {
  name        = "${local.name}-app-backend"
  description = "Role of app-backend"
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
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }
}

resource "aws_ecs_task_definition" "app_backend" {
  family                   = "${local.name}-app-backend"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 4096
  memory                   = 8192
  execution_role_arn       = aws_iam_role.app_backend__execution.arn
  task_role_arn            = aws_iam_role.app_backend.arn
  container_definitions = jsonencode([
    {
      name                   = "app-backend"
      image                  = "${aws_ecr_repository.container_registry["app-backend"].repository_url}:${var.image_tag}"
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
          name  = "LOG_ANALYTICS_LOG_GROUP"
          value = aws_cloudwatch_log_group.log_analytics.name
        },
        {
          name  = "METRICS_MONITORING_REMOTE_WRITE"
          value = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
        },
        {
          name  = "OBJECT_STORAGE_BUCKET"
          value = aws_s3_bucket.object_storage.id
        },
        {
          name  = "SECRETS_MANAGER_SECRET"
          value = aws_secretsmanager_secret.secrets_manager.arn
        },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.app_backend.name
          "awslogs-region"        = var.region
          "awslogs-stream-prefix" = "app-backend"
        }
      }
    },
  ])
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_ecs_service" "app_backend" {
  name                               = "app-backend"
  cluster                            = aws_ecs_cluster.services.id
  task_definition                    = aws_ecs_task_definition.app_backend.arn
  desired_count                      = 2
  propagate_tags                     = "SERVICE"
  enable_ecs_managed_tags            = true
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets          = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_groups  = [aws_security_group.app_backend.id]
    assign_public_ip = false
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  service_registries {
    registry_arn = aws_service_discovery_service.app_backend.arn
    port         = 8080
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "app_backend" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.services.name}/${aws_ecs_service.app_backend.name}"
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

# Image inference acts as this role.
resource "aws_iam_role" "async_inference_endpoint" {
  name        = "${local.name}-async-inference-endpoint"
  description = "Role of async-inference-endpoint"
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
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }
}

# AWS's own image that serves Image inference.
data "aws_sagemaker_prebuilt_ecr_image" "async_inference_endpoint" {
  repository_name = "pytorch-inference"
  image_tag       = "2.6.0-gpu-py312-cu124-ubuntu22.04-sagemaker"
}

resource "aws_sagemaker_model" "async_inference_endpoint" {
  name                     = "${local.name}-async-inference-endpoint"
  execution_role_arn       = aws_iam_role.async_inference_endpoint.arn
  enable_network_isolation = false
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }

  primary_container {
    image          = data.aws_sagemaker_prebuilt_ecr_image.async_inference_endpoint.registry_path
    model_data_url = "s3://${aws_s3_bucket.artifacts.id}/${lookup(var.model_files, "async-inference-endpoint", "models/async-inference-endpoint/model.tar.gz")}"
  }

  vpc_config {
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.async_inference_endpoint.id]
  }
}
