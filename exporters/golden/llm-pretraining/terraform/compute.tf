# GPU capacity reservation (gpu-capacity-reservation)
resource "aws_ec2_capacity_reservation" "gpu_capacity_reservation" {
  availability_zone       = try(data.aws_availability_zones.available.names[0], "${var.region}a")
  instance_type           = "p6-b200.48xlarge"
  instance_platform       = "Linux/UNIX"
  instance_count          = 1
  instance_match_criteria = "targeted"
  end_date_type           = "unlimited"
  ebs_optimized           = true
  tags = {
    Name      = "GPU capacity reservation"
    Component = "gpu-capacity-reservation"
  }
}

resource "aws_iam_role" "main__control" {
  name        = "${local.name}-cluster"
  description = "Role of the control plane"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["eks.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "main__control" {
  role       = aws_iam_role.main__control.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

# The cluster that the workloads of the design need.
resource "aws_eks_cluster" "main" {
  name                      = local.name
  role_arn                  = aws_iam_role.main__control.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  depends_on                = [aws_iam_role_policy_attachment.main__control, aws_cloudwatch_log_group.main__control]

  vpc_config {
    subnet_ids              = values(aws_subnet.vpc__private)[*].id
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = true
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_eks_addon" "main__vpc_cni" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "vpc-cni"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
  configuration_values        = jsonencode({ enableNetworkPolicy = "true" })
}

resource "aws_eks_addon" "main__kube_proxy" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "kube-proxy"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "main__eks_pod_identity_agent" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "eks-pod-identity-agent"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "main__coredns" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "coredns"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "main__metrics_server" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "metrics-server"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_iam_role" "main__disks" {
  name        = "${local.name}-disks"
  description = "Makes and attaches disks for pods"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["pods.eks.amazonaws.com"] }
        Action    = ["sts:AssumeRole", "sts:TagSession"]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "main__disks" {
  role       = aws_iam_role.main__disks.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy"
}

resource "aws_eks_addon" "main__aws_ebs_csi_driver" {
  cluster_name                = aws_eks_cluster.main.name
  addon_name                  = "aws-ebs-csi-driver"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  pod_identity_association {
    role_arn        = aws_iam_role.main__disks.arn
    service_account = "ebs-csi-controller-sa"
  }
}

# Training cluster acts as this role.
resource "aws_iam_role" "gpu_training_cluster" {
  name        = "${local.name}-gpu-training-cluster"
  description = "Role of gpu-training-cluster"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["ec2.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }
}

resource "aws_iam_role_policy_attachment" "gpu_training_cluster__sessions" {
  role       = aws_iam_role.gpu_training_cluster.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_instance_profile" "gpu_training_cluster" {
  name = "${local.name}-gpu-training-cluster"
  role = aws_iam_role.gpu_training_cluster.name
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }
}

resource "aws_launch_template" "gpu_training_cluster" {
  name                   = "${local.name}-gpu-training-cluster"
  image_id               = "resolve:ssm:/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id"
  instance_type          = "p6-b200.48xlarge"
  update_default_version = true
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }

  iam_instance_profile {
    arn = aws_iam_instance_profile.gpu_training_cluster.arn
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size           = 100
      volume_type           = "gp3"
      encrypted             = true
      kms_key_id            = aws_kms_key.key_management.arn
      delete_on_termination = true
    }
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  monitoring {
    enabled = true
  }

  network_interfaces {
    network_card_index    = 0
    device_index          = 0
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 1
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 2
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 3
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 4
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 5
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 6
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  network_interfaces {
    network_card_index    = 7
    device_index          = 1
    interface_type        = "efa"
    security_groups       = [aws_security_group.gpu_training_cluster.id]
    delete_on_termination = true
  }

  placement {
    group_name = aws_placement_group.rdma_fabric.name
  }

  tag_specifications {
    resource_type = "instance"
    tags = {
      Name      = "gpu-training-cluster"
      Component = "gpu-training-cluster"
    }
  }

  tag_specifications {
    resource_type = "volume"
    tags = {
      Name      = "gpu-training-cluster"
      Component = "gpu-training-cluster"
    }
  }

  capacity_reservation_specification {
    capacity_reservation_target {
      capacity_reservation_id = aws_ec2_capacity_reservation.gpu_capacity_reservation.id
    }
  }
}
