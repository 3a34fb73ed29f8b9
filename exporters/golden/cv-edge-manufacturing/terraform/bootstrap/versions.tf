terraform {
  required_version = ">= 1.9, < 2.0"

  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "~> 4.60" }
  }
}

provider "azurerm" {
  subscription_id     = var.subscription_id
  storage_use_azuread = true

  features {}
}
