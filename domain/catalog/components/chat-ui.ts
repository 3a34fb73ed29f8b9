import type { ComponentKind } from '../component-kind.ts'

export const chatUi = {
  id: 'chat-ui',
  name: 'Chat UI',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['Amazon Quick / custom React UI on Amplify'], azure: ['App Service chat UI', 'Copilot in Teams'], gcp: ['Gemini Enterprise app', 'Cloud Run UI'], 'self-hosted': ['Open WebUI, LibreChat, Chainlit'] },
  resources: { aws: ['aws_amplify_app'], azure: ['azurerm_linux_web_app'], gcp: ['google_cloud_run_v2_service'] },
  charts: ['open-webui/open-webui'],
  costDrivers: ['requests'],
  connectsIn: ['client-user', 'load-balancer-l7', 'identity-provider'],
  connectsOut: ['app-backend', 'api-gateway', 'rag-orchestrator', 'llm-gateway'],
  accepts: ['http', 'authz'],
  offers: ['http', 'event', 'llm'],
  properties: ['streaming', 'history', 'sso'],
  aliases: ['chatbot', 'chat UI', 'chat assistant', 'ChatGPT-like', 'Slack bot', 'Teams bot', 'Open WebUI', 'virtual assistant', 'Chatbot für Mitarbeiter'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
