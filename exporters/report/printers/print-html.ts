import { type Block, Notes, type Pages, type Part, partsOf, type Phrase, type Section } from '../pages.ts'
import { reportStyle } from './report-style.ts'

/** Pages as one HTML file: no script, no outside request, ready to print. */
export function printHtml({ title, kind, sections, credit }: Pages): string {
  const notes = new Notes()
  const figures = { count: 0 }
  const body = sections.map((section) => printSection(section, 2, notes, figures)).join('\n')
  const contents = sections.map(
    ({ id, title: name, sections: inner }) =>
      `<li><a href="#${attribute(id)}">${text(name)}</a>${inner === undefined || inner.length === 0 ? '' : `<ol>${inner.map((each) => `<li><a href="#${attribute(each.id)}">${text(each.title)}</a></li>`).join('')}</ol>`}</li>`,
  )
  const sources = notes.all.map((source, i) => `<li id="source-${i + 1}">${text(source)}</li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${text(title)}: ${text(kind)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header><p class="kind">${text(kind)}</p><h1>${text(title)}</h1></header>
<nav aria-label="Contents"><h2>Contents</h2><ol>${contents.join('')}</ol></nav>
<main>
${body}
${sources.length === 0 ? '' : `<section id="sources"><h2>Sources</h2><ol class="sources">${sources.join('')}</ol></section>`}
</main>
<footer>${text(credit)}</footer>
</body>
</html>
`
}

type Figures = { count: number }

const printSection = ({ id, title, blocks, sections }: Section, depth: number, notes: Notes, figures: Figures): string =>
  `<section id="${attribute(id)}"><h${depth}>${text(title)}</h${depth}>\n${blocks.map((block) => printBlock(block, notes, figures)).join('\n')}\n${(sections ?? []).map((section) => printSection(section, Math.min(6, depth + 1), notes, figures)).join('\n')}</section>`

function printBlock(block: Block, notes: Notes, figures: Figures): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${phrase(block.text, notes)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${phrase(item, notes)}</li>`).join('\n')}</ul>`
    case 'table': {
      const cell = (tag: 'td' | 'th') => (content: Phrase, i: number) =>
        `<${tag}${block.columns[i]?.align === 'right' ? ' class="figure"' : ''}${tag === 'th' ? ' scope="col"' : ''}>${phrase(content, notes)}</${tag}>`
      const row = (cells: readonly Phrase[]) => `<tr>${cells.map(cell('td')).join('')}</tr>`
      return `<div class="table"><table>${block.caption === undefined ? '' : `<caption>${text(block.caption)}</caption>`}<thead><tr>${block.columns
        .map(({ title }) => title)
        .map(cell('th'))
        .join(
          '',
        )}</tr></thead><tbody>${block.rows.map(row).join('\n')}</tbody>${block.total === undefined ? '' : `<tfoot>${row(block.total)}</tfoot>`}</table></div>`
    }
    case 'figure':
      figures.count++
      return `<figure>${inFigure(block.svg(), figures.count)}<figcaption>Figure ${figures.count}. ${text(block.caption)}</figcaption></figure>`
    case 'callout':
      return `<aside class="${block.tone}"><p><strong>${block.tone === 'warning' ? '⚠ ' : ''}${text(block.title)}</strong></p><p>${phrase(block.text, notes)}</p></aside>`
  }
}

const phrase = (content: Phrase, notes: Notes): string =>
  partsOf(content)
    .map((part) => printPart(part, notes))
    .join('')

function printPart(part: Part, notes: Notes): string {
  if (typeof part === 'string') return text(part)
  if ('strong' in part) return `<strong>${text(part.strong)}</strong>`
  if ('code' in part) return `<code>${text(part.code)}</code>`
  if ('quote' in part) return `<q>${text(part.quote)}</q>`
  const number = notes.numberOf(part.note)
  return `<sup><a href="#source-${number}">${number}</a></sup>`
}

/** Two pictures in one page must not share ids, and the page holds no second copy of the source. */
const inFigure = (svg: string, number: number): string =>
  svg
    .replace(/<metadata>[^]*?<\/metadata>\n?/, '')
    .replace(/ id="([^"]*)"/g, ` id="figure-${number}-$1"`)
    .replace(/ aria-labelledby="([^"]*)"/g, ` aria-labelledby="figure-${number}-$1"`)
    .replace(/ width="\d+" height="\d+"/, '')

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const attribute = (value: string) => value.replace(/[&<>"']/g, (sign) => named[sign] ?? sign)
/** Line breaks stay, so that a prompt of several lines reads as such. */
const text = (value: string): string =>
  attribute(
    value
      .replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ')
      .replace(/\p{Bidi_Control}/gu, '')
      .toWellFormed(),
  )
