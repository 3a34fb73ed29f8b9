import { regionList } from '../../catalog/regions.data.ts'
import type { Provider } from '../../design/requirements.ts'
import { said } from '../../design/requirements.ts'
import type { Boundary } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import { BoundaryId } from '../../design/ids.ts'
import { countryRegions } from '../read/places/place-words.data.ts'
import type { Reading } from '../read/reading.ts'
import { bentBy, type Brief } from './brief.ts'
import type { Draft, Part } from './draft.ts'
import { usualRegion } from './region.data.ts'
import { frameworksOf } from './rewrites/compliance.ts'
import { globalKinds, regionalKinds } from './sites.data.ts'

type Cloud = Exclude<Provider, 'self-hosted'>

/** The frames of a design and which of them holds each part. */
export type Frames = { boundaries: Boundary[]; holding: ReadonlyMap<string, BoundaryId>; assumedRegion: string | undefined }

const providerNames: Readonly<Record<Provider, string>> = {
  aws: 'AWS account',
  azure: 'Azure subscription',
  gcp: 'Google Cloud project',
  'self-hosted': 'Own machines',
}

/** Accounts, regions and networks of the clouds in use, the owner's site, and the place of the devices: only those that hold something. */
export function frame(draft: Draft, brief: Brief): Frames {
  const boundaries: Boundary[] = []
  const holding = new Map<string, BoundaryId>()
  const { reading } = brief
  let assumedRegion: string | undefined
  const add = (
    id: string,
    kind: Boundary['kind'],
    more: { name: string; in?: BoundaryId; provider?: Provider; settings?: Record<string, SettingValue> },
  ): BoundaryId => {
    const made = BoundaryId.parse(id)
    if (!boundaries.some((each) => each.id === made)) boundaries.push({ id: made, kind, settings: {}, ...more })
    return made
  }
  const frameOf = (part: Part): BoundaryId | undefined => {
    if (part.site === undefined || part.site === 'outside') return undefined
    if (part.site === 'on-premises') return add('own-site', 'on-premises-site', { name: 'Own data centre', settings: siteSettings(reading) })
    if (part.site === 'edge') return add('edge-site', 'edge-site', { name: 'Where the devices are', settings: edgeSettings(reading) })
    const cloud = part.provider === undefined || part.provider === 'self-hosted' ? brief.home : part.provider
    if (cloud === 'self-hosted') return add('own-site', 'on-premises-site', { name: 'Own data centre', settings: siteSettings(reading) })
    const account = add(cloud, 'provider-account', { name: providerNames[cloud], provider: cloud, settings: accountSettings(reading) })
    if (globalKinds.has(part.kind)) return account
    const { region, assumed } = regionFor(brief, cloud, part.region)
    if (assumed) assumedRegion = region
    const place = regionList.find((each) => each.provider === cloud && each.id === region)
    const inRegion = add(`${cloud}-${region}`, 'region', {
      name: assumed ? `${place?.place ?? region} (assumed)` : region,
      in: account,
      provider: cloud,
      settings: { ...(assumed ? { region } : {}), ...(place === undefined ? {} : { country: place.country }) },
    })
    if (regionalKinds.has(part.kind)) return inRegion
    return add(`${cloud}-${region}-network`, 'network', {
      name: 'Private network',
      in: inRegion,
      provider: cloud,
      settings: { exposure: 'private', egress: 'allow-list' },
    })
  }
  for (const part of draft.parts) {
    const frame = frameOf(part)
    if (frame !== undefined) holding.set(part.id, frame)
  }
  return { boundaries, holding, assumedRegion }
}

/** The region of a part: its own, the first that was said for the cloud, or a usual one near the people and the laws. */
export function regionFor({ reading, home, regions }: Brief, cloud: Cloud, own?: string): { region: string; assumed: boolean } {
  const named = own ?? (cloud === home ? regions[0] : undefined) ?? reading.regions.find(({ provider }) => provider === cloud)?.region
  if (named !== undefined) return { region: named, assumed: false }
  const lawful = regionWithin(reading, cloud)
  if (lawful !== undefined) return { region: lawful, assumed: true }
  const frameworks = frameworksOf(reading)
  const european = frameworks.some((each) => each === 'gdpr' || each === 'eu-ai-act') || said(reading.requirements.residency) === 'in-union'
  const american = frameworks.some((each) => each === 'hipaa' || each === 'ccpa' || each === 'fedramp')
  const area = european
    ? 'eu'
    : american
      ? 'us'
      : reading.language === 'ja'
        ? 'japan'
        : reading.language === 'zh'
          ? 'asia'
          : reading.language === 'de' || reading.language === 'fr' || reading.language === 'es'
            ? 'eu'
            : 'us'
  return { region: usualRegion[area][cloud], assumed: true }
}

/** A region of the cloud in the first country where data may be, else where the people it is about live; undefined where a union or nothing was said. */
function regionWithin({ requirements }: Reading, cloud: Cloud): string | undefined {
  for (const code of said(requirements.allowedRegions) ?? said(requirements.subjects) ?? []) {
    const usual = Object.entries(countryRegions).find(([country]) => country === code)?.[1][cloud]
    const region = usual ?? regionList.find(({ provider, country }) => provider === cloud && country === code)?.id
    if (region !== undefined) return region
  }
  return undefined
}

const accountSettings = (reading: Reading): Record<string, SettingValue> =>
  frameworksOf(reading).includes('hipaa') ? { agreement: 'baa', baa: true } : {}

function siteSettings(reading: Reading): Record<string, SettingValue> {
  return bentBy(reading, 'air-gapped') ? { airGapped: true } : {}
}

function edgeSettings(reading: Reading): Record<string, SettingValue> {
  const sites = said(reading.requirements.demand?.sites)
  return { ...(sites === undefined ? {} : { count: sites }), ...(bentBy(reading, 'offline') ? { uplinkUnreliable: true } : {}) }
}
