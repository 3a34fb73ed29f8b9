# Data catalog and governance (data-catalog)
resource "azurerm_purview_account" "data_catalog" {
  name                      = "${local.name}-data-catalog-${local.unique}"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = azurerm_resource_group.main.location
  public_network_enabled    = false
  managed_event_hub_enabled = false
  tags = merge(
    local.tags,
    {
      Name      = "Data catalog and governance"
      Component = "data-catalog"
    },
  )

  identity {
    type = "SystemAssigned"
  }
}

# Files of jobs, models and pipelines.
resource "azurerm_storage_account" "artifacts" {
  name                              = "art${local.compact}${local.unique}"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_kind                      = "StorageV2"
  account_tier                      = "Standard"
  account_replication_type          = "ZRS"
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = false
  tags                              = local.tags
  depends_on                        = [azurerm_role_assignment.key_management__encryption]

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
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

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.key_management__key.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  }
}

# Image archive (data-lake)
resource "azurerm_storage_account" "data_lake" {
  name                              = "st${local.compact}0e6i9k${local.unique}"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_kind                      = "StorageV2"
  account_tier                      = "Standard"
  account_replication_type          = "ZRS"
  access_tier                       = "Hot"
  is_hns_enabled                    = true
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = false
  tags = merge(
    local.tags,
    {
      Name      = "Image archive"
      Component = "data-lake"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }

  blob_properties {
    last_access_time_enabled = true

    delete_retention_policy {
      days = 90
    }

    container_delete_retention_policy {
      days = 90
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.key_management__key.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_container" "data_lake__container" {
  name                  = "lake"
  storage_account_id    = azurerm_storage_account.data_lake.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "data_lake__life" {
  storage_account_id = azurerm_storage_account.data_lake.id

  rule {
    name    = "life"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      base_blob {
        tier_to_cool_after_days_since_modification_greater_than = 30
        tier_to_cold_after_days_since_modification_greater_than = 90
      }

      snapshot {
        delete_after_days_since_creation_greater_than = 90
      }
    }
  }
}

resource "azurerm_machine_learning_compute_cluster" "data_quality" {
  name                          = "data-quality"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_D4s_v5"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags                          = merge(local.tags, { Name = "Data quality validation", Component = "data-quality" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.data_quality.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

# Dataset versioning (dataset-versioning)
resource "azurerm_storage_account" "dataset_versioning" {
  name                              = "st${local.compact}10h7j8${local.unique}"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_kind                      = "StorageV2"
  account_tier                      = "Standard"
  account_replication_type          = "ZRS"
  access_tier                       = "Hot"
  is_hns_enabled                    = false
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = false
  tags = merge(
    local.tags,
    {
      Name      = "Dataset versioning"
      Component = "dataset-versioning"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }

  blob_properties {
    versioning_enabled       = true
    change_feed_enabled      = true
    last_access_time_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.key_management__key.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  }

  lifecycle {}
}

resource "azurerm_storage_container" "dataset_versioning__container" {
  name                  = "datasets"
  storage_account_id    = azurerm_storage_account.dataset_versioning.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "dataset_versioning__life" {
  storage_account_id = azurerm_storage_account.dataset_versioning.id

  rule {
    name    = "life"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      version {
        delete_after_days_since_creation = 90
      }

      snapshot {
        delete_after_days_since_creation_greater_than = 90
      }
    }
  }
}

resource "azurerm_iothub" "iot_broker__hub" {
  name                          = "${local.name}-iot-broker-${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  local_authentication_enabled  = false
  public_network_access_enabled = true
  event_hub_partition_count     = 4
  event_hub_retention_in_days   = 1
  tags                          = merge(local.tags, { Name = "IoT device broker", Component = "iot-broker" })

  sku {
    name     = "S1"
    capacity = 1
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.iot_broker.id]
  }

  cloud_to_device {
    max_delivery_count = 10
    default_ttl        = "PT1H"
  }
}
