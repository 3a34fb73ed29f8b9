resource "azurerm_data_factory_dataset_binary" "data-lake-dataset-versioning--copy__into_data_lake_dataset_versioning" {
  name                = "intodatalakedatasetversioning"
  data_factory_id     = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  linked_service_name = azurerm_data_factory_linked_service_azure_blob_storage.data-lake-dataset-versioning--copy__into_data_lake_dataset_versioning.name

  azure_blob_storage_location {
    container = azurerm_storage_container.dataset_versioning__container.name
    path      = "data-lake-dataset-versioning--copy"
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "data-lake-dataset-versioning--copy__into_data_lake_dataset_versioning" {
  name               = "intodatalakedatasetversioning"
  data_factory_id    = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  target_resource_id = azurerm_storage_account.dataset_versioning.id
  subresource_name   = "blob"
}

resource "azurerm_data_factory" "object-storage-data-lake--copy" {
  name                             = "${local.name}-object-storage-data-lake-copy-1bwmc5-${local.unique}"
  resource_group_name              = azurerm_resource_group.main.name
  location                         = azurerm_resource_group.main.location
  managed_virtual_network_enabled  = true
  public_network_enabled           = false
  customer_managed_key_id          = azurerm_key_vault_key.key_management__key.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  tags = merge(
    local.tags,
    {
      Name      = "Object storage to Image archive"
      Component = "object-storage-data-lake--copy"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  identity {
    type = "UserAssigned"
    identity_ids = [
      azurerm_user_assigned_identity.object-storage-data-lake--copy.id,
      azurerm_user_assigned_identity.key_management__encryption.id,
    ]
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "object-storage-data-lake--copy__runtime" {
  name                    = "private"
  data_factory_id         = azurerm_data_factory.object-storage-data-lake--copy.id
  location                = var.location
  virtual_network_enabled = true
  compute_type            = "General"
  core_count              = 8
  time_to_live_min        = 10
  cleanup_enabled         = true
}

resource "azurerm_data_factory_pipeline" "object-storage-data-lake--copy__pipeline" {
  name            = "object-storage-data-lake--copy"
  data_factory_id = azurerm_data_factory.object-storage-data-lake--copy.id
  activities_json = jsonencode([
    {
      name = "fromobjectstoragedatalakeTointoobjectstoragedatalake"
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
          referenceName = "fromobjectstoragedatalake"
          type          = "DatasetReference"
        },
      ]
      outputs = [
        {
          referenceName = "intoobjectstoragedatalake"
          type          = "DatasetReference"
        },
      ]
    },
  ])
}

resource "azurerm_data_factory_trigger_schedule" "object-storage-data-lake--copy__trigger" {
  name            = "regular"
  data_factory_id = azurerm_data_factory.object-storage-data-lake--copy.id
  pipeline_name   = azurerm_data_factory_pipeline.object-storage-data-lake--copy__pipeline.name
  frequency       = "Hour"
  interval        = 1
  activated       = true
  time_zone       = "UTC"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "object-storage-data-lake--copy__from_object_storage_data_lake" {
  name                     = "fromobjectstoragedatalake"
  data_factory_id          = azurerm_data_factory.object-storage-data-lake--copy.id
  integration_runtime_name = azurerm_data_factory_integration_runtime_azure.object-storage-data-lake--copy__runtime.name
  use_managed_identity     = true
  service_endpoint         = azurerm_storage_account.object_storage.primary_blob_endpoint
}

resource "azurerm_data_factory_dataset_binary" "object-storage-data-lake--copy__from_object_storage_data_lake" {
  name                = "fromobjectstoragedatalake"
  data_factory_id     = azurerm_data_factory.object-storage-data-lake--copy.id
  linked_service_name = azurerm_data_factory_linked_service_azure_blob_storage.object-storage-data-lake--copy__from_object_storage_data_lake.name

  azure_blob_storage_location {
    container = azurerm_storage_container.object_storage__container.name
    path      = ""
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "object-storage-data-lake--copy__from_object_storage_data_lake" {
  name               = "fromobjectstoragedatalake"
  data_factory_id    = azurerm_data_factory.object-storage-data-lake--copy.id
  target_resource_id = azurerm_storage_account.object_storage.id
  subresource_name   = "blob"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "object-storage-data-lake--copy__into_object_storage_data_lake" {
  name                     = "intoobjectstoragedatalake"
  data_factory_id          = azurerm_data_factory.object-storage-data-lake--copy.id
  integration_runtime_name = azurerm_data_factory_integration_runtime_azure.object-storage-data-lake--copy__runtime.name
  use_managed_identity     = true
  service_endpoint         = azurerm_storage_account.data_lake.primary_blob_endpoint
}

resource "azurerm_data_factory_dataset_binary" "object-storage-data-lake--copy__into_object_storage_data_lake" {
  name                = "intoobjectstoragedatalake"
  data_factory_id     = azurerm_data_factory.object-storage-data-lake--copy.id
  linked_service_name = azurerm_data_factory_linked_service_azure_blob_storage.object-storage-data-lake--copy__into_object_storage_data_lake.name

  azure_blob_storage_location {
    container = azurerm_storage_container.data_lake__container.name
    path      = "object-storage-data-lake--copy"
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "object-storage-data-lake--copy__into_object_storage_data_lake" {
  name               = "intoobjectstoragedatalake"
  data_factory_id    = azurerm_data_factory.object-storage-data-lake--copy.id
  target_resource_id = azurerm_storage_account.data_lake.id
  subresource_name   = "blob"
}

resource "azurerm_data_protection_backup_vault" "backups" {
  name                       = "${local.name}-backups"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = azurerm_resource_group.main.location
  datastore_type             = "VaultStore"
  redundancy                 = "ZoneRedundant"
  soft_delete                = "AlwaysOn"
  retention_duration_in_days = 14
  tags                       = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_data_protection_backup_policy_blob_storage" "backups__blobs" {
  name                                   = "blobs"
  vault_id                               = azurerm_data_protection_backup_vault.backups.id
  operational_default_retention_duration = "P35D"
}

resource "azurerm_data_protection_backup_instance_blob_storage" "data_lake__backup" {
  name               = "data-lake"
  vault_id           = azurerm_data_protection_backup_vault.backups.id
  location           = var.location
  storage_account_id = azurerm_storage_account.data_lake.id
  backup_policy_id   = azurerm_data_protection_backup_policy_blob_storage.backups__blobs.id
  depends_on         = [azurerm_role_assignment.data_lake__backup]
}

resource "azurerm_data_protection_backup_instance_blob_storage" "object_storage__backup" {
  name               = "object-storage"
  vault_id           = azurerm_data_protection_backup_vault.backups.id
  location           = var.location
  storage_account_id = azurerm_storage_account.object_storage.id
  backup_policy_id   = azurerm_data_protection_backup_policy_blob_storage.backups__blobs.id
  depends_on         = [azurerm_role_assignment.object_storage__backup]
}
