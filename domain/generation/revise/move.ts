import { kindOf, serviceOf } from '../../catalog/catalog.ts'
import { type Provider, providers } from '../../design/requirements.ts'
import { byRule } from '../compose/because.ts'
import type { Part } from '../compose/draft.ts'
import { hybrid } from '../compose/rewrites/places.ts'
import { trainingCompany } from '../compose/sites.data.ts'
import { provide } from '../compose/sites.ts'
import type { Change } from './change.ts'
import { scale, severalWords } from './scale.ts'
import { targetsIn } from './targets.ts'
import { everything } from './verbs.data.ts'

const atHome =
  /\bon[- ]?prem(ises?)?\b|\bown (data ?cent(er|re)|servers?|machines?|hardware|site)\b|\bin[- ]house\b|\bself[- ]host(ed)?\b|eigene[sn]? (rechenzentrum|server)|vor ort|local(es)?|sur site|本地|自建|オンプレ/i
const training = /\btrain(ing|s)?\b|\btrainier\w*|entrenamiento|entra[iî]nement|训练|学習|トレーニング/i

/** Moves parts, or everything, to a provider or to the owner's site. @returns the ids that moved */
export function move(change: Change): string[] {
  const { draft, step, reading, spoken, warnings } = change
  const placement = reading.placements[0]
  const target: Provider | undefined = placement?.provider ?? (atHome.test(step.rest) ? 'self-hosted' : targetProvider(change))
  if (target === undefined && (reading.modifiers.length > 0 || reading.regions.length > 0 || severalWords.test(step.words))) return scale(change)
  if (target === undefined) {
    warnings.push(`No place to move to was understood in "${step.words}".`)
    return []
  }
  const meant = meantBy(change, target)
  const whole = meant.length === 0 && (everything.test(step.rest) || targetsIn(draft, step.rest, { ...reading, mentions: [] }, spoken).length === 0)
  if (whole) {
    change.retargetTo = target
    return []
  }
  const moved = meant.length > 0 ? meant : targetsIn(draft, step.rest, reading, spoken)
  return target === 'self-hosted' ? bringHome(change, moved) : sendTo(change, moved, target)
}

/** The last provider that is named: "from Azure to GCP". */
function targetProvider({ reading, brief }: Change): Provider | undefined {
  const named = reading.providers.toSorted((a, b) => b.evidence.span[0] - a.evidence.span[0]).map(({ provider }) => provider)
  return named.find((each) => each !== brief.home) ?? named[0]
}

function meantBy({ draft, step, reading }: Change, target: Provider): Part[] {
  const kinds = new Set(reading.placements.filter(({ provider }) => provider === target).flatMap((each) => each.kinds))
  const layers = new Set(reading.placements.flatMap(({ layer }) => layer ?? []))
  if (training.test(step.rest)) for (const kind of trainingCompany) kinds.add(kind)
  return draft.parts.filter(
    ({ kind }) => kinds.has(kind) || (kinds.size === 0 && layers.has(kindOf(kind)?.layer ?? 'infrastructure') && kindOf(kind)?.crossCutting === null),
  )
}

/** To the owner's site: its machines, its network and a line to the cloud come along. */
function bringHome(change: Change, parts: readonly Part[]): string[] {
  const { draft, brief, why, moved, warnings } = change
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
    delete part.settings['service']
    change.moved.add(part.id)
  }
  requireProviders(change, [...change.brief.providers, target])
  return parts.map(({ id }) => id)
}

function requireProviders({ more }: Change, all: readonly Provider[]): void {
  const named = providers.filter((each) => all.includes(each))
  const clouds = named.filter((each) => each !== 'self-hosted').length
  more.push({ kind: 'require', at: 'providers', value: [...named] })
  if (named.includes('self-hosted') && clouds > 0) more.push({ kind: 'require', at: 'deployment', value: 'hybrid' })
  else if (clouds > 1) more.push({ kind: 'require', at: 'deployment', value: 'multi-cloud' })
}
