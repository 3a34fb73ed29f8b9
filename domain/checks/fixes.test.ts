import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import { readDesign } from '../catalog/read-design.ts'
import { bill } from '../cost/bill.ts'
import { applyEdits } from '../design/apply-edit.ts'
import type { Edit } from '../design/edit.ts'
import { type Finding, severities } from '../design/finding.ts'
import type { Design } from '../design/schema.ts'
import { checks } from './index.ts'
import { size } from '../sizing/size.ts'
import { fixesFor, safeMending } from './fixes.ts'

const safeByCatalogue = new Set(checks.filter(({ fixClass }) => fixClass === 'safe').map(({ code }) => code))
const today = '2026-11-24'
const folder = new URL('samples/hand/', import.meta.url)
const designs = readdirSync(folder)
  .filter((file) => file.endsWith('.strata.yaml'))
  .map((file) => {
    const read = readDesign(readFileSync(new URL(file, folder), 'utf8'))
    if (!read.ok) throw new Error(file)
    return [file, read.value] as const
  })

const applied = (design: Design, edits: readonly Edit[]): Design => {
  const result = applyEdits(design, edits)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}
const failures = (findings: readonly Finding[]) => findings.filter(({ status, code }) => status === 'fail' && !/^(SIZE|BILL)-/.test(code))
const keysOf = ({ code, component, connection, children = [] }: Finding) =>
  [code, ...children].map((each) => `${each} ${component ?? connection ?? ''}`)
/** Told for all alike or one by one, as many as lack it: a new part changes how, not that. */
const tags = new Set(['COST-009', 'OPS-019'])
const newIn = (before: readonly Finding[], after: readonly Finding[]) => {
  const known = new Set(failures(before).flatMap(keysOf))
  return failures(after).filter((each) => !known.has(keysOf(each)[0] ?? '') && !known.has(`${each.code} `) && !tags.has(each.code))
}
const rank = ({ severity }: Finding) => severities.indexOf(severity)

describe.each(designs)('in %s', (_file, design) => {
  const found = assess(design, { today })
  const fixable = failures(found.findings).filter(({ fixable: can }) => can)

  it('each fix mends its finding, does nothing twice, leaves nothing as bad behind and moves no data where it may not be', () => {
    for (const finding of fixable) {
      const edits = fixesFor(design, finding, found)
      expect(edits.length, `${finding.code} is called fixable`).toBeGreaterThan(0)
      const fixed = applied(design, edits)
      const after = assess(fixed, { today })
      const left = failures(after.findings).find((each) => keysOf(each)[0] === keysOf(finding)[0])
      // A layer that is missing on purpose stays told, less gravely.
      expect(left === undefined ? severities.length : rank(left), `${finding.code} is mended`).toBeGreaterThan(rank(finding))
      expect(applied(fixed, fixesFor(fixed, finding, after)), `${finding.code} does nothing twice`).toEqual(fixed)
      const added = newIn(found.findings, after.findings)
      expect(added.filter((each) => rank(each) <= rank(finding)).map(({ code, what }) => `${finding.code} brings ${code} ${what}`)).toEqual([])
      expect(added.filter(({ code }) => ['DATA-008', 'DATA-009', 'DATA-010', 'DATA-011', 'DATA-012'].includes(code)).map(({ what }) => what)).toEqual(
        [],
      )
    }
  })

  it('all safe fixes together bring nothing grave, and do nothing twice', () => {
    const monthlyUsd = (each: Design) => bill(each, size(each)).monthly
    const { edits, left } = safeMending(design, found.findings, monthlyUsd)
    const fixed = applied(design, edits)
    expect(fixed.components.map(({ id }) => id)).toEqual(design.components.map(({ id }) => id))
    expect(monthlyUsd(fixed)).toBeLessThanOrEqual(monthlyUsd(design) + 0.005)
    expect(left.filter((code) => !safeByCatalogue.has(code))).toEqual([])
    const after = assess(fixed, { today })
    expect(
      newIn(found.findings, after.findings)
        .filter((each) => rank(each) < severities.indexOf('low'))
        .map(({ code, what }) => `${code} ${what}`),
    ).toEqual([])
    expect(applied(fixed, safeMending(fixed, after.findings, monthlyUsd).edits)).toEqual(fixed)
    expect(failures(after.findings).length).toBeLessThanOrEqual(failures(found.findings).length)
  })
})

it('is a fix for most of what is found', () => {
  const all = designs.flatMap(([, design]) => failures(assess(design, { today }).findings))
  expect(all.filter(({ fixable }) => fixable).length / all.length).toBeGreaterThan(0.6)
})
