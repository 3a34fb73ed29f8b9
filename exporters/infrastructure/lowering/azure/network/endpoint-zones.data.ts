/**
 * Subresource and private zones by service. `{location}` stands for the region.
 * Recalled from learn.microsoft.com/azure/private-link/private-endpoint-dns, 2026-11-24; confidence high.
 */
export const endpointZones = {
  vault: { subresource: 'vault', zones: ['privatelink.vaultcore.azure.net'] },
  hsm: { subresource: 'managedhsm', zones: ['privatelink.managedhsm.azure.net'] },
  blob: { subresource: 'blob', zones: ['privatelink.blob.core.windows.net'] },
  dfs: { subresource: 'dfs', zones: ['privatelink.dfs.core.windows.net'] },
  file: { subresource: 'file', zones: ['privatelink.file.core.windows.net'] },
  queue: { subresource: 'queue', zones: ['privatelink.queue.core.windows.net'] },
  registry: { subresource: 'registry', zones: ['privatelink.azurecr.io'] },
  account: {
    subresource: 'account',
    zones: ['privatelink.cognitiveservices.azure.com', 'privatelink.openai.azure.com', 'privatelink.services.ai.azure.com'],
  },
  search: { subresource: 'searchService', zones: ['privatelink.search.windows.net'] },
  sql: { subresource: 'Sql', zones: ['privatelink.documents.azure.com'] },
  gremlin: { subresource: 'Gremlin', zones: ['privatelink.gremlin.cosmos.azure.com'] },
  cassandra: { subresource: 'Cassandra', zones: ['privatelink.cassandra.cosmos.azure.com'] },
  sqlserver: { subresource: 'sqlServer', zones: ['privatelink.database.windows.net'] },
  redis: { subresource: 'redisEnterprise', zones: ['privatelink.redis.azure.net'] },
  namespace: { subresource: 'namespace', zones: ['privatelink.servicebus.windows.net'] },
  topic: { subresource: 'topic', zones: ['privatelink.eventgrid.azure.net'] },
  sites: { subresource: 'sites', zones: ['privatelink.azurewebsites.net'] },
  static: { subresource: 'staticSites', zones: ['privatelink.azurestaticapps.net'] },
  ml: { subresource: 'amlworkspace', zones: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'] },
  databricks: { subresource: 'databricks_ui_api', zones: ['privatelink.azuredatabricks.net'] },
  factory: { subresource: 'dataFactory', zones: ['privatelink.datafactory.azure.net'] },
  synapse: { subresource: 'Sql', zones: ['privatelink.sql.azuresynapse.net'] },
  synapsedev: { subresource: 'Dev', zones: ['privatelink.dev.azuresynapse.net'] },
  kusto: { subresource: 'cluster', zones: ['privatelink.{location}.kusto.windows.net'] },
  purview: { subresource: 'account', zones: ['privatelink.purview.azure.com'] },
  iothub: { subresource: 'iotHub', zones: ['privatelink.azure-devices.net', 'privatelink.servicebus.windows.net'] },
  dps: { subresource: 'iotDps', zones: ['privatelink.azure-devices-provisioning.net'] },
  twins: { subresource: 'API', zones: ['privatelink.digitaltwins.azure.net'] },
  pubsub: { subresource: 'webpubsub', zones: ['privatelink.webpubsub.azure.com'] },
  config: { subresource: 'configurationStores', zones: ['privatelink.azconfig.io'] },
  health: {
    subresource: 'healthcareworkspace',
    zones: ['privatelink.azurehealthcareapis.com', 'privatelink.fhir.azurehealthcareapis.com', 'privatelink.dicom.azurehealthcareapis.com'],
  },
  batch: { subresource: 'batchAccount', zones: ['privatelink.batch.azure.com'] },
  batchnodes: { subresource: 'nodeManagement', zones: ['privatelink.batch.azure.com'] },
  grafana: { subresource: 'grafana', zones: ['privatelink.grafana.azure.com'] },
  monitorWorkspace: { subresource: 'prometheusMetrics', zones: ['privatelink.{location}.prometheus.monitor.azure.com'] },
  bot: { subresource: 'Bot', zones: ['privatelink.directline.botframework.com'] },
  ledger: { subresource: 'ledger', zones: ['privatelink.confidential-ledger.azure.com'] },
} as const

export type EndpointKind = keyof typeof endpointZones
