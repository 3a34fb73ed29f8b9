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
  name_prefix = "${local.name}-bastion-host-"
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
  name_prefix = "${local.name}-batch-inference-job-"
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

# Traffic of Pre-training run; each rule comes from a connection.
resource "aws_security_group" "distributed_training" {
  name_prefix = "${local.name}-distributed-training-"
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

# Traffic of GPU job queue / quota scheduler; each rule comes from a connection.
resource "aws_security_group" "gpu_job_scheduler" {
  name_prefix = "${local.name}-gpu-job-scheduler-"
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

# Traffic of Training cluster; each rule comes from a connection.
resource "aws_security_group" "gpu_training_cluster" {
  name_prefix = "${local.name}-gpu-training-cluster-"
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

# Traffic of HPC scheduler; each rule comes from a connection.
resource "aws_security_group" "hpc_scheduler" {
  name_prefix = "${local.name}-hpc-scheduler-"
  description = "Traffic of hpc-scheduler"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "HPC scheduler", Component = "hpc-scheduler" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "hpc_scheduler__nodes" {
  security_group_id            = aws_security_group.hpc_scheduler.id
  referenced_security_group_id = aws_security_group.hpc_scheduler.id
  ip_protocol                  = "-1"
  description                  = "Scheduler and nodes among themselves"
}

resource "aws_vpc_security_group_egress_rule" "hpc_scheduler__nodes" {
  security_group_id            = aws_security_group.hpc_scheduler.id
  referenced_security_group_id = aws_security_group.hpc_scheduler.id
  ip_protocol                  = "-1"
  description                  = "Scheduler and nodes among themselves"
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

# Traffic of Fast training storage; each rule comes from a connection.
resource "aws_security_group" "parallel_file_system" {
  name_prefix = "${local.name}-parallel-file-system-"
  description = "Traffic of parallel-file-system"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Fast training storage"
    Component = "parallel-file-system"
    DataClass = "internal"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "parallel_file_system__lustre" {
  security_group_id            = aws_security_group.parallel_file_system.id
  referenced_security_group_id = aws_security_group.parallel_file_system.id
  ip_protocol                  = "tcp"
  description                  = "Lustre servers among themselves"
  from_port                    = 988
  to_port                      = 1023
}

resource "aws_vpc_security_group_egress_rule" "parallel_file_system__lustre" {
  security_group_id            = aws_security_group.parallel_file_system.id
  referenced_security_group_id = aws_security_group.parallel_file_system.id
  ip_protocol                  = "tcp"
  description                  = "Lustre servers among themselves"
  from_port                    = 988
  to_port                      = 1023
}

# Cluster fabric (rdma-fabric)
resource "aws_placement_group" "rdma_fabric" {
  name     = "${local.name}-rdma-fabric"
  strategy = "cluster"
  tags     = { Name = "Cluster fabric", Component = "rdma-fabric" }
}

# Traffic of Cleaning and tokenising; each rule comes from a connection.
resource "aws_security_group" "spark_processing" {
  name_prefix = "${local.name}-spark-processing-"
  description = "Traffic of spark-processing"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Cleaning and tokenising"
    Component = "spark-processing"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Training cluster -> Shared file storage.
resource "aws_vpc_security_group_ingress_rule" "file_storage_gpu_training_cluster" {
  security_group_id            = aws_security_group.file_storage.id
  referenced_security_group_id = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  description                  = "gpu-training-cluster to file-storage"
}

resource "aws_vpc_security_group_egress_rule" "file_storage_gpu_training_cluster" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  referenced_security_group_id = aws_security_group.file_storage.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  description                  = "gpu-training-cluster to file-storage"
}

# Pre-training run -> Training cluster.
resource "aws_vpc_security_group_ingress_rule" "gpu_training_cluster_distributed_training" {
  security_group_id            = aws_security_group.gpu_training_cluster.id
  referenced_security_group_id = aws_security_group.distributed_training.id
  ip_protocol                  = "tcp"
  from_port                    = 22
  to_port                      = 22
  description                  = "distributed-training to gpu-training-cluster"
}

resource "aws_vpc_security_group_egress_rule" "gpu_training_cluster_distributed_training" {
  security_group_id            = aws_security_group.distributed_training.id
  referenced_security_group_id = aws_security_group.gpu_training_cluster.id
  ip_protocol                  = "tcp"
  from_port                    = 22
  to_port                      = 22
  description                  = "distributed-training to gpu-training-cluster"
}
