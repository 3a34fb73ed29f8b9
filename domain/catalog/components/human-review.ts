import type { ComponentKind } from '../component-kind.ts'

export const humanReview = {
  id: 'human-review',
  name: 'Human-in-the-loop review',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'governance',
  alternatives: null,
  services: { aws: ['Amazon Augmented AI (A2I)'], azure: ['Logic Apps approvals / Power Apps'], gcp: ['Custom review app (Document AI HITL retired)'], 'self-hosted': ['Label Studio, custom review UI'] },
  resources: { aws: ['aws_sagemaker_flow_definition', 'aws_sagemaker_human_task_ui'], azure: ['azurerm_logic_app_workflow'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['heartex/label-studio'],
  costDrivers: ['reviewed items', 'workforce'],
  connectsIn: ['document-extraction', 'content-safety-model', 'agent-orchestrator', 'workflow-orchestrator'],
  connectsOut: ['feedback-store', 'workflow-orchestrator', 'data-labeling'],
  accepts: ['event', 'control', 'http'],
  offers: ['label', 'event', 'control'],
  properties: ['threshold', 'sla_hours', 'sampling'],
  aliases: ['human in the loop', 'HITL', 'manual review', 'approval', 'reviewer', 'A2I', 'escalation', 'four eyes', 'moderators'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
