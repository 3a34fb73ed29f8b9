import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { assess } from '../../assessment.ts'
import { readDesign } from '../../catalog/read-design.ts'

const folder = new URL('hand/', import.meta.url)
const Expected = z.record(z.string(), z.strictObject({ fails: z.array(z.string()), either: z.array(z.string()), asks: z.array(z.string()) }))
const expected = Expected.parse(parse(readFileSync(new URL('expected.yaml', folder), 'utf8')))

function told(name: string) {
  const read = readDesign(readFileSync(new URL(`${name}.strata.yaml`, folder), 'utf8'))
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ at, message }) => `${at} ${message}`).join('\n')}`)
  const { findings } = assess(read.value, { today: '2026-11-24' })
  const codes = (status: string) =>
    findings
      .filter((each) => each.status === status)
      .flatMap((each) => [each.code, ...(each.children ?? [])].map((code) => `${code} ${each.component ?? each.connection ?? '-'}`))
  return { fails: codes('fail'), asks: codes('needs-input') }
}

const codeOf = (key: string) => key.split(' ')[0] ?? ''
/** Sizing and the bill report in their own name. */
const others = /^(SIZE|BILL)-/

/** Told of good designs too, as low or info: power is cleaner elsewhere. */
const slight = new Set(['SUS-001'])

describe('designs written by hand', () => {
  it('are each listed with what they must be told', () => {
    const files = readdirSync(folder).flatMap((file) => (file.endsWith('.strata.yaml') ? [file.replace('.strata.yaml', '')] : []))
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
    expect(files.length).toBeGreaterThanOrEqual(25)
  })

  it.each(Object.entries(expected))('%s is told what is wrong with it, and nothing else', (name, { fails, either, asks }) => {
    const found = told(name)
    const missed = fails.filter((key) =>
      key.endsWith(' *') ? !found.fails.some((each) => codeOf(each) === codeOf(key)) : !found.fails.includes(key),
    )
    const wanted = (key: string) => fails.includes(key) || fails.includes(`${codeOf(key)} *`) || either.includes(codeOf(key)) || others.test(key)
    expect({ missed, extra: found.fails.filter((key) => !wanted(key)) }).toEqual({ missed: [], extra: [] })
    expect(asks.filter((code) => !found.asks.some((key) => codeOf(key) === code))).toEqual([])
  })

  it('that are good are quiet: nothing graver than low, and hardly a question', () => {
    for (const name of ['rag-intranet-good', 'fraud-realtime-good-aws', 'onprem-llm-k8s-good', 'good-image-sort', 'good-notebook-trial']) {
      const { fails, asks } = told(name)
      expect(
        fails.filter((key) => !others.test(key) && !slight.has(codeOf(key))),
        name,
      ).toEqual([])
      expect(asks.length, `${name}: ${asks.join(', ')}`).toBeLessThanOrEqual(3)
    }
  })
})
