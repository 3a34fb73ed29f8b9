data "azurerm_client_config" "current" {}

resource "azurerm_resource_group" "state" {
  name     = "visual-ins-state"
  location = var.location
  tags = {
    Project   = "visual-ins"
    ManagedBy = "terraform"
    Purpose   = "state"
  }
}

# Keeps every version of the state; it is reached with an identity, never with a key.
resource "azurerm_storage_account" "state" {
  name                              = "tfvisualins${substr(sha1(var.subscription_id), 0, 8)}"
  resource_group_name               = azurerm_resource_group.state.name
  location                          = azurerm_resource_group.state.location
  account_tier                      = "Standard"
  account_replication_type          = "GRS"
  account_kind                      = "StorageV2"
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  allow_nested_items_to_be_public   = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  infrastructure_encryption_enabled = true
  tags = {
    Project   = "visual-ins"
    ManagedBy = "terraform"
    Purpose   = "state"
  }

  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_container" "state" {
  name                  = "tfstate"
  storage_account_id    = azurerm_storage_account.state.id
  container_access_type = "private"
}

resource "azurerm_role_assignment" "state" {
  scope                = azurerm_storage_account.state.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = data.azurerm_client_config.current.object_id
}
