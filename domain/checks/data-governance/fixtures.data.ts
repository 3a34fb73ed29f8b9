import type { FixtureTable } from '../fixture.ts'

const hospital = '[home] on-premises-site; [eu] region @aws "eu-central-1"'

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
  'DATA-002': {
    breaks: 'a: data-lake; b: relational-database; c: vector-database',
    passes: 'a: data-lake; b: relational-database; c: vector-database; book: data-catalog',
    notApplicable: 'a: data-lake; b: relational-database; log: audit-log; registry: model-registry; cache: in-memory-cache',
    asksNothing: 'a catalogue is drawn or it is not',
  },
  'DATA-004': {
    breaks: 'lake: data-lake {versioning: false}; load: etl-service; train: model-training-job; lake > load: table; load > train: dataset',
    passes: 'lake: data-lake {format: iceberg}; train: model-training-job; lake > train: dataset',
    notApplicable: 'lake: data-lake {versioning: false}; board: bi-dashboard; lake > board: table',
    unknown: 'lake: data-lake; train: model-training-job; lake > train: dataset',
  },
  'DATA-005': {
    breaks: 'erp: source-system; lake: data-lake; train: model-training-job; erp > lake: table; lake > train: dataset',
    passes: 'erp: source-system; lake: data-lake; train: model-training-job; checks: data-quality; erp > lake: table; lake > train: dataset; lake > checks: table',
    notApplicable: 'train: model-training-job',
    asksNothing: 'a check is joined with the way of the data or it is not',
  },
  'DATA-007': {
    breaks: 'need {frameworks: [gdpr]}; crm: relational-database {dataClass: [pii], erasure: false}',
    passes: 'crm: relational-database {dataClass: [pii], erasure: true}',
    notApplicable: 'lake: data-lake {dataClass: [internal], erasure: false}',
    unknown: 'crm: relational-database {dataClass: [pii]}',
  },
  'DATA-011': {
    breaks: 'need {allowedRegions: [EU]}; app: app-backend {dataClass: [confidential]}; model: foundation-model-api {routing: global}; app > model: llm',
    passes: 'need {allowedRegions: [EU]}; app: app-backend {dataClass: [confidential]}; model: foundation-model-api {routing: cross-region, routingScope: [eu-central-1, FR]}; app > model: llm',
    notApplicable: 'need {allowedRegions: [EU]}; app: app-backend {dataClass: [public]}; model: foundation-model-api {routing: global}; app > model: llm',
    unknown: 'need {allowedRegions: [EU]}; app: app-backend {dataClass: [confidential]}; model: foundation-model-api; app > model: llm',
  },
  'DATA-012': {
    breaks: `${hospital}; records: health-data-store in home {dataClass: [phi]}; lake: data-lake in eu @aws; records > lake: table`,
    passes: `${hospital}; records: health-data-store in home {dataClass: [phi]}; clean: pii-redaction in home; lake: data-lake in eu @aws; records > clean: object; clean > lake: object`,
    notApplicable: `${hospital}; lake: data-lake in eu @aws {dataClass: [phi]}; records: health-data-store in home; lake > records: table`,
    asksNothing: 'what leaves follows from the classes of what sends it; DATA-001 asks for those',
  },
  'DATA-013': {
    breaks: `${hospital}; flow: ml-pipeline in home; train: model-training-job in home {dataClass: [phi]}; registry: model-registry in eu @aws; score: realtime-inference-endpoint in eu @aws; train > registry: model; registry > score: model`,
    passes: `${hospital}; train: model-training-job in home {dataClass: [phi], privacyTest: true}; score: realtime-inference-endpoint in eu @aws; train > score: model`,
    notApplicable: `${hospital}; train: model-training-job in home {dataClass: [internal]}; score: realtime-inference-endpoint in eu @aws; train > score: model`,
    asksNothing: 'the rule says unset or false: a test nobody mentions was not made',
  },
  'DATA-014': {
    breaks: '[acc] provider-account @aws {agreement: dpa}; records: health-data-store in acc @aws {dataClass: [phi]}',
    passes: '[acc] provider-account @aws {baa: true}; records: health-data-store in acc @aws {dataClass: [phi]}',
    notApplicable: 'records: health-data-store @self-hosted {dataClass: [phi], baa: false}; lake: data-lake @aws {dataClass: [pii], baa: false}',
    unknown: '[acc] provider-account @aws; records: health-data-store in acc @aws {dataClass: [phi]}',
  },
  'DATA-015': {
    breaks: 'lake: data-lake {dataClass: [pii], retentionDays: 30}; train: model-training-job; lake > train: dataset',
    passes: 'lake: data-lake {dataClass: [pii]}; clean: pii-redaction; train: model-training-job; lake > clean: object; clean > train: dataset',
    notApplicable: 'need {useCase: {needsIdentifiers: true}}; lake: data-lake {dataClass: [pii]}; train: model-training-job; lake > train: dataset',
    unknown: 'train: model-training-job',
  },
  'DATA-016': {
    breaks: 'crm: relational-database {environment: production, dataClass: [pii], retentionDays: 30}; trial: model-training-job {environment: test}; crm > trial: table',
    passes: 'crm: relational-database {environment: production, dataClass: [internal]}; trial: model-training-job {environment: test}; crm > trial: table',
    notApplicable: 'crm: relational-database {environment: production, dataClass: [pii]}; clean: pii-redaction {environment: production}; trial: model-training-job {environment: test}; crm > clean: object; clean > trial: dataset',
    asksNothing: 'stages and classes are asked for by others; where one is not known nothing is judged',
  },
  'DATA-018': {
    breaks: 'app: app-backend {dataClass: [pii]}; model: foundation-model-api {logsPayload: true}; logs: log-analytics; app > model: llm; model > logs: telemetry',
    passes: 'app: app-backend {dataClass: [pii]}; model: foundation-model-api {logsPayload: true}; clean: pii-redaction; logs: log-analytics; app > model: llm; model > clean: telemetry; clean > logs: telemetry',
    notApplicable: 'app: app-backend {dataClass: [internal]}; model: foundation-model-api {logsPayload: true}; app > model: llm',
    unknown: 'app: app-backend {dataClass: [pii]}; model: foundation-model-api; app > model: llm',
  },
  'DATA-019': {
    breaks: 'app: app-backend {dataClass: [confidential]}; model: foundation-model-api; app > model: llm',
    passes: 'app: app-backend {dataClass: [confidential]}; model: foundation-model-api {providerDataUse: none}; app > model: llm',
    notApplicable: 'app: app-backend {dataClass: [public]}; model: foundation-model-api; app > model: llm',
    asksNothing: 'the rule says unset: what nobody excluded in the contract may happen',
  },
  'DATA-020': {
    breaks: 'load: spark-processing; book: data-lineage; checks: data-quality; load > checks: table; train: model-training-job; live: stream-processor; score: realtime-inference-endpoint; load > train: dataset; live > score: feature',
    passes: 'fs: feature-store; train: model-training-job; online: online-feature-store; score: realtime-inference-endpoint; fs > train: dataset; fs > online: feature; online > score: feature',
    notApplicable: 'app: app-backend; lake: data-lake; train: model-training-job; score: realtime-inference-endpoint; lake > train: dataset; app > score: http',
    asksNothing: 'where features come from is drawn or not',
  },
  'DATA-021': {
    breaks: 'need {useCase: {freshness: seconds}}; sensors: iot-sensor {velocity: streaming}; load: etl-service; sensors > load: object',
    passes: 'need {useCase: {freshness: seconds}}; sensors: iot-sensor {velocity: streaming}; line: kafka; sensors > line: stream',
    notApplicable: 'need {useCase: {freshness: daily}}; sensors: iot-sensor {velocity: streaming}; load: etl-service; sensors > load: object',
    unknown: 'sensors: iot-sensor {velocity: streaming}; load: etl-service; sensors > load: object',
  },
  'DATA-022': {
    breaks: 'load: etl-service; lake: data-lake; load > lake: table',
    passes: 'app: app-backend; data: relational-database; app > data: sql',
    notApplicable: 'log: audit-log; copies: backup-service; app: web-app',
    asksNothing: 'a reader is drawn or it is not',
  },
  'DATA-023': {
    breaks: 'crm: source-system {dataClass: [pii], lawfulBasis: not-needed}',
    passes: 'crm: source-system {dataClass: [pii], lawfulBasis: contract}',
    notApplicable: 'meters: source-system {dataClass: [internal], trust: internal}',
    unknown: 'crm: source-system {dataClass: [pii]}; web: source-system {trust: web}',
  },
  'DATA-024': {
    breaks: 'crm: relational-database {dataClass: [confidential]}; embed: embedding-pipeline; index: vector-database {dataClass: [internal]}; crm > embed: object; embed > index: vector',
    passes: 'crm: relational-database {dataClass: [pii]}; embed: embedding-pipeline; index: vector-database {dataClass: [pii]}; crm > embed: object; embed > index: vector',
    notApplicable: 'index: vector-database {dataClass: [internal]}; lake: data-lake {dataClass: [public]}',
    asksNothing: 'an index without a class is what DATA-001 reports',
  },
  'DATA-025': {
    breaks: 'need {frameworks: [ccpa]}; crm: relational-database {dataClass: [pii]}; ads: third-party-api; crm > ads: table {recipient: advertising}',
    passes: 'need {frameworks: [ccpa]}; crm: relational-database {dataClass: [pii]}; ads: third-party-api; crm > ads: table {recipient: advertising, optOutSignals: honoured}',
    notApplicable: 'need {frameworks: [gdpr]}; crm: relational-database {dataClass: [pii]}; ads: third-party-api; crm > ads: table {recipient: advertising}',
    asksNothing: 'a no that nobody says is honoured is not honoured',
  },
  'DATA-026': {
    breaks: 'shop: source-system {dataClass: [pci]}; load: etl-service; lake: data-lake; shop > load: sql {flow: data}; load > lake: table',
    passes: 'shop: source-system {dataClass: [pci]}; token: pii-redaction {deidentification: tokenize}; lake: data-lake; shop > token: object; token > lake: object',
    notApplicable: 'lake: data-lake {dataClass: [internal]}; cards: relational-database {dataClass: [pci]}',
    asksNothing: 'what arrives follows from the classes said; where none is known DATA-001 asks first',
  },
  'DATA-027': {
    breaks: 'need {deployment: public}; lake: data-lake {dataClass: [sovereign]}',
    passes: 'need {deployment: public}; lake: data-lake {dataClass: [internal]}',
    notApplicable: 'need {deployment: hybrid}; lake: data-lake {dataClass: [sovereign]}',
    asksNothing: 'it compares what is said with what is said',
  },
  'DATA-028': {
    breaks: 'need {deployment: hybrid}; app: app-backend @aws',
    passes: 'need {deployment: hybrid}; [home] on-premises-site; erp: relational-database in home; app: app-backend @aws',
    notApplicable: 'app: app-backend @aws',
    asksNothing: 'it compares a word with the drawing',
  },
}
