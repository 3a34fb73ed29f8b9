import type { ComponentId } from '../../design/ids.ts'
import type { Sizing } from '../../design/sizing.ts'
import type { FixtureTable } from '../fixture.ts'

const sizing = (component: string, fits: boolean, minimumAccelerators: number): Sizing => ({
  components: [{
    component: component as ComponentId, task: 'inference', accelerator: 'l4', count: 1, instanceType: null, instances: 1, hoursPerMonth: 730,
    metrics: { fits, minimumAccelerators }, ranges: {}, choices: [], explain: [],
  }],
  totals: { accelerators: 1, gpuHoursPerMonth: 730, powerKW: 0 },
  findings: [],
})

export const performanceFixtures: FixtureTable = {
  'PERF-001': {
    breaks: { drawn: 'train: model-training-job {modelFamily: vision, accelerator: none}', beside: { sizing: sizing('train', true, 1) } },
    passes: 'pool: gpu-training-cluster; train: model-training-job {modelFamily: llm}; pool > train: compute',
    notApplicable: 'train: model-training-job {modelFamily: tree, accelerator: none}',
    unknown: 'train: model-training-job {accelerator: none}',
  },
  'PERF-002': {
    breaks: { drawn: 'serve: llm-inference-server {accelerator: l4, acceleratorCount: 1}', beside: { sizing: sizing('serve', false, 4) }, afterwards: { sizing: sizing('serve', true, 4) } },
    passes: { drawn: 'serve: llm-inference-server {accelerator: l4, acceleratorCount: 4}', beside: { sizing: sizing('serve', true, 4) } },
    notApplicable: 'serve: llm-inference-server {accelerator: l4}',
    asksNothing: 'the sizing answers for every component it can size, and one without an accelerator is given none that could be too small',
  },
  'PERF-012': {
    breaks: 'need {environment: production}; app: web-app {trafficPattern: spiky, autoscaling: false}',
    passes: 'need {demand: {trafficPattern: daily}}; app: web-app {autoscaling: true}',
    notApplicable: 'app: web-app {trafficPattern: steady, autoscaling: false}; data: relational-database',
    unknown: 'app: web-app {trafficPattern: spiky}',
  },
  'PERF-003': {
    breaks: 'train: distributed-training @aws {nodes: 8, interconnect: ethernet, modelFamily: llm}',
    passes: 'train: distributed-training {nodes: 8}; fabric: rdma-fabric; fabric > train: rdma',
    notApplicable: 'train: distributed-training {nodes: 1, interconnect: ethernet}; trees: distributed-training {nodes: 4, interconnect: ethernet, modelFamily: tree}',
    unknown: 'train: distributed-training {nodes: 8}',
  },
  'PERF-004': {
    breaks: 'lake: object-storage {volumeTB: 20, dataClass: [internal]}; train: distributed-training {acceleratorCount: 64}; lake > train: dataset',
    passes: 'lake: object-storage {volumeTB: 20}; scratch: parallel-file-system; train: distributed-training {acceleratorCount: 64}; lake > scratch: object; scratch > train: file',
    notApplicable: 'lake: object-storage {volumeTB: 20}; train: model-training-job {acceleratorCount: 1}; lake > train: dataset',
    unknown: 'lake: object-storage; train: distributed-training {acceleratorCount: 64}; lake > train: dataset',
  },
  'PERF-005': {
    breaks: '[de] region @aws "eu-central-1"; [us] region @aws "us-east-1"; lake: data-lake in de @aws {volumeTB: 40}; train: model-training-job in us @aws; lake > train: dataset',
    passes: 'lake: data-lake @aws; train: model-training-job @aws; lake > train: dataset {volumeTBPerMonth: 40}',
    notApplicable: 'lake: data-lake @aws; copy: backup-service @gcp; lake > copy: object {volumeTBPerMonth: 40, purpose: backup}',
    unknown: 'lake: data-lake @aws; train: model-training-job @gcp; lake > train: dataset',
  },
  'PERF-006': {
    breaks: 'need {demand: {latencyP95Ms: 40}}; [shop] edge-site; cam: camera in shop; score: realtime-inference-endpoint @aws; cam > score: media',
    passes: 'need {demand: {latencyP95Ms: 300}, userRegions: [US]}; [eu] region @aws "eu-central-1"; score: realtime-inference-endpoint in eu @aws {inferenceMs: 20}',
    notApplicable: '[shop] edge-site; cam: camera in shop; score: realtime-inference-endpoint @aws; cam > score: media',
    unknown: 'need {demand: {latencyP95Ms: 300}, userRegions: [US]}; [eu] region @aws "eu-central-1"; score: realtime-inference-endpoint in eu @aws',
  },
  'PERF-007': {
    breaks: 'cams: camera {mbps: 8, count: 50}; score: realtime-inference-endpoint @aws; cams > score: media',
    passes: 'cams: camera {mbps: 8, count: 50}; run: edge-inference-runtime; score: realtime-inference-endpoint @aws; cams > run: media; run > score: http',
    notApplicable: 'cams: camera {mbps: 1, count: 3}; score: realtime-inference-endpoint @aws; cams > score: media',
    unknown: 'cams: camera {count: 50}; score: realtime-inference-endpoint @aws; cams > score: media',
  },
  'PERF-008': {
    breaks: 'api: serverless-inference-endpoint @aws {modelParamsB: 13}',
    passes: 'api: serverless-inference-endpoint @aws {modelParamsB: 0.1, needsGpu: false}',
    notApplicable: 'step: serverless-function @aws; score: realtime-inference-endpoint @aws {modelParamsB: 70}',
    unknown: 'api: serverless-inference-endpoint @aws',
  },
  'PERF-009': {
    breaks: 'need {demand: {latencyMs: 200}}; api: serverless-inference-endpoint {scaleToZero: true, coldStartMs: 8000, minWarm: 0}',
    passes: 'need {demand: {latencyMs: 200}}; api: serverless-inference-endpoint {scaleToZero: true, coldStartMs: 8000, minWarm: 1}',
    notApplicable: 'api: serverless-inference-endpoint {scaleToZero: true, coldStartMs: 8000, minWarm: 0}',
    unknown: 'need {demand: {latencyMs: 2000}}; api: serverless-inference-endpoint {scaleToZero: true, minWarm: 0}',
  },
  'PERF-010': {
    breaks: 'need {useCase: {freshness: seconds}}; night: batch-inference-job',
    passes: 'need {useCase: {freshness: seconds}}; night: batch-inference-job; live: realtime-inference-endpoint',
    notApplicable: 'need {useCase: {freshness: daily}}; night: batch-inference-job',
    unknown: 'night: batch-inference-job',
  },
  'PERF-011': {
    breaks: 'need {demand: {repeatRate: 0.4}}; model: foundation-model-api {promptCaching: false}',
    passes: 'need {demand: {repeatRate: 0.4}}; app: app-backend; again: semantic-cache; model: foundation-model-api; app > model: llm; app > again: kv',
    notApplicable: 'need {demand: {repeatRate: 0.05}}; model: foundation-model-api {promptCaching: false}',
    unknown: 'model: foundation-model-api {promptCaching: false}',
  },
  'PERF-013': {
    breaks: 'serve: llm-inference-server {autoscaling: true, accelerator: l4, scaleMetric: cpu}',
    passes: 'serve: llm-inference-server {autoscaling: true, accelerator: l4, scaleMetric: tokens}',
    notApplicable: 'app: app-backend {autoscaling: true, scaleMetric: cpu}',
    unknown: 'serve: llm-inference-server {autoscaling: true, accelerator: l4}',
  },
  'PERF-014': {
    breaks: 'need {environment: production}; registry: model-registry {modelCard: true}; line: ci-cd; labels: feedback-store; app: app-backend {modelFamily: vision, killSwitch: true, modelVersion: "3"}; registry > app: model {approval: human}',
    passes: 'need {environment: production}; app: app-backend {modelFamily: vision}; server: triton-inference-server; app > server: http',
    notApplicable: 'need {environment: production}; app: app-backend {modelFamily: tree}; site: web-app',
    unknown: 'need {environment: production}; registry: model-registry; app: app-backend; registry > app: model',
  },
  'PERF-015': {
    breaks: 'need {userRegions: [JP, Europe]}; [eu] region @aws "eu-central-1"; people: client-user; app: web-app in eu @aws {owner: shop, costCenter: "7"}; people > app: http {encryptedInTransit: true}',
    passes: 'need {userRegions: [DE]}; [eu] region @aws "eu-central-1"; app: web-app in eu @aws',
    notApplicable: 'need {userRegions: [JP]}; train: model-training-job',
    unknown: '[eu] region @aws "eu-central-1"; app: web-app in eu @aws',
  },
  'PERF-016': {
    breaks: 'need {demand: {latencyMs: 200}}; app: app-backend @aws; model: foundation-model-api @azure; app > model: llm {sync: true}',
    passes: 'need {demand: {latencyMs: 2000}}; app: app-backend @aws; model: foundation-model-api @azure; app > model: llm {sync: true}',
    notApplicable: 'need {demand: {latencyMs: 200}}; app: app-backend @aws; model: foundation-model-api @aws; app > model: llm {sync: true}',
    unknown: 'app: app-backend @aws; model: foundation-model-api @azure; app > model: llm {sync: true}',
  },
  'PERF-017': {
    breaks: 'lake: data-lake @aws {format: csv}; copy: data-lake @gcp; lake > copy: object {volumeTBPerMonth: 5, compression: none}',
    passes: 'lake: data-lake @aws {format: parquet}; copy: data-lake @gcp; lake > copy: object {volumeTBPerMonth: 5, compression: none}',
    notApplicable: 'lake: data-lake @aws; copy: data-lake @aws; lake > copy: object {volumeTBPerMonth: 5, compression: none}',
    unknown: 'lake: data-lake @aws; copy: data-lake @gcp; lake > copy: object {volumeTBPerMonth: 5}',
  },
  'PERF-018': {
    breaks: 'cams: camera {mbps: 4, count: 100}; line: event-stream {capacityMbps: 100, partitions: 10}; cams > line: stream',
    passes: 'cams: camera {mbps: 4, count: 100}; line: event-stream {capacityMbps: 1000}; cams > line: stream',
    notApplicable: 'app: app-backend; line: event-stream {capacityMbps: 1}; app > line: stream',
    unknown: 'cams: camera {mbps: 4, count: 100}; line: event-stream; cams > line: stream',
  },
  'PERF-019': {
    breaks: '[home] on-premises-site; erp: source-system in home; line: site-to-site-vpn @aws {capacityMbps: 50}; lake: data-lake @aws; erp > lake: table {volumeTBPerMonth: 40}',
    passes: '[home] on-premises-site; erp: source-system in home; line: dedicated-interconnect @aws {capacityMbps: 10000}; lake: data-lake @aws; erp > lake: table {volumeTBPerMonth: 40, over: line}',
    notApplicable: '[home] on-premises-site; erp: source-system in home; line: site-to-site-vpn @aws {capacityMbps: 1}; lake: data-lake @aws; erp > lake: table',
    unknown: '[home] on-premises-site; erp: source-system in home; line: site-to-site-vpn @aws; lake: data-lake @aws; erp > lake: table {volumeTBPerMonth: 40}',
  },
}
