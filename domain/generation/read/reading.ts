import type { LayerId } from '../../design/layers.ts'
import type { Provider, Requirements } from '../../design/requirements.ts'
import type { Understood } from '../answer.ts'

/** Code points of the prompt, end exclusive. */
export type Span = readonly [start: number, end: number]

/** Words of the prompt that caused something. */
export type Evidence = { words: string; span: Span }

/**
 * What the prompt says of a component kind.
 * wanted: asked for; excluded: must not be there; existing: is there already and stays; preferred: if nothing speaks against it.
 * named: by its name or a product's, so it belongs in the design; implied: by a word that only points its way ("users", "nightly").
 */
export type Mention = {
  kind: string
  stance: 'wanted' | 'excluded' | 'existing' | 'preferred'
  strength: 'named' | 'implied'
  evidence: Evidence
  /** The provider whose service was named, as with Kinesis. */
  provider?: Provider
  /** The service as people know it, as with Elasticsearch, where one was named. */
  service?: string
}

/** How answers are served; the strongest discriminator between designs. */
export type ServingShape = 'synchronous' | 'in-stream' | 'asynchronous' | 'batch' | 'edge' | 'on-device' | 'training-only'

/**
 * A reference pattern (`realtime-fraud`) with the evidence for it, best first, at most three; scores are probabilities that sum to at most 1.
 * part: it belongs in the design (the first always, the second where it has anchor evidence of its own); the others are runners-up.
 */
export type Archetype = { pattern: string; score: number; part: boolean; evidence: readonly Evidence[] }

/** How the chosen pattern is bent: each is a rewrite of the composed graph. */
export type Modifier =
  | 'self-hosted'
  | 'on-premises'
  | 'hybrid'
  | 'air-gapped'
  | 'edge'
  | 'offline'
  | 'multi-region'
  | 'multi-cloud'
  | 'serverless'
  | 'no-kubernetes'
  | 'cpu-only'
  | 'spot'
  | 'managed'
  | 'batch-only'
  | 'cost-sensitive'
  | 'small-scale'
  | 'large-scale'
  | 'open-source'

/** A wish about where something runs: training on premises, inference on AWS. */
export type Placement = { kinds: readonly string[]; layer?: LayerId; provider: Provider; evidence: Evidence }

/** Everything the words say, before anything is composed. Pure function of the prompt and the catalogue. */
export type Reading = {
  prompt: string
  language: 'en' | 'de' | 'es' | 'fr' | 'zh' | 'ja' | 'other'
  behaviour: 'generate' | 'ask' | 'decline'
  /** Said when asking or declining, and about clauses that were dropped. */
  message?: string
  understood: Understood
  /** The words behind an entry of `understood`, where words stand behind it. */
  understoodFrom: Readonly<Record<string, Evidence>>
  /** The same facts in the document's own vocabulary, each with the words it came from. */
  requirements: Requirements
  /** Providers in the order of their weight; empty = nobody said. */
  providers: readonly { provider: Provider; evidence: Evidence; soft: boolean }[]
  excludedProviders: readonly { provider: Provider; evidence: Evidence }[]
  /** Provider region codes as resolved, with the words. */
  regions: readonly { provider: Provider; region: string; evidence: Evidence }[]
  mentions: readonly Mention[]
  archetypes: readonly Archetype[]
  serving: { shape: ServingShape; evidence: readonly Evidence[] }
  modifiers: readonly { modifier: Modifier; evidence: Evidence }[]
  placements: readonly Placement[]
  /** Whether data of people, patients or cards is in it, where the words say so. */
  personalData?: { there: boolean; evidence: Evidence } | undefined
  /** Clauses that gave orders to the program and were not read. */
  dropped: readonly Evidence[]
}
