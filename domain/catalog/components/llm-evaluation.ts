import type { ComponentKind } from '../component-kind.ts'

export const llmEvaluation = {
  id: 'llm-evaluation',
  name: 'LLM evaluation',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'llmops',
  alternatives: null,
  services: { aws: ['Amazon Bedrock Evaluations'], azure: ['Foundry evaluation'], gcp: ['Gen AI evaluation service'], 'self-hosted': ['RAGAS, DeepEval, promptfoo, lm-eval-harness, NeMo Evaluator'] },
  resources: { azure: ['azurerm_cognitive_account_project'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['judge tokens'],
  connectsIn: ['fine-tuning-job', 'rag-orchestrator', 'llm-observability', 'feedback-store'],
  connectsOut: ['model-registry', 'ci-cd', 'prompt-management'],
  accepts: ['model', 'dataset', 'telemetry'],
  offers: ['telemetry', 'control'],
  properties: ['metrics', 'golden_set', 'gate'],
  aliases: ['LLM evaluation', 'RAGAS', 'evals', 'LLM-as-judge', 'golden set', 'red teaming', 'groundedness'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
