import { type Requirements, said } from '#domain/design/requirements.ts'
import type { Conflict } from '#domain/generation/answer.ts'
import type { Template } from '#domain/generation/template.ts'
import { counted, dollars, short } from '../../ui/format.ts'
import { spanOf } from '../../ui/requirement-words.ts'
import { answerFor } from './rerun.ts'
import { withWish } from './with-wish.ts'
import { wishWords } from './wish-words.ts'
import { type Wish, withoutWords } from './wish.ts'

/** One step that ends a conflict, and the requirements after it. */
export type WayOut = { title: string; requirements: Requirements }

const most = 4
const latencies = ['demand.latencyP99Ms', 'demand.latencyP95Ms', 'demand.latencyP50Ms', 'demand.latencyMs'] as const

type Change = readonly (readonly [at: string, value: unknown])[]

/** What the sentence of a relaxation comes to, as requirements. */
const readings: readonly (readonly [
  pattern: RegExp,
  way: (found: readonly string[], now: Requirements) => { title: string; change: Change } | undefined,
])[] = [
  [
    /allow about ([\d.]+) USD a month/i,
    ([, usd]) => ({ title: `Allow ${dollars(Number(usd))} a month`, change: [['budgetUsdPerMonth', Number(usd)]] }),
  ],
  [
    /time to the first token \(about (\d+) ms\)/i,
    ([, ms]) => ({
      title: `First token within ${ms} ms`,
      change: [...latencies.map((at) => [at, null] as const), ['demand.ttftMs', Number(ms)]],
    }),
  ],
  [
    /model of at most (\d+)B parameters/i,
    ([, billions]) => ({
      title: `A model of ${billions}B parameters`,
      change: [
        ['model.name', null],
        ['model.paramsB', Number(billions)],
      ],
    }),
  ],
  [
    /allow about (\d+) ms/i,
    ([, ms], { demand }) => {
      const at = latencies.find((each) => said(demand?.[each.slice(7) as 'latencyMs']) !== undefined)
      return at === undefined ? undefined : { title: `Allow ${short(Number(ms))} ms`, change: [[at, Number(ms)]] }
    },
  ],
  [/allow (\d+) days/i, ([, days]) => ({ title: `Allow ${counted(Number(days), 'day')}`, change: [['demand.deadlineDays', Number(days)]] })],
  [
    /train on (\d+) billion tokens/i,
    ([, tokens]) => ({ title: `Train on ${tokens} billion tokens`, change: [['demand.trainingTokensB', Number(tokens)]] }),
  ],
  [/use ([a-z]+[a-z0-9-]+) \(([^)]+)\) instead/i, ([, region, place]) => ({ title: `Use ${place} (${region})`, change: [['regions', [region]]] })],
  [/([\d.]+) % availability/i, ([, percent]) => ({ title: `${percent} % availability`, change: [['availability.target', Number(percent) / 100]] })],
]

/**
 * Steps that end a conflict: what its relaxation says, and giving up one of the wishes. Each was tried: with it the engine
 * finds fewer conflicts and this one no more.
 */
export function waysOut(
  { what, between, relaxation }: Conflict,
  now: Requirements,
  { wishes, templates, conflicts }: { wishes: readonly Wish[]; templates: readonly Template[]; conflicts: number },
): WayOut[] {
  const said = readings.flatMap(([pattern, way]): WayOut[] => {
    const found = pattern.exec(relaxation)
    const meant = found === null ? undefined : way(found, now)
    const requirements = meant?.change.reduce<Requirements | undefined>((is, [at, value]) => is && withWish(is, at, value), now)
    return meant === undefined || requirements === undefined ? [] : [{ title: meant.title, requirements }]
  })
  const seen = new Set<string>()
  return [...said, ...between.flatMap((words) => without(words, now, wishes))]
    .filter(({ title }) => !seen.has(title) && seen.add(title) !== undefined)
    .filter(({ requirements }) => {
      const left = answerFor(requirements, templates).conflicts
      return left.length < conflicts && !left.some((each) => each.what === what)
    })
    .slice(0, most)
}

/** The requirements when the wish behind these words is given up. */
function without(words: string, now: Requirements, wishes: readonly Wish[]): WayOut[] {
  const wish = wishes.find((each) => each.words === words)
  if (wish !== undefined && wish.at !== null) {
    const requirements = withWish(now, wish.at, null)
    return requirements === undefined ? [] : [{ title: `Without ${wish.title.toLowerCase()}: ${wishWords(wish.at, wish.value)}`, requirements }]
  }
  const { prompt = '' } = now
  const span = wish?.span ?? spanOf(prompt, words)
  return span === undefined ? [] : [{ title: `Without “${words}”`, requirements: { ...now, prompt: withoutWords(prompt, span) } }]
}
