locals {
  tags = {
    Project     = var.project
    Environment = var.environment
    Owner       = var.owner
    CostCenter  = var.cost_center
    ManagedBy   = "terraform"
    Design      = "LLM pre-training cluster"
  }
  name      = "${var.project}-${var.environment}"
  partition = startswith(var.region, "cn-") ? "aws-cn" : startswith(var.region, "us-gov-") ? "aws-us-gov" : "aws"
  zones = {
    a = 0
    b = 1
    c = 2
  }
}

data "aws_caller_identity" "current" {}
