import type { Resource } from '../../../model/resource.ts'
import { block, text, type Value } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

/** A namespace of Event Hubs: premium where a key of the owner or a large load asks for it. */
export function hubNamespace(it: Part): { namespace: Resource; premium: boolean } {
  const { said } = it
  const premium = it.encryption === 'cmk' || (said.number('partitions') ?? 0) > 32 || (said.number('retentionDays') ?? 1) > 7
  const mbps = ((said.number('messagesPerSecond') ?? it.requestsPerSecond ?? 500) * (said.number('messageKB') ?? 2)) / 1000
  const key = premium ? it.key : undefined
  const namespace = it.make(
    'azurerm_eventhub_namespace',
    {
      name: it.global(50),
      ...it.here,
      sku: premium ? 'Premium' : 'Standard',
      capacity: premium ? ([1, 2, 4, 6, 8, 10, 12, 16].find((units) => units * 5 >= mbps) ?? 16) : Math.max(1, Math.min(40, Math.ceil(mbps))),
      auto_inflate_enabled: premium ? undefined : true,
      maximum_throughput_units: premium ? undefined : Math.max(2, Math.min(40, Math.ceil(mbps) * 2)),
      local_authentication_enabled: false,
      minimum_tls_version: '1.2',
      public_network_access_enabled: it.open,
      network_rulesets: it.open ? undefined : closed,
      identity: it.identities(key?.identity),
    },
    { dependsOn: key?.after ?? [] },
  )
  if (key !== undefined)
    it.make(
      'azurerm_eventhub_namespace_customer_managed_key',
      {
        eventhub_namespace_id: namespace.get('id'),
        key_vault_key_ids: [key.id],
        user_assigned_identity_id: key.identity.get('id'),
        infrastructure_encryption_enabled: false,
      },
      { suffix: 'key', topic: 'security', dependsOn: key.after },
    )
  it.endpoint(namespace, 'namespace')
  it.diagnose(namespace)
  said.hold('zones', 'Event Hubs keeps three copies over the zones of the region.')
  return { namespace, premium }
}

const closed: Value = [
  { default_action: 'Deny', public_network_access_enabled: false, trusted_service_access_enabled: true, virtual_network_rule: [], ip_rule: [] },
]

/** A stream of events; each reader has a group of its own, so that none takes another's place. */
export function makeHub(it: Part, options: { kafka?: boolean } = {}): Faces & { hub: Resource; namespace: Resource } {
  const { place } = it
  const { namespace, premium } = hubNamespace(it)
  const hub = it.make(
    'azurerm_eventhub',
    {
      name: it.id.slice(0, 200),
      namespace_id: namespace.get('id'),
      partition_count: it.within('partitions', 1, premium ? 100 : 32) ?? (place.careful ? 8 : 2),
      retention_description: block({
        cleanup_policy: 'Delete',
        retention_time_in_hours: (it.within('retentionDays', 1, premium ? 90 : 7) ?? (premium ? 7 : 1)) * 24,
      }),
    },
    { suffix: 'stream' },
  )
  const scope = hub.get('id')
  const group: Right = {
    own: ({ caller, make }) =>
      make('azurerm_eventhub_consumer_group', {
        name: caller.id.slice(0, 50),
        namespace_name: namespace.get('name'),
        eventhub_name: hub.get('name'),
        resource_group_name: place.group.get('name'),
      }),
  }
  return {
    hub,
    namespace,
    grants: {
      read: [{ role: 'Azure Event Hubs Data Receiver', scope }, group],
      write: [{ role: 'Azure Event Hubs Data Sender', scope }],
      admin: [{ role: 'Azure Event Hubs Data Owner', scope }],
    },
    door: { subnet: 'endpoints', port: options.kafka === true ? 9093 : 5671, tls: true },
    address: {
      word: options.kafka === true ? 'BROKERS' : 'STREAM',
      value:
        options.kafka === true
          ? text`${namespace.get('name')}.servicebus.windows.net:9093`
          : text`${namespace.get('name')}.servicebus.windows.net/${hub.get('name')}`,
    },
    takes: { stream: scope },
    alarms: [
      {
        metric: 'ThrottledRequests',
        namespace: 'Microsoft.EventHub/namespaces',
        scope: namespace.get('id'),
        aggregation: 'Total',
        over: 10,
        what: 'turns away events',
      },
    ],
    join: (link, other, end) => {
      // What is kept as it comes: the stream writes into the store by itself.
      const store =
        end === 'from' && other.faces.identity === undefined ? other.resources.find(({ type }) => type === 'azurerm_storage_container') : undefined
      const account = other.resources.find(({ type }) => type === 'azurerm_storage_account')
      if (store === undefined || account === undefined || hub.body['capture_description'] !== undefined) return false
      const identity = it.identity()
      const right = it.make(
        'azurerm_role_assignment',
        {
          scope: store.get('id'),
          role_definition_name: 'Storage Blob Data Contributor',
          principal_id: identity.get('principal_id'),
          principal_type: 'ServicePrincipal',
        },
        { suffix: link.address(), topic: 'security', comment: `${it.label} writes into ${other.label}.` },
      )
      namespace.set('identity', it.identities(it.encryption === 'cmk' ? it.vault.encryption : undefined))
      hub.set(
        'capture_description',
        block({
          enabled: true,
          encoding: 'Avro',
          interval_in_seconds: 300,
          size_limit_in_bytes: 104_857_600,
          skip_empty_archives: true,
          destination: block({
            name: 'EventHubArchive.AzureBlockBlob',
            archive_name_format: '{Namespace}/{EventHub}/{PartitionId}/{Year}/{Month}/{Day}/{Hour}/{Minute}/{Second}',
            blob_container_name: store.get('name'),
            storage_account_id: account.get('id'),
            storage_authentication_type: 'UserAssigned',
            storage_authentication_id: identity.get('id'),
          }),
        }),
      )
      link.resources.push(right)
      link.traces.push(`capture of ${hub.address.join('.')}`)
      return true
    },
  }
}
