import { regionList } from '#domain/catalog/regions.data.ts'
import { said } from '#domain/design/requirements.ts'
import type { Boundary, Component } from '#domain/design/schema.ts'
import type { Account } from './account.ts'

export type RegionAt = { code: string; boundary: Boundary | null }

const known: ReadonlySet<string> = new Set(regionList.filter(({ provider }) => provider === 'azure').map(({ id }) => id))
const otherwise = 'swedencentral'

const memo = new WeakMap<Account, { home: RegionAt; of: (component: Component) => RegionAt | undefined }>()

/** Where components stand: the region said of them, of a boundary around them, or of the design. */
export function regionsOf(account: Account): { home: RegionAt; of: (component: Component) => RegionAt | undefined } {
  const found = memo.get(account)
  if (found !== undefined) return found
  const { graph, design } = account
  const of = (component: Component): RegionAt | undefined => {
    const own = component.settings['region']
    if (typeof own === 'string' && known.has(own)) return { code: own, boundary: null }
    for (const boundary of graph.around(component)) {
      const stated = boundary.settings['region'] ?? (boundary.kind === 'region' ? boundary.name : undefined)
      if (typeof stated === 'string' && known.has(stated)) return { code: stated, boundary }
    }
    return undefined
  }
  const counts = new Map<string, { at: RegionAt; count: number }>()
  for (const component of design.components) {
    const at = account.providerOf(component) === 'azure' ? of(component) : undefined
    if (at !== undefined) counts.set(at.code, { at, count: (counts.get(at.code)?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count || (a.at.code < b.at.code ? -1 : 1))[0]?.at
  const wanted = said(design.requirements.regions)?.find((each) => known.has(each))
  const home = most ?? { code: wanted ?? otherwise, boundary: null }
  if (most === undefined && wanted === undefined)
    account.assume(null, `No region of Azure is said; ${otherwise} is the default of the variable "location".`)
  const made = { home, of }
  memo.set(account, made)
  return made
}
