import { readDesign } from '#domain/catalog/read-design.ts'
import { failed } from '#domain/design/problem.ts'
import type { Importer } from './importer.ts'

/** Must be the namespace that our pictures carry. */
const opening = '<source xmlns="https://strata.invalid/ns/design"'
const closing = '</source>'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }
const unescape = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity, name: string) => named[name] ?? entity)

/** A picture that Strata drew, with the design in it. */
export const svg: Importer = {
  id: 'svg',
  title: 'Picture with its design inside (SVG)',
  endings: ['.svg'],
  recognises: (text) => /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(text),
  read(text) {
    const start = text.indexOf(opening)
    const from = start < 0 ? -1 : text.indexOf('>', start)
    const to = from < 0 ? -1 : text.indexOf(closing, from)
    if (to < 0)
      return failed({
        code: 'import/no-source',
        at: 'metadata',
        message: 'The picture holds no Strata design.',
        hint: 'Only pictures exported by Strata carry their design, and programs that shrink SVG take it out. Open the original picture, or the YAML.',
      })
    return readDesign(unescape(text.slice(from + 1, to)))
  },
}
