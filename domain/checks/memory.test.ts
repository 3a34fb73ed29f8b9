import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDesign } from '../catalog/read-design.ts'
import { bill } from '../cost/bill.ts'
import { anySettings } from '../design/any-design.ts'
import type { Design } from '../design/schema.ts'
import { size } from '../sizing/size.ts'
import { check, type CheckFacts } from './check-design.ts'
import { changedSettings } from './changed-settings.ts'
import { CheckMemory } from './memory.ts'
import { sketch } from './sketch.ts'

const today = '2026-11-24'
const folder = new URL('samples/hand/', import.meta.url)
const designs = readdirSync(folder).flatMap((file) => {
  const read = file.endsWith('.strata.yaml') ? readDesign(readFileSync(new URL(file, folder), 'utf8')) : undefined
  return read?.ok === true ? [read.value] : []
})

const besideOf = (design: Design): CheckFacts => {
  const sizing = size(design)
  return { sizing, bill: bill(design, sizing), today }
}

type Step = { on: 'components' | 'connections' | 'boundaries'; at: number; settings: Record<string, unknown>; drop: boolean; rename: boolean }
const step = (on: Step['on'], owner: 'component' | 'connection' | 'boundary') =>
  fc.record({
    on: fc.constant(on),
    at: fc.nat(),
    settings: anySettings(owner),
    drop: fc.boolean(),
    rename: fc.nat(9).map((turn) => turn === 0),
  })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: step('components', 'component') },
  { weight: 2, arbitrary: step('connections', 'connection') },
  { weight: 1, arbitrary: step('boundaries', 'boundary') },
)

/** Sets settings of one element, takes one of them away again where it is to drop, now and then renames it. */
function stepped(design: Design, { on, at, settings, drop, rename }: Step): Design {
  const list: readonly object[] = design[on]
  const chosen = at % Math.max(1, list.length)
  return {
    ...design,
    [on]: list.map((each, index) => {
      if (index !== chosen || !('settings' in each)) return each
      const said = Object.entries(each.settings as object)
      const left = drop ? said.slice(1) : said
      return { ...each, ...(rename ? { name: `Renamed ${at}` } : {}), settings: { ...Object.fromEntries(left), ...settings } }
    }),
  }
}

describe('what was said before', () => {
  it('never changes an answer, whatever was edited in between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...designs), fc.array(anyStep, { minLength: 1, maxLength: 5 }), (start, steps) => {
        const memory = new CheckMemory()
        check(start, { ...besideOf(start), memory })
        let design = start
        for (const each of steps) {
          design = stepped(design, each)
          const beside = besideOf(design)
          expect(check(structuredClone(design), { ...beside, memory })).toEqual(check(design, beside))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('counts as changed only what is set otherwise', () => {
    const before = sketch('a: data-lake @aws {zones: 1}; b: web-app @aws; a > b: table')
    const after = sketch('a: data-lake @aws {zones: 2, backup: daily}; b: web-app @aws; a > b: table')
    expect([...(changedSettings(before, after) ?? [])].toSorted()).toEqual(['backup', 'zones'])
    expect(changedSettings(before, structuredClone(before))?.size).toBe(0)
    expect(changedSettings(before, sketch('a: data-lake @aws {zones: 1}; b: web-app @gcp; a > b: table'))).toBeUndefined()
    expect(changedSettings(before, { ...before, requirements: { environment: 'production' } })).toBeUndefined()
    expect(changedSettings(before, { ...before, positions: { a: [1, 2] }, waivers: [] })?.size).toBe(0)
  })
})
