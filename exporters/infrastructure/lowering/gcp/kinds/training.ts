import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes, workloads } from '../forms/kubernetes.ts'
import { artifacts, folderGrant } from '../forms/bucket.ts'
import { imageOf } from '../forms/images.ts'
import { program } from '../forms/program.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeVertexJob } from '../forms/vertex-job.ts'
import { makeWorkload, podIdentity } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import { acceleratorKey, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** A job in the cluster: a set of pods that start together, on the pool that the design joins it to. */
function clusterJob(it: Part): Faces {
  const cluster = clusterOf(it)
  const { identity, binding } = podIdentity(it, cluster)
  const sized = machineOf(it, { type: 'a3-highgpu-8g' }, ['nodes', 'replicasMin'])
  const { graph, parts } = it.project
  const pool = graph.to(it.id).find(({ from, carries }) => carries === 'compute' && /pool|cluster/.test(parts.get(from)?.component.kind ?? ''))?.from
  const key = acceleratorKey(sized)
  const pieces = Math.max(1, sized.accelerators)
  const told: { name: string; value: Value }[] = []
  const environment = new Map<string, Value>()
  it.project.later(() => told.push(...[...environment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ({ name, value }))))
  cluster.apply(
    it,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: it.id, namespace: workloads, annotations: { 'iam.gke.io/gcp-service-account': identity.get('email') } },
    },
    {
      apiVersion: 'jobset.x-k8s.io/v1alpha2',
      kind: 'JobSet',
      metadata: { name: it.id, namespace: workloads, labels: { 'kueue.x-k8s.io/queue-name': 'queue' } },
      spec: {
        suspend: true,
        replicatedJobs: [
          {
            name: 'workers',
            replicas: 1,
            template: {
              spec: {
                parallelism: sized.count,
                completions: sized.count,
                backoffLimit: 3,
                template: {
                  spec: {
                    serviceAccountName: it.id,
                    restartPolicy: 'Never',
                    nodeSelector: pool === undefined ? undefined : { pool },
                    tolerations: [{ key, operator: 'Exists', effect: 'NoSchedule' }],
                    containers: [
                      { name: 'train', image: imageOf(it), env: told, resources: { requests: { [key]: pieces }, limits: { [key]: pieces } } },
                    ],
                  },
                },
              },
            },
          },
        ],
      },
    },
  )
  return {
    identity,
    tag: cluster.tag,
    environment,
    holder: binding,
    address: { word: 'JOB', value: it.id },
    grants: { start: [{ role: 'roles/container.developer' }], call: [{ role: 'roles/container.developer' }] },
  }
}

const job =
  (machine: string, count?: number) =>
  (it: Part): Faces =>
    onKubernetes(it) ? clusterJob(it) : makeVertexJob(it, { machine, ...(count !== undefined && { count }), folder: 'training' })

/** Many trials of one job; the best is looked for by Vizier. */
const tuning = (it: Part): Faces =>
  onKubernetes(it)
    ? clusterJob(it)
    : makeVertexJob(it, {
        machine: 'g2-standard-8',
        collection: 'hyperparameterTuningJobs',
        folder: 'tuning',
        body: (trial) => ({
          maxTrialCount: it.said.number('concurrency') === undefined ? 20 : Math.max(1, (it.said.number('concurrency') ?? 5) * 4),
          parallelTrialCount: Math.max(1, it.within('concurrency', 1, 50) ?? 4),
          studySpec: {
            metrics: [{ metricId: 'loss', goal: 'MINIMIZE' }],
            parameters: [{ parameterId: 'learning_rate', doubleValueSpec: { minValue: 0.000_01, maxValue: 0.01 }, scaleType: 'UNIT_LOG_SCALE' }],
          },
          trialJobSpec: trial,
        }),
      })

/** A pipeline of Vertex AI from its compiled description in the bucket of artifacts. */
const pipeline = (it: Part): Faces =>
  makeVertexJob(it, {
    machine: 'n2-standard-4',
    collection: 'pipelineJobs',
    folder: 'pipelines',
    body: (_, told) => ({
      serviceAccount: it.identity().get('email'),
      templateUri: text`https://${it.region}-kfp.pkg.dev/${it.project.id}/pipelines/${it.id}/latest`,
      runtimeConfig: {
        gcsOutputDirectory: text`gs://${artifacts(it.place).get('name')}/pipelines/${it.id}`,
        failurePolicy: 'PIPELINE_FAILURE_POLICY_FAIL_FAST',
        parameterValues: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), value])),
      },
      network: text`projects/${it.project.number}/global/networks/${it.network.vpc.get('name')}`,
    }),
  })

/** Google searches for the model itself; the data set is the input. */
function automl(it: Part): Faces {
  const key = it.key('aiplatform')
  const data = it.make(
    'google_vertex_ai_dataset',
    {
      display_name: it.name(120),
      region: it.region,
      metadata_schema_uri: 'gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml',
      labels: it.labels,
      encryption_spec: key === undefined ? undefined : block({ kms_key_name: key }),
    },
    { suffix: 'data' },
  )
  const faces = makeVertexJob(it, {
    machine: 'n2-standard-8',
    collection: 'trainingPipelines',
    folder: 'automl',
    body: () => ({
      trainingTaskDefinition: 'gs://google-cloud-aiplatform/schema/trainingjob/definition/automl_tabular_1.0.0.yaml',
      inputDataConfig: { datasetId: data.get('name') },
      modelToUpload: { displayName: it.id },
    }),
  })
  return { ...faces, address: { word: 'DATASET', value: data.get('id') } }
}

/** A notebook without a public address, which stops when nobody works in it. */
function notebook(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/aiplatform.user' }, folderGrant(it.place, `notebooks/${it.id}`, 'write'))
  const sized = machineOf(it, { type: 'n2-standard-4' }, [])
  const key = it.key('notebooks')
  const instance = it.make('google_workbench_instance', {
    name: it.name(60),
    location: it.place.zone(0),
    labels: it.labels,
    disable_proxy_access: false,
    gce_setup: block({
      machine_type: sized.type,
      disable_public_ip: true,
      tags: [it.tag],
      metadata: {
        'idle-timeout-seconds': String((it.said.number('autoShutdownMinutes') ?? 60) * 60),
        'notebook-disable-root': 'true',
        'report-system-health': 'true',
      },
      accelerator_configs: sized.gpu === undefined ? undefined : block({ type: sized.gpu.vertex, core_count: String(sized.accelerators) }),
      boot_disk: block({ disk_size_gb: '150', disk_type: 'PD_SSD', disk_encryption: key === undefined ? 'GMEK' : 'CMEK', kms_key: key }),
      data_disks: block({
        disk_size_gb: String(it.within('diskGB', 100, 64_000) ?? 200),
        disk_type: 'PD_SSD',
        disk_encryption: key === undefined ? 'GMEK' : 'CMEK',
        kms_key: key,
      }),
      network_interfaces: block({ network: it.network.id, subnet: it.subnet.get('id'), nic_type: 'GVNIC' }),
      service_accounts: block({ email: identity.get('email') }),
      shielded_instance_config: block({ enable_secure_boot: sized.gpu === undefined, enable_vtpm: true, enable_integrity_monitoring: true }),
      vm_image: block({ project: 'cloud-notebooks-managed', family: 'workbench-instances' }),
    }),
  })
  return {
    identity,
    tag: it.tag,
    holder: instance,
    address: { word: 'NOTEBOOK', value: instance.get('name') },
    grants: { call: [{ role: 'roles/notebooks.viewer' }] },
  }
}

/** A queue before the accelerators: Kueue shares what the pools have. */
function queue(it: Part): Faces {
  const cluster = clusterOf(it)
  const pieces = it.said.number('acceleratorCount') ?? 64
  cluster.apply(
    it,
    {
      apiVersion: 'kueue.x-k8s.io/v1beta1',
      kind: 'ResourceFlavor',
      metadata: { name: 'accelerated' },
      spec: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }] },
    },
    {
      apiVersion: 'kueue.x-k8s.io/v1beta1',
      kind: 'ClusterQueue',
      metadata: { name: it.id },
      spec: {
        namespaceSelector: {},
        resourceGroups: [
          {
            coveredResources: ['cpu', 'memory', 'nvidia.com/gpu'],
            flavors: [
              {
                name: 'accelerated',
                resources: [
                  { name: 'cpu', nominalQuota: String(pieces * 16) },
                  { name: 'memory', nominalQuota: `${pieces * 128}Gi` },
                  { name: 'nvidia.com/gpu', nominalQuota: String(pieces) },
                ],
              },
            ],
          },
        ],
      },
    },
    { apiVersion: 'kueue.x-k8s.io/v1beta1', kind: 'LocalQueue', metadata: { name: 'queue', namespace: workloads }, spec: { clusterQueue: it.id } },
  )
  it.resources.push(cluster.resource)
  it.assume('Kueue is installed with its chart.')
  return { tag: cluster.tag, address: { word: 'QUEUE', value: 'queue' }, join: alreadyBuilt(it, 'the queue of the cluster') }
}

export const training: Lowerings = {
  'model-training-job': job('g2-standard-8'),
  'distributed-training': job('a3-highgpu-8g', 2),
  'fine-tuning-job': job('g2-standard-48'),
  'hyperparameter-tuning': tuning,
  automl,
  'model-optimization': (it) => (onKubernetes(it) ? clusterJob(it) : makeVertexJob(it, { machine: 'g2-standard-8', folder: 'optimized' })),
  'model-evaluation': (it) => (onKubernetes(it) ? clusterJob(it) : makeVertexJob(it, { machine: 'n2-standard-8', folder: 'evaluation' })),
  explainability: (it) => (onKubernetes(it) ? clusterJob(it) : makeVertexJob(it, { machine: 'n2-standard-8', folder: 'explanations' })),
  'llm-evaluation': (it) => makeVertexJob(it, { machine: 'n2-standard-4', folder: 'evaluation' }),
  'synthetic-data-generator': (it) => makeVertexJob(it, { machine: 'n2-standard-8', folder: 'synthetic' }),
  'ml-pipeline': pipeline,
  'notebook-workspace': notebook,
  'gpu-job-scheduler': queue,
  'federated-learning-server': (it) => (onKubernetes(it) ? makeWorkload(it, { port: 9092 }) : program(it, { port: 9092 })),
  'federated-learning-client': (it) => (onKubernetes(it) ? makeWorkload(it) : makeVertexJob(it, { machine: 'n2-standard-8', folder: 'federated' })),
}
