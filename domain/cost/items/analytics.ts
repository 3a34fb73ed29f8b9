import { numberOf } from '../../catalog/read-setting.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { assumed, isUnknown, type QuantityOf, stated, derived } from '../quantity.ts'
import { smallStoreGB, storedGB } from '../quantities/stored.ts'
import { team, users } from '../quantities/people.ts'
import { unitHours } from '../quantities/time.ts'
import { items, type KindGroup, reckoned, rule } from '../rules.ts'
import { onOwnDisks, onOwnMachines } from '../self-hosted.ts'

const data: QuantityOf = (context) => {
  const found = storedGB(context)
  return isUnknown(found) ? smallStoreGB(1000, 'of tables')(context) : found
}
/** GB scanned a month: ten times the data where nobody says how often it is read. */
const scannedGB: QuantityOf = (context) => {
  const kept = data(context)
  return isUnknown(kept) ? kept : { ...derived(kept.amount * 3, 4, `${kept.how}, read three times a month`) }
}
/** Hours of a warehouse that works in the day. */
const warehouseHours =
  (unitsUsual: number, what: string): QuantityOf =>
  ({ component }) => {
    const hours = numberOf(component, 'hoursPerMonth')
    const units = numberOf(component, 'nodes') ?? unitsUsual
    return hours === undefined
      ? assumed(units * 217, `${units} ${what} in business hours`)
      : stated(units * hours, `${units} ${what} x ${hours} hours`)
  }
const disks = reckoned(
  onOwnDisks('flash', (context) => {
    const found = data(context)
    return isUnknown(found) ? undefined : found
  }),
)
const bi: QuantityOf = (context) => {
  const people = users(context)
  return isUnknown(people)
    ? team(10)(context)
    : {
        ...people,
        amount: Math.min(people.amount, 200),
        low: Math.min(people.low, 50),
        high: Math.min(people.high, 500),
        how: `${people.how}, at most 200 who read reports`,
      }
}

/** Warehouses, query engines, Databricks, clean rooms and reports. */
export const analytics: readonly KindGroup[] = [
  {
    kinds: ['data-warehouse'],
    aws: items(rule('Processing', 'Redshift Serverless', 'RPU', warehouseHours(8, 'RPU')), rule('Storage', 'Redshift', 'RA3 managed storage', data)),
    azure: items(rule('Processing', 'Synapse dedicated', 'DW100c', warehouseHours(1, 'DW100c'))),
    gcp: items(rule('Queries', 'BigQuery', 'on-demand queries', scannedGB), rule('Storage', 'BigQuery', 'active logical storage', data)),
    selfHosted: disks,
  },
  {
    kinds: ['query-engine'],
    aws: items(rule('Queries', 'Athena', 'scan', scannedGB)),
    azure: items(rule('Queries', 'Synapse serverless SQL', 'scan', scannedGB)),
    gcp: items(rule('Queries', 'BigQuery', 'on-demand queries', scannedGB)),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['databricks-platform'],
    aws: items(rule('Databricks units', 'Databricks', 'jobs DBU (AWS premium)', warehouseHours(8, 'DBU'))),
    azure: items(rule('Databricks units', 'Databricks Premium', 'jobs compute', warehouseHours(8, 'DBU'))),
    gcp: items(rule('Databricks units', 'Databricks', 'jobs DBU (AWS premium)', warehouseHours(8, 'DBU'))),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['data-clean-room'],
    aws: items(
      rule('Processing', 'Clean Rooms', 'CRPU', ({ component }) =>
        assumed((numberOf(component, 'runsPerMonth') ?? 20) * 4, 'four CRPU hours for each of the queries'),
      ),
    ),
    azure: items(
      rule('Processing', 'Synapse Spark', 'vCore', ({ component }) =>
        assumed((numberOf(component, 'runsPerMonth') ?? 20) * 16, 'sixteen vCore hours for each of the queries'),
      ),
    ),
    gcp: items(rule('Queries', 'BigQuery', 'on-demand queries', scannedGB)),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['bi-dashboard'],
    aws: items(rule('Readers', 'Quick Sight', 'reader', bi), rule('Authors', 'Quick Sight', 'author', team(3))),
    azure: items(rule('Users', 'Power BI', 'Pro user', bi)),
    gcp: items(rule('Users', 'Looker Studio Pro', 'user', bi)),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['search-index'],
    aws: items(rule('Search nodes', 'OpenSearch Service', 'r7g.xlarge.search (32 GiB)', searchUnits(34))),
    azure: items(rule('Search units', 'AI Search', 'S1 search unit', searchUnits(35))),
    gcp: items(rule('Nodes', 'Vertex AI Vector Search', 'e2-standard-16 node', searchUnits(60))),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['vector-database'],
    aws: items(
      rule('OpenSearch compute units', 'OpenSearch Serverless', 'OCU (min 2, or 1 dev)', searchUnits(6, 2)),
      rule('Storage', 'OpenSearch Serverless', 'storage', indexGB),
    ),
    azure: items(rule('Search units', 'AI Search', 'S1 search unit', searchUnits(35))),
    gcp: items(rule('Nodes', 'Vertex AI Vector Search', 'e2-standard-16 node', searchUnits(60))),
    selfHosted: reckoned(onOwnMachines),
  },
  {
    kinds: ['digital-twin-graph'],
    aws: items(rule('Queries', 'IoT TwinMaker', 'entities, standard', () => assumed(5e6, 'five million entity operations'))),
    azure: items(rule('Operations', 'Digital Twins', 'operations', () => assumed(5e6, 'five million operations'))),
    gcp: reckoned(() => ({ lines: [], oneOff: [], unknown: ['Google Cloud has no such service'] })),
    selfHosted: reckoned(onOwnMachines),
  },
]

/** Unit hours for the memory that sizing found, a unit holding so many GB. */
function searchUnits(gbOfOne: number, least = 1): QuantityOf {
  return (context) => {
    const memory = context.sized?.memoryGB
    if (memory === undefined) return unitHours(least, 'units')(context)
    const units = Math.max(least, Math.ceil(memory / gbOfOne))
    const said = numberOf(context.component, 'vectorsM') !== undefined
    return derived(
      units * hoursOfMonth,
      said ? 1.3 : 3,
      `${units} units of ${gbOfOne} GB for ${memory.toPrecision(3)} GB of index x ${hoursOfMonth} hours`,
    )
  }
}
function indexGB(context: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  const memory = context.sized?.memoryGB
  return memory === undefined
    ? assumed(10, '10 GB of index')
    : derived(memory / 1.2, 1.5, `${memory.toPrecision(3)} GB of memory, the index without its spare room`)
}
