import type { ComponentKind } from '../component-kind.ts'

export const syntheticDataGenerator = {
  id: 'synthetic-data-generator',
  name: 'Synthetic data generation',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'preparation',
  alternatives: null,
  services: { aws: ['Bedrock batch inference', 'SageMaker jobs'], azure: ['Foundry synthetic data jobs'], gcp: ['Vertex AI / Gemini generation'], 'self-hosted': ['NVIDIA NeMo Data Designer, SDV, Omniverse Replicator'] },
  resources: { azure: ['azurerm_machine_learning_workspace'] },
  charts: [],
  costDrivers: ['tokens / GPU-hours'],
  connectsIn: ['data-lake', 'foundation-model-api', 'simulation-environment'],
  connectsOut: ['data-lake', 'model-training-job', 'fine-tuning-job'],
  accepts: ['dataset', 'llm'],
  offers: ['dataset'],
  properties: ['privacy_budget', 'volume'],
  aliases: ['synthetic data', 'SDV', 'Replicator', 'data augmentation'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
