import type { Assessment } from '#domain/assessment.ts'
import { kindOf, laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { BillLine } from '#domain/design/bill.ts'
import type { Exporter } from '../exporter.ts'
import { csvText } from './csv-text.ts'

/** Findings, bill, controls and components as tables for spreadsheets. */
export const csv: Exporter = {
  id: 'csv',
  title: 'Tables (CSV)',
  family: 'findings',
  extension: 'folder',
  export: (assessment) => ({
    files: [
      { path: 'findings.csv', contents: findings(assessment) },
      { path: 'bill.csv', contents: bill(assessment) },
      { path: 'controls.csv', contents: controls(assessment) },
      { path: 'components.csv', contents: components(assessment) },
    ],
    omissions: [
      {
        element: 'design',
        what: 'Boundaries, requirements, sizing and the drawing',
        why: 'The tables hold findings, bill, controls and components.',
      },
    ],
  }),
}

const nameOf = ({ design }: Assessment): ((id: string | null) => string) => {
  const names = new Map<string, string>(design.components.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}

function findings(assessment: Assessment): string {
  const name = nameOf(assessment)
  return csvText(
    [
      'code',
      'check',
      'pillar',
      'severity',
      'status',
      'waived',
      'component',
      'component_name',
      'connection',
      'what',
      'why',
      'remedy',
      'references',
      'fixable',
    ],
    assessment.findings.map((each) => [
      each.code,
      each.check,
      each.pillar,
      each.severity,
      each.status,
      each.waived,
      each.component ?? '',
      name(each.component),
      each.connection ?? '',
      each.what,
      each.why,
      each.remedy,
      each.references.join('; '),
      each.fixable,
    ]),
  )
}

function bill(assessment: Assessment): string {
  const name = nameOf(assessment)
  const row = (paid: string) => (line: BillLine) => [
    paid,
    line.component,
    name(line.component),
    line.item,
    line.quantity,
    line.unit,
    line.unitPriceUsd,
    line.monthlyUsd,
    line.range[0],
    line.range[1],
    line.sku,
    line.region,
    line.source,
    line.asOf,
    line.estimated,
    line.formula,
  ]
  return csvText(
    [
      'paid',
      'component',
      'component_name',
      'item',
      'quantity',
      'unit',
      'unit_price_usd',
      'amount_usd',
      'low_usd',
      'high_usd',
      'sku',
      'region',
      'source',
      'as_of',
      'estimated',
      'formula',
    ],
    [
      ...assessment.bill.lines.map(row('monthly')),
      ...assessment.bill.oneOff.map(row('once')),
      ...assessment.bill.unknown.map(({ component, why }) => ['unknown', component, name(component), why, ...Array<string>(12).fill('')]),
    ],
  )
}

const controls = ({ compliance }: Assessment): string =>
  csvText(
    ['framework', 'control', 'title', 'status', 'evidence'],
    compliance.map(({ framework, control, title, status, evidence }) => [
      framework,
      control,
      title,
      status,
      evidence.map(({ check, element, setting }) => [check, element, ...(setting === undefined ? [] : [setting])].join(' ')).join('; '),
    ]),
  )

function components({ design, bill: { lines } }: Assessment): string {
  const costs = Map.groupBy(lines, ({ component }) => component)
  return csvText(
    ['id', 'name', 'kind', 'kind_name', 'lane', 'provider', 'service', 'in', 'monthly_usd'],
    design.components.map(({ id, name, kind, provider, in: boundary }) => [
      id,
      name,
      kind,
      kindOf(kind)?.name ?? '',
      laneOf(kind),
      provider ?? '',
      serviceOf(kind, provider) ?? '',
      boundary ?? '',
      costs.get(id)?.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0) ?? '',
    ]),
  )
}
