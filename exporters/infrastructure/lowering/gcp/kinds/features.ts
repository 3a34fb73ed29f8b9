import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { dataset, warehouseFaces } from '../forms/warehouse.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Features: groups and their features over tables of BigQuery. */
function featureStore(it: Part): Faces {
  const made = dataset(it)
  const table = it.make(
    'google_bigquery_table',
    {
      dataset_id: made.get('dataset_id'),
      table_id: 'features',
      deletion_protection: it.protected,
      labels: it.labels,
      schema: '[{"name":"entity_id","type":"STRING"},{"name":"feature_timestamp","type":"TIMESTAMP"},{"name":"value","type":"FLOAT64"}]',
    },
    { suffix: 'features' },
  )
  const group = it.make('google_vertex_ai_feature_group', {
    name: it.snake(60),
    region: it.region,
    description: it.description(500),
    labels: it.labels,
    big_query: block({
      entity_id_columns: ['entity_id'],
      big_query_source: block({ input_uri: text`bq://${it.project.id}.${made.get('dataset_id')}.${table.get('table_id')}` }),
    }),
  })
  it.make('google_vertex_ai_feature_group_feature', {
    name: 'value',
    region: it.region,
    feature_group: group.get('name'),
    description: 'A figure of an entity',
    labels: it.labels,
  })
  const faces = warehouseFaces(it, made)
  return {
    ...faces,
    grants: { ...faces.grants, call: [{ role: 'roles/aiplatform.featurestoreDataViewer' }, ...(faces.grants?.read ?? [])] },
    holder: group,
  }
}

/** Features at once: a store on Bigtable with nodes between two numbers, filled from the offline store that leads to it. */
function onlineStore(it: Part): Faces {
  const min = it.within('replicasMin', 1, 100) ?? (it.careful ? 2 : 1)
  const store = it.make('google_vertex_ai_feature_online_store', {
    name: it.snake(60),
    region: it.region,
    labels: it.labels,
    force_destroy: !it.protected,
    bigtable: block({
      auto_scaling: block({
        min_node_count: min,
        max_node_count: Math.max(min, it.within('replicasMax', 1, 100) ?? min * 3),
        cpu_utilization_target: Math.round(Math.max(0.1, Math.min(0.8, it.said.number('targetUtilization') ?? 0.5)) * 100),
      }),
    }),
  })
  it.said.hold('autoscaling', 'Nodes follow the load between their numbers.')
  if (it.encryption === 'cmk') it.assume('The provider takes no key for the online store in this version; Google encrypts it.')
  const use: readonly Grant[] = [{ role: 'roles/aiplatform.featurestoreDataViewer' }]
  return {
    grants: { read: use, call: use, write: [{ role: 'roles/aiplatform.featurestoreDataWriter' }] },
    address: { word: 'STORE', value: store.get('id') },
    holder: store,
    join: (link, other, end) => {
      const group = other.resources.find(({ type }) => type === 'google_vertex_ai_feature_group')
      if (end !== 'to' || group === undefined) return false
      link.resources.push(view(it, store, group, link.address()))
      return true
    },
  }
}

const view = (it: Part, store: Resource, group: Resource, suffix: string): Resource =>
  it.make(
    'google_vertex_ai_feature_online_store_featureview',
    {
      name: it.snake(60),
      region: it.region,
      feature_online_store: store.get('name'),
      labels: it.labels,
      sync_config: block({ cron: '0 * * * *' }),
      feature_registry_source: block({ feature_groups: block({ feature_group_id: group.get('name'), feature_ids: ['value'] }) }),
    },
    { suffix },
  )

export const features: Lowerings = {
  'feature-store': featureStore,
  'online-feature-store': onlineStore,
}
