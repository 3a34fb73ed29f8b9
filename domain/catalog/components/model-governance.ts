import type { ComponentKind } from '../component-kind.ts'

export const modelGovernance = {
  id: 'model-governance',
  name: 'Model governance and documentation',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'governance',
  alternatives: null,
  services: { aws: ['SageMaker Model Cards / Model Dashboard'], azure: ['Azure ML registries + Purview AI Hub', 'Responsible AI scorecards'], gcp: ['Vertex Model Registry + Dataplex'], 'self-hosted': ['MLflow tags + model cards, VerifyML'] },
  resources: { aws: ['aws_sagemaker_model_package_group'], azure: ['azurerm_purview_account'], gcp: ['google_dataplex_entry'] },
  charts: [],
  costDrivers: ['process'],
  connectsIn: ['model-registry', 'explainability', 'data-lineage', 'model-evaluation'],
  connectsOut: ['compliance-manager', 'ci-cd'],
  accepts: ['model', 'event', 'object', 'telemetry'],
  offers: ['control', 'object'],
  properties: ['model_card', 'risk_tier', 'approvers'],
  aliases: ['model card', 'SR 11-7', 'model risk', 'EU AI Act', 'governance', 'responsible AI', 'approvals', 'audit of models', 'Modellrisiko'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
