import { instanceRows } from '#domain/catalog/instances.data.ts'
import type { InstanceRow } from '#domain/catalog/instance.ts'
import { acceleratorTypes, tpuMachines, tpuTopologies, vertexAccelerators } from './machine.data.ts'
import type { Part } from './part.ts'

export type Machine = {
  type: string
  count: number
  min: number
  max: number
  spot: boolean
  /** Accelerators in one machine; 0 where it has none. */
  accelerators: number
  /** As Compute Engine and Vertex AI call them; undefined for TPUs and plain machines. */
  gpu: { compute: string; vertex: string } | undefined
  tpu: { topology: string } | undefined
}

const rows: readonly InstanceRow[] = [...new Map(instanceRows.filter(({ cloud }) => cloud === 'gcp').map((row) => [row.instance, row])).values()]
const price = (row: InstanceRow) => row.onDemandUsdPerHour ?? Number.POSITIVE_INFINITY
const cheapest = (found: readonly InstanceRow[]) => found.toSorted((a, b) => price(a) - price(b) || (a.instance < b.instance ? -1 : 1))[0]

const counts = ['nodes', 'replicasMin', 'replicasMax', 'autoscaling', 'scaleToZero'] as const
export type Count = (typeof counts)[number]

/**
 * The machines a component runs on: as sized, else as said, else the usual ones of its kind, which is then told.
 * @param carried which numbers the caller carries out; the others are told as not carried
 */
export function machineOf(part: Part, usual: { type: string; count?: number }, carried: readonly Count[] = counts): Machine {
  const { said, sizing } = part
  for (const name of carried) said.value(name)
  const asSaid = <T extends 'number' | 'boolean'>(name: Count, type: T) => {
    const value = said.peek(name)
    return typeof value === type ? (value as T extends 'number' ? number : boolean) : undefined
  }
  const min = asSaid('replicasMin', 'number')
  const max = asSaid('replicasMax', 'number')
  const grows = asSaid('autoscaling', 'boolean') === true
  const stated = said.text('instanceType')
  const named = sizing?.instanceType ?? (stated !== undefined && isMachine(stated) ? stated : undefined)
  if (named === undefined && stated !== undefined) part.assume(`"${stated}" is no machine of Google Cloud; another is written.`)
  const type = named ?? byAccelerator(part) ?? byNeed(part)
  if (type === undefined) part.assume(`No machine is said or sized; ${usual.type} is used.`)
  const sized = sizing !== undefined && sizing.instanceType !== null && sizing.instances > 0 ? sizing.instances : undefined
  const count = sized ?? asSaid('nodes', 'number') ?? min ?? usual.count ?? 1
  const fewest = asSaid('scaleToZero', 'boolean') === true ? 0 : (min ?? (grows ? Math.min(1, count) : count))
  const chosen = type ?? usual.type
  const machine = {
    ...about(chosen),
    count: Math.max(count, fewest),
    min: Math.min(fewest, count),
    max: Math.max(max ?? (grows ? count * 2 : count), count, 1),
    spot: said.is('capacity', 'spot'),
  }
  if (machine.tpu === undefined) return machine
  const slice = Math.max(1, Math.ceil(acceleratorsIn(chosen) / machine.accelerators))
  if (machine.type !== chosen)
    part.assume(`The sizing names ${chosen}; GKE calls it ${slice} x ${machine.type} in a slice of ${machine.tpu.topology}.`)
  return { ...machine, count: machine.count * slice, max: machine.max * slice, min: machine.min * slice }
}

const isMachine = (type: string): boolean => /^(?:[acegmntz]\d[a-z]*|t2[ad]|ct\d[a-z]*|h\d|x4|f1|tpu)-/.test(type)

/** What is known of a machine by its name. */
function about(type: string): Pick<Machine, 'type' | 'accelerators' | 'gpu' | 'tpu'> {
  const row = rows.find(({ instance }) => instance === type)
  const generation = /tpu-(v\d[a-z])/.exec(type)?.[1]
  if (generation !== undefined) {
    const chips = row?.acceleratorCount ?? 4
    const one = tpuMachines[generation] ?? { machine: 'ct6e-standard-4t', chips: 4 }
    const single = chips === 1 ? 'ct6e-standard-1t' : undefined
    return {
      type: single ?? one.machine,
      accelerators: single === undefined ? one.chips : 1,
      gpu: undefined,
      tpu: { topology: tpuTopologies[generation]?.[chips] ?? '2x2' },
    }
  }
  const name = row?.accelerator
  const compute = name === undefined ? undefined : acceleratorTypes[name]
  return {
    type,
    accelerators: row?.acceleratorCount ?? 0,
    gpu: compute === undefined || name === undefined ? undefined : { compute, vertex: vertexAccelerators[name] ?? 'NVIDIA_L4' },
    tpu: type.startsWith('ct') ? { topology: '2x2' } : undefined,
  }
}

export const acceleratorsIn = (type: string): number => rows.find(({ instance }) => instance === type)?.acceleratorCount ?? 0

/** Arm machines run other images. */
export const isArm = (type: string): boolean => /^(?:t2a|c4a|n4a|a4x)-/.test(type)

/** What nodes are tainted with and pods ask for. */
export const acceleratorKey = ({ tpu }: Pick<Machine, 'tpu'>): string => (tpu === undefined ? 'nvidia.com/gpu' : 'google.com/tpu')

/** Disks that a family takes: the newest know Hyperdisk only. */
export const diskOf = (type: string): string => (/^(?:[acn]4|c4a|n4a|a3-ultra|x4|g4)/.test(type) ? 'hyperdisk-balanced' : 'pd-balanced')

function byAccelerator({ said }: Part): string | undefined {
  const wanted = said.text('accelerator')
  if (wanted === undefined || wanted === 'none') return undefined
  const pieces = Math.ceil((said.number('acceleratorCount') ?? 1) / Math.max(1, said.number('nodes') ?? 1))
  const same = rows.filter(({ accelerator }) => accelerator?.toLowerCase() === wanted.toLowerCase())
  const fitting = same.filter(({ acceleratorCount = 0 }) => acceleratorCount >= pieces)
  return (cheapest(fitting) ?? same.toSorted((a, b) => (b.acceleratorCount ?? 0) - (a.acceleratorCount ?? 0))[0])?.instance
}

function byNeed({ said }: Part): string | undefined {
  const vcpus = said.number('vcpus')
  const memory = said.number('memoryGB')
  if (vcpus === undefined && memory === undefined) return undefined
  const enough = rows.filter(
    (row) => row.kind === 'cpu' && (row.vcpus ?? 0) >= (vcpus ?? 0) && ((row.memoryGiB ?? 0) * 2 ** 30) / 1e9 >= (memory ?? 0),
  )
  return cheapest(enough)?.instance
}
