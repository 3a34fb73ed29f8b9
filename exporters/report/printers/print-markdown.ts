import { oneLine } from '../../diagram/plain-line.ts'
import { type Block, Notes, type Pages, type Part, partsOf, type Phrase, type Section } from '../pages.ts'

/** Pages as GitHub-flavoured Markdown: tables, footnotes, alerts, Mermaid blocks. Ends with a line break. */
export function printMarkdown({ title, kind, sections, credit }: Pages): string {
  const notes = new Notes()
  const body = sections.flatMap((section) => printSection(section, 2, notes))
  const sources = notes.all.map((source, i) => `[^${i + 1}]: ${escapeMarkdown(source)}`)
  return `${[
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(kind)}*`,
    ...body,
    ...(sources.length === 0 ? [] : ['## Sources', sources.join('\n')]),
    '---',
    `<sub>${escapeMarkdown(credit)}</sub>`,
  ].join('\n\n')}\n`
}

const printSection = ({ title, blocks, sections }: Section, depth: number, notes: Notes): string[] => [
  `${'#'.repeat(depth)} ${escapeMarkdown(title)}`,
  ...blocks.map((block) => printBlock(block, notes)),
  ...(sections ?? []).flatMap((section) => printSection(section, depth + 1, notes)),
]

function printBlock(block: Block, notes: Notes): string {
  switch (block.kind) {
    case 'paragraph':
      return line(block.text, notes)
    case 'list':
      return block.items.map((item) => `- ${line(item, notes)}`).join('\n')
    case 'table': {
      const row = (cells: readonly Phrase[]) => `| ${cells.map((cell) => inline(cell, notes)).join(' | ')} |`
      const rule = `| ${block.columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`
      const total =
        block.total === undefined
          ? []
          : [row(block.total.map((cell): Phrase => (typeof cell === 'string' && cell !== '' ? [{ strong: cell }] : cell)))]
      const table = [row(block.columns.map(({ title }) => title)), rule, ...block.rows.map(row), ...total].join('\n')
      return block.caption === undefined ? table : `**${escapeMarkdown(block.caption)}**\n\n${table}`
    }
    case 'figure':
      return `**${escapeMarkdown(block.caption)}**\n\n\`\`\`mermaid\n${block.mermaid()}\`\`\``
    case 'callout':
      return `> [!${block.tone === 'warning' ? 'WARNING' : 'NOTE'}]\n> **${escapeMarkdown(block.title)}**\n>\n> ${line(block.text, notes)}`
  }
}

const inline = (phrase: Phrase, notes: Notes): string =>
  partsOf(phrase)
    .map((part) => printPart(part, notes))
    .join('')

/** A phrase at the start of a line, where more signs mean something. */
const line = (phrase: Phrase, notes: Notes): string => inline(phrase, notes).replace(/^(\s*)([-+=]|\d+(?=[.)]))/, '$1\\$2')

function printPart(part: Part, notes: Notes): string {
  if (typeof part === 'string') return escapeMarkdown(part)
  if ('strong' in part) return part.strong.trim() === '' ? '' : `**${escapeMarkdown(part.strong.trim())}**`
  if ('code' in part) return code(part.code)
  if ('quote' in part) return `“${escapeMarkdown(part.quote)}”`
  return `[^${notes.numberOf(part.note)}]`
}

/** Text that stays text: nothing in it becomes markup, HTML, a link, a table cell or a formula. One line. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]#|~$!{}^]/g, (sign) => (sign === '|' ? '&#124;' : `\\${sign}`))
    .replace(/&(?!#124;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1&#58;')
    .replace(/\bwww\./gi, 'www&#46;')

/** A code span with a fence that its content does not close. In a table a bar would end the cell, in code too. */
function code(text: string): string {
  const plain = oneLine(text).replaceAll('|', '∣')
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}
