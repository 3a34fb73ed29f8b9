import type { Resource } from '../../../model/resource.ts'
import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { privateEndpoint } from '../network/private-endpoint.ts'
import type { Part } from '../part.ts'
import { insightsOf } from './insights.ts'
import { tellLater } from './told.ts'

/** What a flex plan sells; the next size up serves what lies between. */
const memories = [512, 2048, 4096] as const

/** A function on the flex plan: it stands in the network on its way out, and behind a private endpoint on its way in. */
export function makeFunction(it: Part): Faces {
  const { said, place } = it
  const identity = it.identity()
  const store = functionStore(it)
  const container = it.make(
    'azurerm_storage_container',
    { name: 'releases', storage_account_id: store.get('id'), container_access_type: 'private' },
    { suffix: 'releases' },
  )
  const rights = it.permit(
    'host',
    { role: 'Storage Blob Data Owner', scope: store.get('id') },
    { role: 'Storage Queue Data Contributor', scope: store.get('id') },
  )
  const plan = it.make(
    'azurerm_service_plan',
    { name: it.name(40), ...it.here, os_type: 'Linux', sku_name: 'FC1', zone_balancing_enabled: it.zoneCount > 1 ? true : undefined },
    { suffix: 'plan' },
  )
  const wanted = (said.number('memoryGB') ?? 2) * 1000
  const warm = it.within('minWarm', 0, 1000) ?? it.within('replicasMin', 0, 1000) ?? 0
  const base: Readonly<Record<string, Value>> = {
    AzureWebJobsStorage__accountName: store.get('name'),
    AzureWebJobsStorage__credential: 'managedidentity',
    AzureWebJobsStorage__clientId: identity.get('client_id'),
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsOf(place).get('connection_string'),
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: text`Authorization=AAD;ClientId=${identity.get('client_id')}`,
    AZURE_CLIENT_ID: identity.get('client_id'),
  }
  const app = it.make(
    'azurerm_function_app_flex_consumption',
    {
      name: it.global(60),
      ...it.here,
      service_plan_id: plan.get('id'),
      storage_container_type: 'blobContainer',
      storage_container_endpoint: text`${store.get('primary_blob_endpoint')}${container.get('name')}`,
      storage_authentication_type: 'UserAssignedIdentity',
      storage_user_assigned_identity_id: identity.get('id'),
      runtime_name: 'python',
      runtime_version: '3.12',
      instance_memory_in_mb: memories.find((each) => each >= wanted) ?? 4096,
      maximum_instance_count: Math.max(40, it.within('replicasMax', 1, 1000) ?? 100),
      http_concurrency: it.within('concurrency', 1, 1000),
      always_ready: warm > 0 ? block({ name: 'http', instance_count: warm }) : undefined,
      https_only: true,
      public_network_access_enabled: it.open,
      client_certificate_enabled: said.is('auth', 'mtls') ? true : undefined,
      client_certificate_mode: said.is('auth', 'mtls') ? 'Required' : undefined,
      webdeploy_publish_basic_authentication_enabled: false,
      virtual_network_subnet_id: it.network.subnet('functions').get('id'),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      app_settings: { ...base },
      site_config: block({ minimum_tls_version: '1.2', http2_enabled: true, vnet_route_all_enabled: true }),
    },
    { dependsOn: rights },
  )
  it.endpoint(app, 'sites')
  it.diagnose(app)
  const environment = tellLater(it, app, (told) => app.set('app_settings', { ...base, ...Object.fromEntries(told) }))
  const domain = app.get('default_hostname')
  said.hold('autoscaling', 'The plan follows the load by itself.')
  said.hold('scaleToZero', 'Nothing runs while nobody asks, beside the copies that are said to be warm.')
  return {
    identity,
    from: 'functions',
    environment,
    holder: app,
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'URL', value: text`https://${domain}` },
    takes: { function: text`${app.get('id')}/functions/main` },
    front: { kind: 'site', domain, resource: app, link: { id: app.get('id'), target: 'sites' } },
    alarms: [{ metric: 'Http5xx', namespace: 'Microsoft.Web/sites', scope: app.get('id'), aggregation: 'Total', over: 10, what: 'fails' }],
  }
}

const functionStore = (it: Part): Resource => {
  const store = it.make(
    'azurerm_storage_account',
    {
      name: it.compact(24, 'fn'),
      ...it.here,
      account_kind: 'StorageV2',
      account_tier: 'Standard',
      account_replication_type: it.zoneCount > 1 ? 'ZRS' : 'LRS',
      min_tls_version: 'TLS1_2',
      https_traffic_only_enabled: true,
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
      allow_nested_items_to_be_public: false,
      public_network_access_enabled: false,
      network_rules: block({ default_action: 'Deny', bypass: ['AzureServices'] }),
    },
    { suffix: 'host', comment: `What the host of ${it.label} keeps: releases, locks, timers.` },
  )
  it.resources.push(
    privateEndpoint(it.network, {
      id: it.id,
      address: (suffix) => it.address(`host_${suffix}`),
      name: it.name(70, '-host'),
      target: store.get('id'),
      kind: 'blob',
      tags: it.tags,
    }),
  )
  return store
}
