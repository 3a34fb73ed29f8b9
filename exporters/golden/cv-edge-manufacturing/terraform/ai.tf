locals {
  job_data_quality = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "data-quality"
    experiment_name = "data-quality"
    command         = "python check.py"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.data_quality.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/data-quality:${lookup(var.image_tags, "data-quality", "1.0.0")}"
    }
    environment_variables = {
      DATA_CATALOG_CATALOG     = azurerm_purview_account.data_catalog.catalog_endpoint
      DATA_LAKE_CONTAINER      = "${azurerm_storage_account.data_lake.primary_dfs_endpoint}${azurerm_storage_container.data_lake__container.name}"
      OBJECT_STORAGE_CONTAINER = "${azurerm_storage_account.object_storage.primary_blob_endpoint}${azurerm_storage_container.object_storage__container.name}"
    }
    identity  = { type = "managed" }
    resources = { instance_count = 1, shm_size = "2g" }
    limits    = { timeout = 172800 }
    outputs   = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

locals {
  job_ml_pipeline = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "ml-pipeline"
    experiment_name = "ml-pipeline"
    command         = "python pipeline.py"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.ml_pipeline.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/ml-pipeline:${lookup(var.image_tags, "ml-pipeline", "1.0.0")}"
    }
    environment_variables = { CI_CD_POOL = azurerm_managed_devops_pool.ci_cd.id }
    identity              = { type = "managed" }
    resources             = { instance_count = 1, shm_size = "2g" }
    limits                = { timeout = 172800 }
    outputs               = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

locals {
  job_model_monitoring = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "model-monitoring"
    experiment_name = "model-monitoring"
    command         = "python monitor.py"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.model_monitoring.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/model-monitoring:${lookup(var.image_tags, "model-monitoring", "1.0.0")}"
    }
    environment_variables = {
      EDGE_INFERENCE_RUNTIME_SCOPE = azurerm_iothub_dps.edge_device.id_scope
    }
    identity  = { type = "managed" }
    resources = { instance_count = 1, shm_size = "2g" }
    limits    = { timeout = 172800 }
    outputs   = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

locals {
  job_model_optimization = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "model-optimization"
    experiment_name = "model-optimization"
    command         = "python optimise.py"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.model_optimization.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/model-optimization:${lookup(var.image_tags, "model-optimization", "1.0.0")}"
    }
    environment_variables = {
      EDGE_INFERENCE_RUNTIME_SCOPE = azurerm_iothub_dps.edge_device.id_scope
      MODEL_REGISTRY_REGISTRY      = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
    }
    identity  = { type = "managed" }
    resources = { instance_count = 1, shm_size = "2g" }
    limits    = { timeout = 172800 }
    outputs   = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

locals {
  job_model_training_job = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "model-training-job"
    experiment_name = "model-training-job"
    command         = "python train.py --checkpoints $${{outputs.checkpoints}}"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.model_training_job.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/model-training-job:${lookup(var.image_tags, "model-training-job", "1.0.0")}"
    }
    environment_variables = {
      DATASET_VERSIONING_CONTAINER = "${azurerm_storage_account.dataset_versioning.primary_blob_endpoint}${azurerm_storage_container.dataset_versioning__container.name}"
      DATA_LABELING_LABELING       = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
      DATA_LAKE_CONTAINER          = "${azurerm_storage_account.data_lake.primary_dfs_endpoint}${azurerm_storage_container.data_lake__container.name}"
      EXPERIMENT_TRACKING_TRACKING = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
      GPU_TRAINING_CLUSTER_COMPUTE = "azureml:${azurerm_machine_learning_compute_cluster.gpu_training_cluster.name}"
      ML_PIPELINE_JOB              = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/ml-pipeline"
      MODEL_REGISTRY_REGISTRY      = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
      VISION_MODEL_ENDPOINT        = azurerm_cognitive_account.vision_model.endpoint
    }
    identity  = { type = "managed" }
    resources = { instance_count = 1, shm_size = "2g" }
    limits    = { timeout = 172800 }
    outputs   = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

locals {
  job_synthetic_data_generator = {
    "$schema"       = "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json"
    type            = "command"
    display_name    = "synthetic-data-generator"
    experiment_name = "synthetic-data-generator"
    command         = "python generate.py"
    compute         = "azureml:${azurerm_machine_learning_compute_cluster.synthetic_data_generator.name}"
    environment = {
      image = "${azurerm_container_registry.container_registry.login_server}/synthetic-data-generator:${lookup(var.image_tags, "synthetic-data-generator", "1.0.0")}"
    }
    environment_variables = {
      DATA_LAKE_CONTAINER = "${azurerm_storage_account.data_lake.primary_dfs_endpoint}${azurerm_storage_container.data_lake__container.name}"
    }
    identity  = { type = "managed" }
    resources = { instance_count = 1, shm_size = "2g" }
    limits    = { timeout = 172800 }
    outputs   = { checkpoints = { type = "uri_folder", mode = "rw_mount" } }
  }
}

resource "azurerm_dev_center" "ci_cd__center" {
  name                = "${local.name}-ci-cd"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "CI/CD pipeline", Component = "ci-cd" })

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_dev_center_project" "ci_cd__project" {
  name                = "${local.name}-ci-cd"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  dev_center_id       = azurerm_dev_center.ci_cd__center.id
  tags                = merge(local.tags, { Name = "CI/CD pipeline", Component = "ci-cd" })
}

resource "azurerm_managed_devops_pool" "ci_cd" {
  name                  = "${local.name}-ci-cd"
  resource_group_name   = azurerm_resource_group.main.name
  location              = azurerm_resource_group.main.location
  dev_center_project_id = azurerm_dev_center_project.ci_cd__project.id
  maximum_concurrency   = 4
  tags                  = merge(local.tags, { Name = "CI/CD pipeline", Component = "ci-cd" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.ci_cd.id]
  }

  azure_devops_organization {
    organization {
      url         = var.devops_organization_url
      parallelism = 4
    }

    permission {
      kind = "Inherit"
    }
  }

  stateless_agent {}

  virtual_machine_scale_set_fabric {
    sku_name                     = "Standard_D2ads_v5"
    subnet_id                    = azurerm_subnet.vpc__agents.id
    os_disk_storage_account_type = "StandardSSD"

    image {
      well_known_image_name = "ubuntu-24.04/latest"
      buffer                = "*"
    }

    security {
      interactive_logon_enabled = false
    }
  }
}

# Container registry (container-registry)
resource "azurerm_container_registry" "container_registry" {
  name                          = "cr${local.compact}containerregistry${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  network_rule_bypass_option    = "AzureServices"
  data_endpoint_enabled         = true
  zone_redundancy_enabled       = true
  retention_policy_in_days      = 365
  export_policy_enabled         = false
  quarantine_policy_enabled     = true
  encryption = [
    {
      key_vault_key_id   = azurerm_key_vault_key.key_management__key.versionless_id
      identity_client_id = azurerm_user_assigned_identity.key_management__encryption.client_id
    },
  ]
  tags = merge(
    local.tags,
    {
      Name      = "Container registry"
      Component = "container-registry"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }
}

# ML pipeline orchestrator (ml-pipeline)
resource "azurerm_user_assigned_identity" "ml_pipeline__workspace" {
  name                = "${local.name}-ml-pipeline-ml"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}

resource "azurerm_key_vault" "ml_pipeline__workspace" {
  name                          = "ml${local.compact}18v26u${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "standard"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = false
  tags                          = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}

resource "azurerm_role_assignment" "ml_pipeline__ml_store" {
  scope                = azurerm_storage_account.artifacts.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline__workspace.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ml_pipeline__ml_files" {
  scope                = azurerm_storage_account.artifacts.id
  role_definition_name = "Storage File Data Privileged Contributor"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline__workspace.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ml_pipeline__ml_vault" {
  scope                = azurerm_key_vault.ml_pipeline__workspace.id
  role_definition_name = "Key Vault Administrator"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline__workspace.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ml_pipeline__ml_images" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline__workspace.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ml_pipeline__ml_traces" {
  scope                = azurerm_application_insights.main.id
  role_definition_name = "Monitoring Contributor"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline__workspace.principal_id
  principal_type       = "ServicePrincipal"
}
