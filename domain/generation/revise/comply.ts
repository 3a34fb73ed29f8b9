import { type FrameworkId, frameworkIds, said } from '../../design/requirements.ts'
import { ambientPorts } from '../../design/ports.ts'
import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import { addPack } from '../compose/rewrites/compliance.ts'
import { say } from '../compose/settings/say.ts'
import type { Change } from './change.ts'

const stores = new Set(['storage', 'features', 'retrieval'])
const classOf: Readonly<Partial<Record<FrameworkId, string>>> = { hipaa: 'phi', 'pci-dss': 'pci', gdpr: 'pii', ccpa: 'pii' }

/** What a law asks for, on top of what is there: parts that are missing, keys of one's own, encryption on the way, trails, and a contract. @returns the ids of new parts */
export function comply(change: Change, frameworks: readonly FrameworkId[]): string[] {
  const { draft, design, why, gathered } = change
  const { more, warnings } = gathered
  const before = new Set(draft.parts.map(({ id }) => id))
  for (const framework of frameworks) addPack(draft, framework, [...why, { rule: framework }])
  const asked = said(design.requirements.frameworks) ?? []
  const classes = frameworks.flatMap((each) => (asked.includes(each) ? [] : (classOf[each] ?? [])))
  for (const part of draft.parts) {
    const keeps =
      (stores.has(kindOf(part.kind)?.category ?? '') || part.kind === 'agent-memory') &&
      part.kind !== 'embedding-pipeline' &&
      part.kind !== 'feature-pipeline'
    if (keeps) {
      if (settingsOf(part.kind).some(({ name }) => name === 'encryptionAtRest')) part.settings['encryptionAtRest'] = 'cmk'
      say(part, { rbac: true, exposure: 'private', retentionDays: 365, erasure: true })
      if (classes.length > 0 && part.kind === sourceStore(draft.parts.map(({ kind }) => kind)))
        part.settings['dataClass'] = [...new Set([...listed(part.settings['dataClass']), ...classes])]
    }
    if (keeps || ['serving', 'gateway', 'training', 'genai-orchestration'].includes(kindOf(part.kind)?.category ?? ''))
      say(part, { auditLogging: true })
    if (part.kind === 'audit-log')
      Object.assign(part.settings, {
        immutable: true,
        retentionDays: Math.max(frameworks.includes('hipaa') ? 2190 : 400, Number(part.settings['retentionDays'] ?? 0) || 0),
      })
  }
  for (const wire of draft.wires) if (!ambientPorts.has(wire.carries)) wire.settings['encryptedInTransit'] = true
  if (frameworks.includes('hipaa'))
    for (const { id, kind } of design.boundaries)
      if (kind === 'provider-account')
        more.push(
          { kind: 'configure-boundary', boundary: id, setting: 'agreement', value: 'baa' },
          { kind: 'configure-boundary', boundary: id, setting: 'baa', value: true },
        )
  for (const framework of frameworks) gathered.laws.add(framework)
  const known = said(design.requirements.frameworks) ?? []
  more.push({ kind: 'require', at: 'frameworks', value: frameworkIds.filter((each) => known.includes(each) || frameworks.includes(each)) })
  if (frameworks.includes('hipaa') && design.boundaries.some(({ kind }) => kind === 'provider-account'))
    warnings.push('A business associate agreement (BAA) has to be signed with the provider; the design now says that it is.')
  return draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== 'internal' && each !== 'public') : []

/** Where regulated data is kept first. */
const sourceStore = (kinds: readonly string[]): string | undefined =>
  ['health-data-store', 'object-storage', 'data-lake', 'relational-database', 'nosql-database'].find((each) => kinds.includes(each))
