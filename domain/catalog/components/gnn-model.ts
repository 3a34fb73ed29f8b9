import type { ComponentKind } from '../component-kind.ts'

export const gnnModel = {
  id: 'gnn-model',
  name: 'Graph neural network',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker + GraphStorm/DGL', 'Neptune ML'], azure: ['Azure ML + PyG'], gcp: ['Vertex AI + Spanner Graph'], 'self-hosted': ['PyTorch Geometric, DGL, cuGraph (NVIDIA fraud blueprint)'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['GPU training', 'graph size'],
  connectsIn: ['graph-database', 'feature-store', 'model-training-job'],
  connectsOut: ['tabular-ml-model', 'realtime-inference-endpoint', 'model-registry'],
  accepts: ['dataset', 'kv', 'model', 'feature'],
  offers: ['model', 'feature'],
  properties: ['layers', 'edges'],
  aliases: ['GNN', 'graph neural network', 'GraphSAGE', 'ring detection', 'link prediction'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
