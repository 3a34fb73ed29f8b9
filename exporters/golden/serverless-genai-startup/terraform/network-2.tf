# Chunking and embedding pipeline may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "embedding_pipeline__storage" {
  security_group_id = aws_security_group.embedding_pipeline.id
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

# LLM evaluation may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "llm_evaluation__endpoints" {
  security_group_id            = aws_security_group.llm_evaluation.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# LLM evaluation may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "llm_evaluation__storage" {
  security_group_id = aws_security_group.llm_evaluation.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Answer composer may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "rag_orchestrator__endpoints" {
  security_group_id            = aws_security_group.rag_orchestrator.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Answer composer may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "rag_orchestrator__storage" {
  security_group_id = aws_security_group.rag_orchestrator.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Functions may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "serverless_function__endpoints" {
  security_group_id            = aws_security_group.serverless_function.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Functions may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "serverless_function__storage" {
  security_group_id = aws_security_group.serverless_function.id
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

resource "aws_vpc_endpoint" "vpc__dynamodb" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.dynamodb"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network dynamodb", Component = "vpc" }
}

# Private ways to the services that components in the network may call.
resource "aws_vpc_endpoint" "vpc__interface" {
  for_each = toset([
    "aps-workspaces",
    "bedrock-agent-runtime",
    "bedrock-runtime",
    "codebuild",
    "ecr.api",
    "ecr.dkr",
    "kms",
    "lambda",
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
