import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { anyDesign, anyName } from '#domain/design/any-design.ts'
import type { Design } from '#domain/design/schema.ts'
import { exporters } from './index.ts'

const today = '2026-11-24'
const families = {
  diagram: 'diagram',
  report: 'report',
  findings: 'findings',
  inventory: 'inventory',
  design: 'design',
  infrastructure: 'infrastructure',
} as const

const exporter = (id: string) => {
  const found = exporters.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is not in the list`)
  return found
}
async function textsOf(id: string, design: Design): Promise<string[]> {
  const { files } = await exporter(id).export(assess(design, { today }))
  return files.map(({ contents }) => (typeof contents === 'string' ? contents : new TextDecoder().decode(contents)))
}
const textOf = async (id: string, design: Design) => (await textsOf(id, design)).join('\n')

/** Designs whose every name is hostile. */
const hostile = fc
  .tuple(
    anyDesign(6),
    fc.array(
      fc.oneof(
        anyName,
        fc.constantFrom(
          '</title><script>alert(1)</script>',
          '"]\n  click c_a "javascript:alert(1)"',
          '%%{init: {"securityLevel":"loose"}}%%',
          ']]><x/>',
          '&#x3C;b&#x3E;',
          '| a | b |',
          '```\n# heading',
          '[x](javascript:alert(1))',
          '![i](http://example.org/a.png)',
          '=HYPERLINK("http://example.org")',
          '+1',
          '\t=1',
          '@SUM(A1)',
          '\u202egnp.exe',
          '\ud800',
          '\u0000',
          'a'.repeat(480),
          '--><!-- <script>',
          '`; rm -rf /',
          'end',
          '\\',
          '*/',
          '<br/>',
          '$&',
          '$`$',
          "$'",
        ),
      ),
      { minLength: 6, maxLength: 12 },
    ),
  )
  .map(([design, names]): Design => ({
    ...design,
    name: names[0] ?? '',
    components: design.components.map((each, i) => ({ ...each, name: names[(i + 1) % names.length] ?? '' })),
    connections: design.connections.map((each, i) => ({ ...each, name: names[(i + 3) % names.length] ?? '' })),
    boundaries: design.boundaries.map((each, i) => ({ ...each, name: names[(i + 2) % names.length] ?? '' })),
  }))

/** Throws where text is not well-formed XML: what an XML parser refuses, this refuses. */
function elementsOf(xml: string, empty: ReadonlySet<string> = new Set()): string[] {
  const open: string[] = []
  const found: string[] = []
  const rest = xml.replace(/^<\?xml[^?]*\?>|^<!doctype html>/, '')
  const piece = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (let match = piece.exec(rest); match !== null; match = piece.exec(rest)) {
    at = piece.lastIndex
    const [, closes, name = '', , alone, text] = match
    if (text !== undefined && /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text)) throw new Error(`a bare & in ${text.slice(0, 60)}`)
    if (text !== undefined) continue
    if (closes === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      found.push(name)
      if (alone !== '/' && !empty.has(name)) open.push(name)
    }
  }
  if (at !== rest.length) throw new Error(`not well-formed at ${rest.slice(at, at + 60)}`)
  if (open.length > 0) throw new Error(`<${open.join('><')}> stays open`)
  return found
}

describe('every exporter', () => {
  it('of the folders is in the list, once, under a name of its own', () => {
    const written = Object.values(families).flatMap((family) => {
      try {
        return readdirSync(new URL(family, import.meta.url), { withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
          .map(({ name }) => ({ family, name }))
      } catch {
        return [] // a family that has no folder yet
      }
    })
    const ids = written.flatMap(({ family, name }) =>
      [...readFileSync(new URL(`${family}/${name}`, import.meta.url), 'utf8').matchAll(/: Exporter = \{\s*id: '([^']+)'/g)].map(([, id]) => id),
    )
    expect(exporters.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b))).toEqual(ids.toSorted((a = '', b = '') => a.localeCompare(b)))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(exporters.map(({ id }) => id))('%s writes the same bytes for the same design, under relative paths', async (id) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const [one, other] = await Promise.all([
          exporter(id).export(assess(design, { today })),
          exporter(id).export(assess(structuredClone(design), { today })),
        ])
        expect(other).toEqual(one)
        for (const { path } of one.files) expect(path).toMatch(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w./-]+$/)
        if (exporter(id).extension !== 'folder') expect(one.files).toHaveLength(1)
      }),
      { numRuns: 8 },
    )
  })
})

describe('names that mean harm', () => {
  it('leave SVG well-formed, without script, link or outside picture', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const elements = elementsOf(await textOf('svg', design))
        expect(new Set(elements).difference(new Set(['svg', 'title', 'metadata', 'source', 'rect', 'text', 'g', 'path']))).toEqual(new Set())
      }),
      { numRuns: 60 },
    )
  })

  it('leave HTML well-formed, without script, link out or outside picture', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const html = await textOf('html', design)
        const elements = new Set(elementsOf(html, new Set(['meta'])))
        for (const name of ['script', 'img', 'iframe', 'object', 'embed', 'link', 'form', 'input', 'source', 'base'])
          expect(elements.has(name), name).toBe(false)
        for (const [, target] of html.matchAll(/ href="([^"]*)"/g)) expect(target).toMatch(/^#/)
        expect(html).not.toMatch(/<[^>]* on\w+=/)
      }),
      { numRuns: 40 },
    )
  })

  it('stay inside their quotes in Mermaid, one statement a line, no directive', async () => {
    const text = String.raw`"[^"<>%{}]*(?:<br/>[^"<>%{}]*)*"`
    const statement = new RegExp(
      String.raw`^(?:flowchart TB|\s*subgraph \w+\[${text}\]|\s*end|\s*c_\w+\[${text}\]|\s*c_\w+ (?:-->|==>|-\.->)(?:\|${text}\|)? c_\w+|\s*style \w+ fill:#\w+,stroke:#\w+|%% (?!\{).*|)$`,
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        for (const line of (await textOf('mermaid', design)).split('\n')) expect(line).toMatch(statement)
      }),
      { numRuns: 60 },
    )
  })

  it('stay text in Markdown: no element, link, picture, heading or table cell of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const markdown = (await textOf('markdown', design)).replace(/```mermaid\n[^]*?\n```/g, '')
        expect(markdown.replace(/<\/?sub>/g, '')).not.toMatch(/<[a-zA-Z/!]/)
        expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|\bjavascript:|https?:\/\/example/)
        const widths = markdown
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.split('|').length)
        const rules = markdown.split('\n').filter((line) => /^\| (?:---:?)/.test(line))
        expect(widths.every((width) => rules.some((rule) => rule.split('|').length === width))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('are no formula in any cell of CSV', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        for (const csv of await textsOf('csv', design)) for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-[^\d]/)
      }),
      { numRuns: 40 },
    )
  })

  it('stay inside their quotes in DOT, D2 and Structurizr', async () => {
    const line = {
      dot: /^\s*(?:(?:[\w ]+|\[|\]|[{};,=]|->|#\w+)|"(?:[^"\\]|\\.)*")*$/,
      d2: /^\s*(?:[\w.: {}>-]+|"#\w+"|'(?:[^']|'')*')*$/,
      structurizr: /^\s*(?:[\w {}*=>-]+|"(?:[^"\\$]|\\"|\$(?!\{))*")*$/,
    }
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        for (const [id, grammar] of Object.entries(line)) for (const each of (await textOf(id, design)).split('\n')) expect(each).toMatch(grammar)
      }),
      { numRuns: 40 },
    )
  })

  it('leave draw.io well-formed, with every edge between shapes that are there', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const xml = await textOf('drawio', design)
        elementsOf(xml)
        const ids = new Set([...xml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
        for (const [, end] of xml.matchAll(/ (?:source|target|parent)="([^"]*)"/g)) expect(ids.has(end), end).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('leave Excalidraw with arrows bound both ways', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        const { elements } = JSON.parse(await textOf('excalidraw', design)) as {
          elements: {
            id: string
            startBinding?: { elementId: string }
            endBinding?: { elementId: string }
            boundElements?: { id: string }[] | null
          }[]
        }
        const byId = new Map(elements.map((each) => [each.id, each]))
        expect(byId.size).toBe(elements.length)
        for (const { id, startBinding, endBinding } of elements)
          for (const binding of [startBinding, endBinding])
            if (binding !== undefined) expect(byId.get(binding.elementId)?.boundElements?.map((each) => each.id)).toContain(id)
      }),
      { numRuns: 40 },
    )
  })

  it('leave JUnit well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (design) => {
        expect(elementsOf(await textOf('junit', design))).toContain('testsuites')
      }),
      { numRuns: 40 },
    )
  })
})

function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

describe('SARIF', () => {
  it('gives a result that is no failure no level, and each result the line of its element', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign(6), async (design) => {
        const lines = (await textOf('yaml', design)).split('\n')
        const { runs } = JSON.parse(await textOf('sarif', design)) as {
          runs: {
            results: {
              kind: string
              level: string
              ruleIndex: number
              ruleId: string
              locations: { physicalLocation: { region: { startLine: number } }; logicalLocations: { name: string }[] }[]
            }[]
            tool: { driver: { rules: { id: string }[] } }
          }[]
        }
        for (const result of runs[0]?.results ?? []) {
          expect(result.kind === 'fail').toBe(result.level !== 'none')
          expect(runs[0]?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
          const [place] = result.locations
          const name = place?.logicalLocations[0]?.name
          if (name !== 'design') expect(lines[(place?.physicalLocation.region.startLine ?? 0) - 1]).toBe(`  - id: ${name}`)
        }
      }),
      { numRuns: 30 },
    )
  })
})
