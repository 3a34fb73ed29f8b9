import { kindOf } from '../../../catalog/catalog.ts'
import type { FrameworkId } from '../../../design/requirements.ts'
import type { Brief } from '../brief.ts'
import type { Draft, Part } from '../draft.ts'
import { frameworksOf } from '../rewrites/compliance.ts'
import { say } from './say.ts'

/** The class of data that a law is about. */
const classOfLaw: Readonly<Partial<Record<FrameworkId, string>>> = { 'pci-dss': 'pci', hipaa: 'phi', gdpr: 'pii', ccpa: 'pii' }

/** Where such data enters a design. */
const origins: Readonly<Record<string, readonly string[]>> = {
  pci: ['source-system', 'client-user'],
  phi: ['health-data-store', 'source-system', 'mobile-client', 'camera'],
  pii: ['source-system', 'client-user', 'mobile-client', 'contact-center'],
}

const moving = new Set([
  'http',
  'event',
  'stream',
  'object',
  'dataset',
  'feature',
  'table',
  'sql',
  'kv',
  'vector',
  'file',
  'media',
  'label',
  'mqtt',
  'llm',
])
const stores = new Set(['storage', 'features', 'retrieval'])
const regulated: ReadonlySet<string> = new Set(['pci', 'phi', 'pii'])

/** Says what data sources and stores hold: what a law is about, as far as it flows uncut; internal data where nothing was said, as an assumption. */
export function dataClasses(draft: Draft, { reading }: Brief): void {
  const classes = new Set(frameworksOf(reading).flatMap((law) => classOfLaw[law] ?? []))
  const held = new Map<string, Set<string>>()
  for (const each of classes) {
    const starts = draft.ofKind(...(origins[each] ?? []).filter((kind) => draft.has(kind)).slice(0, each === 'pii' ? 2 : 1))
    spread(draft, starts.length > 0 ? starts : draft.ofKind('app-backend', 'object-storage', 'data-lake').slice(0, 1), each, held)
    for (const start of starts) say(start, { dataClass: [each] })
  }
  for (const part of draft.parts) {
    if (!isStore(part)) continue
    const found = [...(held.get(part.id) ?? [])].filter((each) => regulated.has(each)).toSorted()
    if (found.length > 0)
      say(part, {
        dataClass: found,
        auditLogging: true,
        ...(part.kind === 'audit-log' ? {} : { retentionDays: kindOf(part.kind)?.category === 'streaming' ? 7 : 365 }),
        erasure: true,
      })
    else if (part.settings['dataClass'] === undefined) {
      say(part, { dataClass: ['internal'] })
      if (part.because.every((each) => !('assumed' in each)))
        part.because.push({ assumed: 'Its data is taken to be internal; nobody said that it is more sensitive.' })
    }
  }
  if (classes.size > 0) for (const part of draft.parts) if (held.has(part.id) && handles(part)) say(part, { auditLogging: true })
}

const isStore = ({ kind }: Part): boolean =>
  (stores.has(kindOf(kind)?.category ?? '') && kind !== 'feature-pipeline' && kind !== 'embedding-pipeline') ||
  kind === 'feedback-store' ||
  kind === 'agent-memory' ||
  kind === 'digital-twin-graph' ||
  kind === 'kafka' ||
  kind === 'event-stream'

const handles = ({ kind }: Part): boolean =>
  ['serving', 'gateway', 'training', 'orchestration', 'genai-orchestration', 'development'].includes(kindOf(kind)?.category ?? '')

/** Follows data forward; redaction cuts it. */
function spread(draft: Draft, starts: readonly Part[], each: string, held: Map<string, Set<string>>): void {
  const open = [...starts]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const classes = held.get(part.id) ?? new Set()
    if (classes.has(each)) continue
    held.set(part.id, classes.add(each))
    if (part.kind === 'pii-redaction' || part.kind === 'synthetic-data-generator') continue
    for (const { to, carries, settings } of draft.outOf(part.id)) {
      if (settings['rawIdentifiers'] === false) continue
      const next = draft.part(to)
      if (next !== undefined && moving.has(carries)) open.push(next)
    }
  }
}
