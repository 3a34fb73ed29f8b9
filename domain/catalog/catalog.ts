import type { CrossCutting, LayerId } from '../design/layers.ts'
import { layers } from '../design/layers.ts'
import { ambientPorts, type PortType } from '../design/ports.ts'
import type { Provider } from '../design/requirements.ts'
import type { SettingDefinition } from '../design/settings/definition.ts'
import { settingsVocabulary } from '../design/settings/vocabulary.ts'
import type { ComponentKind } from './component-kind.ts'
import { componentKinds } from './components/index.ts'

const byId: ReadonlyMap<string, ComponentKind> = new Map(componentKinds.map((kind) => [kind.id, kind]))

const none: ReadonlyMap<string, ComponentKind> = new Map()
/** Of the house that runs this process, for as long as it runs. */
let house = none
/** Of the design that is looked at. */
let own = none

/** Makes a house's own kinds known beside the catalogue's, instead of those that were known before. */
export function knowOwnKinds(kinds: readonly ComponentKind[]): void {
  house = new Map(kinds.map((kind) => [kind.id, kind]))
}

/** Everything that can be placed: the catalogue's kinds, and a team's own after them. */
export const allKinds = (): readonly ComponentKind[] => [...componentKinds, ...new Map([...house, ...own]).values()]

/**
 * Runs `work` with a team's own kinds known beside the catalogue's, and with none afterwards. For a process that
 * looks at one design at a time, such as a command: what runs at the same time would know them too.
 */
export async function withOwnKinds<T>(kinds: readonly ComponentKind[], work: () => Promise<T>): Promise<T> {
  own = new Map(kinds.map((kind) => [kind.id, kind]))
  try {
    return await work()
  } finally {
    own = none
  }
}

/** A component kind by id; undefined for an id that neither the catalogue nor the team has. */
export const kindOf = (id: string): ComponentKind | undefined => byId.get(id) ?? own.get(id) ?? house.get(id)

export const isKind = (id: string): boolean => kindOf(id) !== undefined

/** The lane a kind stands in: its layer, or the concern it serves. */
export const laneOf = (id: string): LayerId | CrossCutting => {
  const kind = kindOf(id)
  return kind?.crossCutting ?? kind?.layer ?? layers[0].id
}

/** What a provider calls a kind, the usual service first; undefined where it has none. */
export const serviceOf = (id: string, provider: Provider | undefined): string | undefined =>
  provider === undefined ? undefined : kindOf(id)?.services[provider]?.[0]

const settingsByKind = new Map<string, readonly SettingDefinition[]>()

/** The settings meant for a kind, in the vocabulary's order. */
export function settingsOf(id: string): readonly SettingDefinition[] {
  const known = settingsByKind.get(id)
  if (known !== undefined) return known
  const kind = kindOf(id)
  if (kind?.own !== undefined) return settingsVocabulary('component').filter(({ name }) => kind.own?.settings.includes(name))
  const list = settingsVocabulary('component').filter(({ appliesTo }) =>
    (appliesTo ?? []).some((target) => target === 'all' || target === id || target === kind?.category),
  )
  settingsByKind.set(id, list)
  return list
}

/** Port words that can travel from one kind to another, what the source offers first; empty = the pair does not join. */
export function portsBetween(from: string, to: string): readonly PortType[] {
  const [source, target] = [kindOf(from), kindOf(to)]
  if (source === undefined || target === undefined) return []
  const accepted = new Set<PortType>(target.accepts)
  return source.offers.filter((port) => accepted.has(port) || ambientPorts.has(port))
}
