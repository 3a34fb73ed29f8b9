import { laneOf } from '../../catalog/catalog.ts'
import { said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { requirementKeys } from '../../design/settings/requirement-keys.data.ts'
import { requirementAt } from '../../design/requirement-path.ts'
import { outgoing } from './outgoing.ts'

/** Settings whose values are words of ours; free text stays at home. */
const isWord = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= 60) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= 60))

const clean = (value: unknown): unknown => (typeof value === 'string' ? outgoing(value) : Array.isArray(value) ? value.map(clean) : value)

const settingsOf = (settings: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (isWord(value) ? [[name, clean(value)]] : [])))

/** A design as a model reads it: short, and without anything but names, kinds, settings and ends. */
export function describeDesign(design: Design, withSettings: boolean): object {
  const requirements = requirementKeys.flatMap(({ path = '' }) => {
    const at = path.replace(/^requirements\./, '')
    const value = said(requirementAt(design.requirements, at))
    return at === 'prompt' || value === undefined || !isWord(value) ? [] : [[at, clean(value)]]
  })
  return {
    requirements: Object.fromEntries(requirements),
    boundaries: design.boundaries.map(({ id, kind, name, in: outer, provider }) => ({ id, kind, name: outgoing(name ?? ''), in: outer, provider })),
    components: design.components.map(({ id, kind, name, provider, in: outer, settings }) => ({
      id,
      kind,
      lane: laneOf(kind),
      name: outgoing(name),
      provider,
      in: outer,
      ...(withSettings ? { settings: settingsOf(settings) } : {}),
    })),
    connections: design.connections.map(({ id, from, to, carries }) => ({ id, from, to, carries })),
  }
}
