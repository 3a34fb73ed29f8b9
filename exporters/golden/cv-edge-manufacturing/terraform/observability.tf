# Alerting and on-call (alerting)
resource "azurerm_monitor_action_group" "alerting" {
  name                = "${local.name}-alerting"
  resource_group_name = azurerm_resource_group.main.name
  short_name          = "alerts"
  tags                = merge(local.tags, { Name = "Alerting and on-call", Component = "alerting" })

  dynamic "email_receiver" {
    for_each = toset(var.alert_emails)

    content {
      name                    = email_receiver.key
      email_address           = email_receiver.key
      use_common_alert_schema = true
    }
  }
}

resource "azurerm_monitor_activity_log_alert" "alerting__health" {
  name                = "${local.name}-alerting-health"
  resource_group_name = azurerm_resource_group.main.name
  location            = "global"
  scopes              = ["/subscriptions/${var.subscription_id}"]
  description         = "Azure itself has a failure in a region of the design"
  tags                = merge(local.tags, { Name = "Alerting and on-call", Component = "alerting" })

  criteria {
    category = "ServiceHealth"

    service_health {
      events    = ["Incident", "Maintenance"]
      locations = [var.location]
    }
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Log analytics (log-analytics)
resource "azurerm_log_analytics_workspace" "log_analytics" {
  name                         = "${local.name}-log-analytics"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = azurerm_resource_group.main.location
  sku                          = "PerGB2018"
  retention_in_days            = 90
  local_authentication_enabled = false
  tags = merge(
    local.tags,
    {
      Name      = "Log analytics"
      Component = "log-analytics"
      DataClass = "internal"
    },
  )
}

# Logs of Audit log / trail.
resource "azurerm_monitor_diagnostic_setting" "audit_log__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = "${azurerm_storage_account.audit_log.id}/blobServices/default"
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

# Who changed what in the subscription.
resource "azurerm_monitor_diagnostic_setting" "audit_log__activity" {
  name                       = "${local.name}-audit-log-activity"
  target_resource_id         = "/subscriptions/${var.subscription_id}"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id
  storage_account_id         = azurerm_storage_account.audit_log.id

  enabled_log {
    category = "Administrative"
  }

  enabled_log {
    category = "Security"
  }

  enabled_log {
    category = "Policy"
  }

  enabled_log {
    category = "Alert"
  }
}

resource "azurerm_log_analytics_data_export_rule" "audit_log__export" {
  name                    = "audit"
  resource_group_name     = azurerm_resource_group.main.name
  workspace_resource_id   = azurerm_log_analytics_workspace.log_analytics.id
  destination_resource_id = azurerm_storage_account.audit_log.id
  table_names             = ["AzureDiagnostics", "AzureActivity"]
  enabled                 = true
}

# Logs of Container registry.
resource "azurerm_monitor_diagnostic_setting" "container_registry__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_container_registry.container_registry.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Metrics monitoring (metrics-monitoring)
resource "azurerm_monitor_workspace" "metrics_monitoring" {
  name                          = "${local.name}-metrics-monitoring"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  public_network_access_enabled = false
  tags = merge(
    local.tags,
    {
      Name      = "Metrics monitoring"
      Component = "metrics-monitoring"
    },
  )
}

resource "azurerm_monitor_data_collection_rule" "metrics_monitoring__rule" {
  name                        = "${local.name}-metrics-monitoring-rule"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = azurerm_resource_group.main.location
  kind                        = "Linux"
  data_collection_endpoint_id = azurerm_monitor_workspace.metrics_monitoring.default_data_collection_endpoint_id
  tags = merge(
    local.tags,
    {
      Name      = "Metrics monitoring"
      Component = "metrics-monitoring"
    },
  )

  data_sources {
    prometheus_forwarder {
      name    = "prometheus"
      streams = ["Microsoft-PrometheusMetrics"]
    }
  }

  destinations {
    monitor_account {
      name               = "workspace"
      monitor_account_id = azurerm_monitor_workspace.metrics_monitoring.id
    }
  }

  data_flow {
    streams      = ["Microsoft-PrometheusMetrics"]
    destinations = ["workspace"]
  }
}

# Operations dashboards (dashboards)
resource "azurerm_dashboard_grafana" "dashboards" {
  name                              = "${local.name}-1icqzc"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  grafana_major_version             = "11"
  sku                               = "Standard"
  api_key_enabled                   = false
  zone_redundancy_enabled           = true
  deterministic_outbound_ip_enabled = true
  public_network_access_enabled     = true
  tags                              = merge(local.tags, { Name = "Operations dashboards", Component = "dashboards" })

  identity {
    type = "SystemAssigned"
  }

  azure_monitor_workspace_integrations {
    resource_id = azurerm_monitor_workspace.metrics_monitoring.id
  }
}

# Logs of Operations dashboards.
resource "azurerm_monitor_diagnostic_setting" "dashboards__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_dashboard_grafana.dashboards.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Logs of Data catalog and governance.
resource "azurerm_monitor_diagnostic_setting" "data_catalog__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_purview_account.data_catalog.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

# Traces of the whole module.
resource "azurerm_application_insights" "main" {
  name                          = "${local.name}-traces"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  application_type              = "other"
  workspace_id                  = azurerm_log_analytics_workspace.log_analytics.id
  local_authentication_disabled = true
  retention_in_days             = 90
  disable_ip_masking            = false
  tags                          = local.tags
}

# Logs of Image archive.
resource "azurerm_monitor_diagnostic_setting" "data_lake__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = "${azurerm_storage_account.data_lake.id}/blobServices/default"
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

# Logs of Dataset versioning.
resource "azurerm_monitor_diagnostic_setting" "dataset_versioning__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = "${azurerm_storage_account.dataset_versioning.id}/blobServices/default"
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
