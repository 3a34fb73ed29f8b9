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
    "elasticfilesystem",
    "glue",
    "kms",
    "logs",
    "monitoring",
    "sagemaker.api",
    "sagemaker.featurestore-runtime",
    "sagemaker.runtime",
  ])
  vpc_id              = aws_vpc.vpc.id
  service_name        = "com.amazonaws.${var.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = values(aws_subnet.vpc__private)[*].id
  security_group_ids  = [aws_security_group.vpc__endpoints.id]
  tags                = { Name = "Private network endpoint", Component = "vpc" }
}
