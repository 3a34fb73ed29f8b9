# Pre-training run -> Fast training storage.
resource "aws_vpc_security_group_ingress_rule" "parallel_file_system_distributed_training" {
  security_group_id            = aws_security_group.parallel_file_system.id
  referenced_security_group_id = aws_security_group.distributed_training.id
  ip_protocol                  = "tcp"
  from_port                    = 988
  to_port                      = 988
  description                  = "distributed-training to parallel-file-system"
}

resource "aws_vpc_security_group_egress_rule" "parallel_file_system_distributed_training" {
  security_group_id            = aws_security_group.distributed_training.id
  referenced_security_group_id = aws_security_group.parallel_file_system.id
  ip_protocol                  = "tcp"
  from_port                    = 988
  to_port                      = 988
  description                  = "distributed-training to parallel-file-system"
}

# Training cluster -> Fast training storage.
resource "aws_vpc_security_group_ingress_rule" "parallel_file_system_gpu_training_cluster" {
  security_group_id            = aws_security_group.parallel_file_system.id
  referenced_security_group_id = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "tcp"
  from_port                    = 988
  to_port                      = 988
  description                  = "gpu-training-cluster to parallel-file-system"
}

resource "aws_vpc_security_group_egress_rule" "parallel_file_system_gpu_training_cluster" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  referenced_security_group_id = aws_security_group.parallel_file_system.id
  ip_protocol                  = "tcp"
  from_port                    = 988
  to_port                      = 988
  description                  = "gpu-training-cluster to parallel-file-system"
}

resource "aws_vpc_security_group_ingress_rule" "rdma_fabric__rdma_fabric_gpu_training_cluster" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  referenced_security_group_id = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "-1"
  description                  = "EFA among the machines of one cluster"
}

resource "aws_vpc_security_group_egress_rule" "rdma_fabric__rdma_fabric_gpu_training_cluster" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  referenced_security_group_id = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "-1"
  description                  = "EFA among the machines of one cluster"
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

# Offline evaluation may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "batch_inference_job__endpoints" {
  security_group_id            = aws_security_group.batch_inference_job.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

resource "aws_vpc_endpoint" "vpc__s3" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network s3", Component = "vpc" }
}

# Offline evaluation may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "batch_inference_job__storage" {
  security_group_id = aws_security_group.batch_inference_job.id
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

# Pre-training run may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "distributed_training__endpoints" {
  security_group_id            = aws_security_group.distributed_training.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Pre-training run may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "distributed_training__storage" {
  security_group_id = aws_security_group.distributed_training.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# GPU job queue / quota scheduler may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "gpu_job_scheduler__endpoints" {
  security_group_id            = aws_security_group.gpu_job_scheduler.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# GPU job queue / quota scheduler may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "gpu_job_scheduler__storage" {
  security_group_id = aws_security_group.gpu_job_scheduler.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Training cluster may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "gpu_training_cluster__endpoints" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Training cluster may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "gpu_training_cluster__storage" {
  security_group_id = aws_security_group.gpu_training_cluster.id
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

# Cleaning and tokenising may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "spark_processing__endpoints" {
  security_group_id            = aws_security_group.spark_processing.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Cleaning and tokenising may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "spark_processing__storage" {
  security_group_id = aws_security_group.spark_processing.id
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
