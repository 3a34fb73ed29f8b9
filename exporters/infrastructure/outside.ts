import { kindOf } from '#domain/catalog/catalog.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Provider } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Omission } from '../exporter.ts'
import { providerOf, standsOutside } from './lowering/provider-of.ts'
import { targets } from './targets.ts'

const onSite = 'It runs on your own machines; Terraform for a cloud does not reach them.'

/** Components that no cloud's lowering takes up, each with its reason. */
export function outsideOf(design: Design): readonly Omission[] {
  const graph = graphOf(design)
  const written = new Set<Provider>(targets.map(({ provider }) => provider))
  return design.components.flatMap((component): Omission[] => {
    const provider = providerOf(design, graph, component)
    if (provider !== undefined && written.has(provider)) return []
    const what = `"${component.name}" (${kindOf(component.kind)?.name ?? component.kind})`
    if (provider !== undefined) return [{ element: component.id, what, why: onSite }]
    const why = standsOutside(component)
      ? 'A person, device or system outside the cloud; nothing is built for it.'
      : 'It names no provider, so it stands outside the clouds of the design.'
    return [{ element: component.id, what, why }]
  })
}
