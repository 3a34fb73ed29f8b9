import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import type { Design } from '../design/schema.ts'
import { type Baseline, baselineOf, compare, readBaseline } from './baseline.ts'
import { sketch } from './sketch.ts'

const drawn = (lake: string, more = '') =>
  sketch(`need {environment: production}; lake: data-lake @aws ${lake}; job: model-training-job @aws; lake > job: dataset${more}`)
const today = '2026-11-24'
const taken = (design: Design): Baseline => {
  const found = assess(design, { today })
  const written = baselineOf(design, found.findings, { sizing: found.sizing, bill: found.bill, today }, 'test')
  const read = readBaseline(JSON.stringify(written), 'baseline.json')
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const against = (before: Design, after: Design, day = today) => {
  const found = assess(after, { today: day })
  return compare(taken(before), after, found.findings, { sizing: found.sizing, bill: found.bill, today: day })
}
const standing = (compared: ReturnType<typeof against>, code: string) => compared.findings.find((each) => each.code === code)?.standing
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code)

describe('a baseline', () => {
  it('finds nothing new and nothing resolved in the design it was taken of', () => {
    const compared = against(drawn('{encryptionAtRest: none}'), drawn('{encryptionAtRest: none}'))
    expect(new Set(compared.findings.map((each) => each.standing))).toEqual(new Set(['still-open']))
    expect([...compared.resolved, ...compared.outOfScope]).toEqual([])
  })

  it('tells what is mended from what is new, and what held before from what was never there', () => {
    expect(codes(against(drawn('{encryptionAtRest: none}'), drawn('{encryptionAtRest: cmk}')).resolved)).toContain('SEC-001')
    expect(standing(against(drawn('{encryptionAtRest: cmk}'), drawn('{encryptionAtRest: none}')), 'SEC-001')).toBe('regressed')
    expect(
      standing(
        against(drawn('{encryptionAtRest: cmk}'), drawn('{encryptionAtRest: cmk}', '; n: notebook-workspace @aws; lake > n: table')),
        'COST-004',
      ),
    ).toBe('new')
  })

  it('calls nothing resolved whose element is gone', () => {
    const compared = against(
      drawn('{encryptionAtRest: none}'),
      sketch('need {environment: production}; job: model-training-job @aws; other: model-registry @aws; job > other: model'),
    )
    expect(codes(compared.outOfScope)).toContain('SEC-001')
    expect(codes(compared.resolved)).not.toContain('SEC-001')
  })

  it('calls a finding regressed whose waiver has run out', () => {
    const design: Design = {
      ...drawn('{encryptionAtRest: none}'),
      waivers: [{ check: 'SEC-001', reason: 'moving', by: 'Ada', until: '2026-12-01' }],
    }
    expect(standing(against(design, design), 'SEC-001')).toBe('still-open')
    expect(standing(against(design, design, '2026-12-02'), 'SEC-001')).toBe('regressed')
  })

  it('says what is wrong with a file that is none', () => {
    for (const text of ['', '{', '{"strataBaseline":2}', '[]']) {
      const read = readBaseline(text, 'x.json')
      expect(read.ok ? [] : codes(read.problems)).toEqual(['check/bad-baseline'])
    }
  })
})
