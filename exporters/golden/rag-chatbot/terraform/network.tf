# Private network: private subnets, one in each zone.
resource "aws_vpc" "vpc" {
  cidr_block           = var.vpc_cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = "Private network", Component = "vpc" }
}

# Closed: every component has a group of its own.
resource "aws_default_security_group" "vpc" {
  vpc_id = aws_vpc.vpc.id
  tags   = { Name = "Private network closed", Component = "vpc" }
}

# Traffic of API gateway; each rule comes from a connection.
resource "aws_security_group" "api_gateway" {
  name        = "${local.name}-api-gateway"
  description = "Traffic of api-gateway"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

# API gateway may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "api_gateway__https" {
  security_group_id = aws_security_group.api_gateway.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of Chat backend; each rule comes from a connection.
resource "aws_security_group" "app_backend" {
  name        = "${local.name}-app-backend"
  description = "Traffic of app-backend"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Chat backend", Component = "app-backend" }

  lifecycle {
    create_before_destroy = true
  }
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

# Services find each other by these names.
resource "aws_service_discovery_private_dns_namespace" "vpc" {
  name        = "${local.name}.internal"
  description = "Names of services inside the network"
  vpc         = aws_vpc.vpc.id
}

resource "aws_service_discovery_service" "app_backend" {
  name = "app-backend"

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

# Zones that need no opt-in; local and Wavelength zones stay out.
data "aws_availability_zones" "available" {
  state = "available"

  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

# Three quarters of the range, one for each zone.
resource "aws_subnet" "vpc__private" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 2, each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network private", Component = "vpc" }
}

# Traffic of Chat window; each rule comes from a connection.
resource "aws_security_group" "chat_ui" {
  name        = "${local.name}-chat-ui"
  description = "Traffic of chat-ui"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Chat window", Component = "chat-ui" }

  lifecycle {
    create_before_destroy = true
  }
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

resource "aws_service_discovery_service" "chat_ui" {
  name = "chat-ui"

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

# Traffic of CI/CD pipeline; each rule comes from a connection.
resource "aws_security_group" "ci_cd" {
  name        = "${local.name}-ci-cd"
  description = "Traffic of ci-cd"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "CI/CD pipeline", Component = "ci-cd" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Text from documents; each rule comes from a connection.
resource "aws_security_group" "document_extraction" {
  name        = "${local.name}-document-extraction"
  description = "Traffic of document-extraction"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Text from documents"
    Component = "document-extraction"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Embedding model; each rule comes from a connection.
resource "aws_security_group" "embedding_model" {
  name        = "${local.name}-embedding-model"
  description = "Traffic of embedding-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Embedding model", Component = "embedding-model" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Chunking and embedding; each rule comes from a connection.
resource "aws_security_group" "embedding_pipeline" {
  name        = "${local.name}-embedding-pipeline"
  description = "Traffic of embedding-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Chunking and embedding"
    Component = "embedding-pipeline"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Infrastructure as code; each rule comes from a connection.
resource "aws_security_group" "iac_provisioner" {
  name        = "${local.name}-iac-provisioner"
  description = "Traffic of iac-provisioner"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Document sources; each rule comes from a connection.
resource "aws_security_group" "knowledge_connector" {
  name        = "${local.name}-knowledge-connector"
  description = "Traffic of knowledge-connector"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Document sources", Component = "knowledge-connector" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Answer quality tests; each rule comes from a connection.
resource "aws_security_group" "llm_evaluation" {
  name        = "${local.name}-llm-evaluation"
  description = "Traffic of llm-evaluation"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Answer quality tests", Component = "llm-evaluation" }

  lifecycle {
    create_before_destroy = true
  }
}
