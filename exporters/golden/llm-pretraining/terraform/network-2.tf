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

# Traffic of HPC scheduler; each rule comes from a connection.
resource "aws_security_group" "hpc_scheduler" {
  name        = "${local.name}-hpc-scheduler"
  description = "Traffic of hpc-scheduler"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "HPC scheduler", Component = "hpc-scheduler" }

  lifecycle {
    create_before_destroy = true
  }
}

# HPC scheduler may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "hpc_scheduler__endpoints" {
  security_group_id            = aws_security_group.hpc_scheduler.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# HPC scheduler may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "hpc_scheduler__storage" {
  security_group_id = aws_security_group.hpc_scheduler.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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

# Traffic of Fast training storage; each rule comes from a connection.
resource "aws_security_group" "parallel_file_system" {
  name        = "${local.name}-parallel-file-system"
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

# Fast training storage may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "parallel_file_system__endpoints" {
  security_group_id            = aws_security_group.parallel_file_system.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Fast training storage may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "parallel_file_system__storage" {
  security_group_id = aws_security_group.parallel_file_system.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
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
  name        = "${local.name}-spark-processing"
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
