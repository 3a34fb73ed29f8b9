# WARNING RAI-003: No person stands between what "Image inference" says and what is done. Let a person who can overrule and stop it stand on the way of the decision.

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
