import type { FixtureTable } from '../fixture.ts'

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
}
