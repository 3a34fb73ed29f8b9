import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces, Grant, Grants } from '../faces.ts'
import type { Part } from '../part.ts'

/** A data set of BigQuery, encrypted, whose tables end when they are said to. */
export function dataset(it: Part, suffix?: string): Resource {
  const key = it.key('bigquery')
  const days = it.said.number('retentionDays')
  return it.make(
    'google_bigquery_dataset',
    {
      dataset_id: it.snake(200, suffix === undefined ? '' : `-${suffix}`),
      location: it.region,
      friendly_name: it.description(200),
      description: it.description(500),
      labels: it.labels,
      delete_contents_on_destroy: !it.protected,
      default_partition_expiration_ms: days === undefined ? undefined : Math.max(1, Math.round(days)) * 86_400_000,
      max_time_travel_hours: it.said.is('backup', 'none') ? '48' : '168',
      storage_billing_model: it.said.is('lifecycleTiering', true) ? 'PHYSICAL' : undefined,
      default_encryption_configuration: key === undefined ? undefined : block({ kms_key_name: key }),
    },
    suffix === undefined ? {} : { suffix },
  )
}

export const datasetGrants = (made: Resource): Grants => {
  const on = { type: 'google_bigquery_dataset_iam_member', target: { dataset_id: made.get('dataset_id') } }
  const role = (name: string): readonly Grant[] => [{ role: `roles/bigquery.${name}`, on }, { role: 'roles/bigquery.jobUser' }]
  return { read: role('dataViewer'), write: role('dataEditor'), admin: role('dataOwner') }
}

export const warehouseFaces = (it: Part, made: Resource, table = 'events'): Faces => {
  const grants = datasetGrants(made)
  return {
    grants,
    address: { word: 'DATASET', value: made.get('dataset_id') },
    takes: { kind: 'table', table: text`${it.project.id}.${made.get('dataset_id')}.${table}`, grants: grants.write ?? [] },
    holder: made,
  }
}

/** The table that messages of Pub/Sub are written into as they come. */
export const eventTable = (it: Part, made: Resource): Resource =>
  it.make(
    'google_bigquery_table',
    {
      dataset_id: made.get('dataset_id'),
      table_id: 'events',
      description: 'Messages as they come',
      deletion_protection: it.protected,
      labels: it.labels,
      require_partition_filter: false,
      time_partitioning: block({ type: 'DAY', field: 'publish_time' }),
      clustering: ['subscription_name'],
      schema:
        '[{"name":"subscription_name","type":"STRING"},{"name":"message_id","type":"STRING"},{"name":"publish_time","type":"TIMESTAMP"},{"name":"data","type":"BYTES"},{"name":"attributes","type":"STRING"}]',
    },
    { suffix: 'events' },
  )
