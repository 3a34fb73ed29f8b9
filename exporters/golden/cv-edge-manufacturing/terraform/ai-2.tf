resource "azurerm_machine_learning_workspace" "ml_pipeline" {
  name                           = "${local.name}-ml-pipeline"
  resource_group_name            = azurerm_resource_group.main.name
  location                       = azurerm_resource_group.main.location
  application_insights_id        = azurerm_application_insights.main.id
  key_vault_id                   = azurerm_key_vault.ml_pipeline__workspace.id
  storage_account_id             = azurerm_storage_account.artifacts.id
  container_registry_id          = azurerm_container_registry.container_registry.id
  public_network_access_enabled  = false
  v1_legacy_mode_enabled         = false
  primary_user_assigned_identity = azurerm_user_assigned_identity.ml_pipeline__workspace.id
  tags                           = merge(local.tags, { Name = "ML pipeline orchestrator", Component = "ml-pipeline" })
  depends_on = [
    azurerm_role_assignment.ml_pipeline__ml_store,
    azurerm_role_assignment.ml_pipeline__ml_files,
    azurerm_role_assignment.ml_pipeline__ml_vault,
    azurerm_role_assignment.ml_pipeline__ml_images,
    azurerm_role_assignment.ml_pipeline__ml_traces,
    azurerm_role_assignment.key_management__encryption,
  ]

  identity {
    type = "UserAssigned"
    identity_ids = [
      azurerm_user_assigned_identity.ml_pipeline__workspace.id,
      azurerm_user_assigned_identity.key_management__encryption.id,
    ]
  }

  encryption {
    key_vault_id              = azurerm_key_vault.key_management.id
    key_id                    = azurerm_key_vault_key.key_management__key.id
    user_assigned_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  }
}

resource "azurerm_monitor_diagnostic_setting" "ml_pipeline__ml_logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_machine_learning_workspace.ml_pipeline.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Fleet of sites (edge-fleet-manager)
resource "azurerm_iothub_device_update_account" "edge_fleet_manager" {
  name                          = "${local.name}-0-${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  public_network_access_enabled = false
  tags                          = merge(local.tags, { Name = "Fleet of sites", Component = "edge-fleet-manager" })

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_iothub_device_update_instance" "edge_fleet_manager__instance" {
  name                     = "edge-fleet-manager"
  device_update_account_id = azurerm_iothub_device_update_account.edge_fleet_manager.id
  iothub_id                = azurerm_iothub.iot_broker__hub.id
  diagnostic_enabled       = false
  tags                     = merge(local.tags, { Name = "Fleet of sites", Component = "edge-fleet-manager" })
}

# Feedback and outcome store (feedback-store)
resource "azurerm_cosmosdb_account" "feedback_store" {
  name                               = "${local.name}-feedback-store-${local.unique}"
  resource_group_name                = azurerm_resource_group.main.name
  location                           = azurerm_resource_group.main.location
  kind                               = "GlobalDocumentDB"
  offer_type                         = "Standard"
  minimal_tls_version                = "Tls12"
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  public_network_access_enabled      = false
  automatic_failover_enabled         = false
  multiple_write_locations_enabled   = false
  burst_capacity_enabled             = true
  key_vault_key_id                   = azurerm_key_vault_key.key_management__key.versionless_id
  default_identity_type              = "UserAssignedIdentity=${azurerm_user_assigned_identity.key_management__encryption.id}"
  tags = merge(
    local.tags,
    {
      Name      = "Feedback and outcome store"
      Component = "feedback-store"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = var.location
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_sql_database" "feedback_store__database" {
  account_name        = azurerm_cosmosdb_account.feedback_store.name
  resource_group_name = azurerm_resource_group.main.name
  name                = "main"
}

resource "azurerm_cosmosdb_sql_container" "feedback_store__container" {
  account_name          = azurerm_cosmosdb_account.feedback_store.name
  resource_group_name   = azurerm_resource_group.main.name
  database_name         = azurerm_cosmosdb_sql_database.feedback_store__database.name
  name                  = "feedback-store"
  partition_key_paths   = ["/id"]
  partition_key_version = 2
  default_ttl           = -1

  autoscale_settings {
    max_throughput = 1000
  }

  indexing_policy {
    indexing_mode = "consistent"

    included_path {
      path = "/*"
    }

    excluded_path {
      path = "/\"_etag\"/?"
    }
  }
}

resource "azurerm_logic_app_workflow" "human_review" {
  name                = "${local.name}-human-review"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  enabled             = true
  workflow_version    = "1.0.0.0"
  tags                = merge(local.tags, { Name = "Check by people", Component = "human-review" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.human_review.id]
  }

  access_control {
    trigger {
      allowed_caller_ip_address_range = [var.vnet_cidr]
    }

    content {
      allowed_caller_ip_address_range = [var.vnet_cidr]
    }
  }
}

resource "azurerm_logic_app_trigger_http_request" "human_review__called" {
  name         = "called"
  logic_app_id = azurerm_logic_app_workflow.human_review.id
  schema       = jsonencode({ type = "object" })
  method       = "POST"
}

resource "azurerm_machine_learning_compute_cluster" "ml_pipeline" {
  name                          = "ml-pipeline"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_D8s_v5"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags                          = merge(local.tags, { Name = "ML pipeline orchestrator", Component = "ml-pipeline" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.ml_pipeline.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

resource "azurerm_machine_learning_compute_cluster" "model_optimization" {
  name                          = "model-opt-0lanhh"
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
      Name      = "Model optimization"
      Component = "model-optimization"
    },
  )

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.model_optimization.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

resource "azurerm_machine_learning_compute_cluster" "model_training_job" {
  name                          = "model-tra-116jm7"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_NC24ads_A100_v4"
  vm_priority                   = "LowPriority"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags = merge(
    local.tags,
    {
      Name      = "Model training job"
      Component = "model-training-job"
    },
  )

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.model_training_job.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

resource "azurerm_logic_app_workflow" "retraining_trigger" {
  name                = "${local.name}-retraining-trigger"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  enabled             = true
  workflow_version    = "1.0.0.0"
  tags = merge(
    local.tags,
    {
      Name      = "Retraining trigger"
      Component = "retraining-trigger"
    },
  )

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.retraining_trigger.id]
  }

  access_control {
    trigger {
      allowed_caller_ip_address_range = [var.vnet_cidr]
    }

    content {
      allowed_caller_ip_address_range = [var.vnet_cidr]
    }
  }
}
