import { kindOf } from '../../catalog/catalog.ts'
import { layers } from '../../design/layers.ts'
import { byRule } from './because.ts'
import type { Brief } from './brief.ts'
import type { Draft } from './draft.ts'
import { allOwned } from './rewrites/own-machines.ts'
import type { RuleId } from './rules.data.ts'

const people = ['web-app', 'chat-ui', 'mobile-client', 'bi-dashboard', 'notebook-workspace', 'app-backend', 'contact-center']
const training = ['model-training-job', 'fine-tuning-job', 'distributed-training', 'automl', 'federated-learning-server']
const delivered = [
  'kubernetes-cluster',
  'serverless-container',
  'serverless-function',
  'app-backend',
  'edge-fleet-manager',
  'ml-pipeline',
  'llm-inference-server',
  'rag-orchestrator',
  'agent-orchestrator',
]

const storeCategories = new Set(['storage', 'features', 'retrieval'])
const storesData = (draft: Draft): boolean => draft.parts.some(({ kind }) => storeCategories.has(kindOf(kind)?.category ?? ''))

/** What every design of some kind has, whatever it is for. In the order of importance. */
const core: readonly { kind: string; rule: RuleId; when: (draft: Draft, brief: Brief) => boolean }[] = [
  { kind: 'metrics-monitoring', rule: 'metrics-of-everything', when: () => true },
  { kind: 'identity-provider', rule: 'identity-of-people', when: (draft) => draft.has(...people) },
  { kind: 'iam', rule: 'identity-of-workloads', when: (_draft, brief) => !allOwned(brief) },
  { kind: 'key-management', rule: 'keys-for-stored-data', when: storesData },
  {
    kind: 'secrets-manager',
    rule: 'secrets-in-a-vault',
    when: (draft) =>
      draft.has(
        'app-backend',
        'kubernetes-cluster',
        'serverless-function',
        'serverless-container',
        'foundation-model-api',
        'third-party-api',
        'llm-gateway',
        'etl-service',
        'virtual-machine',
      ),
  },
  { kind: 'audit-log', rule: 'trail-of-actions', when: () => true },
  { kind: 'alerting', rule: 'someone-is-told', when: () => true },
  { kind: 'vpc', rule: 'private-network', when: (_draft, brief) => !allOwned(brief) },
  {
    kind: 'data-quality',
    rule: 'data-is-checked',
    when: (draft) =>
      (draft.has(...training) && draft.has('data-lake', 'data-warehouse', 'feature-store', 'etl-service')) ||
      (draft.has('vector-database', 'search-index') && !draft.has('document-extraction') && draft.has('object-storage', 'data-lake')),
  },
  {
    kind: 'guardrails',
    rule: 'answers-are-guarded',
    when: (draft) =>
      draft.has('foundation-model-api', 'llm-inference-server') &&
      draft.has('client-user', 'chat-ui', 'web-app', 'mobile-client', 'conversational-bot'),
  },
  {
    kind: 'llm-evaluation',
    rule: 'answers-are-measured',
    when: (draft) =>
      draft.has('foundation-model-api', 'llm-inference-server') &&
      draft.has('rag-orchestrator', 'agent-orchestrator', 'llm-gateway', 'chat-ui', 'conversational-bot', 'document-extraction'),
  },
  { kind: 'threat-detection', rule: 'threats-are-noticed', when: (_draft, brief) => !allOwned(brief) },
  { kind: 'source-repo', rule: 'code-and-delivery', when: (draft) => draft.has(...delivered, ...training) },
  { kind: 'ci-cd', rule: 'code-and-delivery', when: (draft) => draft.has(...delivered, ...training) },
  {
    kind: 'container-registry',
    rule: 'code-and-delivery',
    when: (draft) => draft.has('kubernetes-cluster', 'serverless-container', 'gpu-inference-pool', 'edge-fleet-manager'),
  },
  { kind: 'iac-provisioner', rule: 'environment-as-code', when: (_draft, brief) => !allOwned(brief) },
  {
    kind: 'data-catalog',
    rule: 'data-is-found',
    when: (draft) =>
      draft.has('data-lake', 'data-warehouse', 'lakehouse-table-format') &&
      draft.has('feature-store', 'nosql-database', 'object-storage', 'vector-database'),
  },
  { kind: 'log-analytics', rule: 'one-place-for-logs', when: () => true },
  { kind: 'finops-cost-monitor', rule: 'cost-is-watched', when: (_draft, brief) => !allOwned(brief) },
]

/** Entries: where the flow of a workload begins. */
export const entryKinds = ['client-user', 'source-system', 'iot-sensor', 'camera', 'vehicle-fleet', 'scheduler'] as const

/** What people or programs of others call first, in the order they are met. */
const faces = [
  'mobile-client',
  'cdn',
  'web-app',
  'chat-ui',
  'api-gateway',
  'load-balancer-l7',
  'llm-gateway',
  'search-api',
  'app-backend',
  'realtime-inference-endpoint',
  'rag-orchestrator',
  'agent-orchestrator',
]
/** What takes data in. */
const intakes = [
  'iot-broker',
  'cdc-connector',
  'file-transfer',
  'knowledge-connector',
  'kafka',
  'event-stream',
  'etl-service',
  'health-data-store',
  'data-transfer-appliance',
]
const scheduled = ['workflow-orchestrator', 'ml-pipeline', 'batch-inference-job', 'gpu-job-scheduler', 'simulation-environment']

/** Adds the core and, where nothing begins the flow, an entry. */
export function close(draft: Draft, brief: Brief): void {
  openEntry(draft)
  for (const { kind, rule, when } of core) if (when(draft, brief) && !draft.has(kind)) draft.add(kind, byRule(rule))
  fillLayers(draft, brief)
}

/** What stands in a layer that would be empty; a design that only trains serves nobody. */
const least = {
  infrastructure: 'object-storage',
  'data-pipeline': 'data-lake',
  'ai-ml-model': 'tabular-ml-model',
  'orchestration-mlops': 'workflow-orchestrator',
  'application-serving': 'app-backend',
} as const

function fillLayers(draft: Draft, { reading }: Brief): void {
  for (const { id } of layers) {
    if (id === 'application-serving' && reading.serving.shape === 'training-only') continue
    if (draft.parts.some(({ kind }) => kindOf(kind)?.layer === id && kindOf(kind)?.crossCutting === null)) continue
    draft.add(least[id], byRule('every-layer'))
  }
}

function openEntry(draft: Draft): void {
  const started = draft.ofKind(...entryKinds).some(({ id }) => draft.outOf(id).length > 0)
  if (started || (draft.has(...entryKinds) && !draft.has(...faces))) return
  const why = byRule('entry-of-the-workload')
  const begins = (entry: string, targets: readonly string[]): boolean => {
    const target = draft.first(...targets)
    if (target === undefined) return false
    const source = draft.add(entry, why)
    return source !== undefined && draft.connect(source.id, target.id, why) !== undefined
  }
  if (begins('client-user', faces) || begins('source-system', intakes) || begins('scheduler', scheduled)) return
  const store = draft.first('data-lake', 'object-storage')
  const intake = store === undefined ? undefined : draft.add('file-transfer', why)
  const source = intake === undefined ? undefined : draft.add('source-system', why)
  if (store === undefined || intake === undefined || source === undefined) return
  draft.connect(source.id, intake.id, why)
  draft.connect(intake.id, store.id, why)
}
