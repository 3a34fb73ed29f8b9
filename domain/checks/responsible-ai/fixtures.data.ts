import type { FixtureTable } from '../fixture.ts'

export const responsibleAiFixtures: FixtureTable = {
  'RAI-001': {
    breaks: 'need {environment: production, useCase: {affectsPeople: true}}; score: realtime-inference-endpoint {monitorsBias: false}',
    passes: 'need {environment: production, useCase: {affectsPeople: true}}; score: realtime-inference-endpoint; watch: model-monitoring {monitorsBias: true}; score > watch: telemetry',
    notApplicable: 'need {environment: production, useCase: {affectsPeople: false}}; score: realtime-inference-endpoint {monitorsBias: false}',
    unknown: 'need {environment: production, useCase: {affectsPeople: true}}; score: realtime-inference-endpoint; watch: model-monitoring; score > watch: telemetry',
  },
  'RAI-005': {
    breaks: 'chat: chat-ui {aiDisclosure: false}; gate: llm-gateway; model: foundation-model-api; chat > gate: http; gate > model: llm',
    passes: 'chat: chat-ui {aiDisclosure: true}; model: foundation-model-api; chat > model: llm',
    notApplicable: 'shop: web-app {aiDisclosure: false}; api: app-backend; shop > api: http',
    unknown: 'chat: chat-ui; model: foundation-model-api; chat > model: llm',
  },
}
