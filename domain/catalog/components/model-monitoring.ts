import type { ComponentKind } from '../component-kind.ts'

export const modelMonitoring = {
  id: 'model-monitoring',
  name: 'Model monitoring (drift, quality)',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'mlops',
  alternatives: null,
  services: { aws: ['SageMaker Model Monitor', 'Clarify'], azure: ['Azure ML model monitoring'], gcp: ['Vertex AI Model Monitoring'], 'self-hosted': ['Evidently, NannyML, whylogs, Alibi Detect'] },
  resources: { aws: ['aws_sagemaker_monitoring_schedule', 'aws_sagemaker_data_quality_job_definition'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_monitoring_alert_policy'] },
  charts: [],
  costDrivers: ['baseline + job hours'],
  connectsIn: ['realtime-inference-endpoint', 'batch-inference-job', 'feature-store', 'feedback-store'],
  connectsOut: ['retraining-trigger', 'alerting', 'bi-dashboard'],
  accepts: ['telemetry', 'feature', 'event', 'label', 'dataset'],
  offers: ['alert', 'telemetry'],
  properties: ['drift_metric', 'window', 'ground_truth_delay'],
  aliases: ['drift', 'data drift', 'model monitoring', 'model decay', 'performance degradation', 'Evidently', 'skew', 'Modellüberwachung'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
