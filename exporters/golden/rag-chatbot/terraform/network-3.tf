resource "aws_lb_listener" "load_balancer_l7" {
  load_balancer_arn = aws_lb.load_balancer_l7.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = aws_acm_certificate.load_balancer_l7.arn
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.load_balancer_l7__load_balancer_l7_app_backend.arn
  }
}

# Application load balancer -> Chat backend.
resource "aws_vpc_security_group_ingress_rule" "load_balancer_l7_app_backend" {
  security_group_id            = aws_security_group.app_backend.id
  referenced_security_group_id = aws_security_group.load_balancer_l7.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "load-balancer-l7 to app-backend"
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_l7_app_backend" {
  security_group_id            = aws_security_group.load_balancer_l7.id
  referenced_security_group_id = aws_security_group.app_backend.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "load-balancer-l7 to app-backend"
}

resource "aws_lb_target_group" "load_balancer_l7__load_balancer_l7_chat_ui" {
  name_prefix          = "chat-"
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

resource "aws_lb_listener_rule" "load_balancer_l7__load_balancer_l7_chat_ui" {
  listener_arn = aws_lb_listener.load_balancer_l7.arn
  priority     = 20

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.load_balancer_l7__load_balancer_l7_chat_ui.arn
  }

  condition {
    path_pattern {
      values = ["/chat-ui/*"]
    }
  }
}

# Application load balancer -> Chat window.
resource "aws_vpc_security_group_ingress_rule" "load_balancer_l7_chat_ui" {
  security_group_id            = aws_security_group.chat_ui.id
  referenced_security_group_id = aws_security_group.load_balancer_l7.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "load-balancer-l7 to chat-ui"
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_l7_chat_ui" {
  security_group_id            = aws_security_group.load_balancer_l7.id
  referenced_security_group_id = aws_security_group.chat_ui.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "load-balancer-l7 to chat-ui"
}

# Answer composer -> Passages by words.
resource "aws_vpc_security_group_ingress_rule" "rag_orchestrator_search_index" {
  security_group_id            = aws_security_group.search_index.id
  referenced_security_group_id = aws_security_group.rag_orchestrator.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to search-index"
}

resource "aws_vpc_security_group_egress_rule" "rag_orchestrator_search_index" {
  security_group_id            = aws_security_group.rag_orchestrator.id
  referenced_security_group_id = aws_security_group.search_index.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to search-index"
}

# Answer composer -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "rag_orchestrator_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.rag_orchestrator.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "rag_orchestrator_vector_database" {
  security_group_id            = aws_security_group.rag_orchestrator.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to vector-database"
}

# Serverless containers -> Chat backend.
resource "aws_vpc_security_group_ingress_rule" "serverless_container_app_backend" {
  security_group_id            = aws_security_group.app_backend.id
  referenced_security_group_id = aws_security_group.serverless_container.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "serverless-container to app-backend"
}

resource "aws_vpc_security_group_egress_rule" "serverless_container_app_backend" {
  security_group_id            = aws_security_group.serverless_container.id
  referenced_security_group_id = aws_security_group.app_backend.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "serverless-container to app-backend"
}

# Chat backend may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "app_backend__https" {
  security_group_id = aws_security_group.app_backend.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Chat window may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "chat_ui__https" {
  security_group_id = aws_security_group.chat_ui.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# CI/CD pipeline may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "ci_cd__https" {
  security_group_id = aws_security_group.ci_cd.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Text from documents may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "document_extraction__https" {
  security_group_id = aws_security_group.document_extraction.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Embedding model may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "embedding_model__https" {
  security_group_id = aws_security_group.embedding_model.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Chunking and embedding may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "embedding_pipeline__https" {
  security_group_id = aws_security_group.embedding_pipeline.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Infrastructure as code may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "iac_provisioner__https" {
  security_group_id = aws_security_group.iac_provisioner.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Document sources may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "knowledge_connector__https" {
  security_group_id = aws_security_group.knowledge_connector.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Answer quality tests may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "llm_evaluation__https" {
  security_group_id = aws_security_group.llm_evaluation.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Answer composer may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "rag_orchestrator__https" {
  security_group_id = aws_security_group.rag_orchestrator.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Serverless containers may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "serverless_container__https" {
  security_group_id = aws_security_group.serverless_container.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

resource "aws_route_table" "vpc__private" {
  for_each = local.zones
  vpc_id   = aws_vpc.vpc.id
  tags     = { Name = "Private network private", Component = "vpc" }
}

resource "aws_route_table_association" "vpc__private" {
  for_each       = local.zones
  subnet_id      = aws_subnet.vpc__private[each.key].id
  route_table_id = aws_route_table.vpc__private[each.key].id
}

resource "aws_internet_gateway" "vpc" {
  vpc_id = aws_vpc.vpc.id
  tags   = { Name = "Private network", Component = "vpc" }
}

resource "aws_route_table" "vpc__public" {
  for_each = local.zones
  vpc_id   = aws_vpc.vpc.id
  tags     = { Name = "Private network public", Component = "vpc" }
}

resource "aws_route_table_association" "vpc__public" {
  for_each       = local.zones
  subnet_id      = aws_subnet.vpc__public[each.key].id
  route_table_id = aws_route_table.vpc__public[each.key].id
}

resource "aws_route" "vpc__public" {
  for_each               = local.zones
  route_table_id         = aws_route_table.vpc__public[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.vpc.id
}
