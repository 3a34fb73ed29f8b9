import { existsSync } from 'node:fs'
import { cruiseWalls, purityProblems, sourceFiles } from './cruise.ts'

/** `npm run walls`: who imports whom, and whether everything was looked at. */
const root = new URL('..', import.meta.url).pathname
const files = sourceFiles(root)
const { violations, modules } = await cruiseWalls(root)
const problems = [...violations, ...purityProblems(root, files)]
// A cruiser that reads nothing finds nothing: it must have seen every file there is.
const unseen = files.filter((file) => !modules.has(file))
for (const problem of problems) console.error(`✘ ${problem}`)
for (const file of unseen.slice(0, 10)) console.error(`✘ not cruised: ${file}`)
if (!existsSync(new URL('../.dependency-cruiser.mjs', import.meta.url))) problems.push('no configuration of walls')
if (problems.length + unseen.length > 0) {
  console.error(`${problems.length} wall(s) broken, ${unseen.length} of ${files.length} files not looked at.`)
  process.exitCode = 1
} else console.log(`Walls hold: ${modules.size} modules of ${files.length} files.`)
