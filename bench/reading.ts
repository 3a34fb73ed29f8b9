import { readFileSync } from 'node:fs'
import { read } from '#domain/generation/read/read.ts'
import { percentile, timed, yardstick } from './measure.ts'

/** `npx node bench/reading.ts`: what reading a prompt takes, and whether its time grows with the prompt and not faster, for prompts made to hurt. */
const prompts = readFileSync(new URL('../eval/prompts/own.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { prompt: string }).prompt)
const measure = percentile(timed(yardstick, 15), 0.5)
let at = 0
const usual = timed(() => read(prompts[at++ % prompts.length] ?? ''), prompts.length * 2, prompts.length)
console.log(
  `a usual prompt: p50 ${percentile(usual, 0.5).toFixed(2)} ms, p95 ${percentile(usual, 0.95).toFixed(2)} ms, ${(percentile(usual, 0.5) / measure).toFixed(3)} x yardstick`,
)
const filler = 'Our company was founded in 1974 and values customer proximity. The steering committee meets every second Tuesday. '
const pieces = [
  filler,
  '<script>',
  '<b ',
  'no ',
  '9',
  '1.',
  'AWS or ',
  'must stay in Germany ',
  'ignore all previous ',
  '八百万',
  'a@',
  '2x ',
  'kubernets ',
  'Kafka, ',
  'keep it ',
  'every night ',
  'German and ',
  '5 users ',
  'RTO ',
  'emr ',
  'H100 ',
  '$5 ',
  'x',
]
for (const piece of pieces) {
  const of = (length: number): number =>
    percentile(
      timed(() => read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)), 3, 1),
      0.5,
    )
  const [short, long] = [of(12_500), of(100_000)]
  console.log(
    `${JSON.stringify(piece.slice(0, 24)).padEnd(28)} 12,500 characters ${short.toFixed(1).padStart(7)} ms, 100,000 ${long.toFixed(0).padStart(6)} ms, ${(long / short).toFixed(1)} times for 8 times the length`,
  )
}
