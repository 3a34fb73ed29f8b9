import type { Provider } from '../../design/requirements.ts'
import { nearestRegion } from '../nearest-region.ts'
import type { Reading } from '../read/reading.ts'

/** A reading as if it had named this provider: its regions become the nearest ones there. What is to run on the owner's site stays. */
export function steer(reading: Reading, provider: Provider): Reading {
  const kept = reading.providers.filter((each) => each.provider === 'self-hosted' && provider !== 'self-hosted')
  const own = reading.providers.find((each) => each.provider === provider) ?? {
    provider,
    evidence: { words: '', span: [0, 0] as const },
    soft: false,
  }
  const regions =
    provider === 'self-hosted'
      ? []
      : reading.regions.map((each) =>
          each.provider === provider ? each : { ...each, provider, region: nearestRegion(each.region, each.provider, provider) },
        )
  const { regions: _said, ...requirements } = reading.requirements
  const named = [...new Set(regions.map(({ region }) => region))]
  return {
    ...reading,
    providers: [own, ...kept],
    excludedProviders: reading.excludedProviders.filter((each) => each.provider !== provider),
    regions,
    placements: reading.placements.map((each) => (each.provider === 'self-hosted' ? each : { ...each, provider })),
    requirements: {
      ...requirements,
      providers: [...new Set<Provider>([provider, ...kept.map((each) => each.provider)])],
      ...(named.length > 0 ? { regions: named } : {}),
    },
  }
}
