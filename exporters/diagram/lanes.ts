import { laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import { type CrossCutting, crossCuttingConcerns, type LayerId, layers } from '#domain/design/layers.ts'
import type { Component, Design } from '#domain/design/schema.ts'

const concernTitles: Record<CrossCutting, string> = { security: 'Security', networking: 'Networking', observability: 'Observability' }

/** All lanes, the top one first, as formats without a number sign name them. */
const lanes: readonly { id: LayerId | CrossCutting; title: string }[] = [
  ...layers.toReversed().map(({ id, number, name }) => ({ id, title: `${number} ${name}` })),
  ...crossCuttingConcerns.map((id) => ({ id, title: concernTitles[id] })),
]

/** Number (of a layer) and name of a lane. */
export function laneTitle(id: LayerId | CrossCutting): { number: string; name: string } {
  const layer = layers.find((each) => each.id === id)
  return layer === undefined ? { number: '', name: concernTitles[id as CrossCutting] } : { number: String(layer.number), name: layer.name }
}

/** Lanes that hold something, with what they hold. */
export const filledLanes = (design: Design): { id: LayerId | CrossCutting; title: string; components: readonly Component[] }[] =>
  lanes.flatMap(({ id, title }) => {
    const components = design.components.filter(({ kind }) => laneOf(kind) === id)
    return components.length === 0 ? [] : [{ id, title, components }]
  })

/** Name, and service where the provider has one. */
export function nameAndService({ name, kind, provider }: Component): string[] {
  const service = serviceOf(kind, provider)
  return service === undefined ? [name] : [name, service]
}
