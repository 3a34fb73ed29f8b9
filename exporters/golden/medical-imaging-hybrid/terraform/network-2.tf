# Shared file storage may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "file_storage__endpoints" {
  security_group_id            = aws_security_group.file_storage.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Shared file storage may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "file_storage__storage" {
  security_group_id = aws_security_group.file_storage.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

# Infrastructure as code may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "iac_provisioner__endpoints" {
  security_group_id            = aws_security_group.iac_provisioner.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Infrastructure as code may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "iac_provisioner__storage" {
  security_group_id = aws_security_group.iac_provisioner.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Traffic of ML pipeline orchestrator; each rule comes from a connection.
resource "aws_security_group" "ml_pipeline" {
  name        = "${local.name}-ml-pipeline"
  description = "Traffic of ml-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }

  lifecycle {
    create_before_destroy = true
  }
}

# ML pipeline orchestrator may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "ml_pipeline__endpoints" {
  security_group_id            = aws_security_group.ml_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# ML pipeline orchestrator may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "ml_pipeline__storage" {
  security_group_id = aws_security_group.ml_pipeline.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Traffic of Model evaluation / validation; each rule comes from a connection.
resource "aws_security_group" "model_evaluation" {
  name        = "${local.name}-model-evaluation"
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

# Model evaluation / validation may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "model_evaluation__endpoints" {
  security_group_id            = aws_security_group.model_evaluation.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Model evaluation / validation may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "model_evaluation__storage" {
  security_group_id = aws_security_group.model_evaluation.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Traffic of Model monitoring; each rule comes from a connection.
resource "aws_security_group" "model_monitoring" {
  name        = "${local.name}-model-monitoring"
  description = "Traffic of model-monitoring"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Model monitoring", Component = "model-monitoring" }

  lifecycle {
    create_before_destroy = true
  }
}

# Model monitoring may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "model_monitoring__endpoints" {
  security_group_id            = aws_security_group.model_monitoring.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Model monitoring may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "model_monitoring__storage" {
  security_group_id = aws_security_group.model_monitoring.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Traffic of Diagnostic model; each rule comes from a connection.
resource "aws_security_group" "vision_model" {
  name        = "${local.name}-vision-model"
  description = "Traffic of vision-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Diagnostic model", Component = "vision-model" }

  lifecycle {
    create_before_destroy = true
  }
}

# Diagnostic model may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "vision_model__endpoints" {
  security_group_id            = aws_security_group.vision_model.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Diagnostic model may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "vision_model__storage" {
  security_group_id = aws_security_group.vision_model.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

resource "aws_vpn_gateway" "vpc" {
  vpc_id = aws_vpc.vpc.id
  tags   = { Name = "Private network private lines", Component = "vpc" }
}

resource "aws_dx_gateway_association" "dedicated_interconnect__network" {
  dx_gateway_id         = aws_dx_gateway.dedicated_interconnect.id
  associated_gateway_id = aws_vpn_gateway.vpc.id
  allowed_prefixes      = [var.vpc_cidr]
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

# For load balancers and NAT gateways only.
resource "aws_subnet" "vpc__public" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 4, 12 + each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network public", Component = "vpc" }
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

resource "aws_eip" "vpc__nat" {
  for_each = local.zones
  domain   = "vpc"
  tags     = { Name = "Private network nat", Component = "vpc" }
}

# One in each zone.
resource "aws_nat_gateway" "vpc__nat" {
  for_each      = local.zones
  allocation_id = aws_eip.vpc__nat[each.key].id
  subnet_id     = aws_subnet.vpc__public[each.key].id
  tags          = { Name = "Private network nat", Component = "vpc" }
  depends_on    = [aws_internet_gateway.vpc]
}

resource "aws_route" "vpc__nat" {
  for_each               = local.zones
  route_table_id         = aws_route_table.vpc__private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.vpc__nat[each.key].id
}
