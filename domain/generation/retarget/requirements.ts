import { regionList } from '../../catalog/regions.data.ts'
import type { Edit } from '../../design/edit.ts'
import { type Provider, said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { nearestRegion } from '../nearest-region.ts'

/** Providers, regions and deployment that the requirements name, said anew. @param kept something stays on the owner's machines */
export function requirementEdits(design: Design, provider: Provider, regions: ReadonlyMap<string, string>, kept: boolean): Edit[] {
  const edits: Edit[] = []
  const named = said(design.requirements.providers)
  if (named !== undefined) {
    const own = named.filter((each) => each === 'self-hosted' && provider !== 'self-hosted')
    edits.push({ kind: 'require', at: 'providers', value: [provider, ...own] })
  }
  const places = said(design.requirements.regions)
  if (places !== undefined) {
    const next = [...new Set(places.flatMap((each) => placeAt(each, provider, regions)))]
    edits.push({ kind: 'require', at: 'regions', value: next.length === 0 ? null : next })
  }
  const word = said(design.requirements.deployment)
  const deployment = provider === 'self-hosted' ? 'private' : kept ? 'hybrid' : 'public'
  if (word !== undefined && word !== 'edge' && word !== deployment && !(word === 'hybrid' && provider !== 'self-hosted'))
    edits.push({ kind: 'require', at: 'deployment', value: deployment })
  return edits
}

/** A region of another cloud as the provider has it; on the owner's machines there is none. Towns and countries stay. */
function placeAt(place: string, provider: Provider, regions: ReadonlyMap<string, string>): string[] {
  const cloud = regionList.filter(({ id }) => id === place)
  if (provider === 'self-hosted') return cloud.length > 0 || regions.has(place) ? [] : [place]
  if (cloud.some((each) => each.provider === provider)) return [place]
  return [regions.get(place) ?? (cloud.length === 0 ? place : nearestRegion(place, cloud[0]?.provider, provider))]
}
