import { archetypesIn, guessedArchetypes } from './archetypes/archetypes.ts'
import { listedArchetypes } from './archetypes/segments.ts'
import { leaningsOf } from './archetypes/leanings.ts'
import { servingOf } from './archetypes/serving.ts'
import { behaviourOf } from './gate/behaviour.ts'
import { withoutOrders } from './gate/gate.ts'
import { lawsIn } from './laws/laws.ts'
import { mentionsIn } from './lexicon/mentions.ts'
import { mendSpelling } from './lexicon/spelling.ts'
import { placementsIn } from './places/placements.ts'
import { providersIn } from './places/providers.ts'
import { placesIn, withRegions } from './places/regions.ts'
import { bindQuantities } from './quantities/bind.ts'
import type { Fact } from './quantities/fact.ts'
import { gpuFact } from './quantities/gpus.ts'
import { quantitiesIn } from './quantities/quantity.ts'
import { type Unnamed, unnamedIn } from './quantities/unnamed.ts'
import type { Reading } from './reading.ts'
import { signalsIn } from './signals/signals.ts'
import { Stances } from './stance/stance.ts'
import { wordsOf } from './text/words.ts'
import { cadenceFacts } from './understood/cadence.ts'
import { deploymentOf, withOwnMachines } from './understood/deployment.ts'
import { flagFacts } from './understood/flags.ts'
import { languagesFact } from './understood/languages.ts'
import { modelNameIn } from './understood/model-name.ts'
import { modifiersOf } from './understood/modifiers.ts'
import { latencyKindFact, percentileFact } from './understood/percentile.ts'
import { relevant } from './understood/relevance.ts'
import { personalDataIn } from './understood/personal.ts'
import { subjectsOf } from './understood/subjects.ts'
import { useCaseIn } from './understood/use-case.ts'
import { requirementsOf } from './understood/requirements.ts'
import { settled } from './understood/settle.ts'
import { understoodOf } from './understood/understood.ts'

/**
 * Everything the words of a prompt say, in English, German, Spanish, French, Chinese or Japanese. Never throws; the same prompt reads the same.
 * Nothing is composed, and nothing is taken as said that was not, but for the archetypes, which carry their probability.
 */
export function read(prompt: string): Reading {
  const all = mendSpelling(wordsOf(prompt))
  const { words, dropped } = withoutOrders(all)
  const stances = new Stances(words)
  const signals = signalsIn(words, stances)
  const asked = providersIn(words, stances)
  const places = placesIn(words, stances, asked, signals.wanted.has('multi-region'))
  const found = withRegions(asked, places)
  const laws = lawsIn(words, stances)
  const quantities = quantitiesIn(words)
  const gpu = gpuFact(words, quantities)
  const factsOf = (unnamed?: Unnamed): Fact[] => [
    ...bindQuantities(words, quantities, gpu?.used ?? [], unnamed),
    ...(gpu === undefined ? [] : [gpu.fact]),
    ...cadenceFacts(words),
  ]
  const bound = factsOf()
  const named = found.providers.map(({ provider }) => provider)
  const whole = archetypesIn(words, stances, leaningsOf(signals, bound, named, places.regions.length + places.towns.length))
  const listed = listedArchetypes(words)
  const firm = listed.length > 0 ? listed : whole
  const guessed = firm.length > 0 ? [] : guessedArchetypes(words)
  const archetypes = firm.length > 0 ? firm : guessed
  const about = [...archetypes.slice(0, 1).flatMap(({ evidence }) => evidence), ...found.providers.map(({ evidence }) => evidence)]
  const unnamed = unnamedIn(archetypes[0]?.pattern, bound)
  const counted = settled(
    relevant(unnamed === undefined ? bound : factsOf(unnamed), words, about),
    archetypes.flatMap(({ pattern, part }, i) => (part || i === 0 ? [pattern] : [])),
    words,
  )
  const serving = servingOf(archetypes, signals, counted)
  const providers = withOwnMachines(found.providers, archetypes, signals, places.ownWalls, serving.shape)
  const deployment = deploymentOf(providers, archetypes, serving.shape, signals, asked.anyCloud)
  const facts: Fact[] = [
    ...counted,
    percentileFact(words),
    latencyKindFact(words),
    languagesFact(words),
    ...flagFacts(signals, serving.shape, archetypes),
  ].filter((fact) => fact !== undefined)
  const mentions = mentionsIn(words, stances)
  const { behaviour, message } = behaviourOf({ all, words, dropped, archetypes: firm, guessed, mentions, facts })
  const understood = understoodOf({
    facts,
    laws,
    places,
    providers,
    deployment,
    mode: serving.mode,
    signals,
    generates: behaviour === 'generate',
    designs: behaviour !== 'decline' && all.tokens.length > 0,
  })
  return {
    prompt,
    language: words.language,
    behaviour,
    ...(message === undefined ? {} : { message }),
    understood: understood.values,
    understoodFrom: understood.from,
    requirements: requirementsOf({
      prompt,
      facts,
      deployment,
      providers,
      regions: places.regions,
      residency: places.residency,
      allowed: places.allowed,
      workloads: archetypes.filter(({ part }) => part).map(({ pattern }) => pattern),
      frameworks: laws.flatMap(({ framework, evidence }) => (framework === undefined ? [] : [{ framework, evidence }])),
      onPremises: places.ownWalls,
      subjects: subjectsOf(laws, places),
      userRegions: places.users,
      useCase: useCaseIn(words, stances, facts, archetypes[0]?.pattern),
      goals: goalsOf(signals.wanted),
      model: modelNameIn(words, stances),
    }),
    providers,
    excludedProviders: found.excludedProviders,
    regions: places.regions,
    mentions,
    archetypes,
    serving: { shape: serving.shape, evidence: serving.evidence },
    modifiers: modifiersOf({ signals, facts, providers, regions: places.regions, shape: serving.shape, archetypes, deployment }),
    placements: placementsIn(words, found),
    personalData: personalDataIn(words, stances),
    dropped,
  }
}

function goalsOf(wanted: ReturnType<typeof signalsIn>['wanted']): Parameters<typeof requirementsOf>[0]['goals'] {
  const goals = [
    ['cost-sensitive', 'low-cost'],
    ['no-lock-in', 'portability'],
  ] as const
  return goals.flatMap(([signal, goal]) => {
    const evidence = wanted.get(signal)?.[0]
    return evidence === undefined ? [] : [{ goal, evidence }]
  })
}
