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
  'RAI-002': {
    breaks: 'need {useCase: {affectsPeople: true, automatedDecision: true}}; score: realtime-inference-endpoint {monitorsExplanations: false}',
    passes: 'need {useCase: {affectsPeople: true, automatedDecision: true}}; score: realtime-inference-endpoint; why: explainability; score > why: http',
    notApplicable: 'need {useCase: {affectsPeople: true, automatedDecision: false, risk: minimal}}; score: realtime-inference-endpoint {monitorsExplanations: false}',
    unknown: 'need {useCase: {affectsPeople: true, automatedDecision: true}}; score: realtime-inference-endpoint',
  },
  'RAI-003': {
    breaks: 'need {useCase: {risk: high}}; score: realtime-inference-endpoint',
    passes: 'need {useCase: {risk: high}}; app: app-backend; score: realtime-inference-endpoint; clerk: human-review; app > score: http; app > clerk: event',
    notApplicable: 'need {useCase: {risk: minimal, automatedDecision: false}}; score: realtime-inference-endpoint',
    unknown: 'score: realtime-inference-endpoint',
  },
  'RAI-004': {
    breaks: 'need {useCase: {risk: high}}; score: realtime-inference-endpoint {inferenceLogging: false}',
    passes: 'need {useCase: {risk: high}}; score: realtime-inference-endpoint {inferenceLogging: true}',
    notApplicable: 'need {useCase: {risk: limited}}; score: realtime-inference-endpoint {inferenceLogging: false}',
    unknown: 'need {useCase: {risk: high}}; score: realtime-inference-endpoint',
  },
  'RAI-006': {
    breaks: 'need {useCase: {audience: [public]}}; paint: image-generation-model {contentMarking: none}',
    passes: 'need {useCase: {audience: [public]}}; paint: image-generation-model {contentMarking: metadata}',
    notApplicable: 'need {useCase: {audience: [team]}}; paint: image-generation-model {contentMarking: none}',
    unknown: 'need {useCase: {audience: [public]}}; paint: image-generation-model',
  },
  'RAI-007': {
    breaks: 'need {environment: production}; score: realtime-inference-endpoint',
    passes: 'need {environment: production}; registry: model-registry {modelCard: true}; score: realtime-inference-endpoint; registry > score: model',
    notApplicable: 'need {environment: test}; score: realtime-inference-endpoint',
    unknown: 'score: realtime-inference-endpoint',
  },
  'RAI-008': {
    breaks: 'need {useCase: {affectsPeople: true}}; lake: data-lake; train: model-training-job; checks: data-quality {checks: [schema]}; lake > train: dataset; lake > checks: table',
    passes: 'need {useCase: {affectsPeople: true}}; lake: data-lake; train: model-training-job; checks: data-quality {checks: [bias]}; lake > train: dataset; lake > checks: table',
    notApplicable: 'need {useCase: {affectsPeople: false}}; lake: data-lake; train: model-training-job; lake > train: dataset',
    unknown: 'need {useCase: {affectsPeople: true}}; lake: data-lake; train: model-training-job; checks: data-quality; lake > train: dataset; lake > checks: table',
  },
  'RAI-009': {
    breaks: 'need {useCase: {type: factual-qa}}; rag: rag-orchestrator {citations: false}; model: foundation-model-api; rag > model: llm',
    passes: 'need {useCase: {type: factual-qa}}; rag: rag-orchestrator {citations: true}; model: foundation-model-api; rag > model: llm',
    notApplicable: 'need {useCase: {type: chat}}; app: app-backend; model: foundation-model-api; app > model: llm',
    unknown: 'need {useCase: {type: factual-qa}}; rag: rag-orchestrator; model: foundation-model-api; rag > model: llm',
  },
  'RAI-010': {
    breaks: 'chat: chat-ui {owner: help, costCenter: "7"}; model: foundation-model-api; exam: llm-evaluation; chat > model: llm',
    passes: 'chat: chat-ui; model: foundation-model-api; votes: feedback-store; chat > model: llm; chat > votes: event',
    notApplicable: 'shop: web-app; data: relational-database; shop > data: sql',
    asksNothing: 'a way back is drawn or it is not',
  },
  'RAI-011': {
    breaks: 'need {subjects: [EU], useCase: {automatedDecision: true, significantEffect: true}}; score: realtime-inference-endpoint',
    passes: 'need {subjects: [EU], useCase: {automatedDecision: true, significantEffect: true}}; app: web-app; clerk: human-review; app > clerk: event {purpose: appeal}',
    notApplicable: 'need {useCase: {automatedDecision: false}}; score: realtime-inference-endpoint',
    unknown: 'need {useCase: {automatedDecision: true, significantEffect: true}}; score: realtime-inference-endpoint',
  },
  'RAI-012': {
    breaks: 'need {environment: production}; gate: api-gateway; score: realtime-inference-endpoint; gate > score: http',
    passes: 'need {environment: production}; gate: api-gateway {killSwitch: true}; score: realtime-inference-endpoint; gate > score: http',
    notApplicable: 'need {environment: test}; score: realtime-inference-endpoint',
    unknown: 'score: realtime-inference-endpoint',
  },
  'RAI-013': {
    breaks: 'need {subjects: [DE], useCase: {category: social-scoring}}; score: realtime-inference-endpoint',
    passes: 'need {subjects: [DE], useCase: {category: none}}; score: realtime-inference-endpoint',
    notApplicable: 'need {subjects: [US], useCase: {category: social-scoring}}; score: realtime-inference-endpoint',
    unknown: 'need {frameworks: [eu-ai-act]}; score: realtime-inference-endpoint',
  },
  'RAI-014': {
    breaks: 'need {useCase: {audience: [minors]}}; chat: chat-ui; model: foundation-model-api {contentSafety: none}; chat > model: llm',
    passes: 'need {useCase: {audience: [minors]}}; chat: chat-ui; rail: guardrails; model: foundation-model-api; chat > rail: http; rail > model: llm',
    notApplicable: 'need {useCase: {audience: [team]}}; model: foundation-model-api {contentSafety: none}',
    unknown: 'need {useCase: {audience: [minors]}}; model: foundation-model-api',
  },
  'RAI-015': {
    breaks: 'need {environment: production, attestations: {redTeam: false}}; model: foundation-model-api',
    passes: 'need {environment: production}; model: foundation-model-api; exam: llm-evaluation {checks: [safety]}; model > exam: telemetry',
    notApplicable: 'need {environment: test, attestations: {redTeam: false}}; model: foundation-model-api',
    unknown: 'need {environment: production}; model: foundation-model-api',
  },
  'RAI-016': {
    breaks: 'need {useCase: {safetyCritical: true}}; run: edge-inference-runtime {fallback: none}',
    passes: 'need {useCase: {safetyCritical: true}}; run: edge-inference-runtime {fallback: safe-state}',
    notApplicable: 'need {useCase: {safetyCritical: false}}; run: edge-inference-runtime {fallback: none}; arm: local-actuator',
    unknown: 'run: edge-inference-runtime; arm: local-actuator; run > arm: event',
  },
}
