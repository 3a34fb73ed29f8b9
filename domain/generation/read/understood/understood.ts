import type { Mode } from '../archetypes/serving.ts'
import type { Law } from '../laws/laws.ts'
import type { Places } from '../places/regions.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Evidence, Reading } from '../reading.ts'
import type { Signals } from '../signals/signals.ts'

type Known = {
  facts: readonly Fact[]
  laws: readonly Law[]
  places: Places
  providers: Reading['providers']
  deployment: string
  mode: Mode | undefined
  signals: Signals
  generates: boolean
  /** Whether a design is or may be made, now or after a question. */
  designs: boolean
}

/** What was understood under the keys of the published expectations, with the words behind each entry that has words. */
export function understoodOf({ facts, laws, places, providers, deployment, mode, signals, generates, designs }: Known): {
  values: Record<string, unknown>
  from: Record<string, Evidence>
} {
  const values: Record<string, unknown> = {}
  const from: Record<string, Evidence> = {}
  const put = (key: string, value: unknown, evidence?: Evidence) => {
    values[key] = value
    if (evidence !== undefined) from[key] = evidence
  }
  const known = new Set(facts.map(({ key }) => key))
  for (const { key, value, evidence } of facts) {
    if ((key === 'percentile' || key === 'latency_kind') && !known.has('latency_ms')) continue
    put(key, value, evidence)
  }
  const implied = impliedLaw(laws, places, signals)
  const compliance = implied === undefined ? laws.map(({ name }) => name) : [implied.name]
  put('compliance', compliance, laws[0]?.evidence ?? implied?.evidence)
  if (places.residency !== undefined) put('data_residency', places.residency.code, places.residency.evidence)
  // Of alternatives none of which is firm the first stands for them.
  const told = providers.length > 1 && providers.every(({ soft }) => soft) ? providers.slice(0, 1) : providers
  put(
    'providers',
    told.map(({ provider }) => provider),
    told[0]?.evidence,
  )
  put(
    'regions',
    places.regions.length > 0 ? places.regions.map(({ region }) => region) : places.towns.map(({ name }) => name),
    places.regions[0]?.evidence ?? places.towns[0]?.evidence,
  )
  if (designs) put('deployment_model', deployment)
  if (generates && mode !== undefined) put('mode', mode)
  return { values, from }
}

/** Data of patients or customers in the EU stands under the GDPR, said or not. */
function impliedLaw(laws: readonly Law[], { countries }: Places, { wanted }: Signals): { name: string; evidence: Evidence } | undefined {
  if (laws.length > 0 || !wanted.has('people-data')) return undefined
  const union = countries.find(({ code }) => code === 'EU' || code === 'EEA')
  return union === undefined ? undefined : { name: 'GDPR', evidence: union.evidence }
}
