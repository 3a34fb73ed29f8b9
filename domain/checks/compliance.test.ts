import { describe, expect, it } from 'vitest'
import { frameworkIds } from '../design/requirements.ts'
import type { Design } from '../design/schema.ts'
import { check } from './check-design.ts'
import { frameworks } from './frameworks/index.ts'
import { sketch } from './sketch.ts'

const beside = {
  sizing: { components: [], totals: { accelerators: 0, gpuHoursPerMonth: 0, powerKW: 0 }, findings: [] },
  bill: { currency: 'USD' as const, monthly: 0, range: [0, 0] as const, lines: [], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [] },
  today: '2026-11-24',
}
const controlsOf = (design: Design, ...ids: (typeof frameworkIds)[number][]) => check(design, { ...beside, frameworks: ids }).compliance
const status = (design: Design, framework: (typeof frameworkIds)[number], control: string) =>
  controlsOf(design, framework).find((each) => each.control === control)

describe('controls', () => {
  it('are reported for every framework that is asked for, each once, and for no other', () => {
    expect(frameworks.map(({ id }) => id).sort()).toEqual([...frameworkIds].sort())
    const all = controlsOf(sketch('lake: data-lake'), ...frameworkIds)
    expect(all).toHaveLength(352)
    expect(new Set(all.map(({ framework, control }) => `${framework} ${control}`)).size).toBe(352)
    expect(check(sketch('need {frameworks: [hipaa]}; lake: data-lake'), beside).compliance.every(({ framework }) => framework === 'hipaa')).toBe(true)
    expect(check(sketch('lake: data-lake'), beside).compliance).toEqual([])
  })

  it('are provided only by what the design says, with the element and setting that prove it', () => {
    const kept = sketch(
      '[net] network {exposure: private}; lake: data-lake in net {dataClass: [pii], retentionDays: 30}; points: checkpoint-store in net {dataClass: [internal], retentionDays: 14}',
    )
    expect(status(kept, 'gdpr', 'Art.5(1)(e)')).toMatchObject({
      status: 'provided',
      evidence: expect.arrayContaining([{ element: 'lake', check: 'DATA-006', setting: 'retentionDays' }]),
    })
  })

  it('are not provided where one of their checks fails, and say where', () => {
    const endless = sketch('lake: data-lake {dataClass: [pii]}')
    expect(status(endless, 'gdpr', 'Art.5(1)(e)')).toMatchObject({ status: 'not-provided', evidence: [{ element: 'lake', check: 'DATA-006' }] })
  })

  it('need input where something was not said', () => {
    const silent = sketch('lake: data-lake {dataClass: [pii], retentionDays: 30}')
    expect(status(silent, 'gdpr', 'Art.5(1)(f)')).toMatchObject({
      status: 'needs-input',
      evidence: expect.arrayContaining([{ element: 'lake', check: 'SEC-001', setting: 'encryptionAtRest' }]),
    })
  })

  it('need input, not a pass, where only a habit of the provider speaks for them', () => {
    const habit = sketch(
      'need {environment: production}; [net] network {exposure: private}; lake: object-storage in net @aws {dataClass: [internal]}',
    )
    const control = frameworks.find(({ id }) => id === 'soc2')?.controls.find(({ checks }) => checks.includes('REL-002'))
    expect(control).toBeDefined()
    expect(status(habit, 'soc2', control?.control ?? '')?.status).not.toBe('provided')
  })

  it('that only people can attest say so, whatever passes', () => {
    expect(status(sketch('lake: data-lake'), 'gdpr', 'Art.37-39')).toMatchObject({ status: 'attestation' })
  })

  it('do not apply where nothing in the design concerns them', () => {
    expect(status(sketch('people: client-user'), 'gdpr', 'Art.5(1)(e)')).toMatchObject({ status: 'not-applicable', evidence: [] })
  })

  it('name as proof only elements and checks that exist', () => {
    const design = sketch(
      'need {environment: production}; people: client-user; app: web-app; lake: data-lake {dataClass: [pii]}; app > lake: sql; people > app: http',
    )
    const known = new Set<string>(['design', ...design.components.map(({ id }) => id), ...design.connections.map(({ id }) => id)])
    for (const { evidence } of controlsOf(design, ...frameworkIds)) for (const { element } of evidence) expect(known).toContain(element)
  })
})
