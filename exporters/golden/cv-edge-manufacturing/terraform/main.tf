locals {
  name = "${var.project}-${var.environment}"
  tags = {
    Project     = var.project
    Environment = var.environment
    Owner       = var.owner
    CostCenter  = var.cost_center
    ManagedBy   = "terraform"
    Design      = "Visual inspection at the edge"
  }
  compact = substr(replace("${var.project}${var.environment}", "-", ""), 0, 10)
  unique  = substr(sha1("${var.subscription_id}/${local.name}"), 0, 5)
}

resource "azurerm_resource_group" "main" {
  name     = local.name
  location = var.location
  tags     = local.tags
}

data "azurerm_client_config" "current" {}
