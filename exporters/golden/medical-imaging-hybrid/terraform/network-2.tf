resource "aws_vpc_endpoint" "vpc__s3" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network s3", Component = "vpc" }
}

# Application backend service may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "app_backend__storage" {
  security_group_id = aws_security_group.app_backend.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Image inference may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "async_inference_endpoint__endpoints" {
  security_group_id            = aws_security_group.async_inference_endpoint.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Image inference may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "async_inference_endpoint__storage" {
  security_group_id = aws_security_group.async_inference_endpoint.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# CI/CD pipeline may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "ci_cd__endpoints" {
  security_group_id            = aws_security_group.ci_cd.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# CI/CD pipeline may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "ci_cd__storage" {
  security_group_id = aws_security_group.ci_cd.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

# Explainability and bias analysis may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "explainability__endpoints" {
  security_group_id            = aws_security_group.explainability.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Explainability and bias analysis may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "explainability__storage" {
  security_group_id = aws_security_group.explainability.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

# Private ways to the services that components in the network may call.
resource "aws_vpc_endpoint" "vpc__interface" {
  for_each = toset([
    "aps-workspaces",
    "codebuild",
    "ecr.api",
    "ecr.dkr",
    "kms",
    "logs",
    "monitoring",
    "sagemaker.api",
    "sagemaker.featurestore-runtime",
    "sagemaker.runtime",
    "secretsmanager",
    "xray",
  ])
  vpc_id              = aws_vpc.vpc.id
  service_name        = "com.amazonaws.${var.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = values(aws_subnet.vpc__private)[*].id
  security_group_ids  = [aws_security_group.vpc__endpoints.id]
  tags                = { Name = "Private network endpoint", Component = "vpc" }
}

resource "aws_vpn_gateway_route_propagation" "vpc" {
  for_each       = local.zones
  vpn_gateway_id = aws_vpn_gateway.vpc.id
  route_table_id = aws_route_table.vpc__private[each.key].id
}
