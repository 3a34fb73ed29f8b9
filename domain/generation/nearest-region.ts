import { regionList } from '../catalog/regions.data.ts'
import type { Provider } from '../design/requirements.ts'
import { usualRegion } from './compose/region.data.ts'

/** The region in the same country, else on the same continent, else the provider's usual one. */
export function nearestRegion(code: string, from: Provider | undefined, to: Exclude<Provider, 'self-hosted'>): string {
  const old = regionList.find((each) => each.id === code && (from === undefined || each.provider === from))
  const own = regionList.filter((each) => each.provider === to)
  const [usual] = old === undefined ? [] : own.filter((each) => each.place === old.place)
  const sameCountry = own.filter((each) => each.country === old?.country)
  const preferred = Object.values(usualRegion).map((row) => row[to])
  const near = [...sameCountry, ...own.filter((each) => each.continent === old?.continent)]
  return (
    (
      usual ??
      near.find(({ id, country }) => country === old?.country && preferred.includes(id)) ??
      sameCountry[0] ??
      near.find(({ id }) => preferred.includes(id)) ??
      near[0]
    )?.id ?? usualRegion.us[to]
  )
}
