import type { ComponentKind } from '../component-kind.ts'

export const anomalyDetectionModel = {
  id: 'anomaly-detection-model',
  name: 'Anomaly detection model',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker RCF / custom (Lookout services discontinued)'], azure: ['Fabric anomaly detector', 'Azure ML (AI Anomaly Detector retiring)'], gcp: ['Vertex AI / BigQuery ML anomaly'], 'self-hosted': ['PyOD, Isolation Forest, LSTM-AE, Anomalib'] },
  resources: { aws: ['aws_sagemaker_model'], azure: ['azurerm_machine_learning_workspace'], gcp: ['google_bigquery_routine'] },
  charts: [],
  costDrivers: ['series', 'scoring rate'],
  connectsIn: ['stream-processor', 'time-series-database', 'feature-store'],
  connectsOut: ['streaming-inference', 'alerting', 'model-registry'],
  accepts: ['stream', 'dataset', 'feature', 'kv', 'sql', 'event', 'model'],
  offers: ['model', 'event', 'alert'],
  properties: ['window', 'false_alarm_rate'],
  aliases: ['anomaly detection', 'predictive maintenance', 'outlier', 'RUL', 'failure prediction', 'condition monitoring', 'Anomalieerkennung', 'mantenimiento predictivo', '异常检测', '予知保全'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
