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

/**
 * Kilograms of CO2 a month from the electricity of the design's machines: kW x hours x facility factor x grams of the place.
 * Null where nothing of the design computes. Devices and managed services by use are not counted.
 * Source: sizing method section 10
 */
export function carbonKgPerMonth(design: Design, sizing: Sizing): number | null {
  const graph = graphOf(design)
  const parts = sizing.components.flatMap((sized) => {
    const component = graph.component(sized.component)
    if (component === undefined || sized.runsOn !== undefined) return []
    const { provider } = placementOf(design, component)
    const kW = drawnKW(sized, provider)
    if (kW === undefined) return []
    const pue = provider === undefined || provider === 'self-hosted' ? ownMachines.pue : cloudPue
    return [(kW * sized.hoursPerMonth * pue * gramsAt(design, component)) / 1000]
  })
  return parts.length === 0 ? null : parts.reduce((sum, each) => sum + each, 0)
}
