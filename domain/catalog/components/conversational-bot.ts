import type { ComponentKind } from '../component-kind.ts'

export const conversationalBot = {
  id: 'conversational-bot',
  name: 'Conversational bot / dialog manager',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Amazon Lex'], azure: ['Azure AI Bot Service', 'Copilot Studio'], gcp: ['Conversational Agents (Dialogflow CX)'], 'self-hosted': ['Rasa, Botpress, Pipecat'] },
  resources: { aws: ['aws_lexv2models_bot', 'aws_lexv2models_intent'], azure: ['azurerm_bot_service_azure_bot'], gcp: ['google_dialogflow_cx_agent', 'google_dialogflow_cx_flow'] },
  charts: ['rasa (chart)'],
  costDrivers: ['requests', 'minutes'],
  connectsIn: ['contact-center', 'chat-ui', 'mobile-client'],
  connectsOut: ['agent-orchestrator', 'rag-orchestrator', 'text-to-speech', 'app-backend'],
  accepts: ['http', 'event'],
  offers: ['http', 'event', 'media'],
  properties: ['channels', 'languages', 'handoff'],
  aliases: ['voice bot', 'IVR bot', 'Lex', 'Dialogflow', 'chatbot flows', 'WhatsApp bot', 'voicebot', 'dialog'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
