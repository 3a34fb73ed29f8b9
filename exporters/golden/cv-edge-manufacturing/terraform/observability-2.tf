# Logs of IoT device broker.
resource "azurerm_monitor_diagnostic_setting" "iot_broker__hub_logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_iothub.iot_broker__hub.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category = "Connections"
  }

  enabled_log {
    category = "DeviceTelemetry"
  }

  enabled_log {
    category = "D2CTwinOperations"
  }

  enabled_log {
    category = "Routes"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Edge AI device.
resource "azurerm_monitor_diagnostic_setting" "edge_device__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_iothub_dps.edge_device.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Feedback and outcome store.
resource "azurerm_monitor_diagnostic_setting" "feedback_store__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_cosmosdb_account.feedback_store.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category = "DataPlaneRequests"
  }

  enabled_log {
    category = "ControlPlaneRequests"
  }

  enabled_metric {
    category = "Requests"
  }
}

# Cost monitoring and budgets (finops-cost-monitor)
resource "azurerm_cost_anomaly_alert" "finops_cost_monitor" {
  name            = "${local.name}-finops-cost-monitor"
  display_name    = "${local.name} cost"
  subscription_id = "/subscriptions/${var.subscription_id}"
  email_subject   = "Unusual cost of ${local.name}"
  email_addresses = [var.cost_email]
}

# Logs of Check by people.
resource "azurerm_monitor_diagnostic_setting" "human_review__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_logic_app_workflow.human_review.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_machine_learning_compute_cluster" "model_monitoring" {
  name                          = "model-monitoring"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_D8s_v5"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags                          = merge(local.tags, { Name = "Model monitoring", Component = "model-monitoring" })

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.model_monitoring.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}

# Logs of Notification service.
resource "azurerm_monitor_diagnostic_setting" "notification_service__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_communication_service.notification_service.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Object storage.
resource "azurerm_monitor_diagnostic_setting" "object_storage__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = "${azurerm_storage_account.object_storage.id}/blobServices/default"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category = "StorageRead"
  }

  enabled_log {
    category = "StorageWrite"
  }

  enabled_log {
    category = "StorageDelete"
  }

  enabled_metric {
    category = "Transaction"
  }
}

# Logs of Retraining trigger.
resource "azurerm_monitor_diagnostic_setting" "retraining_trigger__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_logic_app_workflow.retraining_trigger.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Time-series database.
resource "azurerm_monitor_diagnostic_setting" "time_series_database__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_kusto_cluster.time_series_database.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Inspection model.
resource "azurerm_monitor_diagnostic_setting" "vision_model__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_cognitive_account.vision_model.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Image archive to Dataset versioning.
resource "azurerm_monitor_diagnostic_setting" "data-lake-dataset-versioning--copy__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_data_factory.data-lake-dataset-versioning--copy.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Object storage to Image archive.
resource "azurerm_monitor_diagnostic_setting" "object-storage-data-lake--copy__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_data_factory.object-storage-data-lake--copy.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Sounds when Audit log / trail answers fewer than 99 of 100 requests.
resource "azurerm_monitor_metric_alert" "audit_log__availability" {
  name                = "${local.name}-audit-log-Availability"
  resource_group_name = azurerm_resource_group.main.name
  description         = "audit-log answers fewer than 99 of 100 requests"
  scopes              = [azurerm_storage_account.audit_log.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Audit log / trail"
      Component = "audit-log"
      DataClass = "internal"
    },
  )

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "Availability"
    aggregation      = "Average"
    operator         = "LessThan"
    threshold        = 99
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when Image archive answers fewer than 99 of 100 requests.
resource "azurerm_monitor_metric_alert" "data_lake__availability" {
  name                = "${local.name}-data-lake-Availability"
  resource_group_name = azurerm_resource_group.main.name
  description         = "data-lake answers fewer than 99 of 100 requests"
  scopes              = [azurerm_storage_account.data_lake.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Image archive"
      Component = "data-lake"
      DataClass = "internal"
    },
  )

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "Availability"
    aggregation      = "Average"
    operator         = "LessThan"
    threshold        = 99
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}
