import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import type { SettingDefinition } from '#domain/design/settings/definition.ts'
import { settingsVocabulary } from '#domain/design/settings/vocabulary.ts'

/** docs/settings.md: everything that can be said of a design and its elements. */
export function settingsPage(): string {
  return [
    '# Settings',
    '',
    'What can be said of a component, a connection, a boundary and the whole design. Nothing has a value before somebody says it: what is',
    'not said is unknown, and a check that needs it asks. Editors complete all of it from [design.schema.json](design.schema.json).',
    '`npm run schema` writes this page.',
    '',
    ...section('Components', settingsVocabulary('component')),
    ...section('Connections', settingsVocabulary('connection')),
    ...section('Boundaries', settingsVocabulary('boundary')),
    ...section('Requirements', requirementKeys),
  ].join('\n')
}

function section(title: string, definitions: readonly SettingDefinition[]): string[] {
  const rows = definitions.map((each) =>
    [`\`${each.path ?? each.name}\``, holds(each), each.meaning, (each.appliesTo ?? []).join(', '), each.usedBy.join(', ')].map(cell).join(' | '),
  )
  return [`## ${title} (${definitions.length})`, '', '| name | holds | meaning | on | read by |', '| --- | --- | --- | --- | --- |', ...rows.map((row) => `| ${row} |`), '']
}

function holds({ type, values, words, unit, examples }: SettingDefinition): string {
  const listed = values === undefined ? '' : values.map((value) => `\`${value}\``).join(', ')
  const what = type === 'boolean' ? 'true or false' : type === 'enum' ? listed : type === 'list' ? `list${listed === '' ? '' : ` of ${listed}`}` : `${type}${listed === '' ? '' : `: ${listed}`}`
  const example = examples === undefined || examples.length === 0 ? '' : `, such as ${examples.map((each) => `\`${each}\``).join(', ')}`
  return `${what}${unit === undefined ? '' : ` in ${unit}`}${words === undefined ? '' : ` or \`${words.join('`, `')}\``}${example}`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
