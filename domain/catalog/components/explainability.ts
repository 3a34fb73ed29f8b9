import type { ComponentKind } from '../component-kind.ts'

export const explainability = {
  id: 'explainability',
  name: 'Explainability and bias analysis',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'evaluation',
  alternatives: null,
  services: { aws: ['SageMaker Clarify'], azure: ['Responsible AI dashboard'], gcp: ['Vertex Explainable AI'], 'self-hosted': ['SHAP, Captum, Fairlearn, AIF360'] },
  resources: { aws: ['aws_sagemaker_data_quality_job_definition'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['eval compute'],
  connectsIn: ['model-registry', 'realtime-inference-endpoint'],
  connectsOut: ['model-governance', 'bi-dashboard'],
  accepts: ['model', 'http'],
  offers: ['telemetry', 'object'],
  properties: ['method', 'protected_attributes'],
  aliases: ['explainability', 'XAI', 'SHAP', 'bias', 'fairness', 'reason codes', 'interpretability', 'adverse action', 'erklärbar'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
