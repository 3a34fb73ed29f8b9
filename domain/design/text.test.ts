import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDesign } from './any-design.ts'
import { readText, writeJson, writeText } from './text.ts'

const small = `strata: 1
name: Small
components:
  - { id: lake, kind: data-lake, name: History, settings: { format: parquet } }
`

describe('a design as text', () => {
  it('comes back from YAML and from JSON as it was, whatever its names hold', () => {
    fc.assert(
      fc.property(anyDesign(), (design) => {
        expect(readText(writeText(design))).toEqual({ ok: true, value: design })
        expect(readText(writeJson(design))).toEqual({ ok: true, value: design })
      }),
      { numRuns: 200 },
    )
  })

  it('is the same text however the elements were ordered', () => {
    const swapped = readText('name: Small\nstrata: 1\ncomponents:\n  - { name: B, kind: kafka, id: b }\n  - { id: a, settings: { zones: 3, dataClass: [pci] }, name: A, kind: kafka }\n')
    const straight = readText('strata: 1\nname: Small\ncomponents:\n  - { id: a, kind: kafka, name: A, settings: { dataClass: [pci], zones: 3 } }\n  - { id: b, kind: kafka, name: B }\n')
    if (!swapped.ok || !straight.ok) throw new Error('not read')
    expect(writeText(swapped.value)).toBe(writeText(straight.value))
  })

  it.each([
    ['an unknown key, with the nearest name', small.replace('format:', 'formt:'), { code: 'design/unknown-setting', line: 4, hint: 'Did you mean "format"?' }],
    ['a name that others use for it', small.replace('format: parquet', 'ttl: 3'), { code: 'design/unknown-setting', hint: 'Did you mean "retentionDays"?' }],
    ['a value it cannot hold', small.replace('parquet', 'parkuet'), { code: 'design/setting-value', line: 4 }],
    ['a missing version', small.replace('strata: 1\n', ''), { code: 'design/no-version' }],
    ['a newer version', small.replace('strata: 1', 'strata: 7'), { code: 'design/newer-version' }],
    ['a list instead of a design', '- a\n- b\n', { code: 'design/not-a-design' }],
    ['broken YAML', 'strata: 1\nname: "open\n', { code: 'design/not-yaml' }],
    ['a key twice', 'strata: 1\nname: a\nname: b\n', { code: 'design/not-yaml' }],
    ['an unknown top key', `${small}conections: []\n`, { code: 'design/unknown-key', hint: 'Did you mean "connections"?', line: 5 }],
    ['an id twice', `${small}  - { id: lake, kind: kafka, name: Two }\n`, { code: 'design/id-twice' }],
    ['a dangling connection', `${small}connections:\n  - { id: c, from: lake, to: gone, carries: object }\n`, { code: 'design/dangling-connection', line: 6 }],
    ['a boundary that is not there', small.replace('name: History', 'name: History, in: vpc'), { code: 'design/no-such-boundary' }],
    ['a circle of boundaries', `${small}boundaries:\n  - { id: a, kind: region, in: b }\n  - { id: b, kind: region, in: a }\n`, { code: 'design/boundary-circle' }],
    ['an id in capitals', small.replace('id: lake', 'id: Lake'), { code: 'design/shape', line: 4 }],
    ['an unknown requirement', `${small}requirements: { demand: { usrs: 3 } }\n`, { code: 'design/unknown-key', hint: 'Did you mean "users"?' }],
    ['a requirement of the wrong kind', `${small}requirements: { environment: prod }\n`, { code: 'design/requirement' }],
    ['aliases that grow without end', `strata: 1\nname: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n`, { code: 'design/not-yaml' }],
  ])('tells %s', (_, text, problem) => {
    const read = readText(text)
    expect(read.ok).toBe(false)
    expect(read.ok ? [] : read.problems).toEqual(expect.arrayContaining([expect.objectContaining(problem)]))
  })

  it('reads a prototype key as an unknown key and nothing else', () => {
    const read = readText('{"strata": 1, "name": "x", "__proto__": {"polluted": true}}')
    expect(read.ok).toBe(false)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
