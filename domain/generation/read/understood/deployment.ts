import type { Archetype, Evidence, Reading, ServingShape } from '../reading.ts'
import type { Signals } from '../signals/signals.ts'

type Deployment = 'public' | 'private' | 'hybrid' | 'multi-cloud' | 'edge'

/**
 * Providers with one's own machines where the words ask for them without naming them: members of a federation run their own,
 * an isolated network is one's own, and so is what must not leave the house (at an edge site the devices do that).
 */
export function withOwnMachines(
  providers: Reading['providers'],
  archetypes: readonly Archetype[],
  signals: Signals,
  walls: Evidence | undefined,
  shape: ServingShape,
): Reading['providers'] {
  const own = (evidence: Evidence | undefined): Reading['providers'] =>
    evidence === undefined || providers.some(({ provider }) => provider === 'self-hosted')
      ? providers
      : [...providers, { provider: 'self-hosted', evidence, soft: false }]
  if (archetypes[0]?.pattern === 'federated-learning' && providers.length > 0) return own(archetypes[0].evidence[0])
  if (archetypes[0]?.pattern === 'sovereign-onprem' && providers.length === 0)
    return own(signals.wanted.get('air-gapped')?.[0] ?? signals.wanted.get('offline')?.[0] ?? walls)
  if (shape === 'edge' || shape === 'on-device') return providers
  return own(walls ?? (providers.length === 0 ? signals.wanted.get('air-gapped')?.[0] : undefined))
}

/** Where the whole runs, as a word. */
export function deploymentOf(
  providers: Reading['providers'],
  archetypes: readonly Archetype[],
  shape: ServingShape,
  signals: Signals,
  anyCloud: boolean,
): Deployment {
  const clouds = providers.filter(({ provider, soft }) => provider !== 'self-hosted' && !soft).length
  // "on-site GPUs, training in the cloud": whichever cloud it is.
  const cloud = anyCloud || providers.some(({ provider }) => provider !== 'self-hosted')
  const own = providers.some(({ provider }) => provider === 'self-hosted')
  const pattern = archetypes[0]?.pattern
  if (own && cloud) return 'hybrid'
  if (own) return 'private'
  if (pattern === 'edge-5g') return 'edge'
  if ((shape === 'edge' && pattern !== 'autonomous-driving' && pattern !== 'rl-training') || shape === 'on-device') return 'hybrid'
  if (clouds > 1 || (signals.wanted.has('multi-cloud') && clouds !== 1)) return 'multi-cloud'
  return 'public'
}
