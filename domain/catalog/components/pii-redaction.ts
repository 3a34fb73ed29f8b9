import type { ComponentKind } from '../component-kind.ts'

export const piiRedaction = {
  id: 'pii-redaction',
  name: 'PII detection and redaction',
  layer: 'data-pipeline',
  crossCutting: 'security',
  category: 'governance',
  alternatives: null,
  services: { aws: ['Amazon Comprehend PII', 'Bedrock Guardrails sensitive info filters'], azure: ['Azure AI Language PII'], gcp: ['Sensitive Data Protection (Cloud DLP)'], 'self-hosted': ['Microsoft Presidio'] },
  resources: { azure: ['azurerm_cognitive_account'], gcp: ['google_data_loss_prevention_deidentify_template', 'google_data_loss_prevention_inspect_template'] },
  charts: ['presidio (chart in repo)'],
  costDrivers: ['units of text / GB inspected'],
  connectsIn: ['etl-service', 'speech-to-text', 'document-extraction', 'app-backend'],
  connectsOut: ['data-lake', 'llm-gateway', 'rag-orchestrator'],
  accepts: ['object', 'event', 'http'],
  offers: ['object', 'event', 'http'],
  properties: ['entity_types', 'method'],
  aliases: ['PII', 'redact', 'anonymize', 'de-identify', 'pseudonymize', 'mask', 'Presidio', 'Anonymisierung', 'anonimizar', 'PHI removal'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
