/** A report before it is printed: what stands in it, not how it looks. Every printer prints the same pages. */
export type Pages = {
  title: string
  /** What kind of report it is. */
  kind: string
  sections: readonly Section[]
  /** Small print at the end: what made it, from which facts. */
  credit: string
}

/** `id` is unique in the pages and made of lower-case letters, digits and hyphens. */
export type Section = { id: string; title: string; blocks: readonly Block[]; sections?: readonly Section[] }

export type Block =
  | { kind: 'paragraph'; text: Phrase }
  | { kind: 'list'; items: readonly Phrase[] }
  | { kind: 'table'; caption?: string; columns: readonly Column[]; rows: readonly (readonly Phrase[])[]; total?: readonly Phrase[] }
  /** Drawn when a printer wants it. */
  | { kind: 'figure'; caption: string; svg: () => string; mermaid: () => string }
  | { kind: 'callout'; tone: 'note' | 'warning'; title: string; text: Phrase }

export type Column = { title: string; align?: 'right' }

/** A run of text. All of it is plain text from the design: printers escape it. A `note` is a source, printed as a footnote. */
export type Part = string | { strong: string } | { code: string } | { quote: string } | { note: string }
export type Phrase = string | readonly Part[]

export const partsOf = (phrase: Phrase): readonly Part[] => (typeof phrase === 'string' ? [phrase] : phrase)

export const paragraph = (...text: readonly Part[]): Block => ({ kind: 'paragraph', text })
export const right = (title: string): Column => ({ title, align: 'right' })
export const left = (title: string): Column => ({ title })

/** Sources of pages in the order in which they are first named, each once. */
export class Notes {
  readonly #numbers = new Map<string, number>()

  /** @returns the number of a source, from 1 */
  numberOf(source: string): number {
    const known = this.#numbers.get(source)
    if (known !== undefined) return known
    this.#numbers.set(source, this.#numbers.size + 1)
    return this.#numbers.size
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}
