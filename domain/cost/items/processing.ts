import { numberOf } from '../../catalog/read-setting.ts'
import { said } from '../../design/requirements.ts'
import type { CostContext } from '../context.ts'
import { assumed, derived, type QuantityOf, stated, times } from '../quantity.ts'
import { smallStoreGB } from '../quantities/stored.ts'
import { hoursOn } from '../quantities/time.ts'
import { passedGBOr, requestsOr } from '../quantities/traffic.ts'
import { free, items, type KindGroup, reckoned, rule, unknown } from '../rules.ts'
import { onOwnMachines } from '../self-hosted.ts'
import { byVcpu } from '../vcpus.ts'

const own = reckoned(onOwnMachines)
const glue = reckoned(byVcpu({ vcpu: ['Glue', 'Spark job'], vcpusPerUnit: 4 }))
const synapse = reckoned(byVcpu({ vcpu: ['Synapse Spark', 'vCore'] }))
const dataflow = reckoned(byVcpu({ vcpu: ['Dataflow', 'streaming/batch worker vCPU'], memory: ['Dataflow', 'worker memory'] }))
/** Pages of a document, and the share of a stock of documents that is new or changed in a month. Recalled 2026-11-24, confidence low */
const usual = { pagesPerDocument: 10, changedShare: 0.05 } as const
/** Documents that lie there: of the component, or of the demand. */
const documentsOf = ({ component, design }: CostContext): number | undefined =>
  numberOf(component, 'documentsM') ?? millions(said(design.requirements.demand?.documents))
const millions = (count: number | undefined): number | undefined => (count === undefined ? undefined : count / 1e6)
/** Pages read a month: what is new or changed of the documents that lie there. */
const pages: QuantityOf = (context) => {
  const documents = documentsOf(context)
  return documents === undefined
    ? assumed(50_000, '50,000 pages a month')
    : assumed(
        documents * 1e6 * usual.pagesPerDocument * usual.changedShare,
        `a twentieth of ${documents} million documents of ten pages is new or changed`,
      )
}
/** All that lies there is read once. */
const firstPages: QuantityOf = (context) => {
  const documents = documentsOf(context) ?? 0
  return derived(documents * 1e6 * usual.pagesPerDocument, 3, `${documents} million documents of ten pages, read once`)
}
const firstReading = { once: true, when: (context: CostContext) => documentsOf(context) !== undefined } as const
const textUnits = requestsOr(1e6)
/** Known fields (a card number, a name) are replaced by a job; only free text has to be read by a language service. */
const fieldwise = ['tokenize', 'pseudonymise', 'mask']
const readsText = ({ component }: CostContext) => !fieldwise.includes(String(component.settings['deidentification'] ?? 'redact'))
const replacesFields = (context: CostContext) => !readsText(context)
const jobHours: QuantityOf = () => assumed(120, 'a job of four hours a day')

/** Work on data: jobs, streams, documents, quality and protection. */
export const processing: readonly KindGroup[] = [
  {
    kinds: [
      'spark-processing',
      'feature-pipeline',
      'data-quality',
      'genomics-workflow',
      'synthetic-data-generator',
      'explainability',
      'model-evaluation',
      'model-monitoring',
    ],
    aws: glue,
    azure: synapse,
    gcp: dataflow,
    selfHosted: own,
  },
  {
    kinds: ['etl-service'],
    aws: glue,
    azure: reckoned(byVcpu({ vcpu: ['Data Factory data flow', 'general purpose vCore'] })),
    gcp: dataflow,
    selfHosted: own,
  },
  {
    kinds: ['stream-processor', 'streaming-inference'],
    aws: reckoned(byVcpu({ vcpu: ['Managed Service for Apache Flink', 'KPU'] })),
    azure: reckoned(byVcpu({ vcpu: ['Stream Analytics', 'streaming unit V2'] })),
    gcp: dataflow,
    selfHosted: own,
  },
  {
    kinds: ['embedding-pipeline'],
    aws: reckoned(byVcpu({ vcpu: ['Fargate', 'vCPU'], memory: ['Fargate', 'memory'] })),
    azure: reckoned(byVcpu({ vcpu: ['Container Apps', 'vCPU'], memory: ['Container Apps', 'memory'] })),
    gcp: dataflow,
    selfHosted: own,
  },
  {
    kinds: ['document-extraction'],
    aws: items(
      rule('Pages', 'Textract', 'pages, text', pages),
      rule('Pages, read for the first time', 'Textract', 'pages, text', firstPages, firstReading),
    ),
    azure: items(
      rule('Pages', 'Document Intelligence', 'read pages', pages),
      rule('Pages, read for the first time', 'Document Intelligence', 'read pages', firstPages, firstReading),
    ),
    gcp: items(
      rule('Pages', 'Document AI', 'OCR pages', pages),
      rule('Pages, read for the first time', 'Document AI', 'OCR pages', firstPages, firstReading),
    ),
    selfHosted: own,
  },
  {
    kinds: ['cdc-connector'],
    aws: items(rule('Replication machine', 'DMS', 'dms.t3.medium replication instance', hoursOn)),
    azure: items(rule('Data movement', 'Data Factory', 'data movement DIU', () => assumed(200, '200 DIU hours'))),
    gcp: items(rule('Changed data', 'Datastream', 'change data', passedGBOr(50))),
    selfHosted: own,
  },
  {
    kinds: ['knowledge-connector'],
    aws: items(rule('Runs', 'EventBridge Scheduler', 'invocations', requestsOr(1e5))),
    azure: items(rule('Runs', 'Logic Apps', 'standard actions', requestsOr(1e5))),
    gcp: items(rule('Steps', 'Workflows', 'internal steps', requestsOr(1e5))),
    selfHosted: own,
  },
  {
    kinds: ['file-transfer'],
    aws: items(rule('Endpoint', 'Transfer Family', 'SFTP endpoint', hoursOn), rule('Data', 'Transfer Family', 'data', passedGBOr(100))),
    azure: items(rule('Endpoint', 'Blob SFTP', 'endpoint', hoursOn)),
    gcp: items(rule('Data', 'Storage Transfer Service', 'transfers from agents', passedGBOr(100))),
    selfHosted: own,
  },
  {
    kinds: ['pii-redaction'],
    aws: items(
      rule('Text units', 'Comprehend PII', 'units', textUnits, { when: readsText }),
      rule('Replacing fields', 'Glue', 'Spark job', jobHours, { when: replacesFields }),
    ),
    azure: items(
      rule('Text records', 'AI Language', 'text records', textUnits, { when: readsText }),
      rule('Replacing fields', 'Synapse Spark', 'vCore', times(jobHours, 4, '4 vCores'), { when: replacesFields }),
    ),
    gcp: items(
      rule('Inspected', 'Sensitive Data Protection', 'inspection', passedGBOr(50), { when: readsText }),
      rule('Replacing fields', 'Dataflow', 'streaming/batch worker vCPU', times(jobHours, 4, '4 vCPU'), { when: replacesFields }),
    ),
    selfHosted: own,
  },
  {
    kinds: ['data-loss-prevention'],
    aws: items(rule('Inspected', 'Macie', 'sensitive data discovery', smallStoreGB(500, 'inspected'))),
    azure: items(rule('Capacity', 'Purview', 'data map capacity unit', hoursOn)),
    gcp: items(rule('Inspected', 'Sensitive Data Protection', 'inspection', smallStoreGB(500, 'inspected'))),
    selfHosted: own,
  },
  {
    kinds: ['data-catalog'],
    aws: free('The Glue catalogue is free for the first million objects.'),
    azure: items(rule('Capacity', 'Purview', 'data map capacity unit', hoursOn)),
    gcp: items(rule('Processing', 'Dataplex', 'premium processing', () => assumed(200, '200 DCU hours'))),
    selfHosted: own,
  },
  {
    kinds: ['data-lineage'],
    aws: free('Lineage comes with the catalogue.'),
    azure: free('Lineage comes with Purview.'),
    gcp: items(rule('Processing', 'Dataplex', 'premium processing', () => assumed(50, '50 DCU hours'))),
    selfHosted: own,
  },
  {
    kinds: ['data-labeling'],
    aws: items(rule('Objects', 'SageMaker Ground Truth', 'objects', labelled)),
    azure: unknown('the people who label: Azure takes nothing for the tool'),
    gcp: unknown('the people who label: partners charge by contract'),
    selfHosted: own,
  },
  {
    kinds: ['human-review'],
    aws: items(rule('Reviewed items', 'SageMaker Ground Truth', 'objects', labelled)),
    azure: unknown('the people who review: their time has no list price'),
    gcp: unknown('the people who review: their time has no list price'),
    selfHosted: unknown('the people who review: their time has no list price'),
  },
  {
    kinds: ['model-governance'],
    aws: free('A process of people, kept in other components.'),
    azure: free('A process of people, kept in other components.'),
    gcp: free('A process of people, kept in other components.'),
    selfHosted: free('A process of people, kept in other components.'),
  },
]

function labelled({ component }: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  const said = numberOf(component, 'requestsPerMonthM')
  return said === undefined ? assumed(2000, '2,000 items a month') : stated(said * 1e6, `${said} million items as said`)
}
