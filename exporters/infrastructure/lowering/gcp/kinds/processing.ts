import { block, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { artifacts, bucketOf, folderGrant } from '../forms/bucket.ts'
import { streamJob } from '../forms/stream-job.ts'
import { makeVertexJob } from '../forms/vertex-job.ts'
import { makeRun } from '../forms/run.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** Data Fusion where it is said, else a job of Spark without servers. */
function etl(it: Part): Faces {
  if (!/fusion/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)) return spark(it)
  const identity = it.identity()
  it.permit({ role: 'roles/dataproc.worker' })
  const key = it.key('datafusion')
  const made = it.make('google_data_fusion_instance', {
    name: it.name(30),
    region: it.region,
    description: it.description(),
    type: it.careful ? 'ENTERPRISE' : 'BASIC',
    enable_rbac: it.careful,
    enable_stackdriver_logging: true,
    enable_stackdriver_monitoring: true,
    private_instance: true,
    dataproc_service_account: identity.get('email'),
    labels: it.labels,
    crypto_key_config: key === undefined ? undefined : block({ key_reference: key }),
    network_config: block({ network: it.network.vpc.get('name'), ip_allocation: '10.250.0.0/22', connection_type: 'VPC_PEERING' }),
  })
  return {
    identity,
    holder: made,
    grants: { call: [{ role: 'roles/datafusion.viewer' }], start: [{ role: 'roles/datafusion.developer' }] },
    address: { word: 'FUSION', value: made.get('service_endpoint') },
  }
}

/** Spark without servers, started by a workflow; a cluster of Dataproc where one is said. */
function spark(it: Part): Faces {
  if (/cluster|dataproc|hadoop/i.test(it.said.text('engine') ?? '') || it.sizing?.instanceType != null) return dataproc(it)
  const bucket = artifacts(it.place).get('name')
  const key = it.key('dataproc')
  return makeRun(it, {
    call: {
      service: 'dataproc',
      version: 'v1',
      collection: 'batches',
      body: (told) => ({
        pysparkBatch: { mainPythonFileUri: text`gs://${bucket}/jobs/${it.id}/main.py` },
        labels: it.labels,
        runtimeConfig: {
          version: '2.2',
          properties: Object.fromEntries([
            ['spark.dynamicAllocation.maxExecutors', String(it.within('replicasMax', 2, 2000) ?? 20)],
            ...told.map(([name, value]): [string, typeof value] => [`spark.executorEnv.${name}`, value]),
          ]),
        },
        environmentConfig: {
          executionConfig: {
            serviceAccount: it.identity().get('email'),
            subnetworkUri: it.subnet.get('id'),
            networkTags: [it.tag],
            ...(key !== undefined && { kmsKey: key }),
            ttl: `${it.said.number('timeoutSeconds') ?? 14_400}s`,
          },
        },
      }),
    },
    states: 'operation',
    grants: [
      { role: 'roles/dataproc.editor' },
      { role: 'roles/dataproc.worker' },
      {
        role: 'roles/iam.serviceAccountUser',
        on: { type: 'google_service_account_iam_member', target: { service_account_id: it.identity().get('name') } },
      },
      folderGrant(it.place, `jobs/${it.id}`, 'read'),
    ],
  })
}

function dataproc(it: Part): Faces {
  const sized = machineOf(it, { type: 'n2-standard-8', count: 2 })
  const identity = it.identity()
  it.permit({ role: 'roles/dataproc.worker' })
  const key = it.key('dataproc')
  const made = it.make('google_dataproc_cluster', {
    name: it.name(50),
    region: it.region,
    graceful_decommission_timeout: '3600s',
    labels: it.labels,
    cluster_config: block({
      staging_bucket: artifacts(it.place).get('name'),
      encryption_config: key === undefined ? undefined : block({ kms_key_name: key }),
      gce_cluster_config: block({
        internal_ip_only: true,
        subnetwork: it.subnet.get('id'),
        service_account: identity.get('email'),
        service_account_scopes: ['cloud-platform'],
        tags: [it.tag],
        shielded_instance_config: block({ enable_secure_boot: true, enable_vtpm: true, enable_integrity_monitoring: true }),
      }),
      master_config: block({
        num_instances: it.careful ? 3 : 1,
        machine_type: 'n2-standard-4',
        disk_config: block({ boot_disk_size_gb: 100, boot_disk_type: 'pd-balanced' }),
      }),
      worker_config: block({
        num_instances: Math.max(2, sized.count),
        machine_type: sized.type,
        disk_config: block({ boot_disk_size_gb: it.within('diskGB', 100, 65_536) ?? 200, boot_disk_type: 'pd-balanced' }),
      }),
      preemptible_worker_config: sized.spot ? block({ num_instances: sized.count, preemptibility: 'SPOT' }) : undefined,
      software_config: block({ image_version: '2.2-debian12', override_properties: { 'dataproc:dataproc.allow.zero.workers': 'false' } }),
      endpoint_config: block({ enable_http_port_access: false }),
    }),
  })
  const start: readonly Grant[] = [{ role: 'roles/dataproc.editor' }]
  return {
    identity,
    tag: it.tag,
    holder: made,
    grants: { start, call: start },
    address: { word: 'CLUSTER', value: made.get('name') },
  }
}

/** Databricks on Google Cloud: its account makes the workspace; bucket, network and identity are made here. */
function databricks(it: Part): Faces {
  const { bucket, grants } = bucketOf(it, { suffix: 'root' })
  const identity = it.identity()
  it.admit(
    identity,
    { role: 'roles/storage.objectUser', on: { type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } } },
    'root',
  )
  void it.tag
  void it.subnet
  it.assume(
    'The workspace is made by the account of Databricks, whose provider is not part of this module; it takes the bucket, the network and the account that stand here.',
  )
  return { identity, tag: it.tag, holder: bucket, grants, address: { word: 'ROOT', value: bucket.get('name') } }
}

const features = (it: Part): Faces => (it.said.is('mode', 'batch') || it.said.is('velocity', 'batch') ? spark(it) : streamJob(it))

export const processing: Lowerings = {
  'etl-service': etl,
  'spark-processing': spark,
  'stream-processor': (it) => streamJob(it),
  'feature-pipeline': features,
  'embedding-pipeline': (it) => makeVertexJob(it, { machine: 'g2-standard-8', folder: 'embeddings' }),
  'databricks-platform': databricks,
}
