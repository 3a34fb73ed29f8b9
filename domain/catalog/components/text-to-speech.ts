import type { ComponentKind } from '../component-kind.ts'

export const textToSpeech = {
  id: 'text-to-speech',
  name: 'Text-to-speech',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Polly', 'Nova Sonic'], azure: ['Azure AI Speech (neural TTS)'], gcp: ['Cloud Text-to-Speech'], 'self-hosted': ['Riva TTS, Piper, XTTS'] },
  resources: { azure: ['azurerm_cognitive_account'] },
  charts: ['nvidia/riva-api'],
  costDrivers: ['characters'],
  connectsIn: ['agent-orchestrator', 'conversational-bot'],
  connectsOut: ['contact-center', 'mobile-client'],
  accepts: ['http', 'llm'],
  offers: ['media'],
  properties: ['voices', 'latency_ms'],
  aliases: ['TTS', 'voice synthesis', 'Polly', 'text to speech', 'voice agent'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
