import { byRule } from '../because.ts'
import { bentBy, modifierEvidence } from '../brief.ts'
import type { Evidence, Reading } from '../../read/reading.ts'
import type { Rewrite } from '../rewrite.ts'

/** What only answers requests or scores single events; a scheduled job needs none of it. */
const onlineKinds = [
  'api-gateway',
  'realtime-inference-endpoint',
  'serverless-inference-endpoint',
  'triton-inference-server',
  'streaming-inference',
  'online-feature-store',
  'kafka',
  'event-stream',
  'stream-processor',
  'stream-delivery',
  'schema-registry',
  'load-balancer-l7',
  'load-balancer-l4',
  'global-load-balancer',
  'waf',
  'cdn',
  'pod-autoscaler',
  'kubernetes-ingress',
  'progressive-delivery',
  'experimentation-platform',
  'realtime-messaging',
  'contact-center',
  'conversational-bot',
  'text-to-speech',
  'chat-ui',
  'in-memory-cache',
  'semantic-cache',
]

/** "Not in real time" rules the endpoint out, and nothing else answers at once. */
const notNow = ({ mentions, serving }: Reading): Evidence | undefined =>
  ['synchronous', 'batch'].includes(serving.shape) &&
  !mentions.some(({ kind, stance }) => stance === 'wanted' && (kind.endsWith('inference') || kind.endsWith('endpoint') || kind === 'api-gateway'))
    ? mentions.find(({ kind, stance }) => kind === 'realtime-inference-endpoint' && stance === 'excluded')?.evidence
    : undefined

export const batchOnly: Rewrite = {
  id: 'batch-only',
  when: ({ reading }) =>
    modifierEvidence(reading, 'batch-only') ??
    notNow(reading) ??
    (reading.serving.shape === 'batch' ? (reading.serving.evidence[0] ?? true) : undefined),
  apply(draft, _brief, evidence) {
    const why = byRule('batch-only', evidence)
    for (const kind of ['realtime-inference-endpoint', 'serverless-inference-endpoint', 'triton-inference-server', 'streaming-inference'])
      for (const part of draft.ofKind(kind)) if (!part.stated) draft.swap(part.id, 'batch-inference-job', why)
    draft.drop(...onlineKinds)
    if (!draft.has('batch-compute', 'batch-inference-job')) draft.add('batch-inference-job', why)
    if (!draft.has('scheduler', 'workflow-orchestrator')) draft.add('scheduler', why)
  },
}

export const asynchronous: Rewrite = {
  id: 'asynchronous-serving',
  when: ({ reading }) =>
    reading.serving.shape === 'asynchronous' && !bentBy(reading, 'batch-only') ? (reading.serving.evidence[0] ?? true) : undefined,
  apply(draft, _brief, evidence) {
    if (draft.has('message-queue', 'event-bus')) return
    const queue = draft.add('message-queue', byRule('asynchronous-serving', evidence))
    const source = draft.first('app-backend', 'api-gateway')
    const worker = draft.first('async-inference-endpoint', 'serverless-function', 'batch-compute', 'serverless-container')
    if (queue === undefined) return
    if (source !== undefined) draft.connect(source.id, queue.id, byRule('asynchronous-serving'))
    if (worker !== undefined) draft.connect(queue.id, worker.id, byRule('asynchronous-serving'))
  },
}

export const inStream: Rewrite = {
  id: 'in-stream-serving',
  when: ({ reading }) =>
    reading.serving.shape === 'in-stream' && !bentBy(reading, 'batch-only') ? (reading.serving.evidence[0] ?? true) : undefined,
  apply(draft, _brief, evidence) {
    const why = byRule('in-stream-serving', evidence)
    if (!draft.has('kafka', 'event-stream')) draft.add(draft.forbidden.has('event-stream') ? 'kafka' : 'event-stream', why)
    if (!draft.has('streaming-inference', 'realtime-inference-endpoint', 'edge-inference-runtime')) draft.add('streaming-inference', why)
  },
}

export const edgeServing: Rewrite = {
  id: 'edge-serving',
  when: ({ reading }) => (reading.serving.shape === 'edge' ? (reading.serving.evidence[0] ?? modifierEvidence(reading, 'edge') ?? true) : undefined),
  apply(draft, _brief, evidence) {
    const why = byRule('edge-serving', evidence)
    for (const kind of ['realtime-inference-endpoint', 'serverless-inference-endpoint', 'triton-inference-server', 'streaming-inference'])
      for (const part of draft.ofKind(kind))
        if (!part.stated && !draft.has('edge-inference-runtime')) draft.swap(part.id, 'edge-inference-runtime', why)
    for (const kind of ['edge-inference-runtime', 'edge-fleet-manager', 'model-optimization', 'model-registry'])
      draft.add(kind, draft.has(kind) ? [] : why)
    if (!draft.has('edge-server', 'edge-device', 'mec-5g-zone', 'vehicle-fleet')) draft.add('edge-device', why)
  },
}

/** Something ends up on devices, although it is not served there alone. */
export const edgeBesides: Rewrite = {
  id: 'edge-besides',
  when: ({ reading }) =>
    reading.serving.shape === 'edge' || reading.serving.shape === 'on-device'
      ? undefined
      : (modifierEvidence(reading, 'edge') ?? reading.understoodFrom['edge'] ?? (reading.understood['edge'] === true ? true : undefined)),
  apply(draft, _brief, evidence) {
    if (draft.has('edge-inference-runtime', 'on-device-inference', 'mec-5g-zone')) return
    const why = byRule('edge-serving', evidence)
    for (const kind of ['edge-inference-runtime', 'edge-fleet-manager']) draft.add(kind, why)
    if (!draft.has('edge-server', 'edge-device', 'vehicle-fleet')) draft.add('edge-device', why)
  },
}

export const onDevice: Rewrite = {
  id: 'on-device-serving',
  when: ({ reading }) => (reading.serving.shape === 'on-device' ? (reading.serving.evidence[0] ?? true) : undefined),
  apply(draft, _brief, evidence) {
    const why = byRule('on-device-serving', evidence)
    for (const part of draft.ofKind(
      'edge-inference-runtime',
      'realtime-inference-endpoint',
      'async-inference-endpoint',
      'serverless-inference-endpoint',
      'streaming-inference',
    ))
      if (!part.stated) draft.swap(part.id, 'on-device-inference', why)
    draft.drop('edge-server', 'edge-device', 'camera', 'edge-k8s', 'local-actuator', 'load-balancer-l7', 'gpu-inference-pool')
    for (const kind of ['on-device-inference', 'mobile-client', 'model-optimization', 'model-registry', 'model-training-job'])
      draft.add(kind, draft.has(kind) ? [] : why)
    draft.link('model-registry', 'model-optimization', why)
    draft.link('model-optimization', 'on-device-inference', why)
    draft.link('mobile-client', 'on-device-inference', why)
  },
}
