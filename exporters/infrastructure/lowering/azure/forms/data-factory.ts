import { block, json, text, type Value } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { recurrenceOf } from './schedule.ts'
import type { Link } from '../../link.ts'

/** A data factory in a network of its own, with one copy for each pair of stores that the design joins to it. */
export function makeFactory(it: Part): Faces {
  const { account } = it
  const identity = it.identity()
  const key = it.key
  const factory = it.make(
    'azurerm_data_factory',
    {
      name: it.global(60),
      ...it.here,
      managed_virtual_network_enabled: true,
      public_network_enabled: it.open,
      identity: it.identities(key?.identity),
      customer_managed_key_id: key && it.vault.versionedKeyId,
      customer_managed_key_identity_id: key?.identity.get('id'),
    },
    { dependsOn: key?.after ?? [] },
  )
  const runtime = it.make(
    'azurerm_data_factory_integration_runtime_azure',
    {
      name: 'private',
      data_factory_id: factory.get('id'),
      location: it.place.location,
      virtual_network_enabled: true,
      compute_type: 'General',
      core_count: [8, 16, 32, 48, 80, 144, 272].find((each) => each >= (it.said.number('vcpus') ?? 8)) ?? 272,
      time_to_live_min: 10,
      cleanup_enabled: true,
    },
    { suffix: 'runtime' },
  )
  it.endpoint(factory, 'factory')
  it.diagnose(factory)
  const services: { name: string; end: 'from' | 'to'; service: Resource }[] = []
  const pipeline = it.make(
    'azurerm_data_factory_pipeline',
    { name: it.id.slice(0, 100), data_factory_id: factory.get('id'), activities_json: '[]' },
    { suffix: 'pipeline' },
  )
  account.later(() => {
    const [sources, sinks] = [services.filter(({ end }) => end === 'to'), services.filter(({ end }) => end === 'from')]
    const activities: Value[] = sources.flatMap((from) => sinks.map((to) => copy(from.name, to.name)))
    if (activities.length === 0) it.assume('The factory has no two stores that it can copy between; its pipeline waits for them.')
    pipeline.set(
      'activities_json',
      json(activities.length > 0 ? activities : [{ name: 'Wait', type: 'Wait', typeProperties: { waitTimeInSeconds: 1 } }]),
    )
  })
  const { frequency, interval } = recurrenceOf(it)
  it.make(
    'azurerm_data_factory_trigger_schedule',
    {
      name: 'regular',
      data_factory_id: factory.get('id'),
      pipeline_name: pipeline.get('name'),
      frequency,
      interval,
      activated: true,
      time_zone: 'UTC',
    },
    { suffix: 'trigger' },
  )
  const scope = factory.get('id')
  return {
    identity,
    environment: new Map(),
    holder: factory,
    grants: { start: [{ role: 'Data Factory Contributor', scope }], call: [{ role: 'Data Factory Contributor', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'PIPELINE', value: text`${scope}/pipelines/${pipeline.get('name')}` },
    alarms: [{ metric: 'PipelineFailedRuns', namespace: 'Microsoft.DataFactory/factories', scope, aggregation: 'Total', over: 0, what: 'fails' }],
    join: (link, other, end) => joinStore(it, factory, runtime, services, link, other, end),
  }
}

const copy = (from: string, to: string): Value => ({
  name: `${from}To${to}`.slice(0, 55),
  type: 'Copy',
  policy: { timeout: '0.12:00:00', retry: 2, retryIntervalInSeconds: 60 },
  typeProperties: {
    source: { type: 'BinarySource', storeSettings: { type: 'AzureBlobStorageReadSettings', recursive: true } },
    sink: { type: 'BinarySink', storeSettings: { type: 'AzureBlobStorageWriteSettings' } },
    enableStaging: false,
  },
  inputs: [{ referenceName: from, type: 'DatasetReference' }],
  outputs: [{ referenceName: to, type: 'DatasetReference' }],
})

/** A store is reached by a private endpoint in the factory's own network, as the identity of the factory. */
function joinStore(
  it: Part,
  factory: Resource,
  runtime: Resource,
  services: { name: string; end: 'from' | 'to'; service: Resource }[],
  link: Link,
  other: Part,
  end: 'from' | 'to',
): boolean {
  const account = other.resources.find(({ type }) => type === 'azurerm_storage_account')
  const container = other.resources.find(({ type }) => type === 'azurerm_storage_container')
  if (account === undefined || container === undefined || other.faces.identity !== undefined) return false
  const side = end === 'to' ? 'from' : 'into'
  const suffix = `${side}_${link.address()}`
  const name = link.id.replace(/[^a-z0-9]/gi, '').slice(0, 50) || 'store'
  const word = `${side}${name}`
  const common = { name: word, data_factory_id: factory.get('id'), integration_runtime_name: runtime.get('name'), use_managed_identity: true }
  // Accounts with folders answer as blobs, too; data sets of files know no other way.
  const service = it.make(
    'azurerm_data_factory_linked_service_azure_blob_storage',
    { ...common, service_endpoint: account.get('primary_blob_endpoint') },
    { suffix },
  )
  const data = it.make(
    'azurerm_data_factory_dataset_binary',
    {
      name: word,
      data_factory_id: factory.get('id'),
      linked_service_name: service.get('name'),
      azure_blob_storage_location: block({ container: container.get('name'), path: end === 'to' ? '' : it.id }),
    },
    { suffix },
  )
  const way = it.make(
    'azurerm_data_factory_managed_private_endpoint',
    { name: word, data_factory_id: factory.get('id'), target_resource_id: account.get('id'), subresource_name: 'blob' },
    { suffix },
  )
  const right = it.make(
    'azurerm_role_assignment',
    {
      scope: container.get('id'),
      role_definition_name: end === 'to' ? 'Storage Blob Data Reader' : 'Storage Blob Data Contributor',
      principal_id: it.identity().get('principal_id'),
      principal_type: 'ServicePrincipal',
    },
    { suffix, topic: 'security' },
  )
  services.push({ name: word, end, service })
  link.resources.push(service, data, way, right)
  it.assume('Private endpoints of the factory wait for a yes at the store: approve them once after the first apply.')
  return true
}
