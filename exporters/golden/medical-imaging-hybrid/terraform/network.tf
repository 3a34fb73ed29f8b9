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

# Traffic of Application backend service; each rule comes from a connection.
resource "aws_security_group" "app_backend" {
  name_prefix = "${local.name}-app-backend-"
  description = "Traffic of app-backend"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Application backend service"
    Component = "app-backend"
  }

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

# Traffic of Image inference; each rule comes from a connection.
resource "aws_security_group" "async_inference_endpoint" {
  name_prefix = "${local.name}-async-inference-endpoint-"
  description = "Traffic of async-inference-endpoint"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Image inference"
    Component = "async-inference-endpoint"
  }

  lifecycle {
    create_before_destroy = true
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

# Dedicated interconnect to on-prem (dedicated-interconnect)
resource "aws_dx_connection" "dedicated_interconnect__one" {
  name      = "${local.name}-dedicated-interconnect-one"
  bandwidth = "1Gbps"
  location  = var.direct_connect_location
  tags = {
    Name      = "Dedicated interconnect to on-prem"
    Component = "dedicated-interconnect"
  }
}

resource "aws_dx_connection" "dedicated_interconnect__two" {
  name      = "${local.name}-dedicated-interconnect-two"
  bandwidth = "1Gbps"
  location  = var.direct_connect_location
  tags = {
    Name      = "Dedicated interconnect to on-prem"
    Component = "dedicated-interconnect"
  }
}

resource "aws_dx_gateway" "dedicated_interconnect" {
  name            = "${local.name}-dedicated-interconnect"
  amazon_side_asn = "64512"
}

# Traffic of Explainability and bias analysis; each rule comes from a connection.
resource "aws_security_group" "explainability" {
  name_prefix = "${local.name}-explainability-"
  description = "Traffic of explainability"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Explainability and bias analysis"
    Component = "explainability"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Shared file storage; each rule comes from a connection.
resource "aws_security_group" "file_storage" {
  name_prefix = "${local.name}-file-storage-"
  description = "Traffic of file-storage"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Shared file storage"
    Component = "file-storage"
    DataClass = "internal"
    Backup    = "daily"
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

# Traffic of ML pipeline orchestrator; each rule comes from a connection.
resource "aws_security_group" "ml_pipeline" {
  name_prefix = "${local.name}-ml-pipeline-"
  description = "Traffic of ml-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Model evaluation / validation; each rule comes from a connection.
resource "aws_security_group" "model_evaluation" {
  name_prefix = "${local.name}-model-evaluation-"
  description = "Traffic of model-evaluation"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Model evaluation / validation"
    Component = "model-evaluation"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Model monitoring; each rule comes from a connection.
resource "aws_security_group" "model_monitoring" {
  name_prefix = "${local.name}-model-monitoring-"
  description = "Traffic of model-monitoring"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Model monitoring", Component = "model-monitoring" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Diagnostic model; each rule comes from a connection.
resource "aws_security_group" "vision_model" {
  name_prefix = "${local.name}-vision-model-"
  description = "Traffic of vision-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Diagnostic model", Component = "vision-model" }

  lifecycle {
    create_before_destroy = true
  }
}

# API gateway -> Application backend service.
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

# De-identification comes over Dedicated interconnect to on-prem.
resource "aws_vpc_security_group_ingress_rule" "pii_redaction_app_backend" {
  security_group_id = aws_security_group.app_backend.id
  cidr_ipv4         = var.on_premises_cidr
  ip_protocol       = "tcp"
  from_port         = 8080
  to_port           = 8080
  description       = "pii-redaction to app-backend"
}

resource "aws_security_group" "vpc__endpoints" {
  name        = "${local.name}-endpoints"
  description = "Private endpoints of AWS services"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Private network endpoints", Component = "vpc" }
}

resource "aws_vpc_security_group_ingress_rule" "vpc__endpoints" {
  security_group_id = aws_security_group.vpc__endpoints.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.vpc_cidr
  description       = "HTTPS from the network"
}

# Application backend service may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "app_backend__endpoints" {
  security_group_id            = aws_security_group.app_backend.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}
