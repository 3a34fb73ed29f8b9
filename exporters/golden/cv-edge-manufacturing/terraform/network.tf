# Private network: subnets without a way in from the internet.
resource "azurerm_virtual_network" "vpc" {
  name                = "${local.name}-vpc"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  address_space       = [var.vnet_cidr]
  tags                = merge(local.tags, { Name = "Private network", Component = "vpc" })
}

# Private endpoints of services.
resource "azurerm_subnet" "vpc__endpoints" {
  name                              = "endpoints"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.vpc.name
  address_prefixes                  = [cidrsubnet(var.vnet_cidr, 6, 28)]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_network_security_group" "vpc__endpoints" {
  name                = "${local.name}-vpc-endpoints"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Private network", Component = "vpc" })
}

resource "azurerm_subnet_network_security_group_association" "vpc__endpoints" {
  subnet_id                 = azurerm_subnet.vpc__endpoints.id
  network_security_group_id = azurerm_network_security_group.vpc__endpoints.id
}

resource "azurerm_network_security_rule" "vpc__endpoints_inside" {
  name                        = "inside"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__endpoints.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4000
  access                      = "Allow"
  source_address_prefix       = cidrsubnet(var.vnet_cidr, 6, 28)
}

resource "azurerm_network_security_rule" "vpc__endpoints_probes" {
  name                        = "probes"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__endpoints.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4001
  access                      = "Allow"
  source_address_prefix       = "AzureLoadBalancer"
}

resource "azurerm_network_security_rule" "vpc__endpoints_closed" {
  name                        = "closed"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__endpoints.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4096
  access                      = "Deny"
  source_address_prefix       = "*"
}

resource "azurerm_private_dns_zone" "main__blob_core_windows_net" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__blob_core_windows_net" {
  name                  = "${local.name}-vpc-blob-core-windows-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__blob_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "audit_log__blob" {
  name                = "${local.name}-audit-log-blob"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Audit log / trail"
      Component = "audit-log"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.audit_log.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__blob_core_windows_net.id]
  }
}

# Agents of pipelines.
resource "azurerm_subnet" "vpc__agents" {
  name                              = "agents"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.vpc.name
  address_prefixes                  = [cidrsubnet(var.vnet_cidr, 8, 128)]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"

  delegation {
    name = "service"

    service_delegation {
      name = "Microsoft.DevOpsInfrastructure/pools"
    }
  }
}

resource "azurerm_network_security_group" "vpc__agents" {
  name                = "${local.name}-vpc-agents"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Private network", Component = "vpc" })
}

resource "azurerm_subnet_network_security_group_association" "vpc__agents" {
  subnet_id                 = azurerm_subnet.vpc__agents.id
  network_security_group_id = azurerm_network_security_group.vpc__agents.id
}

resource "azurerm_network_security_rule" "vpc__agents_inside" {
  name                        = "inside"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__agents.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4000
  access                      = "Allow"
  source_address_prefix       = cidrsubnet(var.vnet_cidr, 8, 128)
}

resource "azurerm_network_security_rule" "vpc__agents_probes" {
  name                        = "probes"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__agents.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4001
  access                      = "Allow"
  source_address_prefix       = "AzureLoadBalancer"
}

resource "azurerm_network_security_rule" "vpc__agents_closed" {
  name                        = "closed"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__agents.name
  direction                   = "Inbound"
  source_port_range           = "*"
  destination_port_range      = "*"
  protocol                    = "*"
  destination_address_prefix  = "*"
  priority                    = 4096
  access                      = "Deny"
  source_address_prefix       = "*"
}

resource "azurerm_private_dns_zone" "main__azurecr_io" {
  name                = "privatelink.azurecr.io"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__azurecr_io" {
  name                  = "${local.name}-vpc-azurecr-io"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__azurecr_io.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "container_registry__registry" {
  name                = "${local.name}-container-registry-registry"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Container registry"
      Component = "container-registry"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "registry"
    private_connection_resource_id = azurerm_container_registry.container_registry.id
    subresource_names              = ["registry"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__azurecr_io.id]
  }
}

resource "azurerm_private_dns_zone" "main__purview_azure_com" {
  name                = "privatelink.purview.azure.com"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__purview_azure_com" {
  name                  = "${local.name}-vpc-purview-azure-com"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__purview_azure_com.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "data_catalog__purview" {
  name                = "${local.name}-data-catalog-purview"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Data catalog and governance"
      Component = "data-catalog"
    },
  )

  private_service_connection {
    name                           = "purview"
    private_connection_resource_id = azurerm_purview_account.data_catalog.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__purview_azure_com.id]
  }
}

resource "azurerm_private_endpoint" "artifacts__blob" {
  name                = "${local.name}-artifacts-blob"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.artifacts.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__blob_core_windows_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__file_core_windows_net" {
  name                = "privatelink.file.core.windows.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}
