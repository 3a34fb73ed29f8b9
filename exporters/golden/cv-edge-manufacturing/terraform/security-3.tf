# ML pipeline orchestrator -> CI/CD pipeline: code.
resource "azurerm_role_assignment" "ci_cd_ml_pipeline" {
  scope                = azurerm_managed_devops_pool.ci_cd.id
  role_definition_name = "Reader"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job -> Labelling of images: dataset.
resource "azurerm_role_assignment" "data_labeling_model_training_job" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Scans of Data catalog and governance read Image archive.
resource "azurerm_role_assignment" "data_catalog__data_lake_data_catalog" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_purview_account.data_catalog.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

# Data quality validation -> Image archive: object.
resource "azurerm_role_assignment" "data_lake_data_quality" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.data_quality.principal_id
  principal_type       = "ServicePrincipal"
}

# Image archive to Dataset versioning acts as this identity.
resource "azurerm_user_assigned_identity" "data-lake-dataset-versioning--copy" {
  name                = "${local.name}-data-lake-dataset-versioning-copy-0a65l5"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Image archive to Dataset versioning"
      Component = "data-lake-dataset-versioning--copy"
    },
  )
}

resource "azurerm_role_assignment" "data-lake-dataset-versioning--copy__from_data_lake_dataset_versioning" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.data-lake-dataset-versioning--copy.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "data-lake-dataset-versioning--copy__into_data_lake_dataset_versioning" {
  scope                = azurerm_storage_container.dataset_versioning__container.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.data-lake-dataset-versioning--copy.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job -> Image archive: object.
resource "azurerm_role_assignment" "data_lake_model_training_job" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Synthetic data generation -> Image archive: dataset.
resource "azurerm_role_assignment" "data_lake_synthetic_data_generator" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.synthetic_data_generator.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job -> Dataset versioning: dataset.
resource "azurerm_role_assignment" "dataset_versioning_model_training_job" {
  scope                = azurerm_storage_container.dataset_versioning__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Model monitoring -> Inspection on site: event.
resource "azurerm_role_assignment" "edge_inference_runtime_model_monitoring" {
  scope                = azurerm_iothub.iot_broker__hub.id
  role_definition_name = "IoT Hub Data Reader"
  principal_id         = azurerm_user_assigned_identity.model_monitoring.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job -> GPU training cluster: model.
resource "azurerm_role_assignment" "gpu_training_cluster_model_training_job" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Check by people -> Feedback and outcome store: label.
resource "azurerm_cosmosdb_sql_role_assignment" "human_review_feedback_store" {
  account_name        = azurerm_cosmosdb_account.feedback_store.name
  resource_group_name = azurerm_resource_group.main.name
  role_definition_id  = "${azurerm_cosmosdb_account.feedback_store.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_user_assigned_identity.human_review.principal_id
  scope               = "${azurerm_cosmosdb_account.feedback_store.id}/dbs/${azurerm_cosmosdb_sql_database.feedback_store__database.name}/colls/${azurerm_cosmosdb_sql_container.feedback_store__container.name}"
}

# Time-series database reaches IoT device broker as itself: event.
resource "azurerm_role_assignment" "iot_broker_time_series_database" {
  scope                = azurerm_iothub.iot_broker__hub.id
  role_definition_name = "IoT Hub Data Reader"
  principal_id         = azurerm_user_assigned_identity.time_series_database.principal_id
  principal_type       = "ServicePrincipal"
}

# Machine sensors stands outside and acts as this identity here.
resource "azurerm_user_assigned_identity" "iot_sensor__outside" {
  name                = "${local.name}-iot-sensor-outside"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}

resource "azurerm_federated_identity_credential" "iot_sensor__outside" {
  name                      = "outside"
  user_assigned_identity_id = azurerm_user_assigned_identity.iot_sensor__outside.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = var.outside_issuer
  subject                   = "design:iot-sensor"
}

# Site gateway -> Site gateway: mqtt.
resource "azurerm_role_assignment" "iot_sensor_edge_gateway" {
  scope                = azurerm_iothub.iot_broker__hub.id
  role_definition_name = "IoT Hub Data Contributor"
  principal_id         = azurerm_user_assigned_identity.iot_sensor__outside.principal_id
  principal_type       = "ServicePrincipal"
}

# Retraining trigger -> ML pipeline orchestrator: event.
resource "azurerm_role_assignment" "ml_pipeline_retraining_trigger" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_user_assigned_identity.retraining_trigger.principal_id
  principal_type       = "ServicePrincipal"
}

# Retraining trigger -> Model monitoring: alert.
resource "azurerm_role_assignment" "model_monitoring_retraining_trigger" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.retraining_trigger.principal_id
  principal_type       = "ServicePrincipal"
}

# Model optimization -> Inspection on site: model.
resource "azurerm_role_assignment" "model_optimization_edge_inference_runtime" {
  scope                = azurerm_iothub.iot_broker__hub.id
  role_definition_name = "IoT Hub Data Contributor"
  principal_id         = azurerm_user_assigned_identity.model_optimization.principal_id
  principal_type       = "ServicePrincipal"
}

# Model optimization -> Model registry: model.
resource "azurerm_role_assignment" "model_registry_model_optimization" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_user_assigned_identity.model_optimization.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job -> Inspection model: model.
resource "azurerm_role_assignment" "model_training_job_vision_model" {
  scope                = azurerm_cognitive_account.vision_model.id
  role_definition_name = "Cognitive Services User"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Object storage to Image archive acts as this identity.
resource "azurerm_user_assigned_identity" "object-storage-data-lake--copy" {
  name                = "${local.name}-object-storage-data-lake-copy-1bwmc5"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Object storage to Image archive"
      Component = "object-storage-data-lake--copy"
    },
  )
}

resource "azurerm_role_assignment" "object-storage-data-lake--copy__from_object_storage_data_lake" {
  scope                = azurerm_storage_container.object_storage__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.object-storage-data-lake--copy.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "object-storage-data-lake--copy__into_object_storage_data_lake" {
  scope                = azurerm_storage_container.data_lake__container.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.object-storage-data-lake--copy.principal_id
  principal_type       = "ServicePrincipal"
}

# Data quality validation -> Object storage: object.
resource "azurerm_role_assignment" "object_storage_data_quality" {
  scope                = azurerm_storage_container.object_storage__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.data_quality.principal_id
  principal_type       = "ServicePrincipal"
}

# GPU training cluster -> Object storage: object.
resource "azurerm_role_assignment" "object_storage_gpu_training_cluster" {
  scope                = azurerm_storage_container.object_storage__container.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.gpu_training_cluster.principal_id
  principal_type       = "ServicePrincipal"
}

# Workflows of Source repository act as CI/CD pipeline, from the branch that is named.
resource "azurerm_federated_identity_credential" "source_repo__source_repo_ci_cd" {
  name                      = "source-repo-ci-cd"
  user_assigned_identity_id = azurerm_user_assigned_identity.ci_cd.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = "https://token.actions.githubusercontent.com"
  subject                   = var.repository_subject
}

# The vault may copy Image archive.
resource "azurerm_role_assignment" "data_lake__backup" {
  scope                = azurerm_storage_account.data_lake.id
  role_definition_name = "Storage Account Backup Contributor"
  principal_id         = azurerm_data_protection_backup_vault.backups.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

# The vault may copy Object storage.
resource "azurerm_role_assignment" "object_storage__backup" {
  scope                = azurerm_storage_account.object_storage.id
  role_definition_name = "Storage Account Backup Contributor"
  principal_id         = azurerm_data_protection_backup_vault.backups.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__keyvaults" {
  tier          = "Standard"
  resource_type = "KeyVaults"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__storageaccounts" {
  tier          = "Standard"
  resource_type = "StorageAccounts"
  subplan       = "DefenderForStorageV2"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__containers" {
  tier          = "Standard"
  resource_type = "Containers"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__cosmosdbs" {
  tier          = "Standard"
  resource_type = "CosmosDbs"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__ai" {
  tier          = "Standard"
  resource_type = "AI"
}

resource "azurerm_security_center_subscription_pricing" "threat_detection__arm" {
  tier          = "Standard"
  resource_type = "Arm"
}
