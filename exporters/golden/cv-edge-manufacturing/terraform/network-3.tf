resource "azurerm_private_endpoint" "object_storage__blob" {
  name                = "${local.name}-object-storage-blob"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Object storage"
      Component = "object-storage"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.object_storage.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__blob_core_windows_net.id]
  }
}

# Site-to-site VPN (site-to-site-vpn)
resource "azurerm_public_ip" "site_to_site_vpn__line_1" {
  name                = "${local.name}-site-to-site-vpn-line-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
  tags                = merge(local.tags, { Name = "Site-to-site VPN", Component = "site-to-site-vpn" })
}

resource "azurerm_public_ip" "site_to_site_vpn__line_2" {
  name                = "${local.name}-site-to-site-vpn-line-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
  tags                = merge(local.tags, { Name = "Site-to-site VPN", Component = "site-to-site-vpn" })
}

# Gateways of private lines.
resource "azurerm_subnet" "vpc__lines" {
  name                              = "GatewaySubnet"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.vpc.name
  address_prefixes                  = [cidrsubnet(var.vnet_cidr, 10, 486)]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_virtual_network_gateway" "site_to_site_vpn__gateway" {
  name                = "${local.name}-site-to-site-vpn"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = true
  bgp_enabled         = true
  tags                = merge(local.tags, { Name = "Site-to-site VPN", Component = "site-to-site-vpn" })

  bgp_settings {
    asn = 65515
  }

  ip_configuration {
    name                          = "line-1"
    public_ip_address_id          = azurerm_public_ip.site_to_site_vpn__line_1.id
    subnet_id                     = azurerm_subnet.vpc__lines.id
    private_ip_address_allocation = "Dynamic"
  }

  ip_configuration {
    name                          = "line-2"
    public_ip_address_id          = azurerm_public_ip.site_to_site_vpn__line_2.id
    subnet_id                     = azurerm_subnet.vpc__lines.id
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_local_network_gateway" "site_to_site_vpn__site" {
  name                = "${local.name}-site-to-site-vpn-site"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  gateway_address     = var.site_vpn_address
  address_space       = [var.on_premises_cidr]
  tags                = merge(local.tags, { Name = "Site-to-site VPN", Component = "site-to-site-vpn" })

  bgp_settings {
    asn                 = 65010
    bgp_peering_address = "169.254.21.1"
  }
}

resource "azurerm_virtual_network_gateway_connection" "site_to_site_vpn" {
  name                       = "${local.name}-site-to-site-vpn"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = azurerm_resource_group.main.location
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.site_to_site_vpn__gateway.id
  local_network_gateway_id   = azurerm_local_network_gateway.site_to_site_vpn__site.id
  shared_key                 = var.site_vpn_shared_key
  connection_protocol        = "IKEv2"
  bgp_enabled                = true
  tags                       = merge(local.tags, { Name = "Site-to-site VPN", Component = "site-to-site-vpn" })

  ipsec_policy {
    ike_encryption   = "GCMAES256"
    ike_integrity    = "SHA384"
    dh_group         = "ECP384"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "ECP384"
    sa_lifetime      = 27000
  }
}

resource "azurerm_private_dns_zone" "main__region_kusto_windows_net" {
  name                = replace("privatelink.@.kusto.windows.net", "@", var.location)
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__region_kusto_windows_net" {
  name                  = "${local.name}-vpc-region-kusto-windows-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__region_kusto_windows_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "time_series_database__kusto" {
  name                = "${local.name}-time-series-database-kusto"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags = merge(
    local.tags,
    {
      Name      = "Time-series database"
      Component = "time-series-database"
      DataClass = "internal"
    },
  )

  private_service_connection {
    name                           = "kusto"
    private_connection_resource_id = azurerm_kusto_cluster.time_series_database.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.main__region_kusto_windows_net.id]
  }
}

resource "azurerm_private_dns_zone" "main__cognitiveservices_azure_com" {
  name                = "privatelink.cognitiveservices.azure.com"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__cognitiveservices_azure_com" {
  name                  = "${local.name}-vpc-cognitiveservices-azure-com"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__cognitiveservices_azure_com.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_dns_zone" "main__openai_azure_com" {
  name                = "privatelink.openai.azure.com"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__openai_azure_com" {
  name                  = "${local.name}-vpc-openai-azure-com"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__openai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_dns_zone" "main__services_ai_azure_com" {
  name                = "privatelink.services.ai.azure.com"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__services_ai_azure_com" {
  name                  = "${local.name}-vpc-services-ai-azure-com"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__services_ai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}

resource "azurerm_private_endpoint" "vision_model__account" {
  name                = "${local.name}-vision-model-account"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = azurerm_subnet.vpc__endpoints.id
  tags                = merge(local.tags, { Name = "Inspection model", Component = "vision-model" })

  private_service_connection {
    name                           = "account"
    private_connection_resource_id = azurerm_cognitive_account.vision_model.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      azurerm_private_dns_zone.main__cognitiveservices_azure_com.id,
      azurerm_private_dns_zone.main__openai_azure_com.id,
      azurerm_private_dns_zone.main__services_ai_azure_com.id,
    ]
  }
}

# CI/CD pipeline -> Container registry.
resource "azurerm_network_security_rule" "vpc__endpoints_ci_cd_container_registry" {
  name                        = "ci-cd-container-registry"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__endpoints.name
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  priority                    = 1253
  source_address_prefix       = cidrsubnet(var.vnet_cidr, 8, 128)
  source_port_range           = "*"
  destination_address_prefix  = cidrsubnet(var.vnet_cidr, 6, 28)
  destination_port_range      = "443"
}

# Model training job -> Labelling of images.
resource "azurerm_network_security_rule" "vpc__endpoints_data_labeling_model_training_job" {
  name                        = "data-labeling-model-training-job"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = azurerm_network_security_group.vpc__endpoints.name
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  priority                    = 957
  source_address_prefix       = cidrsubnet(var.vnet_cidr, 3, 2)
  source_port_range           = "*"
  destination_address_prefix  = cidrsubnet(var.vnet_cidr, 6, 28)
  destination_port_range      = "443"
}

resource "azurerm_private_dns_zone" "main__datafactory_azure_net" {
  name                = "privatelink.datafactory.azure.net"
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "vpc__datafactory_azure_net" {
  name                  = "${local.name}-vpc-datafactory-azure-net"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.main__datafactory_azure_net.name
  virtual_network_id    = azurerm_virtual_network.vpc.id
  tags                  = local.tags
}
