import { killRounds } from '#server/fixtures/kill-rounds.ts'

/** `npm run kills [number]`: kills a server while eight people edit at 20 changes a second each; none that was acknowledged may be lost. */
const kills = Number(process.argv[2] ?? 200)
if (!Number.isInteger(kills) || kills < 1) {
  console.error('Give a number of kills, such as 200.')
  process.exit(2)
}
const { acknowledged, lost, missingAfterAll, backMs } = await killRounds({ kills, editors: 8, lifeMs: [200, 3_000], random: Math.random })
const p95 = backMs.toSorted((a, b) => a - b)[Math.floor(backMs.length * 0.95)] ?? 0
console.log(
  `${kills} kills, ${acknowledged} edits acknowledged, ${lost.length} of them lost, ${missingAfterAll.length} missing in the end; everybody back within ${Math.round(p95)} ms (p95).`,
)
for (const key of lost.slice(0, 20)) console.log(`  lost: ${key}`)
process.exitCode = lost.length + missingAfterAll.length > 0 ? 1 : 0
