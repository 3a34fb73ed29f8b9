import type { ComponentKind } from '../component-kind.ts'

export const speechToText = {
  id: 'speech-to-text',
  name: 'Speech-to-text (ASR)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['Amazon Transcribe'], azure: ['Azure AI Speech (speech to text)'], gcp: ['Cloud Speech-to-Text (Chirp)'], 'self-hosted': ['Whisper / faster-whisper, NVIDIA Riva (Parakeet)'] },
  resources: { aws: ['aws_transcribe_vocabulary', 'aws_transcribe_language_model'], azure: ['azurerm_cognitive_account'] },
  charts: ['nvidia/riva-api'],
  costDrivers: ['audio minutes'],
  connectsIn: ['video-ingest', 'contact-center', 'object-storage'],
  connectsOut: ['nlp-model', 'pii-redaction', 'foundation-model-api', 'search-index'],
  accepts: ['media', 'object'],
  offers: ['event', 'object', 'llm'],
  properties: ['languages', 'diarization', 'streaming', 'wer'],
  aliases: ['ASR', 'transcription', 'Whisper', 'Transcribe', 'speech recognition', 'speech to text', 'transcribe calls', 'Spracherkennung'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
