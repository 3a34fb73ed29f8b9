import { serviceOf } from '../../catalog/catalog.ts'
import { kindOf } from '../../catalog/catalog.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Reading } from '../read/reading.ts'
import { byRule } from './because.ts'
import { type Brief, reason } from './brief.ts'
import type { Draft, Part, Site } from './draft.ts'
import { allOwned } from './rewrites/own-machines.ts'
import { edgeKinds, outsideKinds, ownSiteKinds, trainingCompany, unprovidedKinds } from './sites.data.ts'

/** Where every part runs and who provides it: wishes about places first, then what its kind says, then the main provider. */
export function settle(draft: Draft, brief: Brief): void {
  const mixed = brief.providers.includes('self-hosted') && !allOwned(brief)
  const placedAt = placementOf(draft, brief.reading, mixed)
  const dataAtHome = mixed && (draft.has('health-data-store') || placedAt.get('data-lake')?.provider === 'self-hosted')
  for (const part of draft.parts) {
    const wish = placedAt.get(part.kind)
    if (wish !== undefined) part.because.push(...wish.because)
    part.site =
      dataAtHome && part.kind === 'pii-redaction'
        ? 'on-premises'
        : siteOf(part, brief, mixed, wish?.provider, draft.has('edge-inference-runtime', 'edge-gateway', 'mec-5g-zone'))
    if (unprovidedKinds.has(part.kind)) continue
    if (part.provider !== undefined) {
      part.site = 'cloud'
      provide(part, part.provider)
      continue
    }
    provide(
      part,
      part.site === 'on-premises' ? 'self-hosted' : wish?.provider !== undefined && wish.provider !== 'self-hosted' ? wish.provider : brief.home,
    )
  }
  for (const part of draft.parts) sell(part, brief.reading)
}

/** A service that another provider sells gives way to the like of the part's own provider, or to none. */
function sell(part: Part, { mentions }: Reading): void {
  const service = part.settings['service']
  const services = kindOf(part.kind)?.services
  if (service === undefined || part.provider === undefined || services === undefined) return
  const own = services[part.provider] ?? []
  const mention = mentions.find(({ kind, service: named }) => kind === part.kind && named !== undefined)
  const foreign = mention?.provider !== undefined && mention.provider !== part.provider
  const listed = Object.values(services).some((list) => list.some((each) => each === service))
  if (own.some((each) => each === service) || (!listed && !foreign)) return
  const short = mention?.service?.toLowerCase()
  const like = short === undefined || foreign ? undefined : own.find((each) => each.toLowerCase().includes(short))
  if (like === undefined) delete part.settings['service']
  else part.settings['service'] = like
}

/** Sets the provider; where it has no service of its own for the kind, the part says what stands in. */
export function provide(part: Part, provider: Provider): void {
  const instead = kindOf(part.kind)?.noNativeService?.[provider]
  const served = serviceOf(part.kind, provider)
  part.provider = served === undefined ? 'self-hosted' : provider
  if (instead === undefined && served !== undefined) return
  if (provider === 'self-hosted') return
  part.because.push(...byRule('no-native-service'), {
    assumed: `${provider} has no service of its own for it; ${served ?? instead ?? 'software of your own'} stands in.`,
  })
}

/** Of the edge where there is one, else of the owner's site. */
const atHome: ReadonlySet<string> = new Set(['edge-k8s', 'camera', 'edge-server'])

function siteOf(part: Part, brief: Brief, mixed: boolean, wish: Provider | undefined, edge: boolean): Site {
  if (part.kind === 'source-system' && (mixed || allOwned(brief))) return 'on-premises'
  if (outsideKinds.has(part.kind)) return 'outside'
  if (edgeKinds.has(part.kind) && mixed && atHome.has(part.kind) && !edge) return 'on-premises'
  if (edgeKinds.has(part.kind)) return wish === 'self-hosted' && part.kind === 'camera' ? 'on-premises' : 'edge'
  if (allOwned(brief)) return 'on-premises'
  if (wish !== undefined) return wish === 'self-hosted' ? 'on-premises' : 'cloud'
  return mixed && ownSiteKinds.has(part.kind) ? 'on-premises' : 'cloud'
}

/** Where nobody says what runs where, data and training stay at home and the cloud serves. */
const dataOfHome = ['data-lake', 'health-data-store', 'etl-service', 'file-transfer'] as const

type Wish = { provider: Provider; because: ReturnType<typeof byRule> }

/** The place asked for each kind; training takes its machines and its data preparation along. */
function placementOf(draft: Draft, reading: Reading, mixed: boolean): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>()
  if (mixed && reading.placements.length === 0 && !draft.has('federated-learning-client'))
    for (const kind of [...trainingCompany, ...dataOfHome]) wishes.set(kind, { provider: 'self-hosted', because: byRule('on-premises') })
  for (const { kinds, layer, provider, evidence } of reading.placements) {
    const because = [reason(evidence)]
    const named = new Set(kinds)
    if (kinds.some((kind) => trainingCompany.has(kind) && kind !== 'checkpoint-store'))
      for (const kind of trainingCompany) if (draft.has(kind) && !wishes.has(kind)) wishes.set(kind, { provider, because })
    for (const { kind } of draft.parts)
      if (named.has(kind) || (kinds.length === 0 && layer !== undefined && kindOf(kind)?.layer === layer && kindOf(kind)?.crossCutting === null))
        wishes.set(kind, { provider, because })
  }
  return wishes
}
