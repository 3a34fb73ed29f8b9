# Sounds when Dataset versioning answers fewer than 99 of 100 requests.
resource "azurerm_monitor_metric_alert" "dataset_versioning__availability" {
  name                = "${local.name}-dataset-versioning-Availability"
  resource_group_name = azurerm_resource_group.main.name
  description         = "dataset-versioning answers fewer than 99 of 100 requests"
  scopes              = [azurerm_storage_account.dataset_versioning.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Dataset versioning"
      Component = "dataset-versioning"
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

# Sounds when Feedback and outcome store uses more than 90 % of its throughput.
resource "azurerm_monitor_metric_alert" "feedback_store__normalized_ruconsumption" {
  name                = "${local.name}-feedback-store-NormalizedRUConsumption"
  resource_group_name = azurerm_resource_group.main.name
  description         = "feedback-store uses more than 90 % of its throughput"
  scopes              = [azurerm_cosmosdb_account.feedback_store.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Feedback and outcome store"
      Component = "feedback-store"
      DataClass = "internal"
    },
  )

  criteria {
    metric_namespace = "Microsoft.DocumentDB/databaseAccounts"
    metric_name      = "NormalizedRUConsumption"
    aggregation      = "Maximum"
    operator         = "GreaterThan"
    threshold        = 90
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when Check by people fails.
resource "azurerm_monitor_metric_alert" "human_review__runs_failed" {
  name                = "${local.name}-human-review-RunsFailed"
  resource_group_name = azurerm_resource_group.main.name
  description         = "human-review fails"
  scopes              = [azurerm_logic_app_workflow.human_review.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags                = merge(local.tags, { Name = "Check by people", Component = "human-review" })

  criteria {
    metric_namespace = "Microsoft.Logic/workflows"
    metric_name      = "RunsFailed"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 0
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when IoT device broker turns away messages.
resource "azurerm_monitor_metric_alert" "iot_broker__d_2c_telemetry_ingress_send_throttle" {
  name                = "${local.name}-iot-broker-d2c-telemetry-ingress-sendThrottle"
  resource_group_name = azurerm_resource_group.main.name
  description         = "iot-broker turns away messages"
  scopes              = [azurerm_iothub.iot_broker__hub.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags                = merge(local.tags, { Name = "IoT device broker", Component = "iot-broker" })

  criteria {
    metric_namespace = "Microsoft.Devices/IotHubs"
    metric_name      = "d2c.telemetry.ingress.sendThrottle"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 10
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when Object storage answers fewer than 99 of 100 requests.
resource "azurerm_monitor_metric_alert" "object_storage__availability" {
  name                = "${local.name}-object-storage-Availability"
  resource_group_name = azurerm_resource_group.main.name
  description         = "object-storage answers fewer than 99 of 100 requests"
  scopes              = [azurerm_storage_account.object_storage.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Object storage"
      Component = "object-storage"
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

# Sounds when Retraining trigger fails.
resource "azurerm_monitor_metric_alert" "retraining_trigger__runs_failed" {
  name                = "${local.name}-retraining-trigger-RunsFailed"
  resource_group_name = azurerm_resource_group.main.name
  description         = "retraining-trigger fails"
  scopes              = [azurerm_logic_app_workflow.retraining_trigger.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Retraining trigger"
      Component = "retraining-trigger"
    },
  )

  criteria {
    metric_namespace = "Microsoft.Logic/workflows"
    metric_name      = "RunsFailed"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 0
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when Time-series database takes in at its limit.
resource "azurerm_monitor_metric_alert" "time_series_database__ingestion_utilization" {
  name                = "${local.name}-time-series-database-IngestionUtilization"
  resource_group_name = azurerm_resource_group.main.name
  description         = "time-series-database takes in at its limit"
  scopes              = [azurerm_kusto_cluster.time_series_database.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags = merge(
    local.tags,
    {
      Name      = "Time-series database"
      Component = "time-series-database"
      DataClass = "internal"
    },
  )

  criteria {
    metric_namespace = "Microsoft.Kusto/clusters"
    metric_name      = "IngestionUtilization"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 90
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

# Sounds when Inspection model fails.
resource "azurerm_monitor_metric_alert" "vision_model__server_errors" {
  name                = "${local.name}-vision-model-ServerErrors"
  resource_group_name = azurerm_resource_group.main.name
  description         = "vision-model fails"
  scopes              = [azurerm_cognitive_account.vision_model.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT15M"
  auto_mitigate       = true
  tags                = merge(local.tags, { Name = "Inspection model", Component = "vision-model" })

  criteria {
    metric_namespace = "Microsoft.CognitiveServices/accounts"
    metric_name      = "ServerErrors"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 20
  }

  action {
    action_group_id = azurerm_monitor_action_group.alerting.id
  }
}

resource "azurerm_consumption_budget_resource_group" "monthly" {
  name              = "monthly"
  resource_group_id = azurerm_resource_group.main.id
  amount            = var.monthly_budget
  time_grain        = "Monthly"

  time_period {
    start_date = formatdate("YYYY-MM'-01T00:00:00Z'", plantimestamp())
  }

  notification {
    enabled        = true
    operator       = "GreaterThan"
    threshold      = 100
    threshold_type = "Forecasted"
    contact_groups = [azurerm_monitor_action_group.alerting.id]
  }

  notification {
    enabled        = true
    operator       = "GreaterThan"
    threshold      = 80
    threshold_type = "Actual"
    contact_groups = [azurerm_monitor_action_group.alerting.id]
  }

  notification {
    enabled        = true
    operator       = "GreaterThan"
    threshold      = 100
    threshold_type = "Actual"
    contact_groups = [azurerm_monitor_action_group.alerting.id]
  }

  lifecycle {
    ignore_changes = [time_period]
  }
}

# Flow logs of the networks.
resource "azurerm_storage_account" "artifacts__flow" {
  name                            = "fl${local.compact}${local.unique}"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = azurerm_resource_group.main.location
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  account_kind                    = "StorageV2"
  min_tls_version                 = "TLS1_2"
  https_traffic_only_enabled      = true
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = true
  tags                            = local.tags

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }
}
