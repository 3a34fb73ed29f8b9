import { describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import type { Finding } from '#domain/design/finding.ts'
import { ComponentId } from '#domain/design/ids.ts'
import { templates } from '#templates/index.ts'
import { factsOf, graver, totalsOf } from './facts.ts'

const [template] = templates
if (template === undefined) throw new Error('no template')
const { design } = template
const [one] = design.components
const id = one?.id ?? ComponentId.parse('none')

const finding = (more: Partial<Finding>): Finding => ({
  code: 'SEC-001',
  check: 'x',
  pillar: 'security',
  severity: 'low',
  status: 'fail',
  component: id,
  connection: null,
  what: '',
  why: '',
  remedy: '',
  references: [],
  fixable: false,
  waived: false,
  ...more,
})
const assessment = (findings: readonly Finding[], bill: Partial<Assessment['bill']> = {}): Assessment => ({
  design,
  findings,
  compliance: [],
  passed: 0,
  notApplicable: 0,
  needsInput: 0,
  sizing: { components: [], totals: { accelerators: 0, gpuHoursPerMonth: 0, powerKW: 0 }, findings: [] },
  bill: { currency: 'USD', monthly: 0, range: [0, 0], lines: [], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [], ...bill },
})

describe('what the canvas shows', () => {
  it('shows the gravest open finding and how many there are; accepted ones and questions do not count', () => {
    const facts = factsOf(
      assessment([finding({}), finding({ severity: 'critical' }), finding({ severity: 'high', waived: true }), finding({ status: 'needs-input' })]),
      new Map(),
    )
    expect(facts.get(id)).toMatchObject({ worst: 'critical', findings: 2 })
  })
  it('keeps the objects of components of which nothing changed, so that they are not drawn again', () => {
    const before = factsOf(assessment([]), new Map())
    const after = factsOf(assessment([finding({})]), before)
    for (const { id: each } of design.components) expect(after.get(each) === before.get(each)).toBe(each !== id)
  })
  it('orders severities by gravity', () => {
    expect(['low', 'critical', 'info'].reduce<Finding['severity'] | null>((worst, each) => graver(worst, each as Finding['severity']), null)).toBe(
      'critical',
    )
  })
})

describe('totals', () => {
  it('calls the cost unknown, not zero, where nothing that is there has a price', () => {
    expect(totalsOf(assessment([], { unknown: [{ component: id, why: 'no price' }] })).monthly).toBeNull()
    expect(totalsOf(assessment([])).monthly).toBe(0)
  })
  it('counts open findings by severity and questions apart', () => {
    const { bySeverity, needsInput } = totalsOf(
      assessment([finding({}), finding({ severity: 'high' }), finding({ status: 'needs-input', severity: 'high' })]),
    )
    expect([bySeverity.low, bySeverity.high, needsInput]).toEqual([1, 1, 1])
  })
  it('counts findings that ask for the same fact as one question', () => {
    const asking = (setting: string) => finding({ status: 'needs-input', asks: { on: 'requirement', id: null, setting } })
    expect(totalsOf(assessment([asking('environment'), asking('environment'), asking('criticality')])).needsInput).toBe(2)
  })
})
