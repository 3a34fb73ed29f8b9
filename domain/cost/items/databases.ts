import { numberOf } from '../../catalog/read-setting.ts'
import type { CostContext } from '../context.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { assumed, derived, type QuantityOf, stated, times, isUnknown } from '../quantity.ts'
import { smallStoreGB, storedGB } from '../quantities/stored.ts'
import { requestsOr } from '../quantities/traffic.ts'
import { unitHours } from '../quantities/time.ts'
import { items, type KindGroup, reckoned, rule } from '../rules.ts'
import { onOwnDisks, onOwnMachines } from '../self-hosted.ts'

/** Two copies in production, so that one may fail. */
const copies = ({ component, demand }: CostContext): number =>
  numberOf(component, 'replicasMin') ?? numberOf(component, 'nodes') ?? (demand.production ? 2 : 1)
/** Machine hours for the vCPUs that are said, in units of a listed machine; the smallest where nobody says. */
const machineHours =
  (vcpusOfOne: number): QuantityOf =>
  (context) => {
    const vcpus = numberOf(context.component, 'vcpus')
    const each = Math.max(1, Math.ceil((vcpus ?? vcpusOfOne) / vcpusOfOne))
    const amount = each * copies(context) * hoursOfMonth
    const how = `${each} x ${copies(context)} copies x ${hoursOfMonth} hours`
    return vcpus === undefined ? assumed(amount, how) : stated(amount, how)
  }
/** GB of memory a cache holds: as said, or small. */
const cacheGB: QuantityOf = ({ component }) => {
  const memory = numberOf(component, 'memoryGB')
  const volume = numberOf(component, 'volumeTB')
  return memory !== undefined
    ? stated(memory, `${memory} GB as said`)
    : volume !== undefined
      ? derived(volume * 1300, 1.3, `${volume} TB and a third for the engine`)
      : assumed(6, '6 GB of cache')
}
/** Node hours for so much memory in machines of a size. */
const nodeHours =
  (gbOfOne: number): QuantityOf =>
  (context) => {
    const memory = cacheGB(context)
    if (isUnknown(memory)) return memory
    const nodes = Math.max(1, Math.ceil(memory.amount / gbOfOne)) * copies(context)
    const how = `${memory.how}: ${nodes} nodes of ${gbOfOne} GB in ${copies(context)} copies x ${hoursOfMonth} hours`
    return memory.stated ? stated(nodes * hoursOfMonth, how) : { ...derived(nodes * hoursOfMonth, 2, how) }
  }
const data =
  (usualGB: number): QuantityOf =>
  (context) => {
    const found = storedGB(context)
    return isUnknown(found) ? smallStoreGB(usualGB, 'of data')(context) : found
  }
const reads = requestsOr(5e6)
const writes = times(requestsOr(5e6), 0.2, '0.2 writes for each request')
const flash = (usualGB: number) =>
  reckoned(
    onOwnDisks('flash', (context) => {
      const found = data(usualGB)(context)
      return isUnknown(found) ? undefined : found
    }),
  )

const keyValue = {
  aws: items(
    rule('Reads', 'DynamoDB', 'on-demand reads', reads),
    rule('Writes', 'DynamoDB', 'on-demand writes', writes),
    rule('Storage', 'DynamoDB', 'storage', data(50)),
  ),
  azure: items(
    rule('Request units', 'Cosmos DB', 'serverless request units', times(reads, 2, '2 request units with writes')),
    rule('Storage', 'Cosmos DB', 'storage', data(50)),
  ),
  gcp: items(
    rule('Reads', 'Firestore', 'document reads', reads),
    rule('Writes', 'Firestore', 'document writes', writes),
    rule('Storage', 'Firestore', 'storage', data(50)),
  ),
}
const cache = {
  aws: items(rule('Cache nodes', 'ElastiCache', 'cache.m7g.large (6.38 GiB)', nodeHours(6.85))),
  azure: items(rule('Cache nodes', 'Azure Cache for Redis', 'P1 6GB', nodeHours(6))),
  gcp: items(rule('Cache memory', 'Memorystore Redis', 'standard M5', times(cacheGB, hoursOfMonth, `${hoursOfMonth} hours`))),
  selfHosted: reckoned(onOwnMachines),
}

/** Databases, caches and feature stores. */
export const databases: readonly KindGroup[] = [
  {
    kinds: ['relational-database'],
    aws: items(
      rule('Database machines', 'RDS PostgreSQL', 'db.m7g.large (2 vCPU, 8 GiB)', machineHours(2)),
      rule('Storage', 'RDS', 'gp2 storage', data(100)),
    ),
    azure: items(
      rule('Database machines', 'PostgreSQL flexible (pgvector)', 'GP D4s_v3', machineHours(4)),
      rule('Storage', 'PostgreSQL flexible', 'storage', data(100)),
    ),
    gcp: items(
      rule('Database vCPU', 'Cloud SQL (HA)', 'vCPU', times(machineHours(1), 1, '1 vCPU')),
      rule('Storage', 'Cloud SQL', 'SSD storage (HA)', data(100)),
    ),
    selfHosted: flash(100),
  },
  { kinds: ['nosql-database', 'agent-memory'], ...keyValue, selfHosted: flash(50) },
  { kinds: ['in-memory-cache', 'semantic-cache'], ...cache },
  {
    kinds: ['online-feature-store'],
    aws: keyValue.aws,
    azure: cache.azure,
    gcp: items(rule('Nodes', 'Bigtable', 'node', unitHours(1, 'nodes')), rule('Storage', 'Bigtable', 'SSD storage', data(50))),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['feature-store'],
    aws: items(rule('Writes', 'SageMaker Feature Store', 'writes', writes), rule('Storage', 'S3', 'Standard storage first 50TB', data(100))),
    azure: items(rule('Storage', 'Blob / ADLS Gen2', 'Blob Hot LRS first 50TB', data(100))),
    gcp: items(rule('Storage', 'BigQuery', 'active logical storage', data(100))),
    selfHosted: flash(100),
  },
  {
    kinds: ['graph-database'],
    aws: items(
      rule('Database machines', 'Neptune', 'db.r6g.large (2 vCPU, 16 GiB)', machineHours(2)),
      rule('Storage', 'Neptune', 'storage', data(50)),
    ),
    azure: keyValue.azure,
    gcp: items(
      rule('Processing units', 'Spanner Graph', '100 processing units', unitHours(3, 'hundreds of processing units')),
      rule('Storage', 'Spanner Graph', 'storage', data(50)),
    ),
    selfHosted: flash(50),
  },
  {
    kinds: ['time-series-database'],
    aws: items(
      rule('Database machines', 'Timestream for InfluxDB', 'db.influx.medium (1 vCPU, 8 GiB)', machineHours(1)),
      rule('Storage', 'Timestream for InfluxDB', 'storage', data(100)),
    ),
    azure: items(rule('Database machines', 'Data Explorer', 'engine, 8 vCPU', machineHours(8))),
    gcp: items(rule('Nodes', 'Bigtable', 'node', unitHours(1, 'nodes')), rule('Storage', 'Bigtable', 'SSD storage', data(100))),
    selfHosted: flash(100),
  },
  {
    kinds: ['olap-store'],
    aws: items(
      rule('Nodes', 'OpenSearch Service', 'or1.xlarge.search (32 GiB)', unitHours(3, 'nodes')),
      rule('Storage', 'EBS', 'gp3 storage', data(500)),
    ),
    azure: items(rule('Database machines', 'Data Explorer', 'engine, 8 vCPU', machineHours(8))),
    gcp: items(rule('Nodes', 'Bigtable', 'node', unitHours(1, 'nodes')), rule('Storage', 'Bigtable', 'SSD storage', data(500))),
    selfHosted: flash(500),
  },
  {
    kinds: ['health-data-store'],
    aws: items(rule('Data store', 'HealthLake', 'data store', unitHours(1, 'data stores'))),
    azure: items(rule('Storage', 'Health Data Services', 'FHIR storage', data(100))),
    gcp: items(rule('Storage', 'Cloud Healthcare API', 'structured storage', data(100))),
    selfHosted: flash(100),
  },
]
