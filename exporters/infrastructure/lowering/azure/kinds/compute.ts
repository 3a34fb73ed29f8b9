import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { environmentOf, makeApp } from '../forms/container-app.ts'
import { makeBatch } from '../forms/batch.ts'
import { makeFunction } from '../forms/function.ts'
import { onKubernetes } from '../forms/cluster-of.ts'
import { elasticMachines, singleMachine } from '../forms/machines.ts'
import { mlCluster } from '../forms/ml-job.ts'
import { mlWorkspace } from '../forms/ml-workspace.ts'
import { makeNodes } from '../forms/nodes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** Machines for training: in the cluster that is drawn with them, else a cluster of Azure ML. */
function trainingCluster(it: Part): Faces {
  const { graph } = it.account
  const around = graph.enclosing(it.component, 'cluster')
  const withCluster =
    graph.neighbours(it.id).some(({ kind }) => kind === 'kubernetes-cluster' || kind === 'ray-cluster') ||
    (around !== undefined && graph.ofKind('kubernetes-cluster').some((each) => graph.around(each).includes(around)))
  if (withCluster) return makeNodes(it, { machine: 'Standard_ND96isr_H100_v5', count: 2 })
  if (graph.neighbours(it.id).some(({ kind }) => kind === 'hpc-scheduler')) {
    const { set, ...faces } = elasticMachines(it, { machine: 'Standard_ND96isr_H100_v5', count: 2, together: true })
    void set
    return faces
  }
  const { cluster } = mlCluster(it, { machine: 'Standard_ND96isr_H100_v5', count: 2 })
  const scope = mlWorkspace(it.place).get('id')
  return {
    identity: it.identity(),
    from: 'compute',
    grants: { start: [{ role: 'AzureML Data Scientist', scope }], call: [{ role: 'AzureML Data Scientist', scope }] },
    address: { word: 'COMPUTE', value: text`azureml:${cluster.get('name')}` },
    join: (link) => (link.carries === 'compute' ? alreadyBuilt(it, 'the machines of its jobs')(link) : false),
  }
}

/** Machines that are held for a pool, whether it runs or not. */
function reservation(it: Part): Faces {
  const machine = machineOf(it, { type: poolMachine(it) ?? 'Standard_ND96isr_H100_v5' })
  const group = it.make('azurerm_capacity_reservation_group', { name: it.name(70), ...it.here, zones: ['1'] }, { suffix: 'group' })
  const made = it.make(
    'azurerm_capacity_reservation',
    {
      name: it.name(70),
      capacity_reservation_group_id: group.get('id'),
      zone: '1',
      sku: block({ name: machine.type, capacity: Math.max(1, machine.count) }),
      tags: it.tags,
    },
    { comment: `${it.label}: paid for from the first day, whether machines run or not.` },
  )
  if (it.said.is('capacity', 'capacity-block')) it.assume('Azure sells no blocks of days; the machines are held until the reservation is deleted.')
  return { address: { word: 'RESERVATION', value: made.get('id') }, join: alreadyBuilt(it, 'the machines that are held') }
}

/** A reservation holds what the pool behind it runs on. */
const poolMachine = (it: Part): string | undefined =>
  it.account.graph
    .from(it.id)
    .map(({ to }) => it.account.sizing(to)?.instanceType ?? it.account.parts.get(to)?.component.settings['instanceType'])
    .find((type) => typeof type === 'string')

/** A platform for containers: its environment, and an app where it is drawn as something that is called. */
function container(it: Part): Faces {
  if (onKubernetes(it)) return makeWorkload(it)
  const { graph } = it.account
  const called = [...graph.to(it.id), ...graph.from(it.id)].some(({ carries }) => carries !== 'compute' && carries !== 'control')
  if (called || graph.neighbours(it.id).length === 0) return makeApp(it)
  const { resource } = environmentOf(it.network)
  it.resources.push(resource)
  return { address: { word: 'ENVIRONMENT', value: resource.get('id') }, join: alreadyBuilt(it, 'the environment of container apps') }
}

/** Slurm in front of a set of machines: the scheduler is one machine, its nodes are those that the design joins to it. */
function slurm(it: Part): Faces {
  const faces = singleMachine(it, { usual: 'Standard_D8s_v5', subnet: 'compute' })
  it.assume(
    'Slurm itself is installed by Azure CycleCloud, whose workspace for Slurm is taken from the marketplace; the code holds the machine, its identity and its network.',
  )
  return {
    ...faces,
    door: { subnet: 'compute', port: 6817 },
    join: (link, other) =>
      other.resources.some(({ type }) => type.endsWith('_scale_set')) ? alreadyBuilt(it, 'the scheduler of these nodes')(link) : false,
  }
}

/** Machines outside that Azure Arc keeps, patches and watches. */
export function arcMachines(it: Part): Faces {
  const count = Math.max(1, Math.min(20, it.within('count', 1, 100_000) ?? it.within('nodes', 1, 100_000) ?? 1))
  if ((it.said.number('count') ?? 1) > 20)
    it.assume(`${it.said.number('count')} machines are said; they sign up with a script, and the code names the first 20.`)
  for (let at = 1; at <= count; at++)
    it.make(
      'azurerm_arc_machine',
      { name: it.name(50, `-${at}`), ...it.here, kind: 'HCI', identity: block({ type: 'SystemAssigned' }) },
      { ...(at > 1 && { suffix: String(at) }) },
    )
  it.assume('The agent on each machine signs it up: azcmagent connect, with the name that stands in the code.')
  const first = it.resources[0]
  return { ...(first && { address: { word: 'MACHINE', value: first.get('id') } }) }
}

/** Azure Local on machines of the owner: it is registered here and runs there. */
export function localCluster(it: Part): Faces {
  const cluster = it.make('azurerm_stack_hci_cluster', { name: it.name(40), ...it.here, identity: block({ type: 'SystemAssigned' }) })
  it.assume('The machines themselves are bought and racked; Azure Local signs up under this name.')
  const scope = cluster.get('id')
  return {
    grants: { admin: [{ role: 'Azure Stack HCI Administrator', scope }], call: [{ role: 'Azure Stack HCI VM Reader', scope }] },
    address: { word: 'CLUSTER', value: scope },
  }
}

function spot(it: Part): Faces {
  const { graph } = it.account
  if (onKubernetes(it) || graph.neighbours(it.id).some(({ kind }) => kind === 'kubernetes-cluster')) {
    const faces = makeNodes(it, { machine: 'Standard_D8s_v5' })
    for (const pool of it.resources.filter(({ type }) => type === 'azurerm_kubernetes_cluster_node_pool')) {
      pool.set('priority', 'Spot')
      pool.set('eviction_policy', 'Delete')
      pool.set('spot_max_price', -1)
      pool.set('upgrade_settings', undefined)
      pool.set('node_taints', ['kubernetes.azure.com/scalesetpriority=spot:NoSchedule'])
    }
    return faces
  }
  const { set, ...faces } = elasticMachines(it, { machine: 'Standard_D8s_v5', spot: true })
  void set
  return faces
}

export const compute: Lowerings = {
  'gpu-training-cluster': trainingCluster,
  'gpu-inference-pool': (it) => makeNodes(it, { machine: 'Standard_NC24ads_A100_v4' }),
  'ai-accelerator-pool': (it) => makeNodes(it, { machine: 'Standard_ND96isr_MI300X_v5' }),
  'cpu-node-pool': (it) => makeNodes(it, { machine: 'Standard_D8s_v5', count: 3 }),
  'spot-capacity': spot,
  'gpu-capacity-reservation': reservation,
  'serverless-container': container,
  'serverless-function': makeFunction,
  'virtual-machine': (it) => singleMachine(it),
  'batch-compute': (it) => makeBatch(it, { machine: 'Standard_D8s_v5' }),
  'simulation-environment': (it) => makeBatch(it, { machine: 'Standard_NC4as_T4_v3' }),
  'genomics-workflow': (it) => makeBatch(it, { machine: 'Standard_E16s_v5' }),
  'hpc-scheduler': slurm,
  'bare-metal-gpu-server': arcMachines,
  'edge-server': localCluster,
  'virtualization-platform': localCluster,
  'confidential-compute': (it) => singleMachine(it, { confidential: true }),
}
