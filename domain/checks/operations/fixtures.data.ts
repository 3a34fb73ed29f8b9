import type { FixtureTable } from '../fixture.ts'

const served = 'need {environment: production}; train: model-training-job; registry: model-registry; score: realtime-inference-endpoint; train > registry: model; registry > score: model'

export const operationsFixtures: FixtureTable = {
  'OPS-001': {
    breaks: 'train: model-training-job; registry: model-registry; train > registry: model; score: realtime-inference-endpoint; registry > score: model',
    passes: 'lake: object-storage; load: etl-service; train: model-training-job; registry: model-registry; lake > load: object',
    notApplicable: 'need {environment: production}',
    asksNothing: 'a layer is there or it is not',
  },
  'OPS-007': {
    breaks: `${served}; watch: model-monitoring {monitorsDrift: true}; pipeline: ml-pipeline; score > watch: telemetry; pipeline > train: control`,
    passes: `${served}; watch: model-monitoring {monitorsDrift: true}; pipeline: ml-pipeline; watch > pipeline: alert; pipeline > train: control`,
    notApplicable: `${served}`,
    unknown: 'train: model-training-job; watch: model-monitoring {monitorsDrift: true}',
  },
  'OPS-008': {
    breaks: 'need {environment: production}; score: realtime-inference-endpoint {monitorsMetrics: false}',
    passes: 'need {environment: production}; score: realtime-inference-endpoint; metrics: metrics-monitoring; score > metrics: telemetry',
    notApplicable: 'need {environment: development}; score: realtime-inference-endpoint {monitorsMetrics: false}',
    unknown: 'need {environment: production}; score: realtime-inference-endpoint',
  },
  'OPS-011': {
    breaks: 'metrics: metrics-monitoring',
    passes: 'metrics: metrics-monitoring; bell: alerting; metrics > bell: alert',
    notApplicable: 'app: web-app',
    asksNothing: 'no target and no alert connection is the finding itself',
  },
  'OPS-015': {
    breaks: served,
    passes: `${served}; exam: model-evaluation {evaluationGate: true}; train > exam: model`,
    notApplicable: 'need {environment: production}; train: model-training-job; registry: model-registry; train > registry: model',
    unknown: 'registry: model-registry; score: realtime-inference-endpoint; registry > score: model',
  },
}
