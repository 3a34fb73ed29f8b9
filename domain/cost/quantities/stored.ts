import { graphOf } from '../../design/graph.ts'
import { said } from '../../design/requirements.ts'
import { numberOf } from '../../catalog/read-setting.ts'
import { assumed, derived, type QuantityOf, stated } from '../quantity.ts'

/** Kinds that hold the design's data, in the order in which the whole of it is looked for in one of them. */
const dataHolders = [
  'data-lake',
  'object-storage',
  'data-warehouse',
  'lakehouse-table-format',
  'health-data-store',
  'relational-database',
  'nosql-database',
  'olap-store',
  'time-series-database',
  'file-storage',
]

/** GB kept: as said, or all of the design's data where this is the store that holds it. */
export const storedGB: QuantityOf = ({ component, design }) => {
  const own = numberOf(component, 'volumeTB')
  if (own !== undefined) return stated(own * 1000, `${own} TB as said`)
  const total = said(design.requirements.demand?.dataTB)
  const holder = dataHolders.find((kind) => graphOf(design).ofKind(kind).length > 0)
  if (total !== undefined && holder === component.kind && graphOf(design).ofKind(holder)[0]?.id === component.id)
    return derived(total * 1000, 1.3, `${total} TB of data in the requirements`)
  const perDay = said(design.requirements.demand?.dataTBPerDay)
  const days = numberOf(component, 'retentionDays') ?? said(design.requirements.demand?.retentionDays)
  if (perDay !== undefined && days !== undefined && holder === component.kind)
    return derived(perDay * days * 1000, 1.5, `${perDay} TB a day kept ${days} days`)
  return { unknown: 'how much data it keeps (volumeTB)' }
}

/** The same with a small usual amount, for stores that hold the by-products of a system. */
export const smallStoreGB =
  (usualGB: number, what: string): QuantityOf =>
  (context) => {
    const own = numberOf(context.component, 'volumeTB')
    return own === undefined ? assumed(usualGB, `${usualGB} GB ${what}`) : stated(own * 1000, `${own} TB as said`)
  }

/** GB of model files kept: versions x the size of the models of the design, or a usual model. */
export const modelFilesGB: QuantityOf = ({ component, sizing }) => {
  const own = numberOf(component, 'volumeTB')
  if (own !== undefined) return stated(own * 1000, `${own} TB as said`)
  const largest = Math.max(0, ...sizing.components.map(({ metrics }) => metrics.checkpointGB ?? 0))
  const versions = numberOf(component, 'keepVersions') ?? 5
  return largest > 0 ? derived(versions * largest, 2, `${versions} versions of ${largest.toPrecision(3)} GB`) : assumed(20, '20 GB of model files')
}
