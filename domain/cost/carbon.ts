import { instanceNamed } from '../catalog/instance-price.ts'
import { placementOf } from '../catalog/placement.ts'
import { regionOf } from '../catalog/region-distance.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'
import { cloudPue, gramsPerKWh, kWPerVcpu, usualGramsPerKWh } from './carbon.data.ts'
import { ownMachines } from '../catalog/own-machines.data.ts'

/** Grams a kWh where a component stands: what its region or site says, then its country's. */
function gramsAt(design: Design, component: Component): number {
  const said = graphOf(design)
    .around(component)
    .map(({ settings }) => settings['carbonGramsPerKWh'])
    .find((value) => typeof value === 'number')
  if (typeof said === 'number') return said
  const { provider, region } = placementOf(design, component)
  const country =
    graphOf(design)
      .around(component)
      .map(({ settings }) => settings['country'])
      .find((value) => typeof value === 'string') ?? (provider === undefined ? undefined : regionOf(provider, region)?.country)
  return (typeof country === 'string' ? gramsPerKWh[country] : undefined) ?? usualGramsPerKWh
}

/** kW of the machines of one component while they run: accelerators by their rated power, others by their vCPUs. */
function drawnKW(sized: ComponentSizing, provider: string | undefined): number | undefined {
  if (sized.metrics.powerKW !== undefined) return sized.metrics.powerKW
  const instance = sized.instanceType === null || provider === undefined ? undefined : instanceNamed(provider, sized.instanceType)
  const vcpus = instance?.vcpus === undefined ? sized.vcpus : instance.vcpus * sized.instances
  return vcpus === undefined ? undefined : vcpus * kWPerVcpu
}

/** Electricity of one component's machines: what they draw, the facility on top, and the grid where they stand. */
export type Electricity = { component: string; region: string; kW: number; kWhPerMonth: number; gramsPerKWh: number; kgPerMonth: number }

/**
 * Electricity and CO2 of a design's machines, component by component: kW x hours x facility factor x grams of the place. Devices and
 * managed services by use are not counted.
 * Source: sizing method section 10
 */
export function electricityOf(design: Design, sizing: Sizing): Electricity[] {
  const graph = graphOf(design)
  return sizing.components.flatMap((sized): Electricity[] => {
    const component = graph.component(sized.component)
    if (component === undefined || sized.runsOn !== undefined) return []
    const { provider, region } = placementOf(design, component)
    const kW = drawnKW(sized, provider)
    if (kW === undefined) return []
    const pue = provider === undefined || provider === 'self-hosted' ? ownMachines.pue : cloudPue
    const kWhPerMonth = kW * sized.hoursPerMonth * pue
    const gramsPerKWh = gramsAt(design, component)
    return [{ component: component.id, region, kW, kWhPerMonth, gramsPerKWh, kgPerMonth: (kWhPerMonth * gramsPerKWh) / 1000 }]
  })
}

/** Kilograms of CO2 a month from that electricity; null where nothing of the design computes. */
export function carbonKgPerMonth(design: Design, sizing: Sizing): number | null {
  const parts = electricityOf(design, sizing)
  return parts.length === 0 ? null : parts.reduce((sum, { kgPerMonth }) => sum + kgPerMonth, 0)
}
