import type { Lowered } from '../lowering/lowered.ts'
import { type Facts, where } from './facts.ts'
import { code, plain, table } from './markdown.ts'

/** The sheet that leads from the design to the code: components, connections, checks; and what is not in the code, with reasons. */
export function writeCoverage(facts: Facts): string {
  const { assessment, target, lowered, omissions, proofs } = facts
  const at = where(facts)
  const shown = lowered.connections.filter(({ addresses, traces }) => addresses.length + traces.length > 0)
  const lines: string[] = [
    `# ${plain(assessment.design.name) || 'Design'}: coverage of the code for ${target.title}`,
    '',
    `${lowered.components.length} components and ${shown.length} connections stand in the code; ${omissions.length} elements of the design do not.`,
    '',
    '## Components',
    '',
    ...table(
      ['Component', 'Kind', 'Resources'],
      lowered.components.map(({ id, name, kind, addresses }) => [
        `${plain(name)} (${code(id)})`,
        kind,
        addresses.map(at).join('<br>') || 'none of its own',
      ]),
    ),
    '## Connections',
    '',
    ...table(
      ['Connection', 'In the code'],
      shown.map(({ id, addresses, traces }) => [code(id), [...addresses.map(at), ...traces.map(plain)].join('<br>')]),
    ),
    ...held(lowered),
    '## Checks of the design that the code satisfies',
    '',
    ...(proofs.length === 0 ? ['None that an argument proves.', ''] : []),
    ...table(
      ['Check', 'What holds', 'By'],
      proofs.map(({ check, holds, by }) => [
        code(check),
        holds,
        by.map(({ address, attribute }) => `${at(address)} ${code(attribute)}`).join('<br>'),
      ]),
    ),
    '## Not generated',
    '',
    ...(omissions.length === 0
      ? ['Every component and connection is in the code.', '']
      : [...omissions.map(({ element, what, why }) => `- ${code(element)}: ${plain(what)}. ${plain(why)}`), '']),
    ...unread(lowered, target.title),
    '## Assumed, because nobody said',
    '',
    ...(lowered.assumptions.length === 0
      ? ['Nothing.', '']
      : [...lowered.assumptions.map(({ of, what }) => `- ${of === null ? '' : `${code(of)}: `}${plain(what)}`), '']),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** Settings that hold although no argument of their own stands in the code. */
function held({ components, connections }: Lowered): string[] {
  const rows = [...components, ...connections].flatMap((each) => each.held.map(({ setting, how }) => ({ id: each.id, setting, how })))
  if (rows.length === 0) return []
  return [
    '## Settings that hold without an argument of their own',
    '',
    ...table(
      ['Setting', 'How it holds', 'Of'],
      [...Map.groupBy(rows, ({ setting, how }) => `${setting}\n${how}`)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, same]) => [code(same[0]?.setting ?? ''), plain(same[0]?.how ?? ''), same.map(({ id }) => code(id)).join(', ')]),
    ),
  ]
}

/** Settings that no resource could carry. */
function unread({ components, connections }: Lowered, title: string): string[] {
  const found = [...components, ...connections].filter((each) => each.unread.length > 0)
  if (found.length === 0) return []
  return [
    `## Settings without an argument on ${title}`,
    '',
    'They stand in the outputs `components` and `connections`, for whoever builds the images and runs the service.',
    '',
    ...found.map(({ id, unread: names }) => `- ${code(id)}: ${names.map(code).join(', ')}`),
    '',
  ]
}
