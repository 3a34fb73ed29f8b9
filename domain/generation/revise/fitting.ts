import { settingsOf } from '../../catalog/catalog.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'

/** The settings that a kind knows; what only the kind before it knew is no longer said. */
export function fitting(kind: string, settings: Readonly<Record<string, SettingValue>>): Record<string, SettingValue> {
  const known = new Set(settingsOf(kind).map(({ name }) => name))
  return Object.fromEntries(Object.entries(settings).filter(([name]) => known.has(name)))
}
