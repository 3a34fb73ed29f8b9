import type { Design } from '#domain/design/schema.ts'
import { fromWords, said } from '#domain/design/requirements.ts'
import { requirementAt } from '#domain/design/requirement-path.ts'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import { type Block, left, type Phrase, type Section } from '../pages.ts'
import { keyWords, valueWords } from '../words.ts'

/** What was asked for, each with the words it came from. */
export function requirementsSection({ requirements }: Design): Section {
  const rows = requirementKeys.flatMap(({ path, name, unit, meaning }): (readonly Phrase[])[] => {
    const at = (path ?? '').replace(/^requirements\./, '')
    const stated = requirementAt(requirements, at)
    if (at === 'prompt' || stated === undefined) return []
    const words = fromWords(stated)
    const value = valueWords(said(stated))
    return [
      [
        `${at.includes('.') ? `${keyWords(at.split('.')[0] ?? '')}: ` : ''}${keyWords(name)}`,
        unit === undefined || unit === 'fraction' ? value : `${value} ${unit}`,
        words === undefined ? 'Stated in the design' : [{ quote: words }],
        meaning,
      ],
    ]
  })
  const prompt: Block[] =
    requirements.prompt === undefined ? [] : [{ kind: 'callout', tone: 'note', title: 'In the words of the request', text: requirements.prompt }]
  const table: Block =
    rows.length === 0
      ? { kind: 'paragraph', text: 'The design states no requirements. What is checked, sized and priced below rests on what is drawn alone.' }
      : {
          kind: 'table',
          caption: 'Requirements and where they come from',
          columns: [left('Requirement'), left('Value'), left('From'), left('Meaning')],
          rows,
        }
  return { id: 'requirements', title: 'Requirements', blocks: [...prompt, table] }
}
