import type { Resource } from '../../../model/resource.ts'
import { block, call, text, type Value } from '../../../model/value.ts'
import { shortened } from '../../../model/names.ts'
import type { Faces } from '../faces.ts'
import { acceleratorsIn, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { mlWorkspace } from './ml-workspace.ts'
import { imageOf, mayPull } from './registry.ts'
import { cronOf } from './schedule.ts'
import { tellLater } from './told.ts'

/** Names of compute in a workspace: a letter first, up to 16 signs. */
export const computeName = (id: string): string => shortened(/^[a-z]/i.test(id) ? id : `c-${id}`, 16).padEnd(3, 'x')

/** Machines of Azure ML that come when a job waits and go when none does. */
export function mlCluster(it: Part, usual: { machine: string; count?: number }): { cluster: Resource; machine: ReturnType<typeof machineOf> } {
  const machine = machineOf(it, { type: usual.machine, ...(usual.count !== undefined && { count: usual.count }) })
  const identity = it.identity()
  const workspace = mlWorkspace(it.place)
  const idle = it.within('autoShutdownMinutes', 1, 600) ?? 15
  const cluster = it.make('azurerm_machine_learning_compute_cluster', {
    name: computeName(it.id),
    location: it.place.location,
    machine_learning_workspace_id: workspace.get('id'),
    vm_size: machine.type,
    vm_priority: machine.spot ? 'LowPriority' : 'Dedicated',
    local_auth_enabled: false,
    node_public_ip_enabled: false,
    ssh_public_access_enabled: false,
    subnet_resource_id: it.network.subnet('compute').get('id'),
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    scale_settings: block({
      min_node_count: Math.min(it.within('minWarm', 0, 1000) ?? 0, machine.max),
      max_node_count: Math.max(1, machine.max),
      scale_down_nodes_after_idle_duration: `PT${idle}M`,
    }),
    tags: it.tags,
  })
  it.said.hold('scaleToZero', `Machines go ${idle} minutes after the last job.`)
  it.said.hold('zones', 'Azure ML places the machines of a job together; it asks for no zone.')
  it.said.hold('autoscaling', 'The cluster grows with the jobs that wait.')
  return { cluster, machine }
}

export type JobOptions = { machine: string; count?: number; command: string; sweep?: boolean; more?: { readonly [key: string]: Value } }

/** A job of Azure ML: its machines, its identity, and its description for `az ml job create`. */
export function makeMlJob(it: Part, options: JobOptions): Faces {
  const { said, account } = it
  const { cluster, machine } = mlCluster(it, { machine: options.machine, ...(options.count !== undefined && { count: options.count }) })
  const workspace = mlWorkspace(it.place)
  it.permit('jobs', { role: 'AzureML Data Scientist', scope: workspace.get('id') })
  mayPull(it)
  const told: Record<string, Value> = {}
  const environment = tellLater(it, cluster, (values) => {
    for (const [name, value] of values) told[name] = value
  })
  const pieces = Math.max(1, acceleratorsIn(machine.type))
  const nodes = Math.max(1, machine.count)
  const description: Value = {
    $schema: 'https://azuremlschemas.azureedge.net/latest/commandJob.schema.json',
    type: 'command',
    display_name: it.id,
    experiment_name: it.id,
    command: options.command,
    compute: text`azureml:${cluster.get('name')}`,
    environment: { image: imageOf(it) },
    environment_variables: told,
    identity: { type: 'managed' },
    resources: { instance_count: nodes, shm_size: pieces > 1 ? '64g' : '2g' },
    distribution: nodes > 1 || pieces > 1 ? { type: 'pytorch', process_count_per_instance: pieces } : undefined,
    limits: { timeout: Math.round(said.number('timeoutSeconds') ?? (said.number('expectedHours') ?? 24) * 7200) },
    outputs: said.flag('checkpointing') === false ? undefined : { checkpoints: { type: 'uri_folder', mode: 'rw_mount' } },
    ...options.more,
  }
  const job = account.module.local(`job_${it.word}`, () => description, 'ai')
  account.module.output({
    name: `${it.word}_job`,
    description: `Job of ${it.id}: terraform output -raw ${it.word}_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>`,
    value: call('yamlencode', job.value),
  })
  const cron = cronOf(it)
  if (cron !== undefined) {
    const schedule = account.module.local(
      `schedule_${it.word}`,
      () => ({
        $schema: 'https://azuremlschemas.azureedge.net/latest/schedule.schema.json',
        name: it.id,
        trigger: { type: 'cron', expression: cron, time_zone: 'UTC' },
        create_job: job.value,
      }),
      'ai',
    )
    account.module.output({
      name: `${it.word}_schedule`,
      description: `Schedule of ${it.id}: terraform output -raw ${it.word}_schedule > schedule.yml; az ml schedule create --file schedule.yml --workspace-name <workspace>`,
      value: call('yamlencode', schedule.value),
    })
  }
  return {
    identity: it.identity(),
    from: 'compute',
    environment,
    holder: cluster,
    grants: {
      start: [{ role: 'AzureML Data Scientist', scope: workspace.get('id') }],
      call: [{ role: 'AzureML Data Scientist', scope: workspace.get('id') }],
    },
    address: { word: 'JOB', value: text`${workspace.get('id')}/jobs/${it.id}` },
  }
}
