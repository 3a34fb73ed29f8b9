import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { templates } from '#templates/index.ts'
import { groupings, noFilter } from '../../state/findings-view.ts'
import { filtered, grouped, laneIds, laneOfFinding } from './finding-filter.ts'

const found = templates
  .map(({ design }) => ({ design, findings: assess(design, { today: '2026-11-24' }).findings }))
  .filter(({ findings }) => findings.length > 10)

describe('the filter of findings', () => {
  it('shows all where nothing is asked for, and each kind of filter only takes away', () => {
    for (const { design, findings } of found) {
      expect(filtered(findings, noFilter, design)).toEqual(findings)
      const [first] = findings
      if (first === undefined) continue
      for (const filter of [{ severity: first.severity }, { pillar: first.pillar }, { layer: laneOfFinding(first, design) }, { text: first.code }]) {
        const shown = filtered(findings, { ...noFilter, ...filter }, design)
        expect(shown).toContain(first)
        expect(findings).toEqual(expect.arrayContaining(shown))
      }
    }
  })

  it('finds by all words at once, in any order', () => {
    const [{ design, findings } = { design: undefined, findings: [] }] = found
    if (design === undefined || findings[0] === undefined) throw new Error('a template has findings')
    const [one, ...more] = findings[0].what.split(/\s+/)
    expect(filtered(findings, { ...noFilter, text: `${more.join(' ')} ${one}` }, design)).toContain(findings[0])
    expect(filtered(findings, { ...noFilter, text: 'zzz' }, design)).toEqual([])
  })

  it('of a framework leaves what its controls rest on', () => {
    const all = found.flatMap(({ design, findings }) => filtered(findings, { ...noFilter, framework: 'gdpr' }, design))
    expect(all.length).toBeGreaterThan(0)
    expect(all.every(({ code }) => !code.startsWith('SUS'))).toBe(true)
  })

  it.each(groupings)('puts every finding into one group by %s, gravest group first', (by) => {
    for (const { design, findings } of found) {
      const groups = grouped(findings, by, design)
      expect(groups.flatMap((group) => group.findings).length).toBe(findings.length)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      if (by === 'layer') expect(laneIds).toEqual(expect.arrayContaining(groups.map(({ key }) => key)))
    }
  })
})
