import { kindOf, serviceOf } from '../catalog/catalog.ts'
import { applyEdits } from '../design/apply-edit.ts'
import type { Edit } from '../design/edit.ts'
import { graphOf } from '../design/graph.ts'
import type { Provider } from '../design/requirements.ts'
import type { Component, Design } from '../design/schema.ts'
import { framesFor } from './retarget/frames.ts'
import { leavesWithProvider, openAgain, staying, without } from './retarget/notes.ts'
import { requirementEdits } from './retarget/requirements.ts'
import { fabricOf, ownSettings } from './retarget/settings.ts'

export type Retargeted = { edits: Edit[]; design: Design; warnings: string[] }

/**
 * Moves a design to another provider: services are resolved anew, accounts, regions and networks are drawn for it, what runs on the owner's
 * site stays there. The parts, their ids, names, places and connections stay. Warnings say where the provider has no service of its own.
 * @param leaving ids that stay where they are
 * @param region the region of the provider; left out = near the one there was
 */
export function retarget(design: Design, provider: Provider, leaving: ReadonlySet<string> = new Set(), region?: string): Retargeted {
  const warnings: string[] = []
  const moving = design.components.filter((component) => !leaving.has(component.id) && moves(design, component, provider))
  if (moving.length === 0) return { edits: [], design, warnings: [`Nothing in the design runs on another provider than ${provider}.`] }
  const frames = framesFor(design, moving, provider, region)
  const edits: Edit[] = [...frames.bound]
  for (const component of moving) {
    const native = serviceOf(component.kind, provider)
    const next = native === undefined ? 'self-hosted' : provider
    if (next !== component.provider) edits.push({ kind: 'provide', component: component.id, provider: next })
    if (native === undefined || kindOf(component.kind)?.noNativeService?.[provider] !== undefined) warnings.push(without(component, provider))
    const home = component.in === undefined ? undefined : frames.insteadOf.get(component.in)
    if (home !== undefined && home !== component.in) edits.push({ kind: 'enclose', component: component.id, in: home })
    for (const setting of ownSettings)
      if (component.settings[setting] !== undefined && leavesWithProvider(component, setting)) {
        edits.push({ kind: 'configure', component: component.id, setting, value: null })
        warnings.push(...openAgain(component, setting))
      }
    const fabric = fabricOf(provider)
    if (fabric !== undefined && typeof component.settings['interconnect'] === 'string' && component.settings['interconnect'] !== 'ethernet')
      edits.push({ kind: 'configure', component: component.id, setting: 'interconnect', value: fabric })
  }
  const kept = provider === 'self-hosted' ? [] : design.components.filter((each) => each.provider === 'self-hosted' && !moving.includes(each))
  warnings.push(...staying(kept))
  edits.push(...frames.unbound, ...requirementEdits(design, provider, frames.regions, kept.length > 0))
  if (region !== undefined) edits.push({ kind: 'require', at: 'regions', value: [region] })
  const applied = applyEdits(design, edits)
  if (!applied.ok) return { edits: [], design, warnings: applied.problems.map(({ message }) => message) }
  return { edits, design: applied.value, warnings }
}

/** What is bound to a cloud moves; what stands on the owner's site stays, unless all of the design stands there. */
function moves(design: Design, component: Component, provider: Provider): boolean {
  if (component.provider === undefined || component.provider === provider) return false
  if (component.provider !== 'self-hosted') return true
  const site = graphOf(design).enclosing(component, 'on-premises-site', 'provider-account', 'region')
  if (site?.kind === 'on-premises-site' || site === undefined)
    return (
      design.components.every((each) => each.provider === undefined || each.provider === 'self-hosted') &&
      kindOf(component.kind)?.category !== 'on-prem'
    )
  return serviceOf(component.kind, provider) !== undefined
}
