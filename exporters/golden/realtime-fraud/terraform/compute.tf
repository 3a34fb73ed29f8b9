resource "aws_iam_role" "kubernetes_cluster__control" {
  name        = "${local.name}-kubernetes-cluster-cluster"
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

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__control" {
  role       = aws_iam_role.kubernetes_cluster__control.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "kubernetes_cluster" {
  name                      = "${local.name}-kubernetes-cluster"
  role_arn                  = aws_iam_role.kubernetes_cluster__control.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  tags = {
    Name      = "Kubernetes cluster"
    Component = "kubernetes-cluster"
  }
  depends_on = [
    aws_iam_role_policy_attachment.kubernetes_cluster__control,
    aws_cloudwatch_log_group.kubernetes_cluster__control,
  ]

  vpc_config {
    subnet_ids              = slice(values(aws_subnet.vpc__private)[*].id, 0, 2)
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

resource "aws_eks_addon" "kubernetes_cluster__vpc_cni" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "vpc-cni"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
  configuration_values        = jsonencode({ enableNetworkPolicy = "true" })
}

resource "aws_eks_addon" "kubernetes_cluster__kube_proxy" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "kube-proxy"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "kubernetes_cluster__eks_pod_identity_agent" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "eks-pod-identity-agent"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "kubernetes_cluster__coredns" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "coredns"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "kubernetes_cluster__metrics_server" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "metrics-server"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_iam_role" "kubernetes_cluster__disks" {
  name        = "${local.name}-kubernetes-cluster-disks"
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

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__disks" {
  role       = aws_iam_role.kubernetes_cluster__disks.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy"
}

resource "aws_eks_addon" "kubernetes_cluster__aws_ebs_csi_driver" {
  cluster_name                = aws_eks_cluster.kubernetes_cluster.name
  addon_name                  = "aws-ebs-csi-driver"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  pod_identity_association {
    role_arn        = aws_iam_role.kubernetes_cluster__disks.arn
    service_account = "ebs-csi-controller-sa"
  }
}

resource "aws_iam_role" "kubernetes_cluster__nodes" {
  name        = "${local.name}-kubernetes-cluster-nodes"
  description = "Role of machines in the cluster"
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
}

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__nodes_amazoneksworkernodepolicy" {
  role       = aws_iam_role.kubernetes_cluster__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__nodes_amazoneks_cni_policy" {
  role       = aws_iam_role.kubernetes_cluster__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKS_CNI_Policy"
}

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__nodes_amazonec2containerregistrypullonly" {
  role       = aws_iam_role.kubernetes_cluster__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"
}

resource "aws_iam_role_policy_attachment" "kubernetes_cluster__nodes_amazonssmmanagedinstancecore" {
  role       = aws_iam_role.kubernetes_cluster__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_launch_template" "kubernetes_cluster__system" {
  name_prefix            = "${local.name}-kubernetes-cluster-system-"
  update_default_version = true
  vpc_security_group_ids = [aws_eks_cluster.kubernetes_cluster.vpc_config[0].cluster_security_group_id]

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

  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "system" }
  }

  tag_specifications {
    resource_type = "volume"
    tags          = { Name = "system" }
  }
}

# DNS, controllers and whatever asks for no machine of its own.
resource "aws_eks_node_group" "kubernetes_cluster__system" {
  cluster_name    = aws_eks_cluster.kubernetes_cluster.name
  node_group_name = "system"
  node_role_arn   = aws_iam_role.kubernetes_cluster__nodes.arn
  subnet_ids      = values(aws_subnet.vpc__private)[*].id
  ami_type        = "AL2023_ARM_64_STANDARD"
  instance_types  = ["c8g.large"]
  labels          = { role = "system" }
  depends_on = [
    aws_iam_role_policy_attachment.kubernetes_cluster__nodes_amazoneksworkernodepolicy,
    aws_iam_role_policy_attachment.kubernetes_cluster__nodes_amazoneks_cni_policy,
    aws_iam_role_policy_attachment.kubernetes_cluster__nodes_amazonec2containerregistrypullonly,
    aws_iam_role_policy_attachment.kubernetes_cluster__nodes_amazonssmmanagedinstancecore,
  ]

  launch_template {
    id      = aws_launch_template.kubernetes_cluster__system.id
    version = aws_launch_template.kubernetes_cluster__system.latest_version
  }

  scaling_config {
    desired_size = 9
    min_size     = 2
    max_size     = 18
  }

  update_config {
    max_unavailable = 1
  }

  node_repair_config {
    enabled = true
  }
}
