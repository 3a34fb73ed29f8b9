/** How well prompts are read: extraction F1, providers, regions, deployment, behaviour, archetypes. `npx node eval/extraction.ts [--worst] [set …]` */
import { existsSync, readFileSync } from 'node:fs'
import { evidence } from '#domain/generation/read/archetypes/evidence.data.ts'
import { read } from '#domain/generation/read/read.ts'

/** What a set may say of a prompt; what is left out is not judged. */
type Expected = {
  behaviour: string
  providers?: string[] | 'unchanged'
  deployment_model?: string | null
  regions?: string[] | 'unchanged'
  constraints?: Record<string, unknown>
  archetypes: string[]
}
type Prompt = { id: string; prompt: string; expect: Expected }
type Judged = boolean | null
type Score = {
  id: string
  right: number
  expected: number
  extra: number
  provider: Judged
  region: Judged
  deployment: Judged
  behaviour: boolean
  top1: Judged
  top2: Judged
  notes: string[]
  ms: number
}

const folder = new URL('./prompts/', import.meta.url)
const worst = process.argv.includes('--worst')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sets =
  wanted.length > 0
    ? wanted
    : [
        'published',
        'own',
        'wordings',
        'translated',
        'reworded',
        'scenarios',
        'phrases',
        'voices',
        'dispatches',
        'letters',
        'reports',
        'tidings',
        'ledgers',
        'manifests',
        'counts',
        'held-back',
        'held-back-second',
        'held-back-third',
      ]

const ordered = (list: readonly unknown[]): string => JSON.stringify(list.map(String).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
const near = (gold: unknown, said: unknown): boolean => {
  if (typeof gold === 'number' && typeof said === 'number') return Math.abs(gold - said) <= 0.05 * Math.abs(gold)
  if (Array.isArray(gold) && Array.isArray(said)) return ordered(gold) === ordered(said)
  if (typeof gold === 'object' && gold !== null && typeof said === 'object' && said !== null)
    return Object.entries(gold).every(([key, value]) => near(value, (said as Record<string, unknown>)[key]))
  return gold === said
}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function score({ id, prompt, expect }: Prompt): Score {
  const start = performance.now()
  const { understood, behaviour, archetypes } = read(prompt)
  const ms = performance.now() - start
  const notes: string[] = []
  const check = (name: string, right: boolean, is: unknown, should: unknown): boolean => {
    if (!right) notes.push(`${name} should be ${JSON.stringify(should)}, is ${JSON.stringify(is)}`)
    return right
  }
  const { constraints } = expect
  const gold = Object.entries(constraints ?? {}).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const missed = gold.filter(([key, value]) => !check(key, near(value, understood[key]), understood[key], value))
  const extra = Object.entries(understood).filter(
    ([key, value]) => constraints !== undefined && typeof value === 'number' && !near(constraints[key], value),
  )
  for (const [key, value] of extra) if (constraints?.[key] === undefined) notes.push(`${key} ${String(value)} was not said`)
  const generates = expect.behaviour.startsWith('generate')
  const judged = (name: string, should: string[] | 'unchanged' | undefined, is: unknown, whenEmpty: boolean): Judged =>
    !generates || should === undefined || should === 'unchanged' || (should.length === 0 && !whenEmpty)
      ? null
      : check(name, ordered(should) === ordered(list(is)), is, should)
  const patterns = expect.archetypes.map((number) => evidence[Number(number.slice(2)) - 1]?.pattern ?? number)
  const found = archetypes.map(({ pattern }) => pattern)
  const likely = archetypes.map(({ pattern, score: share }) => `${pattern} ${share}`)
  return {
    id,
    ms,
    notes,
    right: gold.length - missed.length,
    expected: gold.length,
    extra: extra.length,
    provider: judged('providers', expect.providers, understood['providers'], false),
    region: judged('regions', expect.regions, understood['regions'], true),
    deployment:
      !generates || expect.deployment_model == null
        ? null
        : check('deployment', expect.deployment_model === understood['deployment_model'], understood['deployment_model'], expect.deployment_model),
    behaviour: check(
      'behaviour',
      expect.behaviour === 'generate_or_ask' ? behaviour !== 'decline' : behaviour === (generates ? 'generate' : expect.behaviour),
      behaviour,
      expect.behaviour,
    ),
    top1: patterns.length === 0 ? null : check('archetype', patterns.includes(found[0] ?? ''), likely, patterns),
    top2: patterns.length === 0 ? null : patterns.some((pattern) => found.slice(0, 2).includes(pattern)),
  }
}

const share = (values: readonly Judged[]): string => {
  const counted = values.filter((value) => value !== null)
  const right = counted.filter(Boolean).length
  return counted.length === 0 ? '-' : `${right}/${counted.length} ${(right / counted.length).toFixed(3)}`
}

for (const set of sets) {
  const file = new URL(`${set}.jsonl`, folder)
  if (!existsSync(file)) {
    console.log(`${set}: no such set`)
    continue
  }
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Prompt)
  const records = all.filter(({ expect }) => expect.behaviour !== 'edit')
  for (const { prompt } of records) read(prompt)
  const scores = records.map(score)
  const sum = (pick: (one: Score) => number): number => scores.reduce((total, one) => total + pick(one), 0)
  const [right, expected, extra] = [sum((one) => one.right), sum((one) => one.expected), sum((one) => one.extra)]
  const times = scores.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2)
  console.log(`\n${set} (${records.length} prompts)`)
  if (expected > 0)
    console.log(
      `  M9 extraction   precision ${(right / (right + extra)).toFixed(3)}  recall ${(right / expected).toFixed(3)}  F1 ${((2 * right) / (right + extra + expected)).toFixed(3)}`,
    )
  console.log(
    `  M8 providers ${share(scores.map((one) => one.provider))}  regions ${share(scores.map((one) => one.region))}  deployment ${share(scores.map((one) => one.deployment))}`,
  )
  console.log(
    `  M12 behaviour ${share(scores.map((one) => one.behaviour))}   archetype top 1 ${share(scores.map((one) => one.top1))}  top 2 ${share(scores.map((one) => one.top2))}`,
  )
  console.log(`  time median ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  if (worst && !set.startsWith('held-back')) for (const { id, notes } of scores) if (notes.length > 0) console.log(`  ${id}: ${notes.join('; ')}`)
}
