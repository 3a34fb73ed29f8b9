import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import { anyDesign } from '../design/any-design.ts'
import { applyEdits } from '../design/apply-edit.ts'
import { frameworkIds } from '../design/requirements.ts'

const today = '2026-11-24'

describe('of any valid design', () => {
  it('findings are the same each time it is asked', () => {
    fc.assert(
      fc.property(anyDesign(12), (design) => {
        const told = assess(design, { today, frameworks: frameworkIds })
        expect(assess(structuredClone(design), { today, frameworks: frameworkIds }).findings).toEqual(told.findings)
      }),
      { numRuns: 60 },
    )
  })

  it('what a finding offers as its fix can be applied there', () => {
    fc.assert(
      fc.property(anyDesign(10), (design) => {
        for (const { code, fix } of assess(design, { today }).findings.filter(({ fixable }) => fixable))
          expect(applyEdits(design, fix ?? []), code).toMatchObject({ ok: true })
      }),
      { numRuns: 60 },
    )
  })
})
