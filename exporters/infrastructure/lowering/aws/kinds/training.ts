import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { makeBatch } from '../forms/batch.ts'
import { clusterOf, onKubernetes } from '../forms/kubernetes.ts'
import { makeModel } from '../forms/model.ts'
import { makeJob, runJobs } from '../forms/pipeline.ts'
import { makeService } from '../forms/service.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import { managedType } from '../machine.ts'
import type { Part } from '../part.ts'
import { networkInterfaces } from '../rights.ts'

const trained = (it: Part): 'tree' | 'training' | 'training-cpu' => {
  const family = it.said.text('modelFamily')
  if (family === 'tree') return 'tree'
  return it.said.is('accelerator', 'none') || it.said.is('needsGpu', false) || family === 'linear' || family === 'small-classical'
    ? 'training-cpu'
    : 'training'
}

const trainingMachine = (it: Part): string => (trained(it) === 'training' ? 'g6.2xlarge' : 'm7i.2xlarge')

/** Training over many machines: a job of SageMaker, or of Kubeflow where the machines belong to a cluster. */
function distributed(it: Part): Faces {
  if (!onKubernetes(it))
    return makeJob(it, { kind: 'Training', image: 'training', machine: 'p5.48xlarge', environment: { NCCL_DEBUG: 'WARN', FI_PROVIDER: 'efa' } })
  const faces = makeWorkload(it, { port: 29500, accelerated: true })
  const replicas = Math.max(1, it.sizing?.instances ?? it.said.number('nodes') ?? 2)
  clusterOf(it).apply(it, {
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    kind: 'TrainJob',
    metadata: { name: it.id, namespace: 'workloads' },
    spec: { runtimeRef: { name: 'torch-distributed' }, trainer: { numNodes: replicas, numProcPerNode: 'auto' } },
  })
  it.assume('Kubeflow Trainer is installed with its chart.')
  return faces
}

/** Studio: a domain in the network, with notebooks that stop when nobody uses them. */
function notebooks(it: Part): Faces {
  const { said, network } = it
  const role = it.role('sagemaker')
  it.permit(...folderRights(it.place, 'notebooks', 'write'), ...folderRights(it.place, 'models', 'write'), ...runJobs(it, role), networkInterfaces)
  const idle = Math.max(60, Math.min(525_600, said.number('autoShutdownMinutes') ?? 120))
  const machine = said.text('instanceType') ?? it.sizing?.instanceType ?? undefined
  const settings = {
    app_lifecycle_management: block({ idle_settings: block({ lifecycle_management: 'ENABLED', idle_timeout_in_minutes: idle }) }),
    default_resource_spec: block({
      instance_type: machine === undefined ? 'ml.t3.medium' : managedType(it, machine),
    }),
  }
  const group = it.group()
  const self = {
    security_group_id: group.get('id'),
    referenced_security_group_id: group.get('id'),
    ip_protocol: '-1',
    description: 'Notebooks and their kernels',
  }
  it.make('aws_vpc_security_group_ingress_rule', self, { suffix: 'kernels', topic: 'network' })
  it.make('aws_vpc_security_group_egress_rule', self, { suffix: 'kernels', topic: 'network' })
  const domain = it.make('aws_sagemaker_domain', {
    domain_name: it.name(63),
    auth_mode: 'IAM',
    vpc_id: network.id,
    subnet_ids: network.subnets(),
    app_network_access_type: said.is('egress', 'open') ? 'PublicInternetOnly' : 'VpcOnly',
    kms_key_id: it.key,
    tag_propagation: 'ENABLED',
    tags: it.tags,
    default_user_settings: block({
      execution_role: role.get('arn'),
      security_groups: [group.get('id')],
      jupyter_lab_app_settings: block(settings),
      sharing_settings: block({ notebook_output_option: 'Disabled' }),
    }),
    retention_policy: block({ home_efs_file_system: 'Retain' }),
  })
  it.make('aws_sagemaker_user_profile', {
    domain_id: domain.get('id'),
    user_profile_name: 'team',
    user_settings: block({ execution_role: role.get('arn') }),
    tags: it.tags,
  })
  return {
    role,
    group: group.get('id'),
    address: { word: 'STUDIO', value: domain.get('url') },
    grants: { call: [{ actions: ['sagemaker:CreatePresignedDomainUrl', 'sagemaker:DescribeDomain'], resources: [domain.get('arn')] }] },
  }
}

/** Whose answers differ, and why: Clarify as a job. */
const explain = (it: Part): Faces => makeJob(it, { kind: 'Processing', image: 'clarify', machine: 'm7i.xlarge' })

/** Models of others that may be used here. */
function hub(it: Part): Faces {
  const made = it.make('aws_sagemaker_hub', {
    hub_name: it.name(63),
    hub_display_name: it.id.slice(0, 255),
    hub_description: it.label.slice(0, 500) || it.id,
    tags: it.tags,
    s3_storage_config: block({ s3_output_path: text`s3://${artifacts(it.place).get('id')}/hub` }),
  })
  const read = [{ actions: ['sagemaker:DescribeHub', 'sagemaker:DescribeHubContent', 'sagemaker:ListHubContents'], resources: [made.get('arn')] }]
  return {
    grants: {
      read: [...read, ...folderRights(it.place, 'hub', 'read')],
      call: read,
      write: [...read, { actions: ['sagemaker:ImportHubContent'], resources: [made.get('arn')] }, ...folderRights(it.place, 'hub', 'write')],
    },
    address: { word: 'HUB', value: made.get('hub_name') },
  }
}

/** Scores a whole set: the model and a job that runs it. */
function batchScoring(it: Part): Faces {
  const { model } = makeModel(it, it.said.is('modelFamily', 'llm', 'vision', 'deep') ? 'deep' : 'tree')
  return makeJob(it, { kind: 'Transform', image: 'training-cpu', machine: 'm7i.xlarge', model: model.get('name') })
}

/** A queue that shares machines among teams. */
function jobQueue(it: Part): Faces {
  if (!onKubernetes(it) && !it.account.graph.ofKind('kubernetes-cluster').some(({ id }) => it.account.parts.has(id)))
    return makeBatch(it, { machine: 'g6.2xlarge', fair: true })
  const cluster = clusterOf(it)
  const quota = it.account.assessment.sizing.totals.accelerators
  cluster.apply(
    it,
    { apiVersion: 'kueue.x-k8s.io/v1beta2', kind: 'ResourceFlavor', metadata: { name: it.id } },
    {
      apiVersion: 'kueue.x-k8s.io/v1beta2',
      kind: 'ClusterQueue',
      metadata: { name: it.id },
      spec: {
        namespaceSelector: {},
        resourceGroups: [
          {
            coveredResources: ['cpu', 'memory', 'nvidia.com/gpu'],
            flavors: [
              {
                name: it.id,
                resources: [
                  { name: 'cpu', nominalQuota: '500' },
                  { name: 'memory', nominalQuota: '4000Gi' },
                  { name: 'nvidia.com/gpu', nominalQuota: String(Math.max(1, quota)) },
                ],
              },
            ],
          },
        ],
      },
    },
    { apiVersion: 'kueue.x-k8s.io/v1beta2', kind: 'LocalQueue', metadata: { name: it.id, namespace: 'workloads' }, spec: { clusterQueue: it.id } },
  )
  it.assume('Kueue is installed with its chart; its queues stand in the manifests.')
  return {
    group: cluster.group,
    address: { word: 'QUEUE', value: it.id },
    join: (link, other, end) => {
      if (end === 'from' && other.faces.start !== undefined) return false
      link.traces.push(`queue ${it.id} of the cluster`)
      return true
    },
  }
}

/** Flower or FLARE, as a service that members call. */
const federated = (it: Part): Faces => (onKubernetes(it) ? makeWorkload(it, { port: 9092, path: '/' }) : makeService(it, { port: 9092 }))

export const training: Lowerings = {
  'model-training-job': (it) => makeJob(it, { kind: 'Training', image: trained(it), machine: trainingMachine(it) }),
  'fine-tuning-job': (it) =>
    makeJob(it, { kind: 'Training', image: 'training', machine: 'g6e.12xlarge', environment: { METHOD: it.said.text('trainingMethod') ?? 'lora' } }),
  'distributed-training': distributed,
  'hyperparameter-tuning': (it) => makeJob(it, { kind: 'Tuning', image: trained(it), machine: trainingMachine(it) }),
  automl: (it) => makeJob(it, { kind: 'AutoML', image: 'training-cpu', machine: 'm7i.2xlarge' }),
  'model-evaluation': (it) => makeJob(it, { kind: 'Processing', image: 'training-cpu', machine: 'm7i.xlarge' }),
  'llm-evaluation': (it) => makeJob(it, { kind: 'Processing', image: 'own', machine: 'm7i.xlarge' }),
  explainability: explain,
  'model-optimization': (it) => makeJob(it, { kind: 'Processing', image: 'training', machine: 'g6.2xlarge' }),
  'synthetic-data-generator': (it) => makeJob(it, { kind: 'Processing', image: 'own', machine: 'm7i.xlarge' }),
  'batch-inference-job': batchScoring,
  'notebook-workspace': notebooks,
  'model-hub': hub,
  'gpu-job-scheduler': jobQueue,
  'federated-learning-server': federated,
  'federated-learning-client': federated,
}
