/** The numbers under which the published expectations name the patterns. */
export const patternNumbers: Readonly<Record<string, string>> = {
  RA01: 'rag-chatbot', RA02: 'rag-open-source-k8s', RA03: 'llm-pretraining', RA04: 'llm-fine-tuning', RA05: 'llm-serving-k8s', RA06: 'llm-gateway', RA07: 'agents', RA08: 'realtime-fraud', RA09: 'recommendation',
  RA10: 'cv-edge-manufacturing', RA11: 'autonomous-driving', RA12: 'iot-predictive-maintenance', RA13: 'medical-imaging-hybrid', RA14: 'genomics', RA15: 'call-center', RA16: 'document-processing', RA17: 'demand-forecasting',
  RA18: 'anomaly-streaming', RA19: 'feature-platform', RA20: 'batch-scoring', RA21: 'streaming-ml', RA22: 'federated-learning', RA23: 'rl-training', RA24: 'digital-twin', RA25: 'content-moderation', RA26: 'ad-ranking',
  RA27: 'multimodal-search', RA28: 'lakehouse-ml', RA29: 'mlops-platform', RA30: 'multi-region-inference', RA31: 'sovereign-onprem', RA32: 'edge-5g', RA33: 'video-analytics-vss', RA34: 'ml-hybrid-burst', RA35: 'image-generation',
  RA36: 'credit-scoring', RA37: 'serverless-genai-startup', RA38: 'automotive-connected-fleet',
}
