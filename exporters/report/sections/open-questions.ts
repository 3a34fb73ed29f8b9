import type { Assessment } from '#domain/assessment.ts'
import { elementName } from '../element-name.ts'
import { type Block, type Phrase, type Section } from '../pages.ts'
import { keyWords, severityWords } from '../words.ts'

/** What was assumed because nobody said it, and what must still be said. */
export function openQuestionsSection({ design, findings, sizing, bill }: Assessment): Section {
  const assumed: Phrase[] = [
    ...[...design.components, ...design.connections].flatMap((each) =>
      each.because.flatMap((reason): Phrase[] => ('assumed' in reason ? [[{ strong: each.name ?? each.id }, `: ${reason.assumed}`]] : [])),
    ),
    ...sizing.components.flatMap(({ component, choices }) =>
      choices.map(({ what, chosen, why }): Phrase => [
        { strong: elementName(design, component) },
        `: ${keyWords(what).toLowerCase()} taken as ${chosen}. ${why}`,
      ]),
    ),
    ...bill.lines
      .filter(({ estimated }) => estimated)
      .map(({ component, item, formula }): Phrase => [
        { strong: elementName(design, component) },
        `: the amount for ${item} is estimated${formula === '' ? '' : ` (${formula})`}.`,
      ]),
  ]
  const asked = findings.filter(({ status, waived }) => status === 'needs-input' && !waived)
  // one question for all the checks that ask for the same fact
  const questions = [
    ...Map.groupBy(asked, ({ asks, code, component, connection }) =>
      asks === undefined ? `${code} ${component} ${connection}` : `${asks.on} ${asks.id} ${asks.setting}`,
    ).values(),
  ]
  const list = (items: readonly Phrase[], none: string): Block => (items.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'list', items })
  return {
    id: 'open',
    title: 'Assumptions and open questions',
    blocks: [],
    sections: [
      { id: 'assumptions', title: 'Assumptions', blocks: [list(assumed, 'Nothing was assumed.')] },
      {
        id: 'questions',
        title: 'Open questions',
        blocks: [
          list(
            questions.map((group): Phrase => [
              group[0]?.what ?? '',
              ` (${group
                .map(({ code }) => code)
                .filter((code, i, all) => all.indexOf(code) === i)
                .join(', ')}, up to ${severityWords[group[0]?.severity ?? 'info'].toLowerCase()})`,
            ]),
            'No check waits for an answer.',
          ),
        ],
      },
    ],
  }
}
