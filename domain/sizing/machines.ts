import type { Placement } from '../catalog/placement.ts'
import { instancesFor, offersFor } from './offers.ts'

/** Accelerators of one self-hosted server. */
const perServer = 8

/** The provider's machines for a count of accelerators, groups of a replica kept together; a self-hosted server has no instance type. */
export function machinesFor(
  { provider, region }: Placement,
  accelerator: string,
  count: number,
  group: number,
): { instanceType: string | null; instances: number } {
  if (provider === undefined || provider === 'self-hosted') return { instanceType: null, instances: Math.ceil(count / perServer) }
  const found = instancesFor(accelerator, count, offersFor(provider, region), group)
  return { instanceType: found?.offer.instance.instance ?? null, instances: found?.instances ?? 0 }
}
