resource "azurerm_private_endpoint" "data-lake-dataset-versioning--copy__factory" {
  name                = "${local.name}-data-lake-dataset-versioning-copy-0a65l5-factory"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Image archive to Dataset versioning"
      Component = "data-lake-dataset-versioning--copy"
    },
  )

  private_service_connection {
    name                           = "factory"
    private_connection_resource_id = azurerm_data_factory.data-lake-dataset-versioning--copy.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__datafactory_azure_net.id]
  }
}

resource "azurerm_private_endpoint" "object-storage-data-lake--copy__factory" {
  name                = "${local.name}-object-storage-data-lake-copy-1bwmc5-factory"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Object storage to Image archive"
      Component = "object-storage-data-lake--copy"
    },
  )

  private_service_connection {
    name                           = "factory"
    private_connection_resource_id = azurerm_data_factory.object-storage-data-lake--copy.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__datafactory_azure_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__vaultcore_azure_net" {
  name                = "privatelink.vaultcore.azure.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__vaultcore_azure_net" {
  name                  = "${local.name}-vpc-vaultcore-azure-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__vaultcore_azure_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "key_management__vault" {
  name                = "${local.name}-key-management-vault"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = merge(local.tags, { Name = "Key management", Component = "key-management" })

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.key_management.id
    subresource_names              = ["vault"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__vaultcore_azure_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__api_azureml_ms" {
  name                = "privatelink.api.azureml.ms"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__api_azureml_ms" {
  name                  = "${local.name}-vpc-api-azureml-ms"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__api_azureml_ms.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_dns_zone" "main__notebooks_azure_net" {
  name                = "privatelink.notebooks.azure.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__notebooks_azure_net" {
  name                  = "${local.name}-vpc-notebooks-azure-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__notebooks_azure_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "ml_pipeline__ml" {
  name                = "${local.name}-ml-pipeline-ml-in"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "ml"
    private_connection_resource_id = azurerm_machine_learning_workspace.ml_pipeline.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__api_azureml_ms.id, azurerm_private_dns_zone.main__notebooks_azure_net.id]
  }
}

resource "azurerm_private_endpoint" "ml_pipeline__ml_vault" {
  name                = "${local.name}-ml-pipeline-ml-vault"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.ml_pipeline__workspace.id
    subresource_names              = ["vault"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__vaultcore_azure_net.id]
  }
}

# Nothing here calls the internet; private endpoints answer inside.
resource "azurerm_network_security_rule" "vpc__compute_no_way_out" {
  name                        = "no-way-out"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__compute.name
  direction                   = "Outbound"
  access                      = "Deny"
  protocol                    = "*"
  priority                    = 4096
  source_address_prefix       = "*"
  source_port_range           = "*"
  destination_address_prefix  = "Internet"
  destination_port_range      = "*"
}

# Nothing here calls the internet; private endpoints answer inside.
resource "azurerm_network_security_rule" "vpc__agents_no_way_out" {
  name                        = "no-way-out"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__agents.name
  direction                   = "Outbound"
  access                      = "Deny"
  protocol                    = "*"
  priority                    = 4096
  source_address_prefix       = "*"
  source_port_range           = "*"
  destination_address_prefix  = "Internet"
  destination_port_range      = "*"
}

# Who talked to whom in the network. Azure keeps one watcher in each region by itself.
resource "azurerm_network_watcher_flow_log" "vpc__flow" {
  name                 = "${local.name}-vpc-flow"
  network_watcher_name = "NetworkWatcher_${var.location}"
  resource_group_name  = "NetworkWatcherRG"
  location             = var.location
  target_resource_id   = azurerm_virtual_network.vpc.id
  storage_account_id   = azurerm_storage_account.artifacts__flow.id
  enabled              = true
  version              = 2
  tags                 = merge(local.tags, { Name = "Private network", Component = "vpc" })

  retention_policy {
    enabled = true
    days    = 365
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = azurerm_log_analytics_workspace.log_analytics.workspace_id
    workspace_region      = azurerm_log_analytics_workspace.log_analytics.location
    workspace_resource_id = azurerm_log_analytics_workspace.log_analytics.id
    interval_in_minutes   = 60
  }
}
