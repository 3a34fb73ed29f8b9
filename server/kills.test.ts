import { expect, it } from 'vitest'
import { killRounds } from './fixtures/kill-rounds.ts'

it('loses nothing it acknowledged when it is killed while eight people edit, and they come back by themselves', { timeout: 300_000 }, async () => {
  let seed = 7
  const report = await killRounds({
    kills: 4,
    editors: 8,
    lifeMs: [200, 900],
    random: () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647,
  })
  expect(report).toMatchObject({ kills: 4, lost: [], missingAfterAll: [] })
  expect(report.acknowledged).toBe(report.writtenAfterAll)
  expect(report.acknowledged).toBeGreaterThan(100)
})
