import type { Archetype, Evidence, ServingShape } from '../reading.ts'
import type { Fact } from '../quantities/fact.ts'
import type { Signals } from '../signals/signals.ts'

/** Yes-or-no facts: edge, offline, cost_sensitive. */
export function flagFacts(signals: Signals, shape: ServingShape, archetypes: readonly Archetype[]): Fact[] {
  const { wanted } = signals
  const first = archetypes[0]
  const isolated = wanted.has('air-gapped') || first?.pattern === 'sovereign-onprem'
  const edge: Evidence | undefined =
    shape === 'edge' || shape === 'on-device' || (wanted.has('edge') && !isolated)
      ? (wanted.get('edge')?.[0] ?? wanted.get('on-device')?.[0] ?? first?.evidence[0])
      : undefined
  // What has no line to the outside works without one.
  const offline = wanted.get('offline')?.[0] ?? wanted.get('air-gapped')?.[0]
  const cheap = wanted.get('cost-sensitive')?.[0]
  return [
    ...(edge === undefined ? [] : [{ key: 'edge', value: true, evidence: edge }]),
    ...(offline === undefined ? [] : [{ key: 'offline', value: true, evidence: offline }]),
    ...(cheap === undefined ? [] : [{ key: 'cost_sensitive', value: true, evidence: cheap }]),
  ]
}
