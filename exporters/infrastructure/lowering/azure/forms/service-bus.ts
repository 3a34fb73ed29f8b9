import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces, Right } from '../faces.ts'
import type { Part } from '../part.ts'

/** A namespace of Service Bus. Only the premium tier stands in a network and takes a key of the owner. */
export function busNamespace(it: Part): { namespace: Resource; premium: boolean } {
  const premium = it.place.careful || it.encryption === 'cmk' || !it.open
  const key = premium ? it.key : undefined
  const namespace = it.make(
    'azurerm_servicebus_namespace',
    {
      name: it.global(50),
      ...it.here,
      sku: premium ? 'Premium' : 'Standard',
      capacity: premium ? ([1, 2, 4, 8, 16].find((units) => units * 1000 >= (it.said.number('messagesPerSecond') ?? 500)) ?? 16) : 0,
      premium_messaging_partitions: premium ? 1 : 0,
      local_auth_enabled: false,
      minimum_tls_version: '1.2',
      public_network_access_enabled: it.open,
      network_rule_set:
        it.open || !premium ? undefined : block({ default_action: 'Deny', public_network_access_enabled: false, trusted_services_allowed: true }),
      identity: it.identities(key?.identity),
      customer_managed_key: key && block({ key_vault_key_id: key.id, identity_id: key.identity.get('id'), infrastructure_encryption_enabled: false }),
    },
    { dependsOn: key?.after ?? [] },
  )
  if (premium) it.endpoint(namespace, 'namespace')
  it.diagnose(namespace)
  it.said.hold('zones', 'Service Bus keeps its messages in three zones.')
  return { namespace, premium }
}

/** A queue whose failures are set aside. */
export function makeQueue(it: Part): Faces {
  const { namespace, premium } = busNamespace(it)
  const days = it.within('retentionDays', 1, 3650) ?? 14
  const queue = it.make(
    'azurerm_servicebus_queue',
    {
      name: it.id.slice(0, 200),
      namespace_id: namespace.get('id'),
      default_message_ttl: `P${days}D`,
      lock_duration: 'PT5M',
      max_delivery_count: 10,
      dead_lettering_on_message_expiration: true,
      requires_duplicate_detection: true,
      duplicate_detection_history_time_window: 'PT10M',
      max_size_in_megabytes: 5120,
      max_message_size_in_kilobytes: premium ? Math.max(1024, Math.min(102_400, Math.ceil((it.said.number('messageKB') ?? 256) * 2))) : undefined,
    },
    { suffix: 'queue' },
  )
  const scope = queue.get('id')
  return {
    grants: {
      read: [{ role: 'Azure Service Bus Data Receiver', scope }],
      write: [{ role: 'Azure Service Bus Data Sender', scope }],
      admin: [{ role: 'Azure Service Bus Data Owner', scope }],
    },
    door: { subnet: 'endpoints', port: 5671, tls: true },
    address: { word: 'QUEUE', value: text`${namespace.get('name')}.servicebus.windows.net/${queue.get('name')}` },
    takes: { queue: scope },
    alarms: [
      {
        metric: 'DeadletteredMessages',
        namespace: 'Microsoft.ServiceBus/namespaces',
        scope: namespace.get('id'),
        aggregation: 'Average',
        over: 0,
        what: 'sets messages aside',
      },
    ],
  }
}

/** News for many: each who listens has a subscription of its own. */
export function makeTopic(it: Part): Faces {
  const { namespace } = busNamespace(it)
  const topic = it.make(
    'azurerm_servicebus_topic',
    {
      name: it.id.slice(0, 200),
      namespace_id: namespace.get('id'),
      default_message_ttl: 'P14D',
      requires_duplicate_detection: true,
      support_ordering: true,
    },
    { suffix: 'topic' },
  )
  const subscription: Right = {
    own: ({ caller, make }) =>
      make('azurerm_servicebus_subscription', {
        name: caller.id.slice(0, 50),
        topic_id: topic.get('id'),
        max_delivery_count: 10,
        dead_lettering_on_message_expiration: true,
      }),
  }
  const scope = topic.get('id')
  return {
    grants: {
      read: [{ role: 'Azure Service Bus Data Receiver', scope }, subscription],
      write: [{ role: 'Azure Service Bus Data Sender', scope }],
    },
    door: { subnet: 'endpoints', port: 5671, tls: true },
    address: { word: 'TOPIC', value: text`${namespace.get('name')}.servicebus.windows.net/${topic.get('name')}` },
    takes: { topic: scope },
  }
}
