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

# What leaves passes the firewall.
resource "aws_route" "vpc__inspected" {
  for_each               = local.zones
  route_table_id         = aws_route_table.vpc__private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  vpc_endpoint_id        = lookup(local.firewall_endpoints_vpc, aws_subnet.vpc__private[each.key].availability_zone, null)
}

# What comes back passes it too.
resource "aws_route" "vpc__return" {
  for_each               = local.zones
  route_table_id         = aws_route_table.vpc__public[each.key].id
  destination_cidr_block = aws_subnet.vpc__private[each.key].cidr_block
  vpc_endpoint_id        = lookup(local.firewall_endpoints_vpc, aws_subnet.vpc__private[each.key].availability_zone, null)
}

resource "aws_route_table" "vpc__firewall" {
  for_each = local.zones
  vpc_id   = aws_vpc.vpc.id
  tags     = { Name = "Private network firewall", Component = "vpc" }
}

resource "aws_route_table_association" "vpc__firewall" {
  for_each       = local.zones
  subnet_id      = aws_subnet.vpc__firewall[each.key].id
  route_table_id = aws_route_table.vpc__firewall[each.key].id
}

resource "aws_route" "vpc__firewall" {
  for_each               = local.zones
  route_table_id         = aws_route_table.vpc__firewall[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.vpc__nat[each.key].id
}

resource "aws_vpc_endpoint" "vpc__s3" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network s3", Component = "vpc" }
}

resource "aws_vpc_endpoint" "vpc__dynamodb" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.dynamodb"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network dynamodb", Component = "vpc" }
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
    "ssm",
    "textract",
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
