import { block } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeRun } from '../forms/run.ts'
import { imageOf, pullImages } from '../forms/images.ts'
import { makeFunction } from '../forms/function.ts'
import { onKubernetes } from '../forms/kubernetes.ts'
import { makeMachine, makeMachines } from '../forms/machine.ts'
import { makeNodes } from '../forms/nodes.ts'
import { makeService } from '../forms/service.ts'
import { operatorsOf } from '../forms/operators.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** Machines for training: a pool of the cluster where one is drawn, else a group of machines that stand close together. */
function training(it: Part): Faces {
  const clustered = [...it.project.parts.values()].some(({ component, place }) => component.kind === 'kubernetes-cluster' && place === it.place)
  if (clustered || it.said.is('engine', 'gke', 'kubernetes')) return makeNodes(it, { machine: 'a3-highgpu-8g', count: 2, tainted: true })
  it.make(
    'google_compute_resource_policy',
    {
      name: it.name(63, '-close'),
      region: it.region,
      description: 'Machines that stand close together',
      group_placement_policy: block({ collocation: 'COLLOCATED' }),
    },
    { suffix: 'close' },
  )
  const made = makeMachines(it, { type: 'a3-highgpu-8g', count: 2 })
  const policy = it.resources.find(({ type }) => type === 'google_compute_resource_policy')
  made.template.set('resource_policies', policy === undefined ? undefined : [policy.get('id')])
  return made
}

/** Capacity of one zone that nobody else gets. */
function reservation(it: Part): Faces {
  const near = it.project.graph.neighbours(it.id).map(({ id }) => it.project.parts.get(id))
  const owner = near.find((part) => part?.sizing?.instanceType !== null && part?.sizing !== undefined) ?? it
  const sized = machineOf(it.sizing?.instanceType != null ? it : owner, { type: 'a3-highgpu-8g' }, ['nodes'])
  const made = it.make('google_compute_reservation', {
    name: it.name(63),
    description: it.description(),
    zone: it.place.zone(0),
    specific_reservation_required: true,
    specific_reservation: block({
      count: Math.max(1, it.within('nodes', 1, 1000) ?? sized.count),
      instance_properties: block({
        machine_type: sized.type,
        guest_accelerators:
          sized.gpu === undefined ? undefined : block({ accelerator_type: sized.gpu.compute, accelerator_count: sized.accelerators }),
      }),
    }),
  })
  it.assume('Reserved machines are paid from the first hour; a future reservation or a commitment is ordered with Google beforehand.')
  return { address: { word: 'RESERVATION', value: made.get('name') }, holder: made }
}

/** Jobs that come and go: Google Batch, started by a workflow with the machines that are sized. */
export function batch(it: Part, script = 'echo "the image does the work"'): Faces {
  const sized = machineOf(it, { type: 'n2-standard-8' }, ['nodes', 'replicasMin'])
  void it.tag
  const image = imageOf(it)
  return makeRun(it, {
    call: {
      service: 'batch',
      version: 'v1',
      collection: 'jobs',
      body: (told) => ({
        taskGroups: [
          {
            taskCount: Math.max(1, it.said.number('nodes') ?? sized.count),
            parallelism: Math.max(1, it.said.number('concurrency') ?? sized.count),
            taskSpec: {
              runnables: [{ container: { imageUri: image, commands: ['-c', script] } }],
              maxRetryCount: 3,
              maxRunDuration: `${it.said.number('timeoutSeconds') ?? 86_400}s`,
              environment: { variables: Object.fromEntries(told) },
            },
          },
        ],
        allocationPolicy: {
          serviceAccount: { email: it.identity().get('email') },
          instances: [
            {
              installGpuDrivers: sized.accelerators > 0,
              policy: {
                machineType: sized.type,
                provisioningModel: sized.spot ? 'SPOT' : 'STANDARD',
                ...(sized.gpu !== undefined && { accelerators: [{ type: sized.gpu.compute, count: sized.accelerators }] }),
              },
            },
          ],
          network: { networkInterfaces: [{ network: it.network.id, subnetwork: it.subnet.get('id'), noExternalIpAddress: true }] },
          labels: it.labels,
        },
        logsPolicy: { destination: 'CLOUD_LOGGING' },
      }),
    },
    states: { field: 'status.state', done: ['SUCCEEDED'], failed: ['FAILED', 'CANCELLED'] },
    grants: [
      { role: 'roles/batch.jobsEditor' },
      { role: 'roles/batch.agentReporter' },
      {
        role: 'roles/iam.serviceAccountUser',
        on: { type: 'google_service_account_iam_member', target: { service_account_id: it.identity().get('name') } },
      },
      pullImages(it.place),
    ],
  })
}

/** Slurm: a controller that adds machines; the cluster toolkit installs it on the first start. */
const slurm = (it: Part): Faces =>
  makeMachine(it, {
    type: 'n2-standard-8',
    port: 6817,
    grants: [
      { role: 'roles/compute.instanceAdmin.v1' },
      {
        role: 'roles/iam.serviceAccountUser',
        on: { type: 'google_service_account_iam_member', target: { service_account_id: it.identity().get('name') } },
      },
    ],
    image: 'projects/schedmd-slurm-public/global/images/family/slurm-gcp-6-10-hpc-rocky-linux-8',
  })

const confidential = (it: Part): Faces => makeMachine(it, { type: 'n2d-standard-8', confidential: true })

const bastion = (it: Part): Faces => {
  const made = makeMachine(it, { type: 'e2-standard-2', port: 22 })
  it.make(
    'google_compute_firewall',
    {
      name: it.name(63, '-iap'),
      network: it.network.id,
      direction: 'INGRESS',
      description: 'SSH by Identity-Aware Proxy alone',
      source_ranges: ['35.235.240.0/20'],
      target_tags: [it.tag],
      allow: block({ protocol: 'tcp', ports: ['22'] }),
    },
    { suffix: 'iap', topic: 'network', comment: 'People come by Identity-Aware Proxy; no port is open to the internet.' },
  )
  const people = operatorsOf(it.project)
  it.admitMember(
    people,
    {
      role: 'roles/iap.tunnelResourceAccessor',
      on: { type: 'google_iap_tunnel_instance_iam_member', target: { instance: made.machine.get('name'), zone: it.place.zone(0) } },
    },
    'people',
  )
  it.admitMember(people, { role: 'roles/compute.osLogin' }, 'login')
  return made
}

const spot = (it: Part): Faces => makeNodes(it, { machine: 'n4-standard-16', tainted: false, spot: true })

/** A platform that hosts what is drawn on it: each of them is a service of its own. */
function platform(it: Part): Faces {
  const hosted = it.project.graph.from(it.id).some(({ carries }) => carries === 'compute') || it.said.list('hosts').length > 0
  if (!hosted) return makeService(it)
  const made = makeService(it)
  return {
    ...made,
    join: (link, _other, end) => (end === 'from' && link.carries === 'compute' ? alreadyBuilt(it, 'the platform of the service')(link) : false),
  }
}

const gpuSandbox = (it: Part): Faces =>
  onKubernetes(it) ? makeWorkload(it, { port: 8080 }) : makeFunction(it, { inNetwork: false, timeoutSeconds: 60, memoryMB: 2048 })

export const compute: Lowerings = {
  'gpu-training-cluster': training,
  'gpu-inference-pool': (it) => makeNodes(it, { machine: 'g2-standard-8', tainted: true }),
  'ai-accelerator-pool': (it) => makeNodes(it, { machine: 'tpu-v6e-4 (ct6e)', tainted: true }),
  'cpu-node-pool': (it) => makeNodes(it, { machine: 'n4-standard-4', count: 2, tainted: false }),
  'spot-capacity': spot,
  'gpu-capacity-reservation': reservation,
  'serverless-container': platform,
  'serverless-function': (it) => makeFunction(it),
  'virtual-machine': (it) =>
    it.said.flag('autoscaling') === true || (it.said.number('replicasMin') ?? 1) > 1
      ? makeMachines(it, { type: 'n4-standard-4' })
      : makeMachine(it, { type: 'n4-standard-4' }),
  'batch-compute': (it) => batch(it),
  'genomics-workflow': (it) => batch(it, 'nextflow run main.nf -profile google-batch'),
  'simulation-environment': (it) => (onKubernetes(it) ? makeWorkload(it) : batch(it, 'python simulate.py')),
  'hpc-scheduler': slurm,
  'confidential-compute': confidential,
  'bastion-host': bastion,
  'code-sandbox': gpuSandbox,
}
