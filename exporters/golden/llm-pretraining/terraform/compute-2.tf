resource "aws_autoscaling_group" "gpu_training_cluster" {
  name                      = "${local.name}-gpu-training-cluster"
  min_size                  = 19
  max_size                  = 19
  desired_capacity          = 19
  health_check_type         = "EC2"
  health_check_grace_period = 300
  vpc_zone_identifier       = slice(values(aws_subnet.vpc__private)[*].id, 0, 1)
  wait_for_capacity_timeout = "0"

  launch_template {
    id      = aws_launch_template.gpu_training_cluster.id
    version = aws_launch_template.gpu_training_cluster.latest_version
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 50
    }
  }

  tag {
    key                 = "Name"
    value               = "gpu-training-cluster"
    propagate_at_launch = true
  }

  tag {
    key                 = "Component"
    value               = "gpu-training-cluster"
    propagate_at_launch = true
  }
}

resource "aws_cloudformation_stack" "hpc_scheduler" {
  name = "${local.name}-hpc-scheduler"
  template_body = jsonencode({
    AWSTemplateFormatVersion = "2010-09-09"
    Description              = "hpc-scheduler hpc-scheduler"
    Resources = {
      Main = {
        Type = "AWS::PCS::Cluster"
        Properties = {
          Name      = "${local.name}-hpc-scheduler"
          Size      = "SMALL"
          Scheduler = { Type = "SLURM", Version = "24.11" }
          Networking = {
            SubnetIds        = slice(values(aws_subnet.vpc__private)[*].id, 0, 1)
            SecurityGroupIds = [aws_security_group.hpc_scheduler.id]
          }
          SlurmConfiguration = { ScaleDownIdleTimeInSeconds = 600 }
        }
      }
    }
    Outputs = {
      Ref = { Value = { Ref = "Main" } }
      Arn = { Value = { "Fn::GetAtt" = ["Main", "Arn"] } }
    }
  })
  tags = { Name = "HPC scheduler", Component = "hpc-scheduler" }
}

resource "aws_iam_role" "main__nodes" {
  name        = "${local.name}-nodes"
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

resource "aws_iam_role_policy_attachment" "main__nodes_amazoneksworkernodepolicy" {
  role       = aws_iam_role.main__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}

resource "aws_iam_role_policy_attachment" "main__nodes_amazoneks_cni_policy" {
  role       = aws_iam_role.main__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEKS_CNI_Policy"
}

resource "aws_iam_role_policy_attachment" "main__nodes_amazonec2containerregistrypullonly" {
  role       = aws_iam_role.main__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly"
}

resource "aws_iam_role_policy_attachment" "main__nodes_amazonssmmanagedinstancecore" {
  role       = aws_iam_role.main__nodes.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_launch_template" "main__system" {
  name_prefix            = "${local.name}-system-"
  update_default_version = true
  vpc_security_group_ids = [aws_eks_cluster.main.vpc_config[0].cluster_security_group_id]

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
resource "aws_eks_node_group" "main__system" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "system"
  node_role_arn   = aws_iam_role.main__nodes.arn
  subnet_ids      = values(aws_subnet.vpc__private)[*].id
  ami_type        = "AL2023_ARM_64_STANDARD"
  instance_types  = ["m7g.large"]
  labels          = { role = "system" }
  depends_on = [
    aws_iam_role_policy_attachment.main__nodes_amazoneksworkernodepolicy,
    aws_iam_role_policy_attachment.main__nodes_amazoneks_cni_policy,
    aws_iam_role_policy_attachment.main__nodes_amazonec2containerregistrypullonly,
    aws_iam_role_policy_attachment.main__nodes_amazonssmmanagedinstancecore,
  ]

  launch_template {
    id      = aws_launch_template.main__system.id
    version = aws_launch_template.main__system.latest_version
  }

  scaling_config {
    desired_size = 2
    min_size     = 2
    max_size     = 4
  }

  update_config {
    max_unavailable = 1
  }

  node_repair_config {
    enabled = true
  }
}
