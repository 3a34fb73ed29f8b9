/** How well prompts are read: extraction F1, providers, regions, deployment, behaviour, archetypes. `npx node eval/extraction.ts [--worst] [set …]` */
import { readFileSync } from 'node:fs'
import { evidence } from '#domain/generation/read/archetypes/evidence.data.ts'
import { read } from '#domain/generation/read/read.ts'
import type { Reading } from '#domain/generation/read/reading.ts'

type Expected = {
  behaviour: string
  providers: string[] | 'unchanged'
  deployment_model: string | null
  regions: string[] | 'unchanged'
  constraints: Record<string, unknown>
  archetypes: string[]
}
type Prompt = { id: string; prompt: string; lang: string; tags: string[]; expect: Expected }

const folder = new URL('./prompts/', import.meta.url)
const worst = process.argv.includes('--worst')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sets = wanted.length > 0 ? wanted : ['published', 'own', 'wordings', 'held-back']

const ordered = (list: readonly unknown[]): string[] => list.map(String).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const near = (gold: unknown, said: unknown): boolean => {
  if (typeof gold === 'number' && typeof said === 'number') return Math.abs(gold - said) <= 0.05 * Math.abs(gold)
  if (Array.isArray(gold) && Array.isArray(said)) return JSON.stringify(ordered(gold)) === JSON.stringify(ordered(said))
  if (typeof gold === 'object' && gold !== null && typeof said === 'object' && said !== null)
    return Object.entries(gold).every(([key, value]) => near(value, (said as Record<string, unknown>)[key]))
  return gold === said
}
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x))

type Score = {
  id: string
  right: number
  expected: number
  extra: number
  provider: boolean | null
  region: boolean | null
  deployment: boolean | null
  behaviour: boolean
  top1: boolean | null
  top2: boolean | null
  notes: string[]
  ms: number
}

function score({ id, prompt, expect }: Prompt): Score {
  const start = performance.now()
  const reading: Reading = read(prompt)
  const ms = performance.now() - start
  const said = reading.understood
  const gold = Object.entries(expect.constraints).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const notes: string[] = []
  const missed = gold.filter(([key, value]) => !near(value, said[key]))
  for (const [key, value] of missed) notes.push(`${key} should be ${JSON.stringify(value)}, is ${JSON.stringify(said[key])}`)
  const numbers = Object.entries(said).filter(([, value]) => typeof value === 'number')
  const extra = numbers.filter(([key, value]) => expect.constraints[key] === undefined || !near(expect.constraints[key], value))
  for (const [key, value] of extra) if (expect.constraints[key] === undefined) notes.push(`${key} ${JSON.stringify(value)} was not said`)
  const generates = expect.behaviour.startsWith('generate')
  const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])
  const check = (name: string, right: boolean, is: unknown, should: unknown): boolean => {
    if (!right) notes.push(`${name} should be ${JSON.stringify(should)}, is ${JSON.stringify(is)}`)
    return right
  }
  const patterns = expect.archetypes.map((number) => evidence[Number(number.slice(2)) - 1]?.pattern ?? number)
  const found = reading.archetypes.map(({ pattern }) => pattern)
  const behaviour =
    expect.behaviour === 'generate_or_ask' ? reading.behaviour !== 'decline' : reading.behaviour === (generates ? 'generate' : expect.behaviour)
  return {
    id,
    ms,
    notes,
    right: gold.length - missed.length,
    expected: gold.length,
    extra: extra.length,
    provider:
      !generates || expect.providers === 'unchanged' || expect.providers.length === 0
        ? null
        : check('providers', same(expect.providers, list(said['providers'])), said['providers'], expect.providers),
    region:
      !generates || expect.regions === 'unchanged'
        ? null
        : check('regions', same(expect.regions, list(said['regions'])), said['regions'], expect.regions),
    deployment:
      !generates || expect.deployment_model === null
        ? null
        : check('deployment', expect.deployment_model === said['deployment_model'], said['deployment_model'], expect.deployment_model),
    behaviour: check('behaviour', behaviour, reading.behaviour, expect.behaviour),
    top1:
      patterns.length === 0
        ? null
        : check(
            'archetype',
            patterns.includes(found[0] ?? ''),
            reading.archetypes.map(({ pattern, score: s }) => `${pattern} ${s}`),
            patterns,
          ),
    top2: patterns.length === 0 ? null : patterns.some((pattern) => found.slice(0, 2).includes(pattern)),
  }
}

const share = (values: readonly (boolean | null)[]): string => {
  const counted = values.filter((value) => value !== null)
  return counted.length === 0
    ? '-'
    : `${counted.filter(Boolean).length}/${counted.length} ${(counted.filter(Boolean).length / counted.length).toFixed(3)}`
}

for (const set of sets) {
  let lines: string[]
  try {
    lines = readFileSync(new URL(`${set}.jsonl`, folder), 'utf8')
      .trim()
      .split('\n')
  } catch {
    console.log(`${set}: no such set`)
    continue
  }
  const records = lines.map((line) => JSON.parse(line) as Prompt).filter(({ expect }) => expect.behaviour !== 'edit')
  for (const { prompt } of records) read(prompt)
  const scores = records.map(score)
  const sum = (pick: (one: Score) => number): number => scores.reduce((total, one) => total + pick(one), 0)
  const [right, expected, extra] = [sum((one) => one.right), sum((one) => one.expected), sum((one) => one.extra)]
  const times = scores.map(({ ms }) => ms).toSorted((a, b) => a - b)
  console.log(`\n${set} (${records.length} prompts)`)
  console.log(
    `  M9 extraction   precision ${(right / (right + extra)).toFixed(3)}  recall ${(right / expected).toFixed(3)}  F1 ${((2 * right) / (2 * right + extra + expected - right)).toFixed(3)}`,
  )
  console.log(
    `  M8 providers ${share(scores.map((one) => one.provider))}  regions ${share(scores.map((one) => one.region))}  deployment ${share(scores.map((one) => one.deployment))}`,
  )
  console.log(
    `  M12 behaviour ${share(scores.map((one) => one.behaviour))}   archetype top 1 ${share(scores.map((one) => one.top1))}  top 2 ${share(scores.map((one) => one.top2))}`,
  )
  console.log(`  time median ${times[Math.floor(times.length / 2)]?.toFixed(2)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(2)} ms`)
  if (worst && set !== 'held-back') for (const { id, notes } of scores) if (notes.length > 0) console.log(`  ${id}: ${notes.join('; ')}`)
}
