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
}
