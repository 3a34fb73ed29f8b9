import { describe, expect, it } from 'vitest'
import { isHeldBack, readRows, seriesOf } from './rows.ts'
import { answersTo, type Group, scoreOf } from './score.ts'

const rows = readRows(new URL('truth.csv', import.meta.url))

describe('sizing against published figures', () => {
  it('holds back about a third of the rows, and never a part of a series', () => {
    const held = rows.filter(isHeldBack).length / rows.length
    expect(held).toBeGreaterThan(0.2)
    expect(held).toBeLessThan(0.5)
    const bySeries = Map.groupBy(rows, seriesOf)
    for (const series of bySeries.values()) expect(new Set(series.map(isHeldBack)).size).toBe(1)
  })

  it.each([
    ['training', 0.1, 0.125],
    ['inference dense', 0.12, 0.15],
    ['inference MoE', 0.3, 0.35],
  ] as const)('keeps the median error of %s within %d over all rows and %d over those held back', (group: Group, all, held) => {
    const { answers } = answersTo(rows, false)
    expect(scoreOf(answers, group).median).toBeLessThanOrEqual(all)
    expect(scoreOf(answers, group, true).median).toBeLessThanOrEqual(held)
  })

  it.each([
    ['training', 0.1],
    ['inference dense', 0.12],
    ['inference MoE', 0.3],
  ] as const)('keeps the median error of %s within %d when it is asked with the columns alone', (group: Group, all) => {
    expect(scoreOf(answersTo(rows, true).answers, group).median).toBeLessThanOrEqual(all)
  })

  it('misses memory with the columns alone only where they do not tell the sharding, the format of the moments or the recomputation', () => {
    const { answers } = answersTo(rows, true)
    const wrong = answers.filter(({ group, error }) => group === 'memory' && Math.abs(error) > 0.1)
    for (const { row } of wrong) expect(row['case']).toMatch(/baseline DP|ZeRO-|full 16-bit fine-tune|full-AC/)
  })

  it('keeps every memory figure within a tenth of the published', () => {
    const { answers } = answersTo(rows, false)
    const wrong = answers.filter(({ group, error }) => group === 'memory' && Math.abs(error) > 0.1)
    expect(wrong.map(({ row }) => row['model'])).toEqual([])
  })
})
