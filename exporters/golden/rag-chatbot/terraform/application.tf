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
      "/serverless-container/{proxy+}" = {
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
            uri            = "http://${aws_lb.api_gateway.dns_name}:8003/{proxy}"
            connectionType = "VPC_LINK"
            connectionId   = aws_api_gateway_vpc_link.api_gateway.id
            requestParameters = {
              "integration.request.path.proxy" = "method.request.path.proxy"
            }
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

# Role of Chat backend: execution.
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
  tags = { Name = "Chat backend", Component = "app-backend" }
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

# Chat backend acts as this role.
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
  tags = { Name = "Chat backend", Component = "app-backend" }
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
          name  = "NOSQL_DATABASE_TABLE"
          value = aws_dynamodb_table.nosql_database.name
        },
        {
          name  = "RAG_ORCHESTRATOR_FUNCTION"
          value = aws_lambda_function.rag_orchestrator.function_name
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
  tags = { Name = "Chat backend", Component = "app-backend" }

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_ecs_service" "app_backend" {
  name                               = "app-backend"
  cluster                            = aws_ecs_cluster.serverless_container.id
  task_definition                    = aws_ecs_task_definition.app_backend.arn
  desired_count                      = 2
  propagate_tags                     = "SERVICE"
  enable_ecs_managed_tags            = true
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  tags                               = { Name = "Chat backend", Component = "app-backend" }
  depends_on                         = [aws_lb_listener.api_gateway__api_gateway_app_backend, aws_lb_listener.load_balancer_l7]

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

  load_balancer {
    target_group_arn = aws_lb_target_group.api_gateway__api_gateway_app_backend.arn
    container_name   = "app-backend"
    container_port   = 8080
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.load_balancer_l7__load_balancer_l7_app_backend.arn
    container_name   = "app-backend"
    container_port   = 8080
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}
