import type { ComponentKind } from '../component-kind.ts'

export const documentExtraction = {
  id: 'document-extraction',
  name: 'Document extraction / OCR',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'processing',
  alternatives: 'ocr',
  services: { aws: ['Amazon Textract', 'Amazon Bedrock Data Automation'], azure: ['Azure AI Document Intelligence', 'Content Understanding'], gcp: ['Document AI'], 'self-hosted': ['Docling, Unstructured, PaddleOCR, NeMo Retriever extraction'] },
  resources: { azure: ['azurerm_cognitive_account'], gcp: ['google_document_ai_processor'] },
  charts: [],
  costDrivers: ['pages'],
  connectsIn: ['object-storage', 'message-queue', 'workflow-orchestrator'],
  connectsOut: ['nlp-model', 'embedding-pipeline', 'human-review', 'nosql-database', 'foundation-model-api'],
  accepts: ['object', 'event', 'control'],
  offers: ['object', 'event', 'llm'],
  properties: ['pages_per_day', 'form_types', 'confidence_threshold'],
  aliases: ['OCR', 'Textract', 'Document Intelligence', 'Document AI', 'invoices', 'PDFs', 'scanned documents', 'forms', 'IDP', 'receipts'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
