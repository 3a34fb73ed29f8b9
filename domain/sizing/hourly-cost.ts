import type { Accelerator } from '../catalog/accelerator.ts'
import { acceleratorList } from '../catalog/accelerators.data.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { ownMachines, usdPerAccelerator } from '../catalog/own-machines.data.ts'
import { instancesFor, offersFor } from './offers.ts'
import { serverPowerKW } from './power.ts'

/** What a count of accelerators costs an hour where they stand, and the machines that carry them. */
export type HourlyCost = { usdPerHour: number; instanceType: string | null; instances: number; cloud: string }

const perServer = 8

/** One's own servers: capital with fabric and support, people and power, as the bill reckons them. */
function own(accelerator: Accelerator, count: number): HourlyCost | undefined {
  const usd = usdPerAccelerator[accelerator.id]
  if (usd === undefined) return undefined
  const whole = usd * (1 + ownMachines.fabricShare)
  const servers = Math.ceil(count / perServer)
  const monthly =
    count * (whole / ownMachines.amortiseMonths + (whole * ownMachines.supportShareOfYear) / 12) +
    servers * ownMachines.peoplePerServer * ownMachines.usdPerPersonMonth
  const power = (serverPowerKW(accelerator, count) ?? 0) * ownMachines.pue * ownMachines.usdPerKWh
  return { usdPerHour: monthly / hoursOfMonth + power, instanceType: null, instances: servers, cloud: 'self-hosted' }
}

/** @returns undefined where nobody lists a price */
export function hourlyCost(
  provider: string | undefined,
  region: string | undefined,
  accelerator: Accelerator,
  count: number,
  group: number,
): HourlyCost | undefined {
  if (provider === 'self-hosted') return own(accelerator, count)
  const found = instancesFor(accelerator.id, count, offersFor(provider, region), group)
  return found === undefined
    ? undefined
    : { usdPerHour: found.usdPerHour, instanceType: found.offer.instance.instance, instances: found.instances, cloud: found.offer.cloud }
}

/** Accelerators every serving engine and training framework runs on without a port. */
const usual = ({ vendor, tflops, year }: Accelerator): boolean => vendor === 'NVIDIA' && tflops.bf16 !== undefined && year >= 2020

/** Accelerators that can be had there, and the most of each that one machine carries. */
export function obtainable(provider: string | undefined, region: string | undefined): readonly { accelerator: Accelerator; largestGroup: number }[] {
  if (provider === 'self-hosted')
    return acceleratorList
      .filter((each) => usual(each) && usdPerAccelerator[each.id] !== undefined)
      .map((accelerator) => ({ accelerator, largestGroup: perServer }))
  const largest = new Map<string, { accelerator: Accelerator; largestGroup: number }>()
  for (const { accelerator, perInstance } of offersFor(provider, region))
    if (usual(accelerator))
      largest.set(accelerator.id, { accelerator, largestGroup: Math.max(perInstance, largest.get(accelerator.id)?.largestGroup ?? 0) })
  return [...largest.values()]
}
