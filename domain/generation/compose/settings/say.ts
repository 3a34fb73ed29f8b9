import { settingsOf } from '../../../catalog/catalog.ts'
import type { SettingValue } from '../../../design/settings/vocabulary.ts'
import type { Part } from '../draft.ts'

/** Says of a part what its kind may say, where nothing was said yet. */
export function say(part: Part, settings: Readonly<Record<string, SettingValue>>): void {
  const known = settingsOf(part.kind)
  for (const [name, value] of Object.entries(settings))
    if (part.settings[name] === undefined && known.some((each) => each.name === name)) part.settings[name] = value
}
