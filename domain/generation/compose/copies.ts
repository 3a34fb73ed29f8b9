import { kindOf } from '../../catalog/catalog.ts'
import { regionList } from '../../catalog/regions.data.ts'
import type { Provider } from '../../design/requirements.ts'
import { byRule } from './because.ts'
import { wireAmbient } from './ambient.ts'
import { regionFor } from './boundaries.ts'
import { bentBy, type Brief } from './brief.ts'
import { joinIslands } from './wire.ts'
import { severalSaid } from './rewrites/places.ts'
import type { Draft, Part } from './draft.ts'

/** What answers, what it runs on, and what it remembers: copied to every further place, in this order as far as there is room. */
const copied: readonly (readonly string[])[] = [
  [
    'llm-inference-server',
    'realtime-inference-endpoint',
    'triton-inference-server',
    'serverless-inference-endpoint',
    'streaming-inference',
    'async-inference-endpoint',
    'batch-inference-job',
    'app-backend',
    'model-training-job',
  ],
  ['gpu-inference-pool'],
  ['kubernetes-cluster', 'serverless-container'],
  ['online-feature-store', 'nosql-database', 'relational-database', 'vector-database'],
]

export type Place = { name: string; region?: string; provider?: Provider }

/** Further regions and clouds that the design runs in, at most two. */
export function furtherPlaces(brief: Brief): readonly Place[] {
  const clouds = brief.providers.filter((each) => each !== 'self-hosted' && each !== brief.home)
  if (clouds.length > 0)
    return clouds.slice(0, 2).map((provider) => ({ name: provider === 'aws' ? 'AWS' : provider === 'gcp' ? 'Google Cloud' : 'Azure', provider }))
  if (brief.home === 'self-hosted') return []
  const named = brief.regions.slice(1, 3)
  const regions = named.length === 0 && (bentBy(brief.reading, 'multi-region') || severalSaid(brief.reading)) ? partnerOf(brief) : named
  return regions.map((region) => ({ name: regionList.find(({ id, provider }) => id === region && provider === brief.home)?.place ?? region, region }))
}

/** Another region of the same continent, the same country first. */
function partnerOf(brief: Brief): string[] {
  if (brief.home === 'self-hosted') return []
  const { region } = regionFor(brief, brief.home)
  const own = regionList.filter(({ provider }) => provider === brief.home)
  const here = own.find(({ id }) => id === region)
  const near = own.filter(({ id, continent }) => id !== region && continent === here?.continent)
  const next = near.find(({ country }) => country === here?.country) ?? near[0]
  return next === undefined ? [] : [next.id]
}

const originalsOf = (draft: Draft, places: number): readonly Part[] =>
  copied.slice(0, places > 1 ? 3 : 4).flatMap((kinds) => draft.first(...kinds) ?? [])

/** How many parts the copies will be. */
export function copiesFor(draft: Draft, brief: Brief): number {
  const places = furtherPlaces(brief).length
  return places * originalsOf(draft, places).length
}

/** Copies the serving tier to each further place, wired as the original is. */
export function copyTo(draft: Draft, brief: Brief): void {
  const places = furtherPlaces(brief)
  const originals = originalsOf(draft, places.length)
  for (const place of places) {
    const copies = new Map<string, Part>()
    for (const original of originals) {
      const copy = draft.add(original.kind, byRule(place.provider === undefined ? 'copy-in-second-region' : 'copy-in-second-place'), {
        another: true,
        name: `${original.name} (${place.name})`,
      })
      if (copy === undefined) continue
      if (place.region !== undefined) copy.region = place.region
      if (place.provider !== undefined) copy.provider = place.provider
      copies.set(original.id, copy)
    }
    wireCopies(draft, copies)
  }
  if (places.length === 0) return
  wireAmbient(draft, new Set(draft.parts.flatMap(({ id }) => (draft.into(id).length + draft.outOf(id).length === 0 ? [id] : []))))
  joinIslands(draft)
}

function wireCopies(draft: Draft, copies: ReadonlyMap<string, Part>): void {
  const own = new Set([...copies.values()].map(({ id }) => id))
  for (const { from, to, carries, because, settings } of draft.wires) {
    if (own.has(from) || own.has(to) || (!copies.has(from) && !copies.has(to))) continue
    const [source, target] = [copies.get(from)?.id ?? from, copies.get(to)?.id ?? to]
    const serves = [from, to].some((end) => kindOf(draft.part(end)?.kind ?? '')?.crossCutting !== null)
    if (serves && draft.part(to)?.kind !== 'metrics-monitoring') continue
    const wire = draft.connect(source, target, because, carries)
    if (wire !== undefined) Object.assign(wire.settings, settings)
  }
}
