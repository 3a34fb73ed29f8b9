import type { ComponentKind } from '../component-kind.ts'

export const nlpModel = {
  id: 'nlp-model',
  name: 'NLP model (NER, sentiment, classification)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Comprehend', 'SageMaker model'], azure: ['Azure AI Language'], gcp: ['Natural Language API', 'Vertex custom model'], 'self-hosted': ['spaCy, BERT/DeBERTa fine-tunes'] },
  resources: { aws: ['aws_comprehend_document_classifier', 'aws_comprehend_entity_recognizer'], azure: ['azurerm_cognitive_account'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['units of text'],
  connectsIn: ['document-extraction', 'speech-to-text', 'stream-processor'],
  connectsOut: ['data-warehouse', 'search-index', 'bi-dashboard'],
  accepts: ['event', 'object', 'http', 'model'],
  offers: ['event', 'kv'],
  properties: ['labels', 'languages'],
  aliases: ['NER', 'sentiment', 'text classification', 'entity extraction', 'topic modelling', 'BERT', 'NLP', 'Comprehend'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
