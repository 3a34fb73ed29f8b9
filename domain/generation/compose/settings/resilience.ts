import { said } from '../../../design/requirements.ts'
import { bentBy, type Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { say } from './say.ts'

const answering = [
  'realtime-inference-endpoint',
  'triton-inference-server',
  'llm-inference-server',
  'streaming-inference',
  'app-backend',
  'web-app',
  'chat-ui',
  'api-gateway',
  'llm-gateway',
  'inference-gateway',
  'search-api',
  'rag-orchestrator',
  'agent-orchestrator',
  'async-inference-endpoint',
  'serverless-inference-endpoint',
  'tool-gateway',
]
const keeping = [
  'object-storage',
  'data-lake',
  'lakehouse-table-format',
  'data-warehouse',
  'olap-store',
  'time-series-database',
  'relational-database',
  'nosql-database',
  'graph-database',
  'health-data-store',
  'vector-database',
  'search-index',
  'feature-store',
  'online-feature-store',
  'in-memory-cache',
  'model-registry',
  'kafka',
  'event-stream',
  'message-queue',
  'feedback-store',
  'agent-memory',
  'container-registry',
  'audit-log',
  'log-analytics',
  'file-storage',
  'archive-storage',
  'checkpoint-store',
  'backup-service',
  'artifact-repository',
  'parallel-file-system',
  'block-storage',
  'model-hub',
  'dataset-versioning',
  'dataset-cache',
  'digital-twin-graph',
]

const runByProvider = new Set([
  'app-backend',
  'web-app',
  'chat-ui',
  'api-gateway',
  'realtime-inference-endpoint',
  'serverless-inference-endpoint',
  'async-inference-endpoint',
  'streaming-inference',
  'search-api',
  'rag-orchestrator',
  'agent-orchestrator',
])

/** Copies, zones and backups: two of everything that answers, more where lives or four nines depend on it. */
export function resilienceSettings(draft: Draft, { reading }: Brief): void {
  const target = said(reading.requirements.availability?.target)
  const critical = said(reading.requirements.criticality) === 'mission-critical' || (target !== undefined && target >= 0.9995)
  const frugal = bentBy(reading, 'small-scale', 'cost-sensitive') && !critical
  for (const part of draft.ofKind(...answering)) {
    if (part.site === 'edge') continue
    say(part, {
      replicasMin: critical ? 3 : 2,
      replicasMax: critical ? 12 : frugal ? 4 : 8,
      autoscaling: true,
      ...(part.site === 'cloud' ? { zones: critical ? 3 : 2 } : {}),
    })
  }
  const own = bentBy(reading, 'self-hosted', 'open-source') || draft.has('kubernetes-cluster')
  for (const part of draft.parts)
    if (runByProvider.has(part.kind) && part.site === 'cloud' && part.provider !== 'self-hosted')
      say(part, {
        managed:
          !own ||
          part.kind.endsWith('endpoint') ||
          part.kind === 'api-gateway' ||
          part.kind === 'streaming-inference' ||
          part.kind === 'web-app' ||
          part.kind === 'chat-ui',
      })
  for (const part of draft.ofKind(...keeping)) if (part.site === 'cloud') say(part, { zones: critical ? 3 : 2 })
  for (const part of draft.ofKind('kubernetes-cluster', 'serverless-container', 'stream-processor'))
    if (part.site === 'cloud') say(part, { zones: critical ? 3 : 2, autoscaling: true })
  for (const part of draft.ofKind('llm-inference-server', 'inference-gateway')) say(part, { scaleMetric: 'queue' })
  for (const part of draft.ofKind('realtime-inference-endpoint', 'triton-inference-server')) say(part, { scaleMetric: 'concurrency' })
  const rpo = said(reading.requirements.availability?.rpoMinutes)
  if (rpo !== undefined)
    for (const part of draft.ofKind(...keeping))
      say(part, { backup: rpo <= 60 ? 'continuous' : 'daily', backupIntervalMinutes: Math.max(1, Math.min(rpo, 1440)) })
  const rto = said(reading.requirements.availability?.rtoMinutes)
  if (rto !== undefined)
    for (const part of draft.ofKind(...answering)) if (part.site === 'cloud') say(part, { standby: rto <= 15 ? 'hot' : rto <= 240 ? 'warm' : 'cold' })
  if (bentBy(reading, 'multi-region') || new Set(reading.regions.map(({ region }) => region)).size > 1)
    for (const part of draft.ofKind('object-storage', 'relational-database', 'nosql-database', 'model-registry'))
      say(part, { backup: 'cross-region' })
}
