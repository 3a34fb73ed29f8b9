import { kindOf } from '../../catalog/catalog.ts'
import { regionList } from '../../catalog/regions.data.ts'
import type { Component, Design } from '../../design/schema.ts'
import { byCopies, byZones, modelService, severalRegions } from './estimates.data.ts'
import { servingPath } from './serving-path.ts'

/**
 * An estimate of the share of time in which the design does its work: parts in a row all have to be up; regions stand in for each other,
 * but not beyond what they fail together.
 * @returns a fraction of 1, five digits
 */
export function availabilityOf(design: Design): number {
  const path = servingPath(design)
  const row = path === undefined ? working(design) : [...path.steps, ...path.helpers]
  const one = row.reduce((all, each) => all * ofComponent(each), 1)
  const regions = new Set(
    design.boundaries
      .flatMap(({ kind, name, settings }) => (kind === 'region' ? [String(settings['region'] ?? name)] : []))
      .filter((region) => regionList.some(({ id }) => id === region)),
  )
  const copied = regions.size > 1 && design.components.some(({ kind }) => kind === 'global-load-balancer' || kind === 'dns')
  const all = copied ? Math.min(severalRegions, 1 - (1 - one) ** regions.size) : one
  return Math.round(Math.max(all, one) * 1e5) / 1e5
}

/** Where nobody waits: what keeps data and what works on it. */
const working = ({ components }: Design): readonly Component[] =>
  components.filter(
    ({ kind, provider }) =>
      provider !== undefined && ['storage', 'processing', 'training', 'streaming', 'serving', 'orchestration'].includes(kindOf(kind)?.category ?? ''),
  )

function ofComponent({ kind, provider, settings }: Component): number {
  // A cache that is down makes answers slower, not absent.
  if (provider === undefined || kind === 'semantic-cache' || kind === 'in-memory-cache') return 1
  if (kind === 'foundation-model-api')
    return settings['fallback'] === 'other-model' || settings['fallback'] === 'other-region' ? modelService.withFallback : modelService.alone
  if (provider === 'self-hosted') return byCopies[Math.min(3, Number(settings['replicasMin'] ?? 1))] ?? byCopies[0]
  return byZones[Math.min(3, Number(settings['zones'] ?? 1))] ?? byZones[0]
}
