# Answer quality tests may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "llm_evaluation__https" {
  security_group_id = aws_security_group.llm_evaluation.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of Application load balancer; each rule comes from a connection.
resource "aws_security_group" "load_balancer_l7" {
  name        = "${local.name}-load-balancer-l7"
  description = "Traffic of load-balancer-l7"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Application load balancer may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "load_balancer_l7__https" {
  security_group_id = aws_security_group.load_balancer_l7.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_l7__https_in" {
  security_group_id = aws_security_group.load_balancer_l7.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  description       = "HTTPS from the internet"
}

# For load balancers and NAT gateways only.
resource "aws_subnet" "vpc__public" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 4, 12 + each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network public", Component = "vpc" }
}

resource "aws_lb" "load_balancer_l7" {
  name                       = "${local.name}-load-bal-007tdo"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = values(aws_subnet.vpc__public)[*].id
  security_groups            = [aws_security_group.load_balancer_l7.id]
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }

  access_logs {
    bucket  = aws_s3_bucket.documents.id
    prefix  = "load-balancer-l7"
    enabled = true
  }
}

# The firewall stands between the private subnets and the way out.
resource "aws_subnet" "vpc__firewall" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 6, 60 + each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network firewall", Component = "vpc" }
}

# Traffic of Answer composer; each rule comes from a connection.
resource "aws_security_group" "rag_orchestrator" {
  name        = "${local.name}-rag-orchestrator"
  description = "Traffic of rag-orchestrator"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Answer composer", Component = "rag-orchestrator" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Passages by words; each rule comes from a connection.
resource "aws_security_group" "search_index" {
  name        = "${local.name}-search-index"
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

# Passages by words may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "search_index__https" {
  security_group_id = aws_security_group.search_index.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of Serverless containers; each rule comes from a connection.
resource "aws_security_group" "serverless_container" {
  name        = "${local.name}-serverless-container"
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

# Serverless containers may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "serverless_container__https" {
  security_group_id = aws_security_group.serverless_container.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
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
  name        = "${local.name}-vector-database"
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

# Passages by meaning may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "vector_database__https" {
  security_group_id = aws_security_group.vector_database.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
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
  name        = "${local.name}-app-backend"
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
  name        = "${local.name}-serverle-1s32w4"
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
