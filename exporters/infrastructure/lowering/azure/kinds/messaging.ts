import type { Faces } from '../faces.ts'
import { makeHub } from '../forms/event-hub.ts'
import { makeStreamJob } from '../forms/stream-analytics.ts'
import { makeQueue, makeTopic } from '../forms/service-bus.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { text } from '../../../model/value.ts'

const stream = (it: Part, kafka = false): Faces => {
  const { hub, namespace, ...faces } = makeHub(it, { kafka })
  void hub
  void namespace
  return faces
}

/** A topic of Event Grid: what is said there reaches everybody who listens. */
function bus(it: Part): Faces {
  const topic = it.make('azurerm_eventgrid_topic', {
    name: it.global(50),
    ...it.here,
    input_schema: 'CloudEventSchemaV1_0',
    local_auth_enabled: false,
    public_network_access_enabled: it.open,
  })
  it.endpoint(topic, 'topic')
  it.diagnose(topic)
  return {
    grants: { write: [{ role: 'EventGrid Data Sender', scope: topic.get('id') }], call: [{ role: 'EventGrid Data Sender', scope: topic.get('id') }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'TOPIC', value: topic.get('endpoint') },
    emits: { source: topic.get('id'), topic: undefined, types: [] },
  }
}

/** Schemas of what flows, kept beside the stream. */
function schemas(it: Part): Faces {
  const { namespace, ...faces } = makeHub(it)
  const group = it.make(
    'azurerm_eventhub_namespace_schema_group',
    {
      name: it.id.slice(0, 50),
      namespace_id: namespace.get('id'),
      schema_type: /json/i.test(it.said.text('format') ?? '') ? 'Json' : 'Avro',
      schema_compatibility: 'Backward',
    },
    { suffix: 'schemas' },
  )
  const scope = namespace.get('id')
  return {
    door: { subnet: 'endpoints', port: 443, tls: true },
    ...(faces.alarms && { alarms: faces.alarms }),
    grants: {
      read: [{ role: 'Schema Registry Reader', scope }],
      call: [{ role: 'Schema Registry Reader', scope }],
      write: [{ role: 'Schema Registry Contributor', scope }],
    },
    join: (link, other) =>
      other.faces.environment === undefined &&
      other.resources.some(({ type }) => type === 'azurerm_eventhub') &&
      alreadyBuilt(it, 'the schemas of its events')(link),
    address: { word: 'SCHEMAS', value: text`${namespace.get('name')}.servicebus.windows.net/${group.get('name')}` },
  }
}

export const messaging: Lowerings = {
  'event-stream': (it) => stream(it),
  kafka: (it) => stream(it, true),
  'stream-delivery': makeStreamJob,
  'schema-registry': schemas,
  'message-queue': (it) => (/topic|pub ?\/?sub/i.test(it.said.text('engine') ?? '') ? makeTopic(it) : makeQueue(it)),
  'event-bus': bus,
}
