import type { ComponentKind } from '../component-kind.ts'

export const translationModel = {
  id: 'translation-model',
  name: 'Machine translation',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Translate'], azure: ['Azure AI Translator'], gcp: ['Cloud Translation'], 'self-hosted': ['NLLB, MADLAD, Marian'] },
  resources: { azure: ['azurerm_cognitive_account'] },
  charts: [],
  costDrivers: ['characters'],
  connectsIn: ['app-backend', 'document-extraction', 'speech-to-text'],
  connectsOut: ['app-backend'],
  accepts: ['http', 'object'],
  offers: ['http'],
  properties: ['language_pairs'],
  aliases: ['translation', 'translate', 'multilingual', 'Übersetzung', 'traducción'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
