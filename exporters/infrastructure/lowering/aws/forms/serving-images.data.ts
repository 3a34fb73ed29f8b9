/** AWS's own serving images by what they serve. Recalled, 2026-11-24; confidence high for repositories, medium for tags. */
export const servingImages = {
  llm: { repository: 'djl-inference', tag: '0.33.0-lmi15.0.0-cu128' },
  deep: { repository: 'pytorch-inference', tag: '2.6.0-gpu-py312-cu124-ubuntu22.04-sagemaker' },
  cpu: { repository: 'pytorch-inference', tag: '2.6.0-cpu-py312-ubuntu22.04-sagemaker' },
  tree: { repository: 'sagemaker-xgboost', tag: '1.7-1' },
  triton: { repository: 'sagemaker-tritonserver', tag: '25.04-py3' },
} as const

/** AWS's own images for jobs, likewise. */
export const jobImages = {
  training: { repository: 'pytorch-training', tag: '2.6.0-gpu-py312-cu126-ubuntu22.04-sagemaker' },
  'training-cpu': { repository: 'pytorch-training', tag: '2.6.0-cpu-py312-ubuntu22.04-sagemaker' },
  tree: { repository: 'sagemaker-xgboost', tag: '1.7-1' },
  clarify: { repository: 'sagemaker-clarify-processing', tag: '1.0' },
  monitor: { repository: 'sagemaker-model-monitor-analyzer', tag: 'latest' },
} as const
