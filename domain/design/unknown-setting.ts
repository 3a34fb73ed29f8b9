import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { type SettingOwner, settingDefinition, settingsVocabulary } from './settings/vocabulary.ts'

/** A key that the vocabulary does not have, with the nearest one that it has. */
export function unknownSetting(owner: SettingOwner, name: string, at: string): Problem {
  const vocabulary = settingsVocabulary(owner)
  const wish = name.toLowerCase()
  const alias = vocabulary.find(({ alsoCalled }) => alsoCalled?.toLowerCase().split(/[,;=()]/).some((word) => word.trim() === wish))
  const suggestion = alias?.name ?? nearest(name, vocabulary.map((each) => each.name))
  return {
    code: 'design/unknown-setting', at, message: `"${name}" is not a setting of a ${owner}.`,
    hint: suggestion === undefined ? `The settings of a ${owner} are listed in docs/settings.md.` : `Did you mean "${suggestion}"?`,
  }
}

/** A value that the setting cannot hold, with what it can. */
export function wrongSettingValue(owner: SettingOwner, name: string, value: unknown, at: string): Problem {
  const definition = settingDefinition(owner, name)
  const given = JSON.stringify(value) ?? String(value)
  const message = `"${name}" cannot be ${given.length > 80 ? `${given.slice(0, 77)}...` : given}.`
  if (definition === undefined) return { code: 'design/setting-value', at, message, hint: 'See docs/settings.md.' }
  const words = definition.values ?? []
  const near = typeof value === 'string' ? nearest(value, words) : undefined
  const unit = definition.unit ? ` in ${definition.unit}` : ''
  const allowed =
    words.length > 0
      ? `${definition.type === 'list' ? 'A list of' : 'One of'}: ${words.join(', ')}.`
      : definition.type === 'boolean'
        ? 'It is true or false.'
        : `It is ${definition.type === 'integer' ? 'a whole number' : `a ${definition.type}`}${unit}${definition.words ? ` or ${definition.words.join(', ')}` : ''}.`
  return { code: 'design/setting-value', at, message, hint: near === undefined ? allowed : `Did you mean "${near}"? ${allowed}` }
}
