import { regionList } from '../../catalog/regions.data.ts'
import type { Change } from './change.ts'

/** Moves what stands in a region of the design's provider to another of its regions: the boundary gets the new name, everything in it stays in it. @returns nothing: no part is spoken of */
export function relocate({ design, gathered, brief }: Change, region: string): string[] {
  const { more, settled, warnings } = gathered
  const place = regionList.find((each) => each.id === region)
  const own = design.boundaries.filter(({ kind, provider }) => kind === 'region' && (provider === undefined || provider === brief.home))
  const [first] = own.toSorted((a, b) => inside(design, b.id) - inside(design, a.id))
  if (first?.name === region) {
    settled.push(`It runs in ${region} already.`)
    return []
  }
  if (first !== undefined) {
    more.push({ kind: 'rename-boundary', boundary: first.id, name: region })
    if (first.settings['region'] !== undefined) more.push({ kind: 'configure-boundary', boundary: first.id, setting: 'region', value: region })
    if (place !== undefined) more.push({ kind: 'configure-boundary', boundary: first.id, setting: 'country', value: place.country })
  }
  more.push({ kind: 'require', at: 'regions', value: [region] })
  const old = regionList.find(({ id }) => id === first?.name)
  if (old !== undefined && place !== undefined && old.country !== place.country)
    warnings.push(`Data moves from ${old.country} to ${place.country}: check what the law says of where it may be.`)
  return []
}

const inside = (design: Change['design'], id: string): number =>
  design.components.filter((each) => each.in === id).length +
  design.boundaries.filter((each) => each.in === id).reduce((sum, each) => sum + inside(design, each.id), 0)
