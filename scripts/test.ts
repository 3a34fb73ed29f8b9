import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'
import { ensureRedis } from './redis.ts'

/** `npm test`: types, lint, walls, unused code, unit, property and golden tests, then the journeys in a real browser. */
type Stage = { name: string; command: readonly string[]; counts?: () => Counts }
type Counts = { passed: number; failed: number }

const root = new URL('..', import.meta.url).pathname
process.chdir(root)
mkdirSync('.cache', { recursive: true })
for (const left of ['.cache/unit.json', '.cache/e2e.json', '.cache/e2e-data']) rmSync(left, { recursive: true, force: true })

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const unitCounts = (): Counts => {
  const { numPassedTests, numFailedTests } = read('.cache/unit.json') as { numPassedTests: number; numFailedTests: number }
  return { passed: numPassedTests, failed: numFailedTests }
}
const journeyCounts = (): Counts => {
  const { stats } = read('.cache/e2e.json') as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}

const stages: readonly Stage[] = [
  { name: 'types', command: ['npx', 'tsc'] },
  { name: 'lint', command: ['npx', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'walls', command: ['node', 'scripts/walls.ts'] },
  { name: 'unused code', command: ['npx', 'knip'] },
  { name: 'unit, property and golden tests', command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=.cache/unit.json'], counts: unitCounts },
  { name: 'build', command: ['npx', 'vite', 'build', '--logLevel', 'warn'] },
  { name: 'journeys in a browser', command: ['npx', 'playwright', 'test'], counts: journeyCounts },
]

const total: Counts = { passed: 0, failed: 0 }
const failing: string[] = []
for (const { name, command, counts } of stages) {
  const [program = '', ...args] = command
  if (name.startsWith('unit')) console.log(`Redis: ${ensureRedis()}`)
  if (name.startsWith('journeys')) console.log(`Browser: ${await ensureBrowser()}`)
  console.log(`\n— ${name}`)
  const started = Date.now()
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  let counted: Counts = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  try {
    if (counts !== undefined) counted = counts()
  } catch {
    counted = { passed: 0, failed: 1 } // it ended before it could count
  }
  if (status !== 0) {
    failing.push(name)
    if (counted.failed === 0) counted = { ...counted, failed: 1 }
  }
  total.passed += counted.passed
  total.failed += counted.failed
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
