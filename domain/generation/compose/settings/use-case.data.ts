import type { Requirements } from '../../../design/requirements.ts'

type UseCase = NonNullable<Requirements['useCase']>

/** What a pattern is about, where the pattern leaves no doubt: taken as known unless the words say otherwise. */
export const useCaseOf: Readonly<Record<string, { type?: UseCase['type']; affectsPeople?: boolean; risk?: UseCase['risk'] }>> = {
  'rag-chatbot': { type: 'factual-qa', affectsPeople: false }, 'rag-open-source-k8s': { type: 'factual-qa', affectsPeople: false }, agents: { type: 'agent' }, 'realtime-fraud': { type: 'detection', affectsPeople: true },
  'credit-scoring': { type: 'prediction', affectsPeople: true, risk: 'high' }, recommendation: { type: 'recommendation', affectsPeople: true }, 'ad-ranking': { type: 'ranking', affectsPeople: true },
  'cv-edge-manufacturing': { type: 'detection', affectsPeople: false, risk: 'minimal' }, 'iot-predictive-maintenance': { type: 'prediction', affectsPeople: false, risk: 'minimal' }, 'digital-twin': { type: 'prediction', affectsPeople: false, risk: 'minimal' },
  'anomaly-streaming': { type: 'detection', affectsPeople: false, risk: 'minimal' }, 'demand-forecasting': { type: 'prediction', affectsPeople: false, risk: 'minimal' }, 'medical-imaging-hybrid': { type: 'classification', affectsPeople: true, risk: 'high' },
  genomics: { type: 'prediction', affectsPeople: true }, 'content-moderation': { type: 'classification', affectsPeople: true }, 'call-center': { type: 'generation', affectsPeople: true },
  'image-generation': { type: 'generation', affectsPeople: false, risk: 'minimal' }, 'llm-pretraining': { type: 'generation', affectsPeople: false }, 'llm-serving-k8s': { type: 'chat' }, 'multimodal-search': { type: 'search', affectsPeople: false, risk: 'minimal' },
  'document-processing': { type: 'classification' }, 'rl-training': { type: 'control', affectsPeople: false }, 'autonomous-driving': { type: 'detection', affectsPeople: true }, 'video-analytics-vss': { type: 'search' },
}
