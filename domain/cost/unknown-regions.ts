import { placementOf, regionFor } from '../catalog/placement.ts'
import type { Provider } from '../design/requirements.ts'
import { said } from '../design/requirements.ts'
import { graphOf } from '../design/graph.ts'
import type { Component, Design } from '../design/schema.ts'

/** A region that a design names and the catalogue does not know for a provider, and the region whose prices were taken instead. */
export type UnknownRegion = { provider: Provider; region: string; pricesOf: string; components: readonly string[] }

/** Regions that are no code, town, country or continent of their provider, in the order of the components that stand there. */
export function unknownRegions(design: Design): UnknownRegion[] {
  const found = new Map<string, UnknownRegion>()
  for (const component of design.components) {
    const { provider, region: pricesOf } = placementOf(design, component)
    if (provider === undefined || provider === 'self-hosted') continue
    for (const region of regionsNamed(design, component)) {
      if (regionFor(provider, region) !== undefined) continue
      const key = JSON.stringify([provider, region, pricesOf])
      const components = [...(found.get(key)?.components ?? []), component.id]
      found.set(key, { provider, region, pricesOf, components })
    }
  }
  return [...found.values()]
}

/** Where a component is said to stand: by itself, else by what stands around it, else by the requirements. */
function regionsNamed(design: Design, component: Component): readonly string[] {
  const around = graphOf(design)
    .around(component)
    .find(({ kind }) => kind === 'region')
  const named = component.settings['region'] ?? around?.settings['region'] ?? around?.name
  return typeof named === 'string' ? [named] : (said(design.requirements.regions) ?? [])
}
