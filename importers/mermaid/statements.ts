/** What a Mermaid flowchart says, before anyone asks what it means for us. */
export type Flowchart = {
  /** Lines of each label by node. */
  nodes: Map<string, readonly string[]>
  links: { from: string; to: string; label: string; dashed: boolean; line: number }[]
  /** Text of comment lines, after `%%`. */
  comments: string[]
  /** Lines that could not be read. */
  unread: { line: number; text: string }[]
}

const shapes = [
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
] as const
const nodeId = /[\p{L}\p{N}_]+(?:[-.](?![-.>])[\p{L}\p{N}_]+)*/uy
const plainArrow = /\s*(?:<|[ox](?=[-=]))?(?:--+[->xo]|-\.+->?|==+[=>xo])\s*/y
const wordedArrow = /\s*<?(?:--\s+(.+?)\s+--+[->xo]|-\.\s+(.+?)\s+\.+->?|==\s+(.+?)\s+==+[=>])\s*/y
const said = /^(?:flowchart|graph|subgraph|end|style|classDef|class|click|linkStyle|direction|accTitle|accDescr|---)(?:\s|$|:)/

/** Lines longer than this are not ours and not a person's. */
const longestLine = 5000

/** Reads the statements of a flowchart; other diagrams and unknown lines are told in `unread`. */
export function readFlowchart(text: string): Flowchart {
  const chart: Flowchart = { nodes: new Map(), links: [], comments: [], unread: [] }
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim().replace(/;$/, '')
    if (line.startsWith('%%')) chart.comments.push(line.slice(2).trim())
    else if (line !== '' && !said.test(line) && (line.length > longestLine || !statement(line, at + 1, chart)))
      chart.unread.push({ line: at + 1, text: line.slice(0, 80) })
  }
  return chart
}

/** `a["x"] & b --> c -->|label| d` */
function statement(line: string, number: number, chart: Flowchart): boolean {
  let at = 0
  const skip = () => {
    while (line[at] === ' ' || line[at] === '\t') at++
  }
  const group = (): string[] | undefined => {
    const found: string[] = []
    for (;;) {
      skip()
      const read = node(line, at, chart)
      if (read === undefined) return undefined
      found.push(read.id)
      at = read.end
      skip()
      if (line[at] !== '&') return found
      at++
    }
  }
  let sources = group()
  while (sources !== undefined && at < line.length) {
    const arrow = readArrow(line, at)
    if (arrow === undefined) return false
    at = arrow.end
    const targets = group()
    if (targets === undefined) return false
    for (const from of sources) for (const to of targets) chart.links.push({ from, to, label: arrow.label, dashed: arrow.dashed, line: number })
    sources = targets
  }
  return sources !== undefined
}

function node(line: string, start: number, chart: Flowchart): { id: string; end: number } | undefined {
  nodeId.lastIndex = start
  const id = nodeId.exec(line)?.[0]
  if (id === undefined) return undefined
  let at = start + id.length
  if (!chart.nodes.has(id)) chart.nodes.set(id, [])
  const shape = shapes.find(([open]) => line.startsWith(open, at))
  if (shape !== undefined) {
    const inside = at + shape[0].length
    const quoted = line[inside] === '"'
    const end = line.indexOf(quoted ? `"${shape[1]}` : shape[1], quoted ? inside + 1 : inside)
    if (end < 0) return undefined
    chart.nodes.set(id, labelLines(line.slice(quoted ? inside + 1 : inside, end)))
    at = end + shape[1].length + (quoted ? 1 : 0)
  }
  const styled = /^:::[\w-]+/.exec(line.slice(at))
  return { id, end: at + (styled?.[0].length ?? 0) }
}

function readArrow(line: string, start: number): { end: number; label: string; dashed: boolean } | undefined {
  plainArrow.lastIndex = start
  const plain = plainArrow.exec(line)
  if (plain !== null) {
    const end = start + plain[0].length
    const dashed = plain[0].includes('-.')
    if (line[end] !== '|') return { end, label: '', dashed }
    const close = line.indexOf('|', end + 1)
    return close < 0
      ? undefined
      : {
          end: close + 1,
          label: labelLines(
            line
              .slice(end + 1, close)
              .trim()
              .replace(/^"|"$/g, ''),
          ).join(' '),
          dashed,
        }
  }
  wordedArrow.lastIndex = start
  const worded = wordedArrow.exec(line)
  if (worded === null) return undefined
  return {
    end: start + worded[0].length,
    label: labelLines((worded[1] ?? worded[2] ?? worded[3] ?? '').replace(/^"|"$/g, '')).join(' '),
    dashed: worded[2] !== undefined,
  }
}

const named: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', nbsp: ' ' }

const labelLines = (label: string): string[] =>
  label
    .split(/<br\s*\/?>/i)
    .map((line) =>
      line
        .replace(/[#&](?:#?(\d{1,7})|([a-z]+));/g, (entity, code?: string, name?: string) =>
          code === undefined ? (named[name ?? ''] ?? entity) : character(Number(code), entity),
        )
        .trim(),
    )

const character = (code: number, otherwise: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : otherwise)
