import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { isOpen } from '../facts.ts'
import { safeMending } from './fixes.ts'

/** The same design with every precaution turned off. */
const careless = (design: Design): Design => ({
  ...design,
  components: design.components.map((component) => ({
    ...component,
    settings: Object.fromEntries(Object.entries(component.settings).map(([key, value]) => [key, value === true ? false : value])),
  })),
})

describe('what is safe to mend', () => {
  it('adds no part, costs nothing, brings no finding as bad, and names what it leaves', () => {
    let mended = 0
    for (const { id, design: sound } of templates.slice(0, 12)) {
      const design = careless(sound)
      const findings = assess(design, { today: '2026-11-24' }).findings.filter(isOpen)
      const { edits, effect, left } = safeMending({ design, version: id, today: '2026-11-24' }, findings)
      expect(
        edits.every(({ kind }) => kind !== 'place' && kind !== 'remove'),
        id,
      ).toBe(true)
      expect(effect?.cost.deltaUsd ?? 0, id).toBeLessThanOrEqual(0.01)
      expect(effect?.findings.new.filter(({ severity, status }) => status === 'fail' && ['critical', 'high'].includes(severity)) ?? [], id).toEqual(
        [],
      )
      expect(
        left.every((code) => findings.some((finding) => finding.code === code)),
        id,
      ).toBe(true)
      mended += edits.length
    }
    expect(mended).toBeGreaterThan(100)
  })
})
