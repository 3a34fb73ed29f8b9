import type { Bill } from '../../design/bill.ts'
import type { ComponentId } from '../../design/ids.ts'
import type { Sizing } from '../../design/sizing.ts'
import type { FixtureTable } from '../fixture.ts'

const bill = (component: string, monthlyUsd: number): Bill => ({
  currency: 'USD', monthly: monthlyUsd, range: [monthlyUsd, monthlyUsd], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [],
  lines: [{
    component: component as ComponentId, item: 'hours', quantity: 730, unit: 'hour', unitPriceUsd: monthlyUsd / 730, monthlyUsd, range: [monthlyUsd, monthlyUsd],
    sku: 'sketch', region: 'sketch', source: 'sketch', asOf: '2026-11-24', estimated: true, formula: 'sketch',
  }],
})

const sizing = (component: string, weightsGB: number): Sizing => ({
  components: [{
    component: component as ComponentId, task: 'inference', accelerator: 'H100', count: 1, instanceType: null, instances: 1, hoursPerMonth: 730,
    metrics: { weightsGB, kvCacheGB: 1, fits: true }, ranges: {}, choices: [], explain: [],
  }],
  totals: { accelerators: 1, gpuHoursPerMonth: 730, powerKW: 0 },
  findings: [],
})

export const costFixtures: FixtureTable = {
  'COST-001': {
    breaks: 'need {criticality: medium}; train: model-training-job {interruptible: true, checkpointing: true, capacity: on-demand}',
    passes: 'need {criticality: medium}; train: model-training-job {interruptible: true, checkpointing: true, capacity: spot}',
    notApplicable: 'train: model-training-job {interruptible: false, capacity: on-demand}; app: web-app {capacity: on-demand, interruptible: true}',
    unknown: 'train: model-training-job {interruptible: true, checkpointing: true, capacity: on-demand}',
  },
  'COST-002': {
    breaks: 'score: realtime-inference-endpoint {capacity: spot, onDemandBase: 0}',
    passes: 'score: realtime-inference-endpoint {capacity: spot, onDemandBase: 2}; train: model-training-job {capacity: spot, checkpointing: true, interruptible: true}',
    notApplicable: 'score: realtime-inference-endpoint {capacity: on-demand}',
    unknown: 'score: realtime-inference-endpoint {capacity: spot}',
  },
  'COST-003': {
    breaks: 'need {demand: {latencyMs: 30000, trafficPattern: rare}}; score: realtime-inference-endpoint {scaleToZero: false, coldStartMs: 9000}',
    passes: 'score: realtime-inference-endpoint {trafficPattern: rare, scaleToZero: true}',
    notApplicable: 'score: realtime-inference-endpoint {trafficPattern: steady, scaleToZero: false}',
    unknown: 'score: realtime-inference-endpoint {trafficPattern: rare, scaleToZero: false}',
  },
  'COST-004': {
    breaks: 'book: notebook-workspace',
    passes: 'book: notebook-workspace {autoShutdownMinutes: 30}',
    notApplicable: 'train: model-training-job',
    asksNothing: 'a notebook that nobody told to stop does not stop',
  },
  'COST-005': {
    breaks: 'need {environment: test}; pool: gpu-inference-pool {accelerator: L4, schedule: always}',
    passes: 'need {environment: test}; pool: gpu-inference-pool {accelerator: L4, schedule: business-hours}',
    notApplicable: 'need {environment: production}; pool: gpu-inference-pool {accelerator: L4, schedule: always}',
    unknown: 'need {environment: test}; pool: gpu-inference-pool {accelerator: L4}',
  },
  'COST-006': {
    breaks: { drawn: 'need {environment: production}; vm: virtual-machine {capacity: on-demand, trafficPattern: steady, expectedMonths: 24}', beside: { bill: bill('vm', 4000) } },
    passes: { drawn: 'need {environment: production}; vm: virtual-machine {capacity: on-demand, trafficPattern: steady, expectedMonths: 3}', beside: { bill: bill('vm', 4000) } },
    notApplicable: { drawn: 'need {environment: production}; vm: virtual-machine {capacity: on-demand, trafficPattern: steady, expectedMonths: 24}', beside: { bill: bill('vm', 40) } },
    unknown: { drawn: 'need {environment: production}; vm: virtual-machine {capacity: on-demand, trafficPattern: steady}', beside: { bill: bill('vm', 4000) } },
  },
  'COST-007': {
    breaks: 'lake: data-lake {volumeTB: 20, lifecycleTiering: false}',
    passes: 'lake: data-lake {volumeTB: 20, lifecycleTiering: true}',
    notApplicable: 'lake: data-lake {volumeTB: 20, lifecycleTiering: false, accessPattern: uniformly-hot}; logs: log-analytics {volumeTB: 0.2, lifecycleTiering: false}',
    unknown: 'lake: data-lake {volumeTB: 20}',
  },
  'COST-008': {
    breaks: { drawn: 'lake: data-lake', beside: { bill: bill('lake', 100) } },
    passes: 'need {budgetUsdPerMonth: 1000}; lake: data-lake; bell: finops-cost-monitor',
    notApplicable: 'people: client-user',
    asksNothing: 'no budget is the finding; whoever has one says so',
  },
  'COST-009': {
    breaks: 'lake: data-lake {owner: data, costCenter: "7"}; vm: virtual-machine',
    passes: 'lake: data-lake {owner: data, costCenter: "7"}',
    notApplicable: 'people: client-user; erp: source-system; lake: data-lake {billable: false}',
    asksNothing: 'a tag that is not there is the finding',
  },
  'COST-010': {
    breaks: 'lake: data-lake @aws; copy: data-lake @gcp; lake > copy: object {volumeTBPerMonth: 5}',
    passes: 'lake: data-lake @aws; copy: data-lake @gcp; lake > copy: object {volumeTBPerMonth: 0.1}',
    notApplicable: 'lake: data-lake @aws; copy: data-lake @aws; lake > copy: object {volumeTBPerMonth: 5}',
    unknown: 'lake: data-lake @aws; copy: data-lake @gcp; lake > copy: object',
  },
  'COST-011': {
    breaks: { drawn: 'serve: llm-inference-server @aws {accelerator: H100, targetUtilization: 0.1}', beside: { sizing: sizing('serve', 4) }, afterwards: {} },
    passes: { drawn: 'serve: llm-inference-server {accelerator: H100, targetUtilization: 0.1}', beside: { sizing: sizing('serve', 60) } },
    notApplicable: 'serve: llm-inference-server {accelerator: H100, targetUtilization: 0.1}',
    unknown: { drawn: 'serve: llm-inference-server {accelerator: H100}', beside: { sizing: sizing('serve', 4) } },
  },
  'COST-012': {
    breaks: 'score: realtime-inference-endpoint {modelFamily: tree, accelerator: L4}',
    passes: 'score: realtime-inference-endpoint {modelFamily: tree, accelerator: none}',
    notApplicable: 'score: realtime-inference-endpoint {modelFamily: vision, accelerator: L4}',
    unknown: 'score: realtime-inference-endpoint {modelFamily: tree}',
  },
  'COST-013': {
    breaks: 'a: realtime-inference-endpoint @aws {requestsPerSecond: 0.1}; b: realtime-inference-endpoint @aws {requestsPerSecond: 0.2}; c: realtime-inference-endpoint @aws {requestsPerSecond: 0.1}',
    passes: 'a: realtime-inference-endpoint @aws {requestsPerSecond: 20}; b: realtime-inference-endpoint @aws {requestsPerSecond: 0.2}; c: realtime-inference-endpoint @aws {requestsPerSecond: 0.1}; d: realtime-inference-endpoint @gcp {requestsPerSecond: 0.1}; e: triton-inference-server @aws {requestsPerSecond: 0.1}; f: realtime-inference-endpoint @aws {requestsPerSecond: 0.1, isolation: account}; g: realtime-inference-endpoint @aws {requestsPerSecond: 5}',
    notApplicable: 'a: realtime-inference-endpoint @aws {requestsPerSecond: 0.1}; b: realtime-inference-endpoint @aws {requestsPerSecond: 0.2}',
    unknown: 'a: realtime-inference-endpoint @aws; b: realtime-inference-endpoint @aws; c: realtime-inference-endpoint @aws',
  },
  'COST-014': {
    breaks: 'app: app-backend; model: foundation-model-api; app > model: llm',
    passes: 'gate: llm-gateway {maxOutputTokens: 800}; model: foundation-model-api; gate > model: llm',
    notApplicable: 'score: realtime-inference-endpoint',
    asksNothing: 'a limit that nobody set is no limit',
  },
  'COST-015': {
    breaks: '[net] network; people: client-user; chat: chat-ui in net; model: foundation-model-api; people > chat: http; chat > model: llm',
    passes: '[net] network; people: client-user; gate: llm-gateway in net {perUserQuota: true}; model: foundation-model-api; people > gate: http; gate > model: llm',
    notApplicable: '[net] network {exposure: private}; app: app-backend in net; model: foundation-model-api; app > model: llm',
    asksNothing: 'a cap that nobody set is no cap',
  },
  'COST-016': {
    breaks: 'app: app-backend; model: foundation-model-api {modelTier: frontier, taskTypes: [summary, classification], taskComplexity: low}; app > model: llm',
    passes: 'gate: llm-gateway; big: foundation-model-api {modelTier: frontier, taskTypes: [summary, chat], taskComplexity: low}; small: foundation-model-api {modelTier: small}; gate > big: llm; gate > small: llm',
    notApplicable: 'model: foundation-model-api {modelTier: small, taskComplexity: low}',
    unknown: 'model: foundation-model-api {modelTier: frontier, taskTypes: [summary, classification]}',
  },
  'COST-017': {
    breaks: 'model: foundation-model-api {billing: provisioned, trafficPattern: spiky}',
    passes: 'model: foundation-model-api {billing: provisioned, trafficPattern: steady, targetUtilization: 0.8}',
    notApplicable: 'model: foundation-model-api {billing: on-demand, trafficPattern: spiky}',
    unknown: 'model: foundation-model-api {billing: provisioned}',
  },
  'COST-018': {
    breaks: 'need {useCase: {freshness: daily}}; flow: workflow-orchestrator {schedulePeriod: nightly}; score: realtime-inference-endpoint; flow > score: http',
    passes: 'need {useCase: {freshness: daily}}; app: app-backend; score: realtime-inference-endpoint; app > score: http',
    notApplicable: 'need {useCase: {freshness: realtime}}; flow: workflow-orchestrator; score: realtime-inference-endpoint; flow > score: http',
    unknown: 'flow: workflow-orchestrator {schedulePeriod: nightly}; score: realtime-inference-endpoint; flow > score: http',
  },
  'COST-019': {
    breaks: 'pool: gpu-inference-pool {accelerator: L4, acceleratorCount: 2}; app: app-backend; pool > app: compute',
    passes: 'pool: gpu-inference-pool {accelerator: L4}; serve: llm-inference-server; pool > serve: compute',
    notApplicable: 'vm: virtual-machine {accelerator: none}',
    asksNothing: 'work is drawn on it or it is not; a family that is not said is given the benefit of the doubt',
  },
  'COST-020': {
    breaks: { drawn: 'need {budgetUsdPerMonth: 500}; lake: data-lake', beside: { bill: bill('lake', 900) } },
    passes: { drawn: 'need {budgetUsdPerMonth: 5000}; lake: data-lake', beside: { bill: bill('lake', 900) } },
    notApplicable: { drawn: 'lake: data-lake', beside: { bill: bill('lake', 900) } },
    unknown: { drawn: 'need {budgetSet: true}; lake: data-lake', beside: { bill: bill('lake', 900) } },
  },
  'COST-021': {
    breaks: 'lake: data-lake {format: csv, volumeTB: 10}; query: query-engine; lake > query: table',
    passes: 'lake: data-lake {format: parquet, volumeTB: 10}; query: query-engine; lake > query: table',
    notApplicable: 'lake: data-lake {format: csv, volumeTB: 0.1}; query: query-engine; lake > query: table',
    unknown: 'lake: data-lake {volumeTB: 10}; query: query-engine; lake > query: table',
  },
}
