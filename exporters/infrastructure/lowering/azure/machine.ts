import { instanceRows } from '#domain/catalog/instances.data.ts'
import type { InstanceRow } from '#domain/catalog/instance.ts'
import type { Part } from './part.ts'

export type Machine = { type: string; count: number; min: number; max: number; spot: boolean; accelerators: number }

const rows: readonly InstanceRow[] = [...new Map(instanceRows.filter(({ cloud }) => cloud === 'azure').map((row) => [row.instance, row])).values()]
const price = (row: InstanceRow) => row.onDemandUsdPerHour ?? Number.POSITIVE_INFINITY
const cheapest = (found: readonly InstanceRow[]) => found.toSorted((a, b) => price(a) - price(b) || (a.instance < b.instance ? -1 : 1))[0]

/** The machines a component runs on: as sized, else as said, else the usual ones of its kind, which is then told. */
export function machineOf(part: Part, usual: { type: string; count?: number }): Machine {
  const { said, sizing } = part
  const min = said.number('replicasMin')
  const max = said.number('replicasMax')
  const stated = said.text('instanceType')
  const known = stated !== undefined && /^Standard_[A-Za-z0-9_-]{2,60}$/.test(stated) ? stated : undefined
  const type = sizing?.instanceType ?? known ?? byAccelerator(part) ?? byNeed(part)
  if (stated !== undefined && known === undefined) part.assume(`${stated} is no size of machine on Azure; ${type ?? usual.type} stands in.`)
  if (type === undefined) part.assume(`No machine is said or sized; ${usual.type} is used.`)
  const sized = sizing !== undefined && sizing.instanceType !== null && sizing.instances > 0 ? sizing.instances : undefined
  const count = Math.max(0, Math.round(sized ?? said.number('nodes') ?? min ?? usual.count ?? 1))
  const fewest = Math.round(said.flag('scaleToZero') === true ? 0 : (min ?? (said.flag('autoscaling') === true ? Math.min(1, count) : count)))
  const chosen = type ?? usual.type
  return {
    type: chosen,
    count: Math.max(count, fewest),
    min: Math.min(fewest, count),
    max: Math.max(Math.round(max ?? (said.flag('autoscaling') === true ? count * 2 : count)), count, fewest, 1),
    spot: said.is('capacity', 'spot'),
    accelerators: acceleratorsIn(chosen),
  }
}

/** Accelerators in one machine; 0 where it has none or is not known. */
export const acceleratorsIn = (type: string): number =>
  rows.find(({ instance }) => instance === type)?.acceleratorCount ?? (/^Standard_N[CDGV]/.test(type) ? 1 : 0)

/** What the accelerators of a machine are called in Kubernetes; nodes are tainted with it and pods ask for it. */
export const acceleratorKey = (type: string): string => (/MI300X/i.test(type) ? 'amd.com/gpu' : 'nvidia.com/gpu')

/** Machines with InfiniBand between them carry an `r`. */
export const hasFabric = (type: string): boolean => /^Standard_(?:ND|HB|HC|HX)\w*r\w*/.test(type)

/** Processors of arm64 carry a `p`. */
export const isArm = (type: string): boolean => /^Standard_[DEB]\d+p/.test(type)

/** Machines that can keep their memory from the host. */
export const confidential = (type: string): boolean => /^Standard_(?:[DE]C\d|NCC)/.test(type)

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
