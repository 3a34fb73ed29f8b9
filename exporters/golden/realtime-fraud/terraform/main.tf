locals {
  tags = {
    Project     = var.project
    Environment = var.environment
    Owner       = var.owner
    CostCenter  = var.cost_center
    ManagedBy   = "terraform"
    Design      = "Real-time fraud detection"
  }
  name = "${var.project}-${var.environment}"
  zones = {
    a = 0
    b = 1
    c = 2
  }
  partition = startswith(var.region, "cn-") ? "aws-cn" : startswith(var.region, "us-gov-") ? "aws-us-gov" : "aws"
  firewall_endpoints_vpc = {
    for state in aws_networkfirewall_firewall.network_firewall.firewall_status[0].sync_states : state.availability_zone => state.attachment[0].endpoint_id
  }
}

data "aws_caller_identity" "current" {}
