import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../design/apply-edit.ts'
import { type Severity, severities } from '../design/finding.ts'
import type { Design } from '../design/schema.ts'
import type { Check } from './check.ts'
import { costFixtures } from './cost/fixtures.data.ts'
import { dataGovernanceFixtures } from './data-governance/fixtures.data.ts'
import { type Beside, Facts } from './facts/facts.ts'
import { findingsOf } from './findings.ts'
import type { Drawn } from './fixture.ts'
import { checkHeaders } from './headers.data.ts'
import { checks } from './index.ts'
import { operationsFixtures } from './operations/fixtures.data.ts'
import { performanceFixtures } from './performance/fixtures.data.ts'
import { reliabilityFixtures } from './reliability/fixtures.data.ts'
import { responsibleAiFixtures } from './responsible-ai/fixtures.data.ts'
import { judgements } from './run.ts'
import { securityFixtures } from './security/fixtures.data.ts'
import { sketch } from './sketch.ts'
import { sustainabilityFixtures } from './sustainability/fixtures.data.ts'

const tables = [
  securityFixtures,
  reliabilityFixtures,
  performanceFixtures,
  costFixtures,
  operationsFixtures,
  dataGovernanceFixtures,
  responsibleAiFixtures,
  sustainabilityFixtures,
]
const fixtures = new Map(tables.flatMap((table) => Object.entries(table)))
const pillars = ['security', 'reliability', 'performance', 'cost', 'operations', 'data-governance', 'responsible-ai', 'sustainability']

const read = (drawn: Drawn): { design: Design; beside: Beside; afterwards: Beside } =>
  typeof drawn === 'string'
    ? { design: sketch(drawn), beside: {}, afterwards: {} }
    : { design: sketch(drawn.drawn), beside: drawn.beside, afterwards: drawn.afterwards ?? drawn.beside }
const outcomes = (check: Check, { design, beside }: { design: Design; beside: Beside }) =>
  judgements(check, new Facts(design, beside)).map(({ outcome }) => outcome)
const words = (check: Check, drawn: Drawn) => outcomes(check, read(drawn)).map((outcome) => outcome.is)

describe('the list of checks', () => {
  it('has every file of every pillar once, and 189 codes together with the headers still without a judge', () => {
    const files = pillars.flatMap((pillar) =>
      readdirSync(new URL(pillar, import.meta.url))
        .filter((file) => !/(\.data|\.test)\.ts$/.test(file))
        .map((file) => `${pillar}/${file}`),
    )
    expect(checks.map(({ id, pillar }) => `${pillar}/${id}.ts`).sort()).toEqual(files.sort())
    const codes = [...checks, ...checkHeaders].map(({ code }) => code)
    expect(new Set(codes).size).toBe(189)
    expect(codes).toHaveLength(189)
  })

  it('has fixtures for every check and for nothing else', () => {
    expect([...fixtures.keys()].sort()).toEqual(checks.map(({ code }) => code).sort())
  })

  it('says in words when a severity or outcome is another, exactly where it is', () => {
    const byOutcome = /^(outcome|blocks)/
    for (const { code, severityWhen, severityFor } of checks)
      expect(severityWhen !== '' && !byOutcome.test(severityWhen), code).toBe(severityFor !== undefined)
  })

  it('names a fix for every check that promises one without a person deciding', () => {
    expect(checks.filter(({ fixClass, fix }) => fixClass !== 'manual' && fix === undefined).map(({ code }) => code)).toEqual([])
    expect(checks.filter(({ fix }) => fix !== undefined).length).toBeGreaterThanOrEqual(168)
  })

  it('folds children only under checks that exist', () => {
    const codes = new Set([...checks, ...checkHeaders].map(({ code }) => code))
    for (const { foldedInto } of checks) for (const code of foldedInto ?? []) expect(codes).toContain(code)
  })
})

/** Everything every check says, as finding keys by how grave they are. */
const all = (design: Design, beside: Beside) => {
  const facts = new Facts(design, beside)
  return findingsOf(checks.flatMap((check) => judgements(check, facts))).filter(({ status }) => status === 'fail')
}
const asBad = (severity: Severity, than: Severity) => severities.indexOf(severity) <= severities.indexOf(than)

for (const check of checks) {
  const table = fixtures.get(check.code)
  if (table === undefined) continue
  describe(`${check.code} ${check.id}`, () => {
    it('fails where it is broken, passes where it is kept, and has nothing to say where it does not apply', () => {
      expect(words(check, table.breaks), 'breaks').toContain('fail')
      const kept = words(check, table.passes)
      expect(kept, 'passes').toContain('pass')
      expect(
        kept.filter((is) => is === 'fail' || is === 'needs-input'),
        'passes',
      ).toEqual([])
      expect(
        words(check, table.notApplicable).filter((is) => is !== 'not-applicable'),
        'not applicable',
      ).toEqual([])
    })

    if ('unknown' in table)
      it('asks what nobody said, and neither passes nor fails it', () => {
        const said = words(check, table.unknown)
        expect(said).toContain('needs-input')
        expect(said).not.toContain('fail')
      })

    if (check.fix !== undefined)
      it('mends what it found by a fix that leaves nothing as bad behind and does nothing twice', () => {
        const { design, beside, afterwards } = read(table.breaks)
        const facts = new Facts(design, beside)
        const broken = judgements(check, facts).find(({ outcome, fix }) => outcome.is === 'fail' && fix().length > 0)
        if (broken === undefined) return expect(broken, 'a fix that never fixes').toBeDefined()
        const fixed = applyEdits(design, broken.fix())
        if (!fixed.ok) return expect(fixed.problems).toEqual([])
        const after = judgements(check, new Facts(fixed.value, afterwards)).find(
          ({ component, connection }) => component === broken.component && connection === broken.connection,
        )
        expect(after === undefined ? 'gone' : after.outcome.is).not.toBe('fail')
        const before = new Set(all(design, beside).map(({ code, component, connection }) => `${code} ${component} ${connection}`))
        const added = all(fixed.value, afterwards).filter(
          (found) => !before.has(`${found.code} ${found.component} ${found.connection}`) && asBad(found.severity, broken.severity()),
        )
        expect(added.map(({ code, what }) => `${code} ${what}`)).toEqual([])
        return undefined
      })
  })
}
