import { block, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

/** The word of a component in a query. */
const alias = (id: string) => id.replace(/[^a-z0-9]/gi, '').slice(0, 60) || 'it'

/** A job of Stream Analytics: its ends are the connections that are drawn, its query is theirs to write. */
export function makeStreamJob(it: Part): Faces {
  const { account, place, said } = it
  const ins: string[] = []
  const outs: string[] = []
  const units =
    [3, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120].find(
      (each) => each >= Math.ceil((said.number('messagesPerSecond') ?? it.requestsPerSecond ?? 1000) / 1000) * 3,
    ) ?? 120
  const job = it.make('azurerm_stream_analytics_job', {
    name: it.name(60),
    ...it.here,
    sku_name: 'StandardV2',
    streaming_units: units,
    compatibility_level: '1.2',
    events_late_arrival_max_delay_in_seconds: 60,
    events_out_of_order_max_delay_in_seconds: 5,
    events_out_of_order_policy: 'Adjust',
    output_error_policy: 'Stop',
    transformation_query: 'SELECT 1',
    identity: block({ type: 'SystemAssigned' }),
  })
  account.later(() => {
    const lines = outs.flatMap((out) => ins.map((from) => `SELECT * INTO [${out}] FROM [${from}]`))
    if (lines.length === 0) it.assume('The job has no two ends that it can read and write; its query waits for them.')
    job.set('transformation_query', lines.length > 0 ? `${lines.join(';\n')};\n` : 'SELECT 1')
  })
  it.diagnose(job)
  it.assume('The query hands on what comes in; what is computed on the way is for the team to write.')
  const principal = job.get('identity', 0, 'principal_id')
  const right = (role: string, scope: Resource, suffix: string) =>
    it.make(
      'azurerm_role_assignment',
      { scope: scope.get('id'), role_definition_name: role, principal_id: principal, principal_type: 'ServicePrincipal' },
      { suffix, topic: 'security' },
    )
  return {
    address: { word: 'JOB', value: job.get('id') },
    alarms: [
      { metric: 'Errors', namespace: 'Microsoft.StreamAnalytics/streamingjobs', scope: job.get('id'), aggregation: 'Total', over: 5, what: 'fails' },
    ],
    join: (link, other, end) => {
      const hub = other.resources.find(({ type }) => type === 'azurerm_eventhub')
      const namespace = other.resources.find(({ type }) => type === 'azurerm_eventhub_namespace')
      const account = other.resources.find(({ type }) => type === 'azurerm_storage_account')
      const container = other.resources.find(({ type }) => type === 'azurerm_storage_container')
      const word = alias(other.id)
      const suffix = link.address()
      if (hub !== undefined && namespace !== undefined && end === 'to') {
        if (ins.includes(word)) return false
        ins.push(word)
        const group = it.make(
          'azurerm_eventhub_consumer_group',
          {
            name: it.id.slice(0, 50),
            namespace_name: namespace.get('name'),
            eventhub_name: hub.get('name'),
            resource_group_name: other.place.group.get('name'),
          },
          { suffix },
        )
        const input = it.make(
          'azurerm_stream_analytics_stream_input_eventhub_v2',
          {
            name: word,
            stream_analytics_job_id: job.get('id'),
            authentication_mode: 'Msi',
            eventhub_name: hub.get('name'),
            servicebus_namespace: namespace.get('name'),
            eventhub_consumer_group_name: group.get('name'),
            serialization: block({
              type: /avro/i.test(said.text('format') ?? '') ? 'Avro' : 'Json',
              encoding: /avro/i.test(said.text('format') ?? '') ? undefined : 'UTF8',
            }),
          },
          { suffix },
        )
        link.resources.push(group, input, right('Azure Event Hubs Data Receiver', hub, suffix))
        return true
      }
      if (hub !== undefined && namespace !== undefined) {
        if (outs.includes(word)) return false
        outs.push(word)
        link.resources.push(
          right('Azure Event Hubs Data Sender', hub, suffix),
          it.make(
            'azurerm_stream_analytics_output_eventhub',
            {
              name: word,
              stream_analytics_job_name: job.get('name'),
              resource_group_name: place.group.get('name'),
              authentication_mode: 'Msi',
              eventhub_name: hub.get('name'),
              servicebus_namespace: namespace.get('name'),
              serialization: block({ type: 'Json', encoding: 'UTF8', format: 'LineSeparated' }),
            },
            { suffix },
          ),
        )
        return true
      }
      if (account !== undefined && container !== undefined && end === 'from' && other.faces.identity === undefined) {
        if (outs.includes(word)) return false
        outs.push(word)
        link.resources.push(
          right('Storage Blob Data Contributor', container, suffix),
          it.make(
            'azurerm_stream_analytics_output_blob',
            {
              name: word,
              stream_analytics_job_name: job.get('name'),
              resource_group_name: place.group.get('name'),
              authentication_mode: 'Msi',
              storage_account_name: account.get('name'),
              storage_container_name: container.get('name'),
              path_pattern: text`${it.id}/{date}/{time}`,
              date_format: 'yyyy-MM-dd',
              time_format: 'HH',
              serialization: block({ type: 'Json', encoding: 'UTF8', format: 'LineSeparated' }),
            },
            { suffix },
          ),
        )
        return true
      }
      const cosmos = other.resources.find(({ type }) => type === 'azurerm_cosmosdb_sql_container')
      if (cosmos !== undefined || account !== undefined)
        link.reason = `A job of Stream Analytics does not reach ${other.label} by itself; put a function between them.`
      return false
    },
  }
}
