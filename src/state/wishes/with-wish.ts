import { regionList } from '#domain/catalog/regions.data.ts'
import { withRequirement } from '#domain/design/requirement-path.ts'
import { type Requirements, said } from '#domain/design/requirements.ts'
import { emptyDesign } from '#domain/design/schema.ts'

/**
 * The requirements with one of them said anew, or no longer said (null). Another provider takes the regions along, by their place.
 * @returns undefined where the value cannot be one
 */
export function withWish(requirements: Requirements, at: string, value: unknown): Requirements | undefined {
  const changed = withRequirement({ ...emptyDesign(''), requirements }, at, value)
  if (!changed.ok) return undefined
  const next = changed.value.requirements
  return at === 'providers' ? withMovedRegions(next) : next
}

function withMovedRegions(requirements: Requirements): Requirements {
  const [providers, regions] = [said(requirements.providers), said(requirements.regions)]
  if (providers === undefined || regions === undefined) return requirements
  const moved = regions.flatMap((region) => {
    const known = regionList.find(({ id }) => id === region)
    if (known === undefined || providers.includes(known.provider)) return [region]
    const there = regionList.filter(({ provider }) => providers.includes(provider))
    return there.find(({ place }) => place === known.place)?.id ?? there.find(({ country }) => country === known.country)?.id ?? []
  })
  const { regions: _gone, ...rest } = requirements
  return moved.length === 0 ? rest : JSON.stringify(moved) === JSON.stringify(regions) ? requirements : { ...rest, regions: moved }
}
