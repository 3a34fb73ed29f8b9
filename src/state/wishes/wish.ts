import { requirementAt } from '#domain/design/requirement-path.ts'
import { fromWords, said } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Evidence, Modifier, Reading, Span } from '#domain/generation/read/reading.ts'
import { spoken } from '../../ui/format.ts'
import { nameOfKind } from '../../ui/kinds.ts'
import { spanOf } from '../../ui/requirement-words.ts'
import { requirementPaths } from './edits-between.ts'

/**
 * One thing that was understood. words: the prompt says it; hand: somebody set it; assumed: nobody said it, the engine chose.
 * `at` is the requirement it stands for; null = it lives in the words alone and goes with them.
 */
export type Wish = {
  id: string
  at: string | null
  title: string
  value: unknown
  source: 'words' | 'hand' | 'assumed'
  words?: string
  span?: Span
}

/** Requirements people look for first, in this order; the others follow as the vocabulary has them. */
const firstPaths = [
  'workloads',
  'providers',
  'regions',
  'deployment',
  'demand.requestsPerSecond',
  'demand.requestsPerDay',
  'demand.latencyP99Ms',
  'demand.latencyP95Ms',
  'demand.latencyMs',
  'demand.ttftMs',
  'demand.users',
  'demand.concurrency',
  'demand.devices',
  'demand.documents',
  'demand.dataTB',
  'demand.dataTBPerDay',
  'model.name',
  'model.paramsB',
  'model.task',
  'frameworks',
  'residency',
  'budgetUsdPerMonth',
  'availability.target',
]
const order = new Map([...firstPaths, ...requirementPaths].toReversed().map((path, at) => [path, -at]))

const titles: Readonly<Record<string, string>> = {
  workloads: 'Workload',
  providers: 'Cloud',
  regions: 'Region',
  deployment: 'Runs as',
  frameworks: 'Law',
  residency: 'Data stays',
  budgetUsdPerMonth: 'Budget a month',
  'demand.requestsPerSecond': 'Requests a second',
  'demand.requestsPerDay': 'Requests a day',
  'demand.latencyP99Ms': 'Latency p99',
  'demand.latencyP95Ms': 'Latency p95',
  'demand.latencyP50Ms': 'Latency p50',
  'demand.latencyMs': 'Latency',
  'demand.ttftMs': 'First token',
  'demand.dataTB': 'Data',
  'demand.dataTBPerDay': 'Data a day',
  'demand.concurrency': 'At once',
  'model.name': 'Model',
  'model.paramsB': 'Model size',
  'model.task': 'Model is for',
  'model.precision': 'Precision',
  'availability.target': 'Availability',
  'availability.rtoMinutes': 'Back within',
  'availability.rpoMinutes': 'Data loss at most',
  'useCase.type': 'Use case',
}

/** What a requirement is called on a chip and in the guide. */
export const titleOfWish = (at: string): string => titles[at] ?? spoken(at.split('.').slice(-1)[0] ?? at)

const modifierTitles: Partial<Record<Modifier, string>> = {
  'cost-sensitive': 'Low cost',
  'cpu-only': 'CPU only',
  managed: 'Managed services',
  spot: 'Spot capacity',
}

/** Everything that was understood, what the words say first. */
export function wishesOf(reading: Reading, design: Design): Wish[] {
  const place = ({ at }: Wish): number => (at === null ? 0 : (order.get(at) ?? 0))
  const stated = [...required(reading, design), ...assumed(design)].toSorted((a, b) => place(a) - place(b))
  return [...stated, ...inWordsAlone(reading)]
}

function required(reading: Reading, { requirements }: Design): Wish[] {
  const { prompt } = reading
  return requirementPaths
    .filter((at) => at !== 'prompt' && requirementAt(requirements, at) !== undefined)
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((at): Wish => {
      const stated = requirementAt(requirements, at)
      const read = requirementAt(reading.requirements, at)
      const words = fromWords(stated) ?? workloadWords(at, reading)
      const span = words === undefined ? undefined : spanFor(prompt, words, reading)
      const unsaid = read === undefined ? byPattern(at) : JSON.stringify(said(read)) === JSON.stringify(said(stated))
      return {
        id: at,
        at,
        title: titleOfWish(at),
        value: said(stated),
        source: words !== undefined ? 'words' : unsaid ? 'assumed' : 'hand',
        ...(words === undefined ? {} : { words }),
        ...(span === undefined ? {} : { span }),
      }
    })
}

/** What the engine adds to requirements by itself, from the pattern it chose. */
const byPattern = (at: string): boolean => at.startsWith('useCase.')

function workloadWords(at: string, { archetypes, requirements }: Reading): string | undefined {
  if (at !== 'workloads' || requirements.workloads === undefined) return undefined
  return archetypes[0]?.evidence[0]?.words
}

/** The same words may stand twice in a prompt; the reader knows which it meant. */
function spanFor(prompt: string, words: string, { understoodFrom, providers, regions, archetypes }: Reading): Span | undefined {
  const known: readonly Evidence[] = [
    ...Object.values(understoodFrom),
    ...[...providers, ...regions].map(({ evidence }) => evidence),
    ...archetypes.flatMap(({ evidence }) => evidence),
  ]
  return known.find((each) => each.words === words)?.span ?? spanOf(prompt, words)
}

/** Provider and region nobody asked for: something has to be drawn. */
function assumed({ requirements, components, boundaries }: Design): Wish[] {
  const wishes: Wish[] = []
  if (requirements.providers === undefined) {
    const used = [...new Set(components.flatMap(({ provider }) => provider ?? []))]
    if (used.length > 0) wishes.push({ id: 'providers', at: 'providers', title: titleOfWish('providers'), value: used, source: 'assumed' })
  }
  if (requirements.regions === undefined) {
    const used = [...new Set(boundaries.flatMap(({ kind, settings }) => (kind === 'region' ? (settings['region'] ?? []) : [])))]
    if (used.length > 0) wishes.push({ id: 'regions', at: 'regions', title: titleOfWish('regions'), value: used, source: 'assumed' })
  }
  if (requirements.model?.name === undefined) {
    const model = components.map(({ settings }) => settings['model']).find((each) => typeof each === 'string')
    if (model !== undefined) wishes.push({ id: 'model.name', at: 'model.name', title: titleOfWish('model.name'), value: model, source: 'assumed' })
  }
  return wishes
}

/** Exclusions, what exists already and ways of running: their words are the only place where they are kept. */
function inWordsAlone({ mentions, excludedProviders, modifiers }: Reading): Wish[] {
  const of = (kind: string, key: string, title: string, value: string, { words, span }: Evidence): Wish => ({
    id: `${kind} ${key}`,
    at: null,
    title,
    value,
    source: 'words',
    words,
    span,
  })
  const seen = new Set<string>()
  return [
    ...excludedProviders.map(({ provider, evidence }) => of('without', provider, 'Without', provider, evidence)),
    ...mentions.flatMap(({ kind, stance, evidence, service }) => {
      const name = service ?? nameOfKind(kind)
      if (stance === 'excluded') return [of('without', kind, 'Without', name, evidence)]
      if (stance === 'existing') return [of('has', kind, 'Already there', name, evidence)]
      return stance === 'preferred' ? [of('rather', kind, 'Rather', name, evidence)] : []
    }),
    ...modifiers.map(({ modifier, evidence }) => of('way', modifier, 'Runs', modifierTitles[modifier] ?? spoken(modifier), evidence)),
  ].filter(({ id, words }) => words !== '' && !seen.has(id) && seen.add(id) !== undefined)
}

/** A prompt without some of its words, and without the comma or "and" that joined them. Spans count code points. */
export function withoutWords(prompt: string, [from, to]: Span): string {
  const letters = Array.from(prompt)
  const before = letters.slice(0, from).join('')
  const after = letters.slice(to).join('')
  // The clause that holds them goes as a whole where it is short: "no Kafka" leaves no "no".
  const start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.'), before.lastIndexOf('\n'))
  const end = after.search(/[,;.\n]/)
  const clause = `${before.slice(start + 1)}${letters.slice(from, to).join('')}${end < 0 ? after : after.slice(0, end)}`.trim()
  const [head, tail] = clause.split(/\s+/).length <= 4 ? [before.slice(0, Math.max(0, start)), end < 0 ? '' : after.slice(end)] : [before, after]
  return `${head.trimEnd()}${/^[,;.\n]/.test(tail.trimStart()) ? tail.trimStart() : tail === '' ? '' : ` ${tail.trimStart()}`}`
    .replace(/^[\s,;.]+/, '')
    .replace(/([,;])\s*([,;.])/g, '$2')
    .trim()
}
