import type { FixtureTable } from '../fixture.ts'

const places = '[de] region @aws "eu-central-1"; [us] region @aws "us-east-1"'

export const dataGovernanceFixtures: FixtureTable = {
  'DATA-001': {
    breaks: 'crm: source-system {dataClass: [pii]}; lake: data-lake {retentionDays: 30}; crm > lake: table',
    passes: 'lake: data-lake {dataClass: [internal]}',
    notApplicable: 'app: web-app; registry: model-registry; queue: event-stream',
    asksNothing: 'the missing word is the finding; what arrives only suggests it',
  },
  'DATA-003': {
    breaks: 'lake: data-lake; train: model-training-job; lake > train: dataset; pipeline: ml-pipeline {lineage: false}',
    passes: 'lake: data-lake; train: model-training-job; lake > train: dataset; pipeline: ml-pipeline {lineage: true}',
    notApplicable: 'lake: data-lake; app: web-app; lake > app: table',
    unknown: 'lake: data-lake; train: model-training-job; lake > train: dataset; pipeline: ml-pipeline',
  },
  'DATA-006': {
    breaks: 'need {frameworks: [gdpr], demand: {retentionDays: 365}}; lake: data-lake {dataClass: [pii], retentionDays: unlimited}',
    passes: 'lake: data-lake {dataClass: [pii], retentionDays: 365}',
    notApplicable: 'lake: data-lake {dataClass: [internal]}',
    asksNothing: 'no period is the finding; only an unknown class leaves it open, and DATA-001 asks for that',
  },
  'DATA-008': {
    breaks: `need {allowedRegions: [EU]}; ${places}; lake: data-lake in us @aws {dataClass: [pii]}`,
    passes: `need {allowedRegions: [DE]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}`,
    notApplicable: `${places}; lake: data-lake in us @aws {dataClass: [pii]}`,
    unknown: 'need {allowedRegions: [EU]}; lake: data-lake @aws {dataClass: [pii]}',
  },
  'DATA-009': {
    breaks: `need {subjects: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; train: model-training-job in us @aws; lake > train: dataset`,
    passes: `need {subjects: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; train: model-training-job in us @aws; lake > train: dataset {transferMechanism: scc}`,
    notApplicable: `need {subjects: [staff]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; train: model-training-job in us @aws; lake > train: dataset`,
    unknown: `${places}; lake: data-lake in de @aws {dataClass: [pii]}; train: model-training-job in us @aws; lake > train: dataset`,
  },
  'DATA-010': {
    breaks: `need {allowedRegions: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; copy: backup-service in us @aws; lake > copy: object`,
    passes: `need {allowedRegions: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; copy: backup-service in de @aws; lake > copy: object`,
    notApplicable: `need {allowedRegions: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; train: model-training-job in us @aws; lake > train: dataset`,
    unknown: `need {allowedRegions: [EU]}; ${places}; lake: data-lake in de @aws {dataClass: [pii]}; copy: backup-service @aws; lake > copy: object`,
  },
  'DATA-017': {
    breaks: 'need {attestations: {dpia: false}}; lake: data-lake {dataClass: [biometric]}',
    passes: 'need {attestations: {dpia: true}}; lake: data-lake {dataClass: [biometric]}',
    notApplicable: 'lake: data-lake {dataClass: [pii]}',
    unknown: 'lake: data-lake {dataClass: [special]}',
  },
}
