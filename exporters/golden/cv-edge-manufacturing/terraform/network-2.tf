resource "azurerm_private_dns_zone_virtual_network_link" "vpc__file_core_windows_net" {
  name                  = "${local.name}-vpc-file-core-windows-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__file_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "artifacts__file" {
  name                = "${local.name}-artifacts-file"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "file"
    private_connection_resource_id = azurerm_storage_account.artifacts.id
    subresource_names              = ["file"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__file_core_windows_net.id]
  }
}

resource "azurerm_private_endpoint" "data_lake__blob" {
  name                = "${local.name}-data-lake-blob"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Image archive"
      Component = "data-lake"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.data_lake.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__blob_core_windows_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__dfs_core_windows_net" {
  name                = "privatelink.dfs.core.windows.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__dfs_core_windows_net" {
  name                  = "${local.name}-vpc-dfs-core-windows-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__dfs_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "data_lake__dfs" {
  name                = "${local.name}-data-lake-dfs"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Image archive"
      Component = "data-lake"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "dfs"
    private_connection_resource_id = azurerm_storage_account.data_lake.id
    subresource_names              = ["dfs"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__dfs_core_windows_net.id]
  }
}

# Machines of jobs.
resource "azurerm_subnet" "vpc__compute" {
  name                              = "compute"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.vpc.name
  address_prefixes                  = [cidrsubnet(var.vnet_cidr, 3, 2)]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_network_security_group" "vpc__compute" {
  name                = "${local.name}-vpc-compute"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Private network", Component = "vpc" })
}

resource "azurerm_subnet_network_security_group_association" "vpc__compute" {
  subnet_id                 = azurerm_subnet.vpc__compute.id
  network_security_group_id = azurerm_network_security_group.vpc__compute.id
}

resource "azurerm_network_security_rule" "vpc__compute_inside" {
  name                        = "inside"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__compute.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4000
  access                      = "Allow"
  source_address_prefix       = cidrsubnet(var.vnet_cidr, 3, 2)
}

resource "azurerm_network_security_rule" "vpc__compute_probes" {
  name                        = "probes"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__compute.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4001
  access                      = "Allow"
  source_address_prefix       = "AzureLoadBalancer"
}

resource "azurerm_network_security_rule" "vpc__compute_closed" {
  name                        = "closed"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__compute.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4096
  access                      = "Deny"
  source_address_prefix       = "*"
}

resource "azurerm_private_endpoint" "dataset_versioning__blob" {
  name                = "${local.name}-dataset-versioning-blob"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Dataset versioning"
      Component = "dataset-versioning"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.dataset_versioning.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__blob_core_windows_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__azure_devices_net" {
  name                = "privatelink.azure-devices.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__azure_devices_net" {
  name                  = "${local.name}-vpc-azure-devices-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__azure_devices_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_dns_zone" "main__servicebus_windows_net" {
  name                = "privatelink.servicebus.windows.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__servicebus_windows_net" {
  name                  = "${local.name}-vpc-servicebus-windows-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__servicebus_windows_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "iot_broker__iothub" {
  name                = "${local.name}-iot-broker-iothub"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = merge(local.tags, { Name = "IoT device broker", Component = "iot-broker" })

  private_service_connection {
    name                           = "iothub"
    private_connection_resource_id = azurerm_iothub.iot_broker__hub.id
    subresource_names              = ["iotHub"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      azurerm_private_dns_zone.main__azure_devices_net.id,
      azurerm_private_dns_zone.main__servicebus_windows_net.id,
    ]
  }
}

resource "azurerm_private_dns_zone" "main__documents_azure_com" {
  name                = "privatelink.documents.azure.com"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__documents_azure_com" {
  name                  = "${local.name}-vpc-documents-azure-com"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__documents_azure_com.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "feedback_store__sql" {
  name                = "${local.name}-feedback-store-sql"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Feedback and outcome store"
      Component = "feedback-store"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "sql"
    private_connection_resource_id = azurerm_cosmosdb_account.feedback_store.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__documents_azure_com.id]
  }
}
