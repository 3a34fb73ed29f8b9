import { block, blocks, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces, Grant } from '../faces.ts'
import type { Part } from '../part.ts'

export function makeVectorSearch(it: Part): Faces {
  const { said } = it
  const dimensions = it.within('dimensions', 1, 4096) ?? 768
  if (said.value('dimensions') === undefined) it.assume('No number of dimensions is said; 768 is written.')
  const many = (said.number('vectorsM') ?? 1) > 10
  const { bucket } = sourceBucket(it)
  const index = it.make('google_vertex_ai_index', {
    display_name: it.name(100),
    description: it.description(500),
    region: it.region,
    index_update_method: 'STREAM_UPDATE',
    labels: it.labels,
    metadata: block({
      contents_delta_uri: text`gs://${bucket}/vectors/${it.id}`,
      config: block({
        dimensions,
        approximate_neighbors_count: 150,
        distance_measure_type: 'COSINE_DISTANCE',
        feature_norm_type: 'UNIT_L2_NORM',
        shard_size: many ? 'SHARD_SIZE_LARGE' : 'SHARD_SIZE_SMALL',
        algorithm_config: block({ tree_ah_config: block({ leaf_node_embedding_count: 1000, leaf_nodes_to_search_percent: 10 }) }),
      }),
    }),
  })
  const endpoint = it.make('google_vertex_ai_index_endpoint', {
    display_name: it.name(100),
    description: it.description(500),
    region: it.region,
    labels: it.labels,
    public_endpoint_enabled: said.is('exposure', 'internet'),
    private_service_connect_config: said.is('exposure', 'internet')
      ? undefined
      : block({ enable_private_service_connect: true, project_allowlist: [it.project.id] }),
  })
  const min = it.within('replicasMin', 1, 100) ?? (it.careful ? 2 : 1)
  const deployed = it.make('google_vertex_ai_index_endpoint_deployed_index', {
    deployed_index_id: it.snake(100),
    display_name: it.name(100),
    index: index.get('id'),
    index_endpoint: endpoint.get('id'),
    region: it.region,
    enable_access_logging: said.flag('auditLogging') ?? false,
    dedicated_resources: block({
      min_replica_count: min,
      max_replica_count: Math.max(min, it.within('replicasMax', 1, 100) ?? min * 3),
      machine_spec: block({ machine_type: many ? 'n1-standard-32' : 'n1-standard-16' }),
    }),
  })
  it.said.hold('autoscaling', 'The deployed index follows the load between its numbers.')
  if (it.encryption === 'cmk')
    it.assume('The provider takes no key for indexes in this version; what is indexed lies in a bucket with the key, and Google encrypts the index.')
  const use: readonly Grant[] = [{ role: 'roles/aiplatform.user' }]
  return {
    grants: { read: use, write: use, call: use },
    address: { word: 'INDEX_ENDPOINT', value: endpoint.get('id') },
    holder: deployed,
  }
}

/** Where new vectors are put for the index. */
const sourceBucket = (it: Part): { bucket: ReturnType<Resource['get']> } => {
  const bucket = it.make(
    'google_storage_bucket',
    {
      name: it.worldName(63),
      location: it.region,
      uniform_bucket_level_access: true,
      public_access_prevention: 'enforced',
      labels: it.labels,
      versioning: block({ enabled: true }),
      encryption: (() => {
        const key = it.key('storage')
        return key === undefined ? undefined : block({ default_kms_key_name: key })
      })(),
      lifecycle_rule: blocks([{ action: block({ type: 'Delete' }), condition: block({ num_newer_versions: 3, with_state: 'ARCHIVED' }) }]),
    },
    { suffix: 'source' },
  )
  return { bucket: bucket.get('name') }
}
