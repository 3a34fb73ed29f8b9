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
  tags = {
    Name      = "Private network nat"
    Component = "vpc"
  }
}

# One in each zone.
resource "aws_nat_gateway" "vpc__nat" {
  for_each      = local.zones
  allocation_id = aws_eip.vpc__nat[each.key].id
  subnet_id     = aws_subnet.vpc__public[each.key].id
  tags = {
    Name      = "Private network nat"
    Component = "vpc"
  }
  depends_on = [aws_internet_gateway.vpc]
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
    "sns",
    "xray",
  ])
  vpc_id              = aws_vpc.vpc.id
  service_name        = "com.amazonaws.${var.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = values(aws_subnet.vpc__private)[*].id
  security_group_ids  = [aws_security_group.vpc__endpoints.id]
  tags = {
    Name      = "Private network endpoint"
    Component = "vpc"
  }
}

resource "aws_vpn_gateway_route_propagation" "vpc" {
  for_each       = local.zones
  vpn_gateway_id = aws_vpn_gateway.vpc.id
  route_table_id = aws_route_table.vpc__private[each.key].id
}
