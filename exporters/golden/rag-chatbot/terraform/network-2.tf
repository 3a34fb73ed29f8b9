# Traffic of Passages by words; each rule comes from a connection.
resource "aws_security_group" "search_index" {
  name_prefix = "${local.name}-search-index-"
  description = "Traffic of search-index"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Passages by words"
    Component = "search-index"
    DataClass = "internal"
    Backup    = "daily"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Serverless containers; each rule comes from a connection.
resource "aws_security_group" "serverless_container" {
  name_prefix = "${local.name}-serverless-container-"
  description = "Traffic of serverless-container"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_service_discovery_service" "serverless_container" {
  name = "serverless-container"

  dns_config {
    namespace_id   = aws_service_discovery_private_dns_namespace.vpc.id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }

    dns_records {
      type = "SRV"
      ttl  = 10
    }
  }
}

# Traffic of Passages by meaning; each rule comes from a connection.
resource "aws_security_group" "vector_database" {
  name_prefix = "${local.name}-vector-database-"
  description = "Traffic of vector-database"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Passages by meaning"
    Component = "vector-database"
    DataClass = "internal"
    Backup    = "daily"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_opensearchserverless_vpc_endpoint" "vector_database__door" {
  name               = "${local.name}-vector-database"
  vpc_id             = aws_vpc.vpc.id
  subnet_ids         = values(aws_subnet.vpc__private)[*].id
  security_group_ids = [aws_security_group.vector_database.id]
}

resource "aws_lb" "api_gateway" {
  name                                                         = "${local.name}-api-gateway"
  load_balancer_type                                           = "network"
  internal                                                     = true
  subnets                                                      = values(aws_subnet.vpc__private)[*].id
  security_groups                                              = [aws_security_group.api_gateway.id]
  enable_deletion_protection                                   = true
  enforce_security_group_inbound_rules_on_private_link_traffic = "off"
  tags                                                         = { Name = "API gateway", Component = "api-gateway" }
}

resource "aws_lb_target_group" "api_gateway__api_gateway_app_backend" {
  name_prefix = "app-b-"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "api_gateway__api_gateway_app_backend" {
  load_balancer_arn = aws_lb.api_gateway.arn
  port              = 8000
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api_gateway__api_gateway_app_backend.arn
  }
}

# API gateway -> Chat backend.
resource "aws_vpc_security_group_ingress_rule" "api_gateway_app_backend" {
  security_group_id            = aws_security_group.app_backend.id
  referenced_security_group_id = aws_security_group.api_gateway.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to app-backend"
}

resource "aws_vpc_security_group_egress_rule" "api_gateway_app_backend" {
  security_group_id            = aws_security_group.api_gateway.id
  referenced_security_group_id = aws_security_group.app_backend.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to app-backend"
}

resource "aws_lb_target_group" "api_gateway__api_gateway_serverless_container" {
  name_prefix = "serve-"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "api_gateway__api_gateway_serverless_container" {
  load_balancer_arn = aws_lb.api_gateway.arn
  port              = 8003
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api_gateway__api_gateway_serverless_container.arn
  }
}

# API gateway -> Serverless containers.
resource "aws_vpc_security_group_ingress_rule" "api_gateway_serverless_container" {
  security_group_id            = aws_security_group.serverless_container.id
  referenced_security_group_id = aws_security_group.api_gateway.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to serverless-container"
}

resource "aws_vpc_security_group_egress_rule" "api_gateway_serverless_container" {
  security_group_id            = aws_security_group.api_gateway.id
  referenced_security_group_id = aws_security_group.serverless_container.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to serverless-container"
}

# Chat window -> Chat backend.
resource "aws_vpc_security_group_ingress_rule" "chat_ui_app_backend" {
  security_group_id            = aws_security_group.app_backend.id
  referenced_security_group_id = aws_security_group.chat_ui.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "chat-ui to app-backend"
}

resource "aws_vpc_security_group_egress_rule" "chat_ui_app_backend" {
  security_group_id            = aws_security_group.chat_ui.id
  referenced_security_group_id = aws_security_group.app_backend.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "chat-ui to app-backend"
}

# Embedding model -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "embedding_model_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.embedding_model.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-model to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "embedding_model_vector_database" {
  security_group_id            = aws_security_group.embedding_model.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-model to vector-database"
}

# Chunking and embedding -> Passages by words.
resource "aws_vpc_security_group_ingress_rule" "embedding_pipeline_search_index" {
  security_group_id            = aws_security_group.search_index.id
  referenced_security_group_id = aws_security_group.embedding_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to search-index"
}

resource "aws_vpc_security_group_egress_rule" "embedding_pipeline_search_index" {
  security_group_id            = aws_security_group.embedding_pipeline.id
  referenced_security_group_id = aws_security_group.search_index.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to search-index"
}

# Chunking and embedding -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "embedding_pipeline_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.embedding_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "embedding_pipeline_vector_database" {
  security_group_id            = aws_security_group.embedding_pipeline.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to vector-database"
}

resource "aws_lb_target_group" "load_balancer_l7__load_balancer_l7_app_backend" {
  name_prefix          = "app-b-"
  port                 = 8080
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = aws_vpc.vpc.id
  deregistration_delay = 60
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }

  health_check {
    path                = "/health"
    matcher             = "200-399"
    interval            = 15
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate" "load_balancer_l7" {
  domain_name               = "load-balancer-l7.${var.domain_name}"
  subject_alternative_names = [var.domain_name, "*.${var.domain_name}"]
  validation_method         = "DNS"
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }

  lifecycle {
    create_before_destroy = true
  }
}
