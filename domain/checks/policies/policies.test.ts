import { describe, expect, it } from 'vitest'
import { assess } from '../../assessment.ts'
import { applyEdits } from '../../design/apply-edit.ts'
import { fixesFor } from '../fixes.ts'
import { sketch } from '../sketch.ts'
import { readPolicies } from './read-policies.ts'

const today = '2026-11-24'
const read = (text: string) => {
  const found = readPolicies([{ path: 'acme.yaml', text }])
  if (!found.ok) throw new Error(found.problems.map(({ at, message, hint }) => `${at}: ${message} ${hint}`).join('\n'))
  return found.value
}
const problemsOf = (text: string) => {
  const found = readPolicies([{ path: 'acme.yaml', text }])
  return found.ok ? [] : found.problems
}
const found = (text: string, drawn: string) =>
  assess(sketch(drawn), { today, policies: read(text) }).findings.filter(({ code }) => /^(ACME|POLICY)/.test(code))
const policy = (assert: string, more = 'for: component') =>
  `id: ACME-1\ntitle: Ours\nseverity: high\nremedy: Mend it.\nassert: '${assert}'\n${more}\n`

const tagged = policy('component.settings.owner == "data"', 'for: component\nwhen: component.stores\nfix: { owner: data }\nask: Who answers for it?')

describe('a policy', () => {
  it('fails, passes, asks and does not apply like a check of ours', () => {
    const all = found(tagged, 'a: data-lake @aws {owner: web}; b: data-lake @aws {owner: data}; c: data-lake @aws; d: web-app @aws {owner: web}')
    expect(all.map(({ code, component, status, what }) => [code, component, status, what])).toEqual([
      ['ACME-1', 'a', 'fail', '"a": Ours.'],
      ['ACME-1', 'c', 'needs-input', 'Who answers for it?'],
    ])
  })

  it('is mended by its fix, and a waiver accepts it', () => {
    const design = sketch('a: data-lake @aws {owner: web}')
    const policies = read(tagged)
    const [finding] = assess(design, { today, policies }).findings.filter(({ code }) => code === 'ACME-1')
    if (finding === undefined) return expect(finding).toBeDefined()
    expect(finding.fixable).toBe(true)
    const fixed = applyEdits(design, fixesFor(design, finding, {}, policies))
    if (!fixed.ok) return expect(fixed.problems).toEqual([])
    expect(assess(fixed.value, { today, policies }).findings.some(({ code }) => code === 'ACME-1')).toBe(false)
    const waived = { ...design, waivers: [{ check: 'ACME-1', reason: 'trial', by: 'Ada', until: '2027-01-01' }] }
    const after = assess(waived, { today, policies }).findings
    expect(after.filter(({ code }) => code === 'WAIVER')).toEqual([])
    expect(after.find(({ code }) => code === 'ACME-1')?.waived).toBe(true)
    return undefined
  })

  it('looks at connections, boundaries and the design, and at what we derive', () => {
    const two = '[v] network @aws {egress: open}; a: data-lake in v @aws {dataClass: [pii]}; b: web-app @aws; a > b: table'
    expect(found(policy('!("pii" in connection.to.dataClasses)', 'for: connection'), two)[0]?.connection).toBe('a-b')
    expect(found(policy('boundary.settings.egress != "open"', 'for: boundary'), two)[0]?.boundary).toBe('v')
    expect(found(policy('components.exists(c, c.kind == "audit-log")', 'for: design'), two)).toHaveLength(1)
    expect(found(policy('design.requirements.budgetUsdPerMonth < 100', 'for: design'), two)[0]?.status).toBe('needs-input')
  })

  it('decides where an open part cannot change the answer', () => {
    expect(found(policy('component.settings.zones > 1 || component.kind == "data-lake"'), 'a: data-lake @aws')).toEqual([])
    expect(found(policy('component.settings.zones > 1 && component.kind == "web-app"'), 'a: data-lake @aws')[0]?.status).toBe('fail')
  })

  it('that cannot be read is told with its place and the nearest name', () => {
    const messages = (text: string) => problemsOf(text).map(({ code, hint }) => `${code} ${hint}`)
    expect(messages(policy('component.settings.encryptionAtRset == "cmk"'))[0]).toContain('policy/bad-expression Did you mean "encryptionAtRest"?')
    expect(messages(policy('component.knd == "x"'))[0]).toMatch(/^policy\/bad-expression/)
    expect(messages(policy('component.kind =='))[0]).toMatch(/^policy\/bad-expression/)
    expect(messages(policy('component.kind'))[0]).toMatch(/^policy\/bad-expression/)
    expect(messages(policy('component.kind.matches("(a+)+$")'))[0]).toMatch(/^policy\/bad-expression/)
    expect(messages(policy('true').replace('severity: high', 'severty: high')).join()).toContain('Did you mean "severity"?')
    expect(messages(policy('true').replace('ACME-1', 'SEC-001'))[0]).toMatch(/^policy\/id-taken/)
    expect(messages('a: [')[0]).toMatch(/^policy\/not-readable/)
    expect(messages('&a [*a, *a]')[0]).toMatch(/^policy\//)
  })

  it('that loops without end is stopped and told, and the other checks go on', () => {
    const many = Array.from({ length: 120 }, (_, i) => `c${i}: data-lake @aws {encryptionAtRest: none}`).join(';')
    const deep = 'components.all(a, components.exists_one(b, components.filter(c, components.map(d, d.id).size() > 0).size() > 0))'
    const bound = '[components.map(a, a)].all(l, l.all(x, l.all(y, l.all(z, x.id != "" && y.id != "" && z.id != ""))))'
    for (const assert of [deep, bound]) {
      const all = assess(sketch(many), { today, policies: read(policy(assert)) }).findings
      expect(all.filter(({ code }) => code === 'POLICY').map(({ what }) => what)).toEqual([
        'The policy ACME-1 cannot be evaluated: it takes more than 1000000 steps.',
      ])
      expect(all.some(({ code }) => code === 'SEC-001')).toBe(true)
    }
  })

  it('that breaks on a value is told once, and the other checks go on', () => {
    const all = found(policy('component.settings.volumeTB + 1 > 3'), 'a: data-lake @aws {volumeTB: 3}; b: data-lake @aws {volumeTB: 4}')
    expect(all.map(({ code }) => code)).toEqual(['POLICY'])
  })
})
