import { settingsOf } from '../../catalog/catalog.ts'
import { regionList } from '../../catalog/regions.data.ts'
import { eeaCountries } from '../../checks/facts/jurisdictions.data.ts'
import { type Provider, said } from '../../design/requirements.ts'
import { copyTo } from '../compose/copies.ts'
import { usualRegion } from '../compose/region.data.ts'
import { severalRegions } from '../compose/rewrites/places.ts'
import { keeping } from '../levers/kinds.data.ts'
import type { Change } from './change.ts'

/**
 * A second region: what answers and what it remembers gets a copy there, a global balancer stands before both, and stores are backed up across.
 * @param before ids of the parts that were there
 */
export function spread(change: Change, before: ReadonlySet<string>): void {
  const { draft, brief, why, gathered, design, reading } = change
  const own = design.boundaries.filter(({ kind, provider }) => kind === 'region' && provider === brief.home)
  const first = own[0]?.settings['region'] ?? own[0]?.name
  const codes = own.map(({ name, settings }) => settings['region'] ?? name)
  severalRegions.apply(draft, brief, undefined)
  const fresh = reading.regions.find(({ provider, region }) => provider === brief.home && !codes.includes(region))?.region
  const foreign = reading.regions.find(({ provider }) => provider !== brief.home)
  if (foreign !== undefined && fresh === undefined && !reading.regions.some(({ provider }) => provider === brief.home))
    gathered.warnings.push(
      `${foreign.region} is a region of ${foreign.provider}, and the design stands on ${brief.home}: the nearest of its own regions is taken.`,
    )
  if (new Set(codes).size > 1 && fresh === undefined) gathered.settled.push(`It runs in ${new Set(codes).size} regions already: ${codes.join(', ')}.`)
  else if (typeof first === 'string' && brief.home !== 'self-hosted') {
    const next = fresh ?? partnerOf(brief.home, first)
    if (next !== undefined) {
      copyTo(draft, { ...brief, providers: [brief.home], regions: [first, next] })
      const asked = said(design.requirements.regions) ?? []
      gathered.more.push({ kind: 'require', at: 'regions', value: [...new Set([...(asked.length > 0 ? asked : codes.map(String)), next])] })
    }
  }
  for (const part of draft.parts) if (!before.has(part.id)) part.because.unshift(...why)
  for (const part of draft.ofKind(...keeping))
    if (settingsOf(part.kind).some(({ name }) => name === 'backup')) part.settings['backup'] = 'cross-region'
}

/** Another region of the same country, else under the same law of data, else of the same continent; those that most people use first. */
function partnerOf(provider: Exclude<Provider, 'self-hosted'>, code: string): string | undefined {
  const own = regionList.filter((each) => each.provider === provider)
  const here = own.find(({ id }) => id === code)
  const usual = new Set(Object.values(usualRegion).map((row) => row[provider]))
  const inUnion = (country: string | undefined): boolean => country !== undefined && eeaCountries.some((each) => each === country)
  const far = ({ id, country }: (typeof own)[number]): number =>
    (country === here?.country ? 0 : inUnion(country) && inUnion(here?.country) ? 2 : 4) + (usual.has(id) ? 0 : 1)
  const near = own.filter(({ id, continent }) => id !== code && continent === here?.continent)
  return near.toSorted((a, b) => far(a) - far(b))[0]?.id
}
