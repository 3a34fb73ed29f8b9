import { settingsOf } from '../../catalog/catalog.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import type { Edit } from '../../design/edit.ts'
import type { Component, Design } from '../../design/schema.ts'
import type { Sizing } from '../../design/sizing.ts'

/** One way to bend a design towards a goal, by edits; nothing is edited that stands so already. */
export type Lever = {
  id: string
  /** What it does, for a list of changes. */
  says: string
  /** What it costs otherwise, told when it was pulled. */
  price?: string
  edits: (design: Design, sizing: Sizing) => Edit[]
}

type Value = Extract<Edit, { kind: 'configure' }>['value']
export type Wanted = Readonly<Record<string, Value>>

/** Settings that a component's kind knows and that differ from what is said. */
export function settingEdits(component: Component, wanted: Wanted): Edit[] {
  const known = new Set(settingsOf(component.kind).map(({ name }) => name))
  return Object.entries(wanted).flatMap(([setting, value]): Edit[] => {
    const now = component.settings[setting] ?? null
    return known.has(setting) && now !== value ? [{ kind: 'configure', component: component.id, setting, value }] : []
  })
}

export const inCloud = ({ provider }: Component): boolean => provider === 'aws' || provider === 'azure' || provider === 'gcp'

/** Settings for every component of some kinds that meets a condition. */
export const settingLever = (about: Omit<Lever, 'edits'>, kinds: readonly string[], wanted: (component: Component) => Wanted | undefined): Lever => ({
  ...about,
  edits: ({ components }) =>
    components.flatMap((component) => (kinds.includes(component.kind) ? settingEdits(component, wanted(component) ?? {}) : [])),
})

/** The design after a lever; the same design where it has nothing to do. */
export function pull(lever: Lever, design: Design, sizing: Sizing): { design: Design; edits: Edit[] } {
  const edits = lever.edits(design, sizing)
  const applied = edits.length === 0 ? undefined : applyEdits(design, edits)
  return applied?.ok === true ? { design: applied.value, edits } : { design, edits: [] }
}
