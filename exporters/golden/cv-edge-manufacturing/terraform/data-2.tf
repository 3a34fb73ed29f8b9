# Object storage (object-storage)
resource "azurerm_storage_account" "object_storage" {
  name                              = "st${local.compact}1w6080${local.unique}"
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
      Name      = "Object storage"
      Component = "object-storage"
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

resource "azurerm_storage_container" "object_storage__container" {
  name                  = "data"
  storage_account_id    = azurerm_storage_account.object_storage.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "object_storage__life" {
  storage_account_id = azurerm_storage_account.object_storage.id

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

      version {
        delete_after_days_since_creation = 90
      }

      snapshot {
        delete_after_days_since_creation_greater_than = 90
      }
    }
  }
}

resource "azurerm_machine_learning_compute_cluster" "synthetic_data_generator" {
  name                          = "synthetic-0cdp2r"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_NC24ads_A100_v4"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags = merge(
    local.tags,
    {
      Name      = "Synthetic data generation"
      Component = "synthetic-data-generator"
    },
  )

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.synthetic_data_generator.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

resource "azurerm_kusto_cluster" "time_series_database" {
  name                          = "kx${local.compact}0e3ky${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  zones                         = ["1", "2"]
  disk_encryption_enabled       = true
  double_encryption_enabled     = false
  streaming_ingestion_enabled   = true
  purge_enabled                 = false
  auto_stop_enabled             = false
  public_network_access_enabled = false
  tags = merge(
    local.tags,
    {
      Name      = "Time-series database"
      Component = "time-series-database"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  sku {
    name     = "Standard_E2ads_v5"
    capacity = 2
  }

  optimized_auto_scale {
    minimum_instances = 2
    maximum_instances = 6
  }

  identity {
    type = "UserAssigned"
    identity_ids = [
      azurerm_user_assigned_identity.time_series_database.id,
      azurerm_user_assigned_identity.key_management__encryption.id,
    ]
  }
}

resource "azurerm_kusto_database" "time_series_database__database" {
  name                = "time-series-database"
  cluster_name        = azurerm_kusto_cluster.time_series_database.name
  resource_group_name = azurerm_resource_group.main.name
  location            = var.location
  hot_cache_period    = "P31D"
  soft_delete_period  = "P365D"

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_data_factory" "data-lake-dataset-versioning--copy" {
  name                             = "${local.name}-data-lake-dataset-versioning-c-0a65l5-${local.unique}"
  resource_group_name              = azurerm_resource_group.main.name
  location                         = azurerm_resource_group.main.location
  managed_virtual_network_enabled  = true
  public_network_enabled           = false
  customer_managed_key_id          = azurerm_key_vault_key.key_management__key.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  tags = merge(
    local.tags,
    {
      Name      = "Image archive to Dataset versioning"
      Component = "data-lake-dataset-versioning--copy"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  identity {
    type = "UserAssigned"
    identity_ids = [
      azurerm_user_assigned_identity.data-lake-dataset-versioning--copy.id,
      azurerm_user_assigned_identity.key_management__encryption.id,
    ]
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "data-lake-dataset-versioning--copy__runtime" {
  name                    = "private"
  data_factory_id         = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  location                = var.location
  virtual_network_enabled = true
  compute_type            = "General"
  core_count              = 8
  time_to_live_min        = 10
  cleanup_enabled         = true
}

resource "azurerm_data_factory_pipeline" "data-lake-dataset-versioning--copy__pipeline" {
  name            = "data-lake-dataset-versioning--copy"
  data_factory_id = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  activities_json = jsonencode([
    {
      name = "fromdatalakedatasetversioningTointodatalakedatasetversi"
      type = "Copy"
      policy = {
        timeout                = "0.12:00:00"
        retry                  = 2
        retryIntervalInSeconds = 60
      }
      typeProperties = {
        source = {
          type          = "BinarySource"
          storeSettings = { type = "AzureBlobStorageReadSettings", recursive = true }
        }
        sink = {
          type          = "BinarySink"
          storeSettings = { type = "AzureBlobStorageWriteSettings" }
        }
        enableStaging = false
      }
      inputs = [
        {
          referenceName = "fromdatalakedatasetversioning"
          type          = "DatasetReference"
        },
      ]
      outputs = [
        {
          referenceName = "intodatalakedatasetversioning"
          type          = "DatasetReference"
        },
      ]
    },
  ])
}

resource "azurerm_data_factory_trigger_schedule" "data-lake-dataset-versioning--copy__trigger" {
  name            = "regular"
  data_factory_id = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  pipeline_name   = azurerm_data_factory_pipeline.data-lake-dataset-versioning--copy__pipeline.name
  frequency       = "Hour"
  interval        = 1
  activated       = true
  time_zone       = "UTC"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "data-lake-dataset-versioning--copy__from_data_lake_dataset_versioning" {
  name                     = "fromdatalakedatasetversioning"
  data_factory_id          = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  integration_runtime_name = azurerm_data_factory_integration_runtime_azure.data-lake-dataset-versioning--copy__runtime.name
  use_managed_identity     = true
  service_endpoint         = azurerm_storage_account.data_lake.primary_blob_endpoint
}

resource "azurerm_data_factory_dataset_binary" "data-lake-dataset-versioning--copy__from_data_lake_dataset_versioning" {
  name                = "fromdatalakedatasetversioning"
  data_factory_id     = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  linked_service_name = azurerm_data_factory_linked_service_azure_blob_storage.data-lake-dataset-versioning--copy__from_data_lake_dataset_versioning.name

  azure_blob_storage_location {
    container = azurerm_storage_container.data_lake__container.name
    path      = ""
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "data-lake-dataset-versioning--copy__from_data_lake_dataset_versioning" {
  name               = "fromdatalakedatasetversioning"
  data_factory_id    = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  target_resource_id = azurerm_storage_account.data_lake.id
  subresource_name   = "blob"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "data-lake-dataset-versioning--copy__into_data_lake_dataset_versioning" {
  name                     = "intodatalakedatasetversioning"
  data_factory_id          = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  integration_runtime_name = azurerm_data_factory_integration_runtime_azure.data-lake-dataset-versioning--copy__runtime.name
  use_managed_identity     = true
  service_endpoint         = azurerm_storage_account.dataset_versioning.primary_blob_endpoint
}
