import { isCollection, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'

/** From 1; the end is the first column after it. */
export type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number }
export type Replacement = { deletedRegion: Region; insertedContent: { text: string } }

const lists = ['components', 'connections', 'boundaries'] as const
type ListName = (typeof lists)[number]
type Element = { id: string }

/** Where the elements of a design stand in the text it was read from, and what would have to be written there. */
export class DesignText {
  readonly #document: ReturnType<typeof parseDocument>
  readonly #lines = new LineCounter()
  readonly #text: string
  readonly #items = new Map<string, Node>()

  constructor(text: string) {
    this.#text = text
    this.#document = parseDocument(text, { lineCounter: this.#lines, stringKeys: true })
    for (const list of lists) {
      const nodes = this.#document.get(list, true)
      if (!isSeq(nodes)) continue
      for (const item of nodes.items) {
        const id = isMap(item) ? item.get('id') : undefined
        if (typeof id === 'string' && isCollection(item) && !this.#items.has(`${list} ${id}`)) this.#items.set(`${list} ${id}`, item)
      }
    }
  }

  /** The whole element, or the first line where the text does not have it. */
  regionOf(list: ListName, id: string): Region {
    const node = this.#items.get(`${list} ${id}`)
    return node === undefined ? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } : this.#region(...this.#span(node))
  }

  /** What to write where, so that the text says the design with the edits made; undefined where that is not a matter of single places. */
  replacements(design: Design, edits: readonly Edit[]): readonly Replacement[] | undefined {
    const edited = applyEdits(design, edits)
    if (!edited.ok) return undefined
    const { value } = edited
    if (!same(design.waivers, value.waivers) || design.name !== value.name) return undefined
    const places = lists.flatMap((list) => this.#changes(list, design[list], value[list]))
    const asked = same(design.requirements, value.requirements) ? [] : [this.#require(value.requirements)]
    const all = [...asked, ...places]
    return all.every((each) => each !== undefined) ? all : undefined
  }

  #changes(list: ListName, before: readonly Element[], after: readonly Element[]): (Replacement | undefined)[] {
    const [old, kept] = [new Map(before.map((each) => [each.id, each])), new Set(after.map(({ id }) => id))]
    if (before.some(({ id }) => !kept.has(id))) return [undefined]
    const changed = after.filter((each) => old.has(each.id) && !same(old.get(each.id), each))
    const added = after.filter(({ id }) => !old.has(id))
    return [...changed.map((each) => this.#replace(list, each.id, each)), ...(added.length === 0 ? [] : [this.#append(list, added)])]
  }

  #require(requirements: object): Replacement | undefined {
    const node = this.#document.get('requirements', true)
    return isCollection(node) ? { deletedRegion: this.#region(...this.#span(node)), insertedContent: { text: inline(requirements) } } : undefined
  }

  #replace(list: ListName, id: string, element: object): Replacement | undefined {
    const node = this.#items.get(`${list} ${id}`)
    return node === undefined ? undefined : { deletedRegion: this.#region(...this.#span(node)), insertedContent: { text: inline(element) } }
  }

  #append(list: ListName, elements: readonly object[]): Replacement | undefined {
    const nodes = this.#document.get(list, true)
    const last = isSeq(nodes) ? nodes.items.at(-1) : undefined
    if (!isSeq(nodes) || !isCollection(last)) return undefined
    const [start, end] = this.#span(last)
    const dash = this.#text.lastIndexOf('-', start)
    const column = dash - (this.#text.lastIndexOf('\n', dash) + 1)
    const text =
      nodes.flow === true
        ? elements.map((each) => `, ${inline(each)}`).join('')
        : elements.map((each) => `\n${' '.repeat(column)}- ${inline(each)}`).join('')
    return { deletedRegion: this.#region(end, end), insertedContent: { text } }
  }

  /** Without the blank space and remarks behind it. */
  #span(node: Node): [start: number, end: number] {
    const range = node.range
    const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined
    const tail = isPair(last) ? (last.value ?? last.key) : last
    const end = isCollection(tail) || isScalar(tail) ? this.#span(tail)[1] : (range?.[1] ?? 0)
    return [range?.[0] ?? 0, end]
  }

  #region(start: number, end: number): Region {
    const [from, to] = [this.#lines.linePos(start), this.#lines.linePos(end)]
    return { startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col }
  }
}

/** JSON on one line is YAML too, inside blocks and flows alike; empty parts are left out as in any design. */
const inline = (element: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(element).filter(([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)),
    ),
  )

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
