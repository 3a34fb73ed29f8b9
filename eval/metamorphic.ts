import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '#domain/generation/generate.ts'
import { templates } from '#templates/index.ts'
import type { PromptRecord } from './score/expectation.ts'

/**
 * `npm run eval:metamorphic [-- --worst]`: whether a design stays the same when the prompt changes in what does not matter.
 * Each row is the mean share of kinds in common (Jaccard) of the design before and after, the lowest one, and how many fall below 0.95.
 */
const worst = process.argv.includes('--worst')
const load = (set: string): PromptRecord[] =>
  readFileSync(join(import.meta.dirname, 'prompts', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PromptRecord)

const kindsOf = (prompt: string): ReadonlySet<string> =>
  new Set((generate(prompt, templates).design?.components ?? []).map(({ kind }): string => kind))

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b])
  return all.size === 0 ? 1 : [...a].filter((kind) => b.has(kind)).length / all.size
}

const corrected = /actually|no wait|sorry|rather|then\b|\bbut\b|scratch|correction/i
/** Names that tie a prompt to one cloud, so that another word for the cloud alone contradicts it. */
const tied =
  /Bedrock|Vertex|Sage\s?maker|\b[EAG]KS\b|Wavelength|BigQuery|ExpressRoute|Direct Connect|Databricks|Cosmos|region|\b(?:us|eu|ap)-|West Euro|Frankfurt|Kinesis|Synapse|OpenAI|Claude|Gemini|Looker|Connect in|Snowflake|Ireland|Paris|London/i

/** A change that should change nothing; undefined where it does not apply. */
const changes: Readonly<Record<string, (prompt: string) => string | undefined>> = {
  'sentences in reverse order'(prompt) {
    const sentences = prompt.split(/(?<=[.!?。])\s+/u)
    if (sentences.length < 2 || sentences.length > 8 || corrected.test(prompt)) return undefined
    return sentences
      .toReversed()
      .map((sentence) => (/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ')
  },
  'small letters': (prompt) => prompt.toLowerCase(),
  'blanks doubled': (prompt) => `\n\n  ${prompt.replaceAll(' ', '  ')}\n`,
  'lines of 60 letters': (prompt) =>
    /\n|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(prompt) ? undefined : prompt.replaceAll(/(?![^\n]{1,60}$)([^\n]{1,60})\s/g, '$1\n'),
  'a greeting before': (prompt) => `Hi there! Hope you are well. ${prompt}`,
  'thanks behind': (prompt) => `${prompt} Thank you very much, best regards, Anna from procurement.`,
  'a sentence about something else': (prompt) => `${prompt} The canteen reopens on Monday and parking is free.`,
  'another cloud'(prompt) {
    const name = /\b(?:AWS|Azure|GCP|Google Cloud)\b/.exec(prompt)?.[0]
    return name === undefined || tied.test(prompt) ? undefined : prompt.replaceAll(name, name === 'AWS' ? 'Azure' : 'AWS')
  },
}

const sets = ['published', 'own', 'dispatches', 'letters', 'held-back', 'held-back-second'].flatMap((set) => load(set))
const asked = sets.filter(({ base, prompt, expect }) => base === undefined && expect?.behaviour === 'generate' && prompt.length < 3000)
const before = new Map(asked.map(({ id, prompt }) => [id, kindsOf(prompt)]))

const rows: string[][] = []
function row(title: string, pairs: readonly { id: string; a: ReadonlySet<string>; b: ReadonlySet<string> }[]) {
  const scored = pairs.map((pair) => ({ ...pair, score: inCommon(pair.a, pair.b) })).toSorted((x, y) => x.score - y.score)
  const mean = scored.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scored.length)
  const low = scored.filter(({ score }) => score < 0.95)
  rows.push([title, String(scored.length), mean.toFixed(3), (scored[0]?.score ?? 1).toFixed(2), String(low.length)])
  if (!worst) return
  for (const { id, a, b, score } of low.slice(0, 10))
    console.log(
      `${title}: ${id} ${score.toFixed(2)} -${[...a].filter((kind) => !b.has(kind)).join(' ')} +${[...b].filter((kind) => !a.has(kind)).join(' ')}`,
    )
}

for (const [title, change] of Object.entries(changes))
  row(
    title,
    asked.flatMap(({ id, prompt }) => {
      const changed = change(prompt)
      return changed === undefined ? [] : [{ id, a: before.get(id) ?? new Set<string>(), b: kindsOf(changed) }]
    }),
  )
for (const set of ['reworded', 'translated'])
  row(
    set,
    load(set).flatMap(({ id, prompt, tags }) => {
      const a = before.get((tags ?? []).find((tag) => before.has(tag)) ?? '')
      return a === undefined ? [] : [{ id, a, b: kindsOf(prompt) }]
    }),
  )
const lines = [['what changes', 'prompts', 'kinds in common', 'lowest', 'below 0.95'], ['---', '---', '---', '---', '---'], ...rows]
console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
