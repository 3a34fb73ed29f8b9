import type { FixtureTable } from '../fixture.ts'

export const sustainabilityFixtures: FixtureTable = {
  'SUS-003': {
    breaks: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [schedule], schedulePeriod: weekly}',
    passes: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [drift, schedule], schedulePeriod: weekly}',
    notApplicable: 'train: model-training-job; pipeline: ml-pipeline {trigger: [schedule], schedulePeriod: weekly}',
    unknown: 'train: model-training-job; watch: model-monitoring; pipeline: ml-pipeline {trigger: [schedule]}',
  },
}
