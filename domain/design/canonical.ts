import { Requirements } from './requirements.ts'
import type { Design, Waiver } from './schema.ts'
import { type SettingOwner, type Settings, settingsVocabulary } from './settings/vocabulary.ts'

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What a waiver is told apart by: one check, one element. */
export const waiverKey = (waiver: Pick<Waiver, 'check' | 'component' | 'connection'>): string =>
  [waiver.check, waiver.component ?? '', waiver.connection ?? ''].join('|')

const orderOf = (owner: SettingOwner): ReadonlyMap<string, number> => new Map(settingsVocabulary(owner).map(({ name }, at) => [name, at]))
const order = { component: orderOf('component'), connection: orderOf('connection'), boundary: orderOf('boundary') }

/** Settings in the vocabulary's order, so that a change of one key is a change of one line. */
export function orderedSettings(owner: SettingOwner, settings: Settings): Settings {
  const names = Object.keys(settings)
  if (names.length < 2) return settings
  const place = order[owner]
  names.sort((a, b) => (place.get(a) ?? Number.MAX_SAFE_INTEGER) - (place.get(b) ?? Number.MAX_SAFE_INTEGER))
  return Object.fromEntries(names.map((name) => [name, settings[name] as Settings[string]]))
}

/** Elements by id, settings and requirements in the vocabulary's order: one way to write a design. */
export function canonical(design: Design): Design {
  return {
    strata: 1,
    name: design.name,
    requirements: orderedRequirements(design.requirements),
    boundaries: design.boundaries.map((each) => ({ ...each, settings: orderedSettings('boundary', each.settings) })).sort(byId),
    components: design.components.map((each) => ({ ...each, settings: orderedSettings('component', each.settings) })).sort(byId),
    connections: design.connections.map((each) => ({ ...each, settings: orderedSettings('connection', each.settings) })).sort(byId),
    waivers: design.waivers.toSorted((a, b) => (waiverKey(a) < waiverKey(b) ? -1 : waiverKey(a) > waiverKey(b) ? 1 : 0)),
    positions: Object.fromEntries(Object.entries(design.positions).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function orderedRequirements(requirements: Requirements): Requirements {
  const parsed = Requirements.safeParse(requirements) // zod writes keys in the schema's order
  return parsed.success ? parsed.data : requirements
}
