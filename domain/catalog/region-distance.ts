import type { Region } from './region.ts'
import { regionList } from './regions.data.ts'

const byCode: ReadonlyMap<string, Region> = new Map(regionList.map((region) => [`${region.provider}/${region.id}`, region]))

/** A provider's region by its code; undefined for a code that the list does not have. */
export const regionOf = (cloud: string, id: string): Region | undefined => byCode.get(`${cloud}/${id}`)

/** The region that every price list of a cloud starts from, used where nobody said a region. */
export const homeRegion: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  azure: 'eastus',
  gcp: 'us-central1',
  lambda: 'all',
  oci: 'all',
  coreweave: 'us',
  saas: 'all',
}

/** The candidate nearest to a region: itself, then the same country, the same continent, the cloud's home region, the first. */
export function nearestRegion(cloud: string, wanted: string, candidates: readonly string[]): string | undefined {
  if (candidates.includes(wanted)) return wanted
  const here = regionOf(cloud, wanted)
  const by = (same: (there: Region) => boolean) =>
    candidates.find((id) => {
      const there = regionOf(cloud, id)
      return there !== undefined && same(there)
    })
  return (
    candidates.find((id) => id === 'all') ??
    (here === undefined ? undefined : (by(({ country }) => country === here.country) ?? by(({ continent }) => continent === here.continent))) ??
    candidates.find((id) => id === homeRegion[cloud]) ??
    candidates[0]
  )
}
