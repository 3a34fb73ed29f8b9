import { serviceOf } from '../../../catalog/catalog.ts'
import { byRule } from '../because.ts'
import { bentBy, type Brief, deploymentOf, modifierEvidence } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { type Rewrite, swapKinds } from '../rewrite.ts'

/** Services of a cloud, and what does the same on machines of one's own. */
const ownInstead = {
  'foundation-model-api': 'open-weight-llm',
  'gpu-inference-pool': 'bare-metal-gpu-server',
  'databricks-platform': 'spark-processing',
  'serverless-inference-endpoint': 'realtime-inference-endpoint',
  'serverless-function': 'app-backend',
  'ai-accelerator-pool': 'bare-metal-gpu-server',
  'load-balancer-l7': 'kubernetes-ingress',
  vpc: 'on-prem-network',
}

const onlyInClouds = [
  'cdn',
  'nat-gateway',
  'private-endpoint',
  'ddos-protection',
  'spot-capacity',
  'gpu-capacity-reservation',
  'transit-hub',
  'dedicated-interconnect',
  'site-to-site-vpn',
  'multicloud-interconnect',
  'global-load-balancer',
  'cluster-autoscaler',
  'finops-cost-monitor',
  'data-transfer-appliance',
]

/** Everything runs on machines of the owner: no cloud is in the design at all. */
export const allOwned = ({ providers }: Brief): boolean => providers.every((provider) => provider === 'self-hosted')

export const ownMachines: Rewrite = {
  id: 'on-premises',
  when: (brief) =>
    allOwned(brief)
      ? (modifierEvidence(brief.reading, 'on-premises', 'air-gapped', 'self-hosted') ?? brief.reading.providers[0]?.evidence ?? true)
      : undefined,
  apply(draft, { reading }, evidence) {
    const why = byRule('on-premises', evidence)
    const [training, serving] = [draft.first('gpu-training-cluster'), draft.first('gpu-inference-pool', 'bare-metal-gpu-server')]
    if (training !== undefined && (serving !== undefined || bentBy(reading, 'on-premises'))) draft.swap(training.id, 'bare-metal-gpu-server', why)
    openModel(draft, why)
    swapKinds(draft, ownInstead, why)
    if (draft.has('serverless-container')) {
      const cluster = draft.add('kubernetes-cluster', why)
      for (const part of draft.ofKind('serverless-container'))
        if (!part.stated) {
          if (cluster === undefined) draft.remove(part.id)
          else draft.swap(part.id, 'kubernetes-cluster', why)
        }
    }
    draft.drop(...onlyInClouds)
    for (const part of draft.parts) if (!part.stated && serviceOf(part.kind, 'self-hosted') === undefined) draft.remove(part.id)
    draft.add('on-prem-network', why)
  },
}

export const airGap: Rewrite = {
  id: 'air-gapped',
  when: ({ reading }) => modifierEvidence(reading, 'air-gapped'),
  apply(draft, brief, evidence) {
    const why = byRule('air-gapped', evidence)
    draft.drop('cdn', 'nat-gateway', 'third-party-api', 'model-hub', 'dns', 'waf', 'ddos-protection')
    for (const kind of [
      'air-gap-transfer',
      'container-registry',
      'model-registry',
      'supply-chain-signing',
      'policy-engine',
      'audit-log',
      'identity-provider',
    ])
      draft.add(kind, draft.has(kind) ? [] : why)
    draft.link('air-gap-transfer', 'container-registry', why)
    draft.link('air-gap-transfer', 'model-registry', why)
    if (allOwned(brief)) draft.drop('site-to-site-vpn', 'dedicated-interconnect')
  },
}

/** Weights of one's own in place of a model behind an API. */
export function openModel(draft: Draft, why: ReturnType<typeof byRule>): void {
  const api = draft.first('foundation-model-api')
  if (api === undefined || api.stated || draft.forbidden.has('open-weight-llm')) return
  const callers = draft.into(api.id).map(({ from }) => from)
  draft.remove(api.id)
  draft.add('open-weight-llm', why)
  const server = draft.add('llm-inference-server', why)
  draft.link('open-weight-llm', 'llm-inference-server', why)
  if (!draft.has('gpu-inference-pool', 'bare-metal-gpu-server', 'ai-accelerator-pool', 'serverless-container')) draft.add('gpu-inference-pool', why)
  const pool = draft.first('gpu-inference-pool', 'bare-metal-gpu-server', 'ai-accelerator-pool')
  if (pool !== undefined && server !== undefined) draft.connect(pool.id, server.id, why)
  const gateway = draft.first('inference-gateway', 'llm-gateway') ?? server
  if (gateway !== undefined && server !== undefined) {
    draft.connect(gateway.id, server.id, why)
    for (const caller of callers) draft.connect(caller, gateway.id, why)
  }
}

/** "Our own 70B model on GPUs": parameters or accelerators by number are those of weights one serves, whatever the pattern usually asks. */
export const ownWeights: Rewrite = {
  id: 'own-weights',
  when: ({ reading }) =>
    Number(reading.understood['model_params_b'] ?? 0) >= 1 && reading.serving.shape !== 'training-only'
      ? reading.understoodFrom['model_params_b']
      : undefined,
  apply(draft, _brief, evidence) {
    openModel(draft, byRule('own-weights', evidence))
  },
}

/** Run by the team itself in a cloud: the same machines, software of one's own. */
export const selfHosted: Rewrite = {
  id: 'self-hosted',
  when: (brief) =>
    allOwned(brief) || deploymentOf(brief.reading) === 'private' ? undefined : modifierEvidence(brief.reading, 'self-hosted', 'open-source'),
  apply(draft, { reading }, evidence) {
    const why = byRule(bentBy(reading, 'open-source') ? 'open-source' : 'self-hosted', evidence)
    openModel(draft, why)
    swapKinds(draft, { 'databricks-platform': 'spark-processing' }, why)
    if (draft.has('llm-inference-server') && !draft.has('kubernetes-cluster', 'serverless-container', 'virtual-machine'))
      draft.add(draft.forbidden.has('kubernetes-cluster') ? 'virtual-machine' : 'kubernetes-cluster', why)
  },
}
