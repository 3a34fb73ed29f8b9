import { kindOf } from '../../catalog/catalog.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Mention } from '../read/reading.ts'
import { byRule } from './because.ts'
import { type Brief, mentionsOf, modifierEvidence, reason, wantedKinds } from './brief.ts'
import { needs } from './companions.data.ts'
import type { Draft, Part } from './draft.ts'
import { fallsWith, standIns } from './exclusions.data.ts'
import { kindName } from './kind-name.ts'
import { oneOfGroup } from './roles.data.ts'

/** Forbids what the person rules out, with what depends on it alone. Comes before anything is placed. */
export function forbid(draft: Draft, { reading }: Brief): void {
  const wanted = wantedKinds(reading)
  const cluster = modifierEvidence(reading, 'no-kubernetes')
  const noCluster = cluster === undefined ? [] : [{ kind: 'kubernetes-cluster', evidence: cluster }]
  for (const { kind, evidence } of [...mentionsOf(reading, 'excluded'), ...noCluster]) {
    if (wanted.has(kind)) continue
    draft.forbidden.set(kind, [reason(evidence)])
    for (const dependent of fallsWith[kind] ?? []) if (!wanted.has(dependent)) draft.forbidden.set(dependent, [reason(evidence)])
  }
}

/** The kind that may do the work of another one, the usual stand-in first. */
export function standInFor(draft: Draft, kind: string): string | undefined {
  const group = kindOf(kind)?.alternatives
  const listed = standIns[kind] ?? []
  const inGroup =
    group == null || !oneOfGroup.has(group)
      ? []
      : draft.parts.map((part) => part.kind).filter((each) => each !== kind && kindOf(each)?.alternatives === group)
  return [...listed, ...inGroup].find((each) => !draft.forbidden.has(each))
}

/** Takes the forbidden out; what they did passes to a stand-in. */
export function exclude(draft: Draft): void {
  for (const part of draft.parts) {
    const why = draft.forbidden.get(part.kind)
    if (why === undefined) continue
    const other = standInFor(draft, part.kind)
    if (other !== undefined) draft.swap(part.id, other, [...why, ...byRule('alternative-of-excluded')])
    if (draft.part(part.id) !== undefined) draft.remove(part.id)
  }
}

/** Places what the person asked for or has. Where only one kind may play the role, it takes that place. */
export function place(draft: Draft, { reading }: Brief): void {
  const wanted = wantedKinds(reading)
  for (const mention of mentionsOf(reading, 'existing', 'wanted', 'preferred')) {
    const { kind, stance, strength, evidence } = mention
    const firm = stance !== 'preferred' && strength === 'named'
    const rival = rivalOf(draft, kind, wanted)
    if (!firm && !draft.has(kind) && (rival !== undefined || stance === 'preferred')) continue
    const part =
      rival === undefined
        ? draft.add(kind, [reason(evidence)], { stated: firm })
        : draft.swap(rival.id, kind, [reason(evidence), ...byRule('one-log-of-events')])
    if (part === undefined) continue
    part.stated ||= firm
    name(part, mention)
  }
}

/** The part whose role this kind would take, where only one may play it. */
function rivalOf(draft: Draft, kind: string, wanted: ReadonlySet<string>): Part | undefined {
  const group = kindOf(kind)?.alternatives
  if (draft.has(kind)) return undefined
  if (kind === 'kubernetes-cluster') return draft.parts.find((part) => part.kind === 'serverless-container' && !wanted.has(part.kind))
  if (group == null || !oneOfGroup.has(group)) return undefined
  return draft.parts.find((part) => !wanted.has(part.kind) && kindOf(part.kind)?.alternatives === group)
}

/** Carries over the service that was named, and marks what is there already. */
function name(part: Part, { stance, service, provider }: Mention): void {
  if (service !== undefined && part.settings['service'] === undefined) part.settings['service'] = serviceNamed(part.kind, service, provider)
  if (stance === 'existing' && !part.name.endsWith('(existing)')) part.name = `${service ?? kindName(part.kind)} (existing)`
}

/** The catalogue's name of the service that somebody calls by a shorter one. */
function serviceNamed(kind: string, service: string, provider: Provider | undefined): string {
  const services = kindOf(kind)?.services
  const listed = provider === undefined ? Object.values(services ?? {}).flat() : (services?.[provider] ?? [])
  return listed.find((each) => each.toLowerCase().includes(service.toLowerCase())) ?? service
}

const intakes = [
  'etl-service',
  'cdc-connector',
  'file-transfer',
  'kafka',
  'event-stream',
  'knowledge-connector',
  'api-gateway',
  'app-backend',
  'data-transfer-appliance',
  'health-data-store',
  'stream-delivery',
]

/** Data of other systems that are there comes in some way. */
export function takeIn(draft: Draft): void {
  const store = draft.first('data-lake', 'lakehouse-table-format', 'data-warehouse')
  const source = draft.first('source-system')
  if (store === undefined || source === undefined || draft.has(...intakes)) return
  const load = draft.add('etl-service', byRule('needed-by'))
  if (load === undefined) return
  draft.connect(source.id, load.id, byRule('typical-connection'))
  draft.connect(load.id, store.id, byRule('typical-connection'))
}

/**
 * Adds what the parts do not work without, and what that needs in turn.
 * @param only looks at the needs of these parts alone
 */
export function accompany(draft: Draft, only?: ReadonlySet<string>): void {
  const open = draft.parts.flatMap(({ id }) => (only === undefined || only.has(id) ? [id] : []))
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const part = draft.part(id)
    for (const group of part === undefined ? [] : (needs[part.kind] ?? [])) {
      if (draft.has(...group)) continue
      const kind = group.find((each) => !draft.forbidden.has(each))
      const added = kind === undefined ? undefined : draft.add(kind, byRule('needed-by'))
      if (added !== undefined) open.push(added.id)
    }
  }
}
