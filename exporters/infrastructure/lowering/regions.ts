import { regionList } from '#domain/catalog/regions.data.ts'
import { said } from '#domain/design/requirements.ts'
import type { Graph } from '#domain/design/graph.ts'
import type { Boundary, Component, Design } from '#domain/design/schema.ts'
import { providerOf } from './provider-of.ts'

export type RegionAt = { code: string; boundary: Boundary | null }

/** The region that stands in where none is said, and how that is told. */
const unsaid = {
  aws: { region: 'us-east-1', told: 'No AWS region is said; us-east-1 is the default of the variable "region".' },
  azure: { region: 'swedencentral', told: 'No region of Azure is said; swedencentral is the default of the variable "location".' },
  gcp: { region: 'us-central1', told: 'No region of Google Cloud is said; us-central1 is the default of the variable "region".' },
} as const

type Regions = { home: RegionAt; of: (component: Component) => RegionAt | undefined }
type Holder = { design: Design; graph: Graph; assume(of: string | null, what: string): void }
const memo = new WeakMap<Holder, Regions>()

/** Where components stand: the region said of them, of a boundary around them, or of the design. */
export function regionsOf(holder: Holder, provider: keyof typeof unsaid): Regions {
  const { region, told } = unsaid[provider]
  const found = memo.get(holder)
  if (found !== undefined) return found
  const { graph, design } = holder
  const known = new Set(regionList.filter((each) => each.provider === provider).map(({ id }) => id))
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
    const at = providerOf(design, graph, component) === provider ? of(component) : undefined
    if (at !== undefined) counts.set(at.code, { at, count: (counts.get(at.code)?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count || (a.at.code < b.at.code ? -1 : 1))[0]?.at
  const wanted = said(design.requirements.regions)?.find((each) => known.has(each))
  if (most === undefined && wanted === undefined) holder.assume(null, told)
  const made = { home: most ?? { code: wanted ?? region, boundary: null }, of }
  memo.set(holder, made)
  return made
}
