import type { ComponentKind } from '../component-kind.ts'

export const progressiveDelivery = {
  id: 'progressive-delivery',
  name: 'Progressive delivery (canary / shadow / A-B)',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['SageMaker deployment guardrails', 'CodeDeploy canary'], azure: ['AML managed endpoint traffic split / mirror'], gcp: ['Vertex AI traffic split', 'Cloud Deploy canary'], 'self-hosted': ['Argo Rollouts, Flagger, KServe canary'] },
  resources: { aws: ['aws_sagemaker_endpoint'], azure: ['azurerm_kubernetes_cluster'], gcp: ['google_clouddeploy_delivery_pipeline'] },
  charts: ['argo/argo-rollouts', 'flagger/flagger'],
  costDrivers: ['duplicate capacity'],
  connectsIn: ['gitops-controller', 'model-registry', 'ci-cd'],
  connectsOut: ['realtime-inference-endpoint', 'llm-inference-server'],
  accepts: ['control', 'model', 'code'],
  offers: ['control', 'telemetry'],
  properties: ['strategy', 'step_pct', 'rollback_metric'],
  aliases: ['canary', 'blue-green', 'shadow deployment', 'A/B test', 'rollback', 'traffic splitting', 'champion/challenger', 'zero downtime'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
