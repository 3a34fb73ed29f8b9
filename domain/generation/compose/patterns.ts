import type { Archetype, Reading } from '../read/reading.ts'
import type { Template } from '../template.ts'
import { bentBy } from './brief.ts'
import { patternOf } from './pattern-of.ts'
import { drawnWithLanguageModel, speaks } from './rewrites/subject.ts'

/** A pattern that was chosen, and how much it counts. */
export type Chosen = { template: Template; archetype: Archetype | undefined }

/** Nobody says what for: the smallest design that does something useful with documents. */
const leastPattern = 'serverless-genai-startup'

/** Below this probability the words leave the pattern open, and the parts that were named help to choose. */
const sure = 0.35
/** And where the pattern is not made for the way it is to run. */
const certain = 0.8
/** How much the fit of named parts counts beside the probability. */
const fitWeight = 0.1
/** A pattern that nobody's words speak for is taken when the named parts fit it at least so well. */
const leastFit = 1.2

/** The patterns a reading calls for: one, or two where the prompt holds two. */
export function choosePatterns(reading: Reading, templates: readonly Template[]): readonly Chosen[] {
  const byId = new Map(templates.map((template) => [template.id, template]))
  const known = reading.archetypes.flatMap((archetype): Chosen[] => {
    const template = byId.get(archetype.pattern)
    return template === undefined ? [] : [{ template, archetype }]
  })
  const [first, second] = known
  if (first?.archetype !== undefined && first.archetype.score >= (misfits(reading, first.template) ? certain : sure))
    return together(reading, first, second)
  const fitting = bestFit(reading, templates, known)
  if (fitting !== undefined && fitting.template.id !== first?.template.id) return [fitting]
  if (first !== undefined) return together(reading, first, second)
  const least = byId.get(leastPattern) ?? templates[0]
  return least === undefined ? [] : [{ template: least, archetype: undefined }]
}

/** Patterns about where something runs; what it is about is told by another one. */
const ofPlaces: ReadonlySet<string> = new Set([...drawnWithLanguageModel, 'ml-hybrid-burst'])
/** A runner-up that is likely enough to say what a pattern about places is about. */
const likely = 0.2

/** The first pattern, with the second where the prompt holds two. A place drawn with a language model is left to the rewrites where nothing is about language. */
function together(reading: Reading, first: Chosen, second: Chosen | undefined): readonly Chosen[] {
  if (second?.archetype === undefined) return [first]
  const bySubject = drawnWithLanguageModel.has(second.template.id) && !speaks({ reading })
  if (second.archetype.part) return bySubject ? [first] : [first, second]
  const about = ofPlaces.has(first.template.id) && !ofPlaces.has(second.template.id) && second.archetype.score >= likely
  return about ? [first, second] : [first]
}

/** The pattern that has most of what was named, rare parts counting more, with what its words say for it. */
function bestFit(reading: Reading, templates: readonly Template[], known: readonly Chosen[]): Chosen | undefined {
  const kindsOf = new Map(templates.map((template) => [template.id, new Set<string>(patternOf(template.design).components.map(({ kind }) => kind))]))
  const rarity = (kind: string): number => Math.log(templates.length / Math.max(1, [...kindsOf.values()].filter((kinds) => kinds.has(kind)).length))
  const named = new Map(
    reading.mentions.flatMap(({ kind, stance, strength }) => (stance === 'excluded' ? [] : [[kind, strength === 'named' ? 1 : 0.7] as const])),
  )
  const fits = templates.map((template) => {
    const kinds = kindsOf.get(template.id) ?? new Set<string>()
    const parts = [...named].reduce((sum, [kind, weight]) => sum + (kinds.has(kind) ? rarity(kind) * weight : 0), 0)
    const archetype = known.find((each) => each.template.id === template.id)?.archetype
    const size = Math.sqrt([...kinds].reduce((sum, kind) => sum + rarity(kind) ** 2, 0))
    const fit = (parts * usualSize) / Math.max(1, size) + bending(reading, kinds)
    return { template, archetype, fit, worth: (archetype?.score ?? 0) + fitWeight * fit }
  })
  const [best] = fits.toSorted((a, b) => b.worth - a.worth || (a.template.id < b.template.id ? -1 : 1))
  return best === undefined || (best.archetype === undefined && best.fit < leastFit)
    ? undefined
    : { template: best.template, archetype: best.archetype }
}

/** The size, over the rarity of its parts, of a pattern in the middle. */
const usualSize = 9

/** It is to run where devices are, and the pattern knows no such place. */
const misfits = (reading: Reading, template: Template): boolean =>
  bentBy(reading, 'edge', 'offline') &&
  !patternOf(template.design).components.some(({ kind }) => kind === 'edge-inference-runtime' || kind === 'on-device-inference')

/** Ways of running that a pattern is made for. */
function bending(reading: Reading, kinds: ReadonlySet<string>): number {
  const atEdge = bentBy(reading, 'edge', 'offline') || reading.serving.shape === 'edge'
  const edge = kinds.has('edge-inference-runtime') ? (atEdge ? 1.5 : -0.5) : 0
  const home = bentBy(reading, 'hybrid') && kinds.has('on-prem-network') && kinds.has('model-training-job') ? 1.5 : 0
  const batch =
    (bentBy(reading, 'batch-only') || reading.serving.shape === 'batch') && kinds.has('batch-inference-job') && !kinds.has('api-gateway') ? 0.7 : 0
  return edge + home + batch
}
