# Serverless containers (serverless-container)
resource "aws_ecs_cluster" "serverless_container" {
  name = "${local.name}-serverless-container"
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_ecs_cluster_capacity_providers" "serverless_container" {
  cluster_name       = aws_ecs_cluster.serverless_container.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

# Role of Serverless containers: execution.
resource "aws_iam_role" "serverless_container__execution" {
  name        = "${local.name}-serverless-container-execution"
  description = "Role of serverless-container"
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
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

resource "aws_iam_role_policy" "serverless_container__execution" {
  name = "execution"
  role = aws_iam_role.serverless_container__execution.id
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
        Resource = [aws_ecr_repository.container_registry["serverless-container"].arn]
      },
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.serverless_container.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

# Serverless containers acts as this role.
resource "aws_iam_role" "serverless_container" {
  name        = "${local.name}-serverless-container"
  description = "Role of serverless-container"
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
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

resource "aws_ecs_task_definition" "serverless_container" {
  family                   = "${local.name}-serverless-container"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 4096
  memory                   = 8192
  execution_role_arn       = aws_iam_role.serverless_container__execution.arn
  task_role_arn            = aws_iam_role.serverless_container.arn
  container_definitions = jsonencode([
    {
      name                   = "serverless-container"
      image                  = "${aws_ecr_repository.container_registry["serverless-container"].repository_url}:${var.image_tag}"
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
          name  = "CONTAINER_REGISTRY_REGISTRY"
          value = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
        },
        {
          name  = "METRICS_MONITORING_REMOTE_WRITE"
          value = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
        },
        {
          name  = "SECRETS_MANAGER_SECRET"
          value = aws_secretsmanager_secret.secrets_manager.arn
        },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.serverless_container.name
          "awslogs-region"        = var.region
          "awslogs-stream-prefix" = "serverless-container"
        }
      }
    },
  ])
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_ecs_service" "serverless_container" {
  name                               = "serverless-container"
  cluster                            = aws_ecs_cluster.serverless_container.id
  task_definition                    = aws_ecs_task_definition.serverless_container.arn
  desired_count                      = 2
  propagate_tags                     = "SERVICE"
  enable_ecs_managed_tags            = true
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
  depends_on = [aws_lb_listener.api_gateway__api_gateway_serverless_container]

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets          = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
    security_groups  = [aws_security_group.serverless_container.id]
    assign_public_ip = false
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  service_registries {
    registry_arn = aws_service_discovery_service.serverless_container.arn
    port         = 8080
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.api_gateway__api_gateway_serverless_container.arn
    container_name   = "serverless-container"
    container_port   = 8080
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "serverless_container" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.serverless_container.name}/${aws_ecs_service.serverless_container.name}"
  min_capacity       = 2
  max_capacity       = 8
}

resource "aws_appautoscaling_policy" "serverless_container" {
  name               = "serverless-container"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.serverless_container.service_namespace
  scalable_dimension = aws_appautoscaling_target.serverless_container.scalable_dimension
  resource_id        = aws_appautoscaling_target.serverless_container.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 60
    scale_in_cooldown  = 300
    scale_out_cooldown = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_iam_role_policy" "serverless_container__base" {
  name = "serverless-container-base"
  role = aws_iam_role.serverless_container.id
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
