/** Services that Azure spreads over the zones of a region by itself. Recalled from their pages, 2026-11-24; high confidence. */
export const regionalTypes: ReadonlySet<string> = new Set([
  'azurerm_api_management',
  'azurerm_app_configuration',
  'azurerm_application_insights',
  'azurerm_cdn_frontdoor_profile',
  'azurerm_cognitive_account',
  'azurerm_container_app',
  'azurerm_container_app_job',
  'azurerm_container_registry',
  'azurerm_data_factory',
  'azurerm_databricks_workspace',
  'azurerm_eventgrid_topic',
  'azurerm_eventhub_namespace',
  'azurerm_iothub',
  'azurerm_key_vault',
  'azurerm_log_analytics_workspace',
  'azurerm_logic_app_workflow',
  'azurerm_machine_learning_workspace',
  'azurerm_monitor_workspace',
  'azurerm_servicebus_namespace',
  'azurerm_stream_analytics_job',
  'azurerm_web_pubsub',
])

/** Services that follow the load without a rule of ours. */
export const scalingTypes: ReadonlySet<string> = new Set([
  'azurerm_cdn_frontdoor_profile',
  'azurerm_cognitive_account',
  'azurerm_container_app',
  'azurerm_data_factory',
  'azurerm_eventgrid_topic',
  'azurerm_function_app_flex_consumption',
  'azurerm_logic_app_workflow',
  'azurerm_storage_account',
])

/** Machines that the design's owner looks after. */
export const ownMachines: ReadonlySet<string> = new Set([
  'azurerm_kubernetes_cluster_node_pool',
  'azurerm_linux_virtual_machine',
  'azurerm_linux_virtual_machine_scale_set',
  'azurerm_orchestrated_virtual_machine_scale_set',
])
