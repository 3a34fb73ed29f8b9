import type { Provider } from '../../design/requirements.ts'

/** Whether a serverless runtime has accelerators, and the most memory of one copy in GB. */
export type ServerlessLimit = { kind: string; provider: Provider; gpu: boolean; maxMemoryGB: number; source: string; confidence: 'high' | 'medium' }

/** Limits move; each has where it is from. Recalled rows were not read at the source. */
export const serverlessLimits: readonly ServerlessLimit[] = [
  { kind: 'serverless-inference-endpoint', provider: 'aws', gpu: false, maxMemoryGB: 6, source: 'rules study of 2026-11-24: SageMaker serverless inference page', confidence: 'high' },
  { kind: 'serverless-inference-endpoint', provider: 'gcp', gpu: true, maxMemoryGB: 32, source: 'recalled, 2026-11-24 (Cloud Run)', confidence: 'medium' },
  { kind: 'serverless-function', provider: 'aws', gpu: false, maxMemoryGB: 10.24, source: 'recalled, 2026-11-24 (Lambda quotas)', confidence: 'medium' },
  { kind: 'serverless-function', provider: 'azure', gpu: false, maxMemoryGB: 4, source: 'recalled, 2026-11-24 (Functions Flex Consumption)', confidence: 'medium' },
  { kind: 'serverless-function', provider: 'gcp', gpu: false, maxMemoryGB: 32, source: 'recalled, 2026-11-24 (Cloud Run functions)', confidence: 'medium' },
  { kind: 'serverless-container', provider: 'aws', gpu: false, maxMemoryGB: 120, source: 'recalled, 2026-11-24 (Fargate task sizes)', confidence: 'medium' },
  { kind: 'serverless-container', provider: 'azure', gpu: true, maxMemoryGB: 220, source: 'recalled, 2026-11-24 (Container Apps serverless GPU)', confidence: 'medium' },
  { kind: 'serverless-container', provider: 'gcp', gpu: true, maxMemoryGB: 32, source: 'recalled, 2026-11-24 (Cloud Run)', confidence: 'medium' },
]
