import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import { anyDesign } from '#domain/design/any-design.ts'
import { ok, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { json } from '#exporters/design/json.ts'
import { yaml } from '#exporters/design/yaml.ts'
import { mermaid } from '#exporters/diagram/mermaid.ts'
import { plainLine } from '#exporters/diagram/plain-line.ts'
import { svg } from '#exporters/diagram/svg.ts'
import type { Exporter } from '#exporters/exporter.ts'
import { importDesign } from './index.ts'

const assessed = (design: Design): Assessment => ({
  design,
  findings: [],
  compliance: [],
  passed: 0,
  notApplicable: 0,
  needsInput: 0,
  sizing: { components: [], totals: { accelerators: 0, gpuHoursPerMonth: 0, powerKW: 0 }, findings: [] },
  bill: { currency: 'USD', monthly: 0, range: [0, 0], lines: [], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [] },
})

async function written(exporter: Exporter, design: Design): Promise<{ path: string; contents: string | Uint8Array }> {
  const { files } = await exporter.export(assessed(design))
  const [file] = files
  if (file === undefined) throw new Error('an exporter writes a file')
  return file
}

describe('importDesign', () => {
  it.each([json, yaml, svg])('reads what $id wrote as the same design, whatever the names', async (exporter) => {
    await fc.assert(
      fc.asyncProperty(anyDesign(), async (design) => {
        const { path, contents } = await written(exporter, design)
        expect(importDesign(path, contents)).toEqual(ok(design))
        expect(importDesign('unnamed', contents)).toEqual(ok(design))
      }),
    )
  })

  it('reads what mermaid wrote as the same graph, names but for what a line cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign(), async (design) => {
        const { path, contents } = await written(mermaid, design)
        const back = importDesign(path, contents)
        const graph = ({ components, connections }: Design) => ({
          components: components.map(({ id, kind, name, provider }) => ({ id, kind, name: plainLine(name), provider })),
          connections: connections.map(({ id, from, to, carries }) => ({ id, from, to, carries })),
        })
        expect(graph(valueOf(back))).toEqual(graph(design))
        expect(valueOf(back).name).toBe(design.name)
      }),
    )
  })

  it('reads a flowchart by hand when its labels are names of the catalogue', () => {
    const back = valueOf(importDesign('x.mmd', 'graph LR\n  A[Apache Kafka] --> B(("stream processor")) & C[Amazon S3]\n  B -. writes .-> C\n'))
    expect(back.components.map(({ kind }) => kind)).toEqual(['kafka', 'stream-processor', 'object-storage'])
    expect(back.connections.map(({ from, to, name }) => [from, to, name])).toEqual([
      ['a', 'b', undefined],
      ['a', 'c', undefined],
      ['b', 'c', 'writes'],
    ])
  })

  it.each([
    ['a picture without a design', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'import/no-source'],
    ['an empty file', 'x.yaml', '  \n', 'import/empty'],
    ['bytes that are not text', 'x.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'import/not-text'],
    ['a format nobody knows', 'x.vsdx', 'PK', 'import/unknown-format'],
    ['another diagram', 'x.mmd', 'sequenceDiagram\n  A->>B: hi\n', 'import/not-a-flowchart'],
    ['a node that is nothing', 'x.mmd', 'flowchart TB\n  a["Flux capacitor"]\n', 'import/unknown-kind'],
    ['a line that is no statement', 'x.mmd', 'flowchart TB\n  a["Apache Kafka\n', 'import/mermaid-line'],
    [
      'a picture whose design is broken',
      'x.svg',
      '<svg><metadata><source xmlns="https://strata.invalid/ns/design">{&quot;strata&quot;:1}</source></metadata></svg>',
      'design/missing',
    ],
  ])('says what is wrong with %s', (_what, name, content, code) => {
    const read = importDesign(name, content)
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code)
    expect(read.ok ? '' : read.problems[0]?.hint).not.toBe('')
  })

  it('takes the word of a caller who names the format', () => {
    expect(importDesign('x.txt', 'flowchart TB\n  a[Apache Kafka]\n', 'mermaid').ok).toBe(true)
    expect(importDesign('x.yaml', 'strata: 1\nname: A\n', 'visio').ok).toBe(false)
  })
})

function valueOf(result: Result<Design>): Design {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}
