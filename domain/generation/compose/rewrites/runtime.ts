import { byRule } from '../because.ts'
import { bentBy, modifierEvidence } from '../brief.ts'
import { type Rewrite, swapKinds } from '../rewrite.ts'

const clusterOnly = [
  'gitops-controller',
  'cluster-autoscaler',
  'pod-autoscaler',
  'gpu-operator',
  'kubernetes-ingress',
  'cpu-node-pool',
  'service-mesh',
  'multi-cluster-manager',
]

export const serverless: Rewrite = {
  id: 'serverless',
  when: ({ reading }) => (bentBy(reading, 'on-premises', 'air-gapped') ? undefined : modifierEvidence(reading, 'serverless')),
  apply(draft, _brief, evidence) {
    const why = byRule('serverless', evidence)
    const openWeights = draft.first('open-weight-llm')
    if (openWeights !== undefined && !openWeights.stated) {
      draft.drop('llm-inference-server', 'inference-gateway', 'gpu-inference-pool', 'model-hub', 'gpu-operator', 'gpu-telemetry', 'dataset-cache')
      draft.swap(openWeights.id, 'foundation-model-api', why)
    }
    swapKinds(
      draft,
      {
        'realtime-inference-endpoint': 'serverless-inference-endpoint',
        'triton-inference-server': 'serverless-inference-endpoint',
        'llm-inference-server': 'foundation-model-api',
        'virtual-machine': 'serverless-container',
      },
      why,
    )
    if (!draft.has('llm-inference-server', 'triton-inference-server'))
      draft.drop('gpu-inference-pool', 'gpu-operator', 'gpu-telemetry', 'inference-gateway')
    if (!draft.has('edge-k8s')) draft.drop('multi-cluster-manager')
    const cluster = draft.first('kubernetes-cluster')
    if (cluster !== undefined && !cluster.stated) {
      draft.drop(...clusterOnly)
      draft.swap(cluster.id, 'serverless-container', why)
    }
    if (!draft.has('serverless-function', 'serverless-container')) draft.add('serverless-function', why)
  },
}

/** The cluster was ruled out: what ran on it runs on containers without one. */
export const withoutKubernetes: Rewrite = {
  id: 'without-kubernetes',
  when: (_brief, draft) => (draft.forbidden.has('kubernetes-cluster') ? true : undefined),
  apply(draft, { reading, home }) {
    const evidence =
      modifierEvidence(reading, 'no-kubernetes') ??
      reading.mentions.find(({ kind, stance }) => kind === 'kubernetes-cluster' && stance === 'excluded')?.evidence
    if (
      draft.has(
        'serverless-container',
        'serverless-function',
        'virtual-machine',
        'realtime-inference-endpoint',
        'serverless-inference-endpoint',
        'async-inference-endpoint',
        'bare-metal-gpu-server',
      )
    )
      return
    if (draft.has('app-backend', 'llm-inference-server', 'web-app'))
      draft.add(home === 'self-hosted' ? 'virtual-machine' : 'serverless-container', byRule('without-kubernetes', evidence))
  },
}

export const cpuOnly: Rewrite = {
  id: 'without-gpu',
  when: ({ reading }) => modifierEvidence(reading, 'cpu-only'),
  apply(draft, _brief, evidence) {
    const why = byRule('without-gpu', evidence)
    swapKinds(draft, { 'distributed-training': 'model-training-job', 'gpu-inference-pool': 'cpu-node-pool' }, why)
    draft.drop(
      'gpu-training-cluster',
      'ai-accelerator-pool',
      'gpu-operator',
      'gpu-telemetry',
      'rdma-fabric',
      'gpu-capacity-reservation',
      'gpu-inference-pool',
      'bare-metal-gpu-server',
    )
    for (const kind of ['gpu-training-cluster', 'gpu-inference-pool', 'ai-accelerator-pool']) draft.forbidden.set(kind, why)
    if (!draft.has('bare-metal-gpu-server')) draft.forbidden.set('bare-metal-gpu-server', why)
    if (draft.has('kubernetes-cluster')) draft.add('cpu-node-pool', why)
  },
}

export const spot: Rewrite = {
  id: 'spot-capacity',
  when: ({ reading, home }) => (home === 'self-hosted' ? undefined : modifierEvidence(reading, 'spot')),
  apply(draft, _brief, evidence) {
    draft.add('spot-capacity', byRule('spot-capacity', evidence))
  },
}

/** Services of the provider where they do the same: fewer things to run. */
export const managed: Rewrite = {
  id: 'managed-services',
  when: ({ reading }) =>
    bentBy(reading, 'self-hosted', 'open-source', 'on-premises', 'air-gapped') ? undefined : modifierEvidence(reading, 'managed'),
  apply(draft, _brief, evidence) {
    const why = byRule('managed-services', evidence)
    const weights = draft.first('open-weight-llm')
    if (weights !== undefined && !weights.stated && !draft.has('fine-tuning-job')) {
      draft.drop(
        'llm-inference-server',
        'inference-gateway',
        'gpu-inference-pool',
        'model-hub',
        'gpu-operator',
        'gpu-telemetry',
        'dataset-cache',
        'model-optimization',
      )
      draft.swap(weights.id, 'foundation-model-api', why)
    }
    const cluster = draft.first('kubernetes-cluster')
    if (cluster === undefined || cluster.stated || draft.has('llm-inference-server', 'ray-cluster', 'gpu-job-scheduler')) return
    draft.drop(...clusterOnly)
    draft.swap(cluster.id, 'serverless-container', why)
  },
}
