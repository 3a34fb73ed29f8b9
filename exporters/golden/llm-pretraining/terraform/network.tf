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

# Traffic of Bastion / secure admin access; each rule comes from a connection.
resource "aws_security_group" "bastion_host" {
  name        = "${local.name}-bastion-host"
  description = "Traffic of bastion-host"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Bastion / secure admin access"
    Component = "bastion-host"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Bastion / secure admin access may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "bastion_host__endpoints" {
  security_group_id            = aws_security_group.bastion_host.id
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

# Bastion / secure admin access may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "bastion_host__storage" {
  security_group_id = aws_security_group.bastion_host.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

resource "aws_vpc_security_group_egress_rule" "bastion_host__ssh" {
  security_group_id = aws_security_group.bastion_host.id
  cidr_ipv4         = var.vpc_cidr
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  description       = "SSH into the network, opened for each session"
}

# Traffic of Offline evaluation; each rule comes from a connection.
resource "aws_security_group" "batch_inference_job" {
  name        = "${local.name}-batch-inference-job"
  description = "Traffic of batch-inference-job"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Offline evaluation"
    Component = "batch-inference-job"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Offline evaluation may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "batch_inference_job__storage" {
  security_group_id = aws_security_group.batch_inference_job.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

# Traffic of Pre-training run; each rule comes from a connection.
resource "aws_security_group" "distributed_training" {
  name        = "${local.name}-distributed-training"
  description = "Traffic of distributed-training"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Pre-training run"
    Component = "distributed-training"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Shared file storage; each rule comes from a connection.
resource "aws_security_group" "file_storage" {
  name        = "${local.name}-file-storage"
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

# Traffic of GPU job queue / quota scheduler; each rule comes from a connection.
resource "aws_security_group" "gpu_job_scheduler" {
  name        = "${local.name}-gpu-job-scheduler"
  description = "Traffic of gpu-job-scheduler"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "GPU job queue / quota scheduler"
    Component = "gpu-job-scheduler"
  }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Training cluster; each rule comes from a connection.
resource "aws_security_group" "gpu_training_cluster" {
  name        = "${local.name}-gpu-training-cluster"
  description = "Traffic of gpu-training-cluster"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }

  lifecycle {
    create_before_destroy = true
  }
}
