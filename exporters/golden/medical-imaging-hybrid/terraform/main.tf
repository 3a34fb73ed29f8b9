locals {
  tags = {
    Project     = var.project
    Environment = var.environment
    Owner       = var.owner
    CostCenter  = var.cost_center
    ManagedBy   = "terraform"
    Design      = "Medical imaging HIPAA hybrid"
  }
  name = "${var.project}-${var.environment}"
  zones = {
    a = 0
    b = 1
    c = 2
  }
  partition = startswith(var.region, "cn-") ? "aws-cn" : startswith(var.region, "us-gov-") ? "aws-us-gov" : "aws"
}

data "aws_caller_identity" "current" {}
