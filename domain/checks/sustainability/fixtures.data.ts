import type { FixtureTable } from '../fixture.ts'

export const sustainabilityFixtures: FixtureTable = {
  'SUS-003': {
    breaks: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [schedule], schedulePeriod: weekly}',
    passes: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [drift, schedule], schedulePeriod: weekly}',
    notApplicable: 'train: model-training-job; pipeline: ml-pipeline {trigger: [schedule], schedulePeriod: weekly}',
    unknown: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [schedule]}',
  },
  'SUS-001': {
    breaks: 'need {allowedRegions: [EU]}; [pl] region @azure "polandcentral"; train: model-training-job in pl @azure {interruptible: true}',
    passes: '[se] region @aws "eu-north-1"; train: model-training-job in se @aws {interruptible: true}',
    notApplicable: '[pl] region @azure "polandcentral"; train: model-training-job in pl @azure {interruptible: false}',
    unknown: '[pl] region @azure "polandcentral"; train: model-training-job in pl @azure',
  },
  'SUS-002': {
    breaks: 'score: triton-inference-server @aws {accelerator: H100, modelParamsB: 0.3}',
    passes: 'score: triton-inference-server {accelerator: L4, modelParamsB: 0.3}; serve: llm-inference-server {accelerator: H100, modelParamsB: 70}',
    notApplicable: 'score: realtime-inference-endpoint {accelerator: none}',
    unknown: 'score: triton-inference-server {accelerator: H100}',
  },
  'SUS-004': {
    breaks: 'a: data-lake @aws {datasetId: sales}; b: data-lake @gcp {datasetId: sales, copyReason: none}',
    passes: 'a: data-lake @aws {datasetId: sales}; b: data-lake @gcp {datasetId: sales, copyReason: availability}',
    notApplicable: 'a: data-lake @aws {datasetId: sales}; b: data-lake @aws {datasetId: sales}',
    unknown: 'a: data-lake @aws {datasetId: sales}; b: data-lake @gcp {datasetId: sales}',
  },
  'SUS-005': {
    breaks: 'need {useCase: {domain: general}}; train: distributed-training {fromScratch: true, modelParamsB: 13}',
    passes: 'need {useCase: {domain: genomics}}; train: distributed-training {fromScratch: true, modelParamsB: 13}',
    notApplicable: 'train: distributed-training {fromScratch: false, modelParamsB: 13}',
    unknown: 'train: distributed-training {fromScratch: true, modelParamsB: 13}',
  },
  'SUS-006': {
    breaks: 'serve: llm-inference-server {modelParamsB: 70, precision: bf16, targetUtilization: 0.2}',
    passes: 'serve: llm-inference-server {modelParamsB: 70, precision: fp8}',
    notApplicable: 'serve: llm-inference-server {modelParamsB: 3, precision: bf16, targetUtilization: 0.2}',
    unknown: 'serve: llm-inference-server {modelParamsB: 70, precision: bf16}',
  },
  'SUS-007': {
    breaks: 'train: distributed-training {gpuHours: 20000, monitorsEnergy: false}',
    passes: 'pool: gpu-training-cluster; meter: gpu-telemetry; train: distributed-training {gpuHours: 20000}; pool > train: compute; pool > meter: telemetry',
    notApplicable: 'train: model-training-job {gpuHours: 10, monitorsEnergy: false}',
    unknown: 'train: distributed-training {gpuHours: 20000}',
  },
  'SUS-008': {
    breaks: 'points: checkpoint-store',
    passes: 'points: checkpoint-store {retentionDays: 14}; parts: artifact-repository {keepVersions: 5}',
    notApplicable: 'lake: data-lake',
    asksNothing: 'an end that nobody set is no end',
  },
}
