import type { FixtureTable } from '../fixture.ts'

const served = 'need {environment: production}; train: model-training-job; registry: model-registry; score: realtime-inference-endpoint; train > registry: model; registry > score: model'

export const operationsFixtures: FixtureTable = {
  'OPS-001': {
    breaks: 'flow: ml-pipeline; train: model-training-job; registry: model-registry; train > registry: model; score: realtime-inference-endpoint; registry > score: model',
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
  'OPS-002': {
    breaks: served,
    passes: `${served}; line: ci-cd; line > registry: control`,
    notApplicable: 'need {environment: test}; train: model-training-job',
    unknown: 'train: model-training-job',
  },
  'OPS-003': {
    breaks: 'train: model-training-job; score: realtime-inference-endpoint; train > score: model',
    passes: 'train: model-training-job; registry: model-registry; train > registry: model',
    notApplicable: 'model: foundation-model-api',
    asksNothing: 'a registry is drawn or it is not',
  },
  'OPS-004': {
    breaks: 'train: model-training-job',
    passes: 'train: model-training-job; code: source-repo',
    notApplicable: 'lake: data-lake',
    asksNothing: 'a repository is drawn or it is not',
  },
  'OPS-005': {
    breaks: 'train: model-training-job {owner: ml, costCenter: "7"}',
    passes: 'train: model-training-job; registry: model-registry {tracksRuns: true}',
    notApplicable: 'model: foundation-model-api',
    unknown: 'train: model-training-job; registry: model-registry',
  },
  'OPS-006': {
    breaks: 'load: etl-service; train: model-training-job; exam: model-evaluation; load > train: dataset; train > exam: model',
    passes: 'load: etl-service; train: model-training-job; exam: model-evaluation; flow: ml-pipeline; load > train: dataset; train > exam: model',
    notApplicable: 'load: etl-service; train: model-training-job; load > train: dataset',
    asksNothing: 'an orchestrator is drawn or it is not',
  },
  'OPS-009': {
    breaks: `${served}; watch: model-monitoring {monitorsDrift: false}; score > watch: telemetry`,
    passes: `${served}; watch: model-monitoring {monitorsDrift: true}; score > watch: telemetry`,
    notApplicable: 'need {environment: production}; serve: llm-inference-server {monitorsDrift: false}',
    unknown: served,
  },
  'OPS-010': {
    breaks: served,
    passes: `${served}; labels: feedback-store; score > labels: event`,
    notApplicable: 'need {environment: test}; score: realtime-inference-endpoint',
    unknown: `${served}; exam: model-evaluation; score > exam: telemetry`,
  },
  'OPS-012': {
    breaks: 'need {environment: production}; app: app-backend; score: realtime-inference-endpoint; load: etl-service; app > score: http',
    passes: 'need {environment: production}; app: app-backend; score: realtime-inference-endpoint; load: etl-service; logs: log-analytics; app > logs: telemetry',
    notApplicable: 'need {environment: production}; app: app-backend; score: realtime-inference-endpoint',
    unknown: 'app: app-backend; score: realtime-inference-endpoint; load: etl-service',
  },
  'OPS-013': {
    breaks: 'agent: agent-orchestrator; rag: rag-orchestrator; index: vector-database; model: foundation-model-api; agent > rag: http; rag > index: vector; agent > model: llm',
    passes: 'rag: rag-orchestrator; index: vector-database; model: foundation-model-api; traces: llm-observability; rag > index: vector; rag > model: llm; rag > traces: telemetry',
    notApplicable: 'app: app-backend; model: foundation-model-api; app > model: llm',
    asksNothing: 'a trace is joined with the flow or it is not',
  },
  'OPS-014': {
    breaks: 'need {environment: production}; app: app-backend',
    passes: 'need {environment: production, infrastructureAsCode: terraform}; app: app-backend',
    notApplicable: 'need {environment: development}; app: app-backend',
    unknown: 'app: app-backend',
  },
  'OPS-016': {
    breaks: 'need {environment: production}; app: app-backend',
    passes: '[trial] network {environment: staging}; [live] network {environment: production}; app: app-backend in live',
    notApplicable: 'need {environment: development}; app: app-backend',
    unknown: 'app: app-backend',
  },
  'OPS-017': {
    breaks: 'need {environment: production}; model: foundation-model-api; code: source-repo {promptsInSourceControl: false}',
    passes: 'need {environment: production}; model: foundation-model-api; prompts: prompt-management',
    notApplicable: 'need {environment: test}; model: foundation-model-api; app: app-backend {environment: production}',
    unknown: 'need {environment: production}; model: foundation-model-api; code: source-repo',
  },
  'OPS-018': {
    breaks: 'need {environment: production}; model: foundation-model-api {model: some-model-2026-05-01, modelVersion: latest}',
    passes: 'need {environment: production}; model: foundation-model-api {modelVersion: "2026-05-01"}',
    notApplicable: 'need {environment: test}; model: foundation-model-api',
    unknown: 'model: foundation-model-api {modelVersion: latest}',
  },
  'OPS-019': {
    breaks: 'need {environment: production}; link: service-mesh {billable: false}; rules: guardrails {billable: false, owner: security}',
    passes: 'need {environment: production}; rules: guardrails {billable: false, owner: security}',
    notApplicable: 'need {environment: test}; rules: guardrails {billable: false}; people: client-user',
    unknown: 'rules: guardrails {billable: false}',
  },
  'OPS-020': {
    breaks: { drawn: 'model: foundation-model-api {model: claude-3-opus-20240229}', beside: { today: '2026-11-24' } },
    passes: { drawn: 'model: foundation-model-api {model: claude-3-opus-20240229}', beside: { today: '2024-11-24' } },
    notApplicable: { drawn: 'model: foundation-model-api; vm: virtual-machine {accelerator: none}', beside: { today: '2026-11-24' } },
    asksNothing: 'a name that no list of retirements has is not evaluated',
  },
  'OPS-021': {
    breaks: 'need {environment: production}; vm: virtual-machine {containerized: false, hosts: [app], owner: ml, costCenter: "7"}; app: app-backend',
    passes: 'need {environment: production}; vm: virtual-machine {containerized: true, hosts: [app]}; app: app-backend',
    notApplicable: 'need {environment: production}; vm: virtual-machine {containerized: false}',
    unknown: 'need {environment: production}; vm: virtual-machine {hosts: [app]}; app: app-backend',
  },
  'OPS-022': {
    breaks: 'need {deployment: multi-cloud}; a: app-backend @aws; b: app-backend @gcp; x: metrics-monitoring @aws; y: metrics-monitoring @gcp; a > x: telemetry; b > y: telemetry',
    passes: 'need {deployment: multi-cloud}; a: app-backend @aws; b: app-backend @gcp; x: metrics-monitoring @aws; a > x: telemetry; b > x: telemetry',
    notApplicable: 'need {deployment: public}; a: app-backend @aws; b: app-backend @gcp; x: metrics-monitoring @aws',
    asksNothing: 'what a sink sees is drawn or said, and what is neither it does not see',
  },
  'OPS-023': {
    breaks: 'need {deployment: multi-cloud, goals: [portability]}; flow: ml-pipeline {portable: false}',
    passes: 'need {deployment: multi-cloud, goals: [portability]}; flow: ml-pipeline {portable: true}',
    notApplicable: 'need {deployment: multi-cloud}; flow: ml-pipeline {portable: false}',
    unknown: 'need {deployment: multi-cloud, goals: [portability]}; flow: ml-pipeline',
  },
}
