import { regionList } from '#domain/catalog/regions.data.ts'
import { said } from '#domain/design/requirements.ts'
import type { Boundary, Component } from '#domain/design/schema.ts'
import type { Project } from './project.ts'

export type RegionAt = { code: string; boundary: Boundary | null }

const known: ReadonlySet<string> = new Set(regionList.filter(({ provider }) => provider === 'gcp').map(({ id }) => id))
const otherwise = 'us-central1'

const memo = new WeakMap<Project, { home: RegionAt; of: (component: Component) => RegionAt | undefined }>()

/** Where components stand: the region said of them, of a boundary around them, or of the design. */
export function regionsOf(project: Project): { home: RegionAt; of: (component: Component) => RegionAt | undefined } {
  const found = memo.get(project)
  if (found !== undefined) return found
  const { graph, design } = project
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
    const at = project.providerOf(component) === 'gcp' ? of(component) : undefined
    if (at !== undefined) counts.set(at.code, { at, count: (counts.get(at.code)?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count || (a.at.code < b.at.code ? -1 : 1))[0]?.at
  const wanted = said(design.requirements.regions)?.find((each) => known.has(each))
  const home = most ?? { code: wanted ?? otherwise, boundary: null }
  if (most === undefined && wanted === undefined)
    project.assume(null, `No region of Google Cloud is said; ${otherwise} is the default of the variable "region".`)
  const made = { home, of }
  memo.set(project, made)
  return made
}
