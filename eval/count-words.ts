/**
 * Counts how often each word stands in prompts of each pattern and writes `domain/generation/read/archetypes/word-counts.data.ts`.
 * `npx node eval/count-words.ts`, after the prompt sets have changed. The held-back set is not counted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { stemsOf } from '#domain/generation/read/archetypes/stems.ts'
import { wordsOf } from '#domain/generation/read/text/words.ts'

type Prompt = { prompt: string; expect: { behaviour: string; archetypes: string[] } }

const sets = ['published', 'own', 'wordings', 'translated', 'reworded', 'scenarios', 'phrases', 'voices', 'dispatches', 'letters', 'reports', 'tidings']
const patterns = 38
/** A word of so many patterns tells none of them apart. */
const everywhere = 22

const prompts = Array.from({ length: patterns }, () => 0)
const counts = new Map<string, number[]>()
for (const set of sets) {
  const lines = readFileSync(new URL(`./prompts/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const { prompt, expect } = JSON.parse(line) as Prompt
    const pattern = Number((expect.archetypes[0] ?? 'RA00').slice(2)) - 1
    if (pattern < 0 || prompt.length > 3000 || expect.behaviour === 'edit') continue
    prompts[pattern] = (prompts[pattern] ?? 0) + 1
    for (const stem of new Set(stemsOf(wordsOf(prompt).tokens).map((one) => one.stem))) {
      const row = counts.get(stem) ?? Array.from({ length: patterns }, () => 0)
      row[pattern] = (row[pattern] ?? 0) + 1
      counts.set(stem, row)
    }
  }
}

const entries = [...counts]
  .filter(([, row]) => row.filter((count) => count > 0).length <= everywhere)
  .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  .map(
    ([stem, row]) =>
      `${stem}=${row.flatMap((count, pattern) => (count === 0 ? [] : [count === 1 ? `${pattern}` : `${pattern}:${count}`])).join(',')}`,
  )
const lines: string[] = []
for (const entry of entries) {
  const last = lines.at(-1)
  if (last === undefined || last.length + entry.length > 158) lines.push(entry)
  else lines[lines.length - 1] = `${last} ${entry}`
}
const text = `/** Written by eval/count-words.ts from eval/prompts (${sets.join(', ')}); not to be edited by hand. */

/** Prompts counted of each pattern, in the order of \`evidence.data.ts\`. */
export const promptCounts: readonly number[] = [${prompts.join(', ')}]

/** In how many prompts of which pattern a stem stands: \`stem=pattern:count,…\`, one prompt unsaid. */
export const wordCounts = \`
${lines.join('\n')}
\`
`
writeFileSync(new URL('../domain/generation/read/archetypes/word-counts.data.ts', import.meta.url), text)
console.log(`${entries.length} stems of ${prompts.reduce((sum, count) => sum + count, 0)} prompts, ${Math.round(text.length / 1024)} KiB`)
