import { said } from '../../../design/requirements.ts'
import { bentBy, type Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { say } from './say.ts'

const entrances = [
  'api-gateway',
  'app-backend',
  'llm-gateway',
  'realtime-inference-endpoint',
  'triton-inference-server',
  'llm-inference-server',
  'serverless-inference-endpoint',
  'search-api',
  'rag-orchestrator',
  'web-app',
  'chat-ui',
  'load-balancer-l7',
  'online-feature-store',
]
const answering = [
  'realtime-inference-endpoint',
  'triton-inference-server',
  'llm-inference-server',
  'serverless-inference-endpoint',
  'streaming-inference',
  'async-inference-endpoint',
  'edge-inference-runtime',
  'app-backend',
  'api-gateway',
  'llm-gateway',
  'search-api',
]

/** Load, latency and amounts of data, as far as somebody said them. */
export function demandSettings(draft: Draft, { reading }: Brief): void {
  const demand = reading.requirements.demand ?? {}
  const rate = said(demand.requestsPerSecond) ?? perSecond(said(demand.requestsPerDay))
  const latency = said(demand.latencyP99Ms) ?? said(demand.latencyP95Ms) ?? said(demand.latencyMs)
  const set = (kinds: readonly string[], settings: Parameters<typeof say>[1]): void => {
    for (const part of draft.ofKind(...kinds)) say(part, settings)
  }
  if (rate !== undefined) {
    set(entrances, { requestsPerSecond: rate })
    set(['kafka', 'event-stream', 'iot-broker', 'message-queue'], { messagesPerSecond: rate })
  }
  if (latency !== undefined && reading.serving.shape !== 'batch') set(answering, { latencyTargetMs: latency })
  const ttft = said(demand.ttftMs)
  if (ttft !== undefined) set(['llm-inference-server', 'foundation-model-api'], { ttftMs: ttft })
  const concurrency = said(demand.concurrency)
  if (concurrency !== undefined) set(['llm-inference-server', 'app-backend', 'realtime-inference-endpoint'], { concurrency })
  const devices = said(demand.devices)
  if (devices !== undefined) set(['iot-sensor', 'vehicle-fleet', 'camera'], { count: devices })
  const users = said(demand.users)
  if (users !== undefined) set(['client-user', 'mobile-client'], { count: users })
  const documents = said(demand.documents)
  if (documents !== undefined)
    set(['embedding-pipeline', 'document-extraction', 'search-index', 'knowledge-connector'], { documentsM: documents / 1e6 })
  const volume = said(demand.dataTB)
  const store = draft.first('data-lake', 'object-storage', 'lakehouse-table-format', 'data-warehouse', 'health-data-store')
  if (volume !== undefined && store !== undefined) say(store, { volumeTB: volume })
  const daily = said(demand.dataTBPerDay)
  if (daily !== undefined && store !== undefined) say(store, { growthTBPerMonth: Math.round(daily * 30 * 100) / 100 })
  const retention = said(demand.retentionDays)
  if (retention !== undefined) set(['time-series-database', 'data-lake', 'olap-store', 'log-analytics'], { retentionDays: retention })
  const pattern = said(demand.trafficPattern)
  if (pattern !== undefined) set([...entrances, 'stream-processor'], { trafficPattern: pattern, autoscaling: true })
  const tokens = { in: said(demand.inputTokens), out: said(demand.outputTokens) }
  const talkers = ['foundation-model-api', 'llm-inference-server', 'open-weight-llm']
  if (tokens.in !== undefined) set(talkers, { inputTokens: tokens.in })
  if (tokens.out !== undefined) set(talkers, { outputTokens: tokens.out, maxOutputTokens: Math.max(tokens.out, 256) })
  if (bentBy(reading, 'spot'))
    set(
      [
        'model-training-job',
        'fine-tuning-job',
        'distributed-training',
        'batch-inference-job',
        'batch-compute',
        'spark-processing',
        'gpu-training-cluster',
      ],
      { capacity: 'spot', interruptible: true, checkpointing: true },
    )
  if (bentBy(reading, 'offline'))
    set(['edge-inference-runtime', 'edge-gateway', 'edge-device', 'edge-server', 'on-device-inference'], { offlineMode: true })
  if (bentBy(reading, 'cost-sensitive'))
    set(['serverless-container', 'serverless-function', 'serverless-inference-endpoint', 'async-inference-endpoint'], { scaleToZero: true })
}

const perSecond = (perDay: number | undefined): number | undefined => (perDay === undefined ? undefined : Math.round((perDay / 86_400) * 100) / 100)
