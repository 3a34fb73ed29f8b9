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
  name_prefix = "${local.name}-api-gateway-"
  description = "Traffic of api-gateway"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Chat backend; each rule comes from a connection.
resource "aws_security_group" "app_backend" {
  name_prefix = "${local.name}-app-backend-"
  description = "Traffic of app-backend"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Chat backend", Component = "app-backend" }

  lifecycle {
    create_before_destroy = true
  }
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
  name_prefix = "${local.name}-chat-ui-"
  description = "Traffic of chat-ui"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Chat window", Component = "chat-ui" }

  lifecycle {
    create_before_destroy = true
  }
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
  name_prefix = "${local.name}-ci-cd-"
  description = "Traffic of ci-cd"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "CI/CD pipeline", Component = "ci-cd" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Text from documents; each rule comes from a connection.
resource "aws_security_group" "document_extraction" {
  name_prefix = "${local.name}-document-extraction-"
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

# Traffic of Embedding model; each rule comes from a connection.
resource "aws_security_group" "embedding_model" {
  name_prefix = "${local.name}-embedding-model-"
  description = "Traffic of embedding-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Embedding model", Component = "embedding-model" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Chunking and embedding; each rule comes from a connection.
resource "aws_security_group" "embedding_pipeline" {
  name_prefix = "${local.name}-embedding-pipeline-"
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

# Traffic of Infrastructure as code; each rule comes from a connection.
resource "aws_security_group" "iac_provisioner" {
  name_prefix = "${local.name}-iac-provisioner-"
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

# Traffic of Document sources; each rule comes from a connection.
resource "aws_security_group" "knowledge_connector" {
  name_prefix = "${local.name}-knowledge-connector-"
  description = "Traffic of knowledge-connector"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Document sources", Component = "knowledge-connector" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Answer quality tests; each rule comes from a connection.
resource "aws_security_group" "llm_evaluation" {
  name_prefix = "${local.name}-llm-evaluation-"
  description = "Traffic of llm-evaluation"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Answer quality tests", Component = "llm-evaluation" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Application load balancer; each rule comes from a connection.
resource "aws_security_group" "load_balancer_l7" {
  name_prefix = "${local.name}-load-balancer-l7-"
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
  name_prefix = "${local.name}-rag-orchestrator-"
  description = "Traffic of rag-orchestrator"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Answer composer", Component = "rag-orchestrator" }

  lifecycle {
    create_before_destroy = true
  }
}
