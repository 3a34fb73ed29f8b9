import { instanceRows } from '#domain/catalog/instances.data.ts'
import type { InstanceRow } from '#domain/catalog/instance.ts'
import { endpointFamilies, endpointMachines } from './managed-machines.data.ts'
import type { Part } from './part.ts'

export type Machine = { type: string; count: number; min: number; max: number; spot: boolean; accelerators: number }

const rows: readonly InstanceRow[] = [...new Map(instanceRows.filter(({ cloud }) => cloud === 'aws').map((row) => [row.instance, row])).values()]
const price = (row: InstanceRow) => row.onDemandUsdPerHour ?? Number.POSITIVE_INFINITY
const cheapest = (found: readonly InstanceRow[]) => found.toSorted((a, b) => price(a) - price(b) || (a.instance < b.instance ? -1 : 1))[0]

/** The machines a component runs on: as sized, else as said, else the usual ones of its kind, which is then told. */
export function machineOf(part: Part, usual: { type: string; count?: number }): Machine {
  const { said, sizing } = part
  const min = said.number('replicasMin')
  const max = said.number('replicasMax')
  const type = sizing?.instanceType ?? said.text('instanceType') ?? byAccelerator(part) ?? byNeed(part)
  if (type === undefined) part.assume(`No machine is said or sized; ${usual.type} is used.`)
  else said.value('instanceType')
  const sized = sizing !== undefined && sizing.instanceType !== null && sizing.instances > 0 ? sizing.instances : undefined
  const count = sized ?? said.number('nodes') ?? min ?? usual.count ?? 1
  const fewest = said.flag('scaleToZero') === true ? 0 : (min ?? (said.flag('autoscaling') === true ? Math.min(1, count) : count))
  const chosen = type ?? usual.type
  return {
    type: chosen,
    count: Math.max(count, fewest),
    min: Math.min(fewest, count),
    max: Math.max(max ?? (said.flag('autoscaling') === true ? count * 2 : count), count, 1),
    spot: said.is('capacity', 'spot'),
    accelerators: acceleratorsIn(chosen),
  }
}

/** Accelerators in one machine; 0 where it has none or is not known. */
export const acceleratorsIn = (type: string): number => rows.find(({ instance }) => instance === type)?.acceleratorCount ?? 0

export const isNeuron = (type: string): boolean => /^(?:inf|trn)\d/.test(type)
/** Graviton and Grace carry a `g` behind the generation. */
export const isArm = (type: string): boolean => /^[a-z]+\d+[a-z]*g[a-z]*(?:-[a-z]+)?\.|^p6e-gb/.test(type)

/** What the accelerators of a machine are called in Kubernetes; nodes are tainted with it and pods ask for it. */
export const acceleratorKey = (type: string): string => (isNeuron(type) ? 'aws.amazon.com/neuron' : 'nvidia.com/gpu')

/** The image of a node, as EKS calls it. */
export function nodeImage(type: string): string {
  if (isNeuron(type)) return 'AL2023_x86_64_NEURON'
  if (acceleratorsIn(type) > 0) return isArm(type) ? 'BOTTLEROCKET_ARM_64_NVIDIA' : 'AL2023_x86_64_NVIDIA'
  return isArm(type) ? 'AL2023_ARM_64_STANDARD' : 'AL2023_x86_64_STANDARD'
}

/** SageMaker sells the same machines under names of its own; where it does not sell one, the next that it sells, which is told. */
export function managedType(it: Part, type: string): string {
  const [family = '', size = ''] = type.split('.')
  const stand = endpointMachines[family] === undefined ? (endpointFamilies[family] ?? 'm7i') : family
  const sizes = endpointMachines[stand] ?? []
  const found = sizes.includes(size)
    ? size
    : (sizes.toSorted((a, b) => weight(a) - weight(b)).find((each) => weight(each) >= weight(size)) ?? sizes.at(-1) ?? 'xlarge')
  if (stand !== family || found !== size)
    it.assume(`SageMaker takes no ml.${type} that both versions of the provider know; ml.${stand}.${found} stands in.`)
  return `ml.${stand}.${found}`
}

const weight = (size: string): number => (size.endsWith('xlarge') ? Number(size.slice(0, -6) || 1) : size === 'large' ? 0.5 : 0.25)

/** The machine as a service that has classes of its own calls it; a family that the service lacks gives way to one that it has. */
export function classOf(type: string, has: RegExp, otherwise: (family: string) => string): string {
  if (has.test(type)) return type
  const [family = '', size = 'large'] = type.split('.')
  return `${otherwise(family)}.${acceleratorsIn(type) > 0 ? 'large' : size}`
}

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
