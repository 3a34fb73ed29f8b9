import { kindOf, serviceOf } from '../../catalog/catalog.ts'
import { type Provider, providers } from '../../design/requirements.ts'
import { byRule } from '../compose/because.ts'
import type { Part } from '../compose/draft.ts'
import { hybrid } from '../compose/rewrites/places.ts'
import { trainingCompany } from '../compose/sites.data.ts'
import { provide } from '../compose/sites.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { scale, severalWords } from './scale.ts'
import { ownSettings } from '../retarget/settings.ts'
import { noSuchPart, noSuchPlace } from './puzzled.ts'
import { relocate } from './relocate.ts'
import { targetsIn } from './targets.ts'
import { everything } from './verbs.data.ts'

const atHome =
  /\bon[- ]?prem(ises?)?\b|\bown (data ?cent(er|re)|servers?|machines?|hardware|site)\b|\bin[- ]house\b|\bself[- ]host(ed)?\b|eigene[sn]? (rechenzentrum|server)|vor ort|local(es)?|sur site|本地|自建|オンプレ/i
const training = /\btrain(ing|s)?\b|\btrainier\w*|entrenamiento|entra[iî]nement|训练|学習|トレーニング/i

/** Moves parts, or everything, to a provider, to the owner's site or to another region. @returns the ids that moved */
export function move(change: Change): string[] {
  const { draft, step, reading, spoken, gathered } = change
  const placement = reading.placements[0]
  const target: Provider | undefined = placement?.provider ?? (atHome.test(step.rest) ? 'self-hosted' : targetProvider(change))
  const places = regionsMeant(change, target)
  if (severalWords.test(step.words) || (target === undefined && places.length === 0 && reading.modifiers.length > 0)) return scale(change)
  if (places.length > 1) return scale(change)
  if (places[0] !== undefined && (target === undefined || target === change.brief.home)) return relocate(change, places[0])
  if (target === undefined) {
    if (requires(reading)) return scale(change)
    noSuchPlace(change)
    return []
  }
  const meant = meantBy(change, target)
  const about = step.rest.replace(placeWords, ' ')
  const moved = meant.length > 0 ? meant : everything.test(step.rest) ? [] : targetsIn(draft, about, read(about), spoken)
  if (moved.length === 0 && !everything.test(step.rest) && !isBare(about)) {
    noSuchPart(change, about.trim())
    return []
  }
  if (moved.length === 0 || moved.length === draft.parts.length) {
    gathered.retargetTo = target
    if (places[0] !== undefined) gathered.retargetRegion = places[0]
    return []
  }
  const away = moved.filter(({ provider }) => provider !== target)
  if (away.length === 0) {
    gathered.settled.push(`${moved.map(({ name }) => `"${name}"`).join(', ')}: there already.`)
    return moved.map(({ id }) => id)
  }
  return target === 'self-hosted' ? bringHome(change, away) : sendTo(change, away, target)
}

const requires = ({ requirements }: Change['reading']): boolean => requirements.demand !== undefined || requirements.availability !== undefined

/** Words of places, which name no part. */
const placeWords =
  /(?<![\p{L}\p{N}])(?:from|to|on|onto|over|into|in|auf|zu|nach|von|in die|a|hacia|en|desde|sur|vers|chez|à|de)\s+(?:the\s+)?(?:amazon web services|aws|amazon|azure|microsoft azure|microsoft|gcp|google cloud platform|google cloud|google)(?:\s+cloud)?\b|\b(?:aws|azure|gcp|google cloud|amazon)\b|谷歌云|亚马逊|微软|アマゾン|グーグル/giu

const fillers =
  /\b(?:it|this|that|them|things?|stuff|design|architecture|system|solution|stack|workloads?|project|platform|cloud|provider|over|please|the|our|es|das|die|den|alles|architektur|system|plattform|lo|esto|la|el|arquitectura|le|ça|tout|architecture|away|completely|complete)\b|为|成|换|替换|全部|所有|すべて|到|去|我们|架构|系统|システム|を|に|へ|は|する|して|て|ください|请|把|将|它|这个|それ/giu
const isBare = (text: string): boolean =>
  text
    .replace(atHome, ' ')
    .replace(fillers, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '') === ''

/** The last provider that is named: "from Azure to GCP". */
function targetProvider({ reading, brief, step }: Change): Provider | undefined {
  const points = Array.from(step.rest)
  const left = (start: number): boolean => /(?:\bfrom|\bvon|\baus|\bde|\bdesde|\bdepuis|从)\s*$/iu.test(points.slice(0, start).join(''))
  const named = reading.providers.toSorted((a, b) => b.evidence.span[0] - a.evidence.span[0])
  const aims = named.filter(({ evidence }) => !left(evidence.span[0]))
  return (aims.find(({ provider }) => provider !== brief.home) ?? aims[0])?.provider
}

/** Regions that are named, of the provider that is meant; a town alone is looked up at the design's own. */
export function regionsMeant({ reading, step, brief }: Change, target: Provider | undefined): string[] {
  const cloud = target ?? brief.home
  const own = reading.regions.filter(({ provider }) => provider === cloud).map(({ region }) => region)
  if (own.length > 0 || target !== undefined || cloud === 'self-hosted') return [...new Set(own)]
  return [
    ...new Set(
      read(`run it on ${cloud} in ${step.rest.replace(/^.*(?<![\p{L}\p{N}])(?:to|in|nach|a|en|à|vers)(?![\p{L}\p{N}])/iu, '')}`).regions.flatMap(
        (each) => (each.provider === cloud ? [each.region] : []),
      ),
    ),
  ]
}

function meantBy({ draft, step, reading, spoken }: Change, target: Provider): Part[] {
  const kinds = new Set(reading.placements.filter(({ provider }) => provider === target).flatMap((each) => each.kinds))
  const layers = new Set(reading.placements.flatMap(({ layer }) => layer ?? []))
  if (training.test(step.rest)) for (const kind of trainingCompany) kinds.add(kind)
  return draft.parts.filter(
    ({ id, kind }) =>
      !spoken.kept.has(id) &&
      (kinds.has(kind) || (kinds.size === 0 && layers.has(kindOf(kind)?.layer ?? 'infrastructure') && kindOf(kind)?.crossCutting === null)),
  )
}

/** To the owner's site: its machines, its network and a line to the cloud come along. */
function bringHome(change: Change, parts: readonly Part[]): string[] {
  const { draft, brief, why, gathered } = change
  const { moved, warnings } = gathered
  const ids = parts.map((part) => {
    const swapped =
      part.kind === 'gpu-training-cluster' || part.kind === 'gpu-inference-pool' || part.kind === 'ai-accelerator-pool'
        ? (draft.swap(part.id, 'bare-metal-gpu-server', why) ?? part)
        : part
    swapped.site = 'on-premises'
    swapped.provider = 'self-hosted'
    delete swapped.settings['zones']
    delete swapped.settings['capacity']
    if (serviceOf(swapped.kind, 'self-hosted') === undefined)
      warnings.push(`"${swapped.name}" has no counterpart outside a cloud; it has to be replaced.`)
    moved.add(swapped.id)
    return swapped.id
  })
  const before = new Set(draft.parts.map(({ id }) => id))
  if (parts.some(({ kind }) => trainingCompany.has(kind)) && !draft.has('bare-metal-gpu-server')) {
    const server = draft.add('bare-metal-gpu-server', [...why, ...byRule('on-premises')])
    const job = draft.first('model-training-job', 'fine-tuning-job', 'distributed-training')
    if (server !== undefined && job !== undefined) draft.connect(server.id, job.id, byRule('runs-on'))
  }
  if (brief.home !== 'self-hosted')
    hybrid.apply(draft, { ...brief, providers: [...new Set([...brief.providers, 'self-hosted' as const])] }, undefined)
  for (const part of draft.parts) {
    if (before.has(part.id)) continue
    part.site = part.kind === 'bare-metal-gpu-server' || part.kind === 'on-prem-network' ? 'on-premises' : 'cloud'
    provide(part, part.site === 'on-premises' ? 'self-hosted' : brief.home)
  }
  requireProviders(change, [...brief.providers, 'self-hosted'])
  return ids
}

function sendTo(change: Change, parts: readonly Part[], target: Provider): string[] {
  for (const part of parts) {
    part.site = 'cloud'
    provide(part, target)
    for (const setting of ownSettings) delete part.settings[setting]
    for (const wire of [...change.draft.into(part.id), ...change.draft.outOf(part.id)])
      if (wire.settings['via'] === 'private' || wire.settings['via'] === 'private-endpoint' || wire.settings['via'] === 'peering')
        wire.settings['via'] = 'vpn'
    change.gathered.moved.add(part.id)
  }
  requireProviders(change, [...change.brief.providers, target])
  return parts.map(({ id }) => id)
}

/** Writes down who provides the design now, and how that is called. */
export function requireProviders({ gathered: { more } }: Change, all: readonly Provider[]): void {
  const named = providers.filter((each) => all.includes(each))
  const clouds = named.filter((each) => each !== 'self-hosted').length
  more.push({ kind: 'require', at: 'providers', value: [...named] })
  if (named.includes('self-hosted') && clouds > 0) more.push({ kind: 'require', at: 'deployment', value: 'hybrid' })
  else if (clouds > 1) more.push({ kind: 'require', at: 'deployment', value: 'multi-cloud' })
}
