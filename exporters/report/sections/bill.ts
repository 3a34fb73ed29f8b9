import type { Assessment } from '#domain/assessment.ts'
import type { BillLine } from '#domain/design/bill.ts'
import { elementName } from '../element-name.ts'
import { type Block, left, type Phrase, right, type Section } from '../pages.ts'
import { figure, money, moneyRange, unitPrice } from '../words.ts'

const columns = [left('Component'), left('Item'), right('Quantity'), right('Unit price'), right('Amount'), right('Range'), left('From')]

/** "1,000 x 1k requests": a unit that begins with a number needs a sign between them. */
const amount = ({ quantity, unit }: BillLine) => `${figure(quantity)} ${/^\d/.test(unit) ? 'x ' : ''}${unit}`
/** A price that was recalled was read nowhere. */
const source = ({ source: from, asOf }: BillLine) => (/^recalled/i.test(from) ? from : `${from}, read ${asOf}`)

/** The bill line by line, with the price each rests on; what has no price is named, never counted as nothing. */
export function billSection({ design, bill }: Assessment): Section {
  const row = (line: BillLine): readonly Phrase[] => [
    elementName(design, line.component),
    [line.item, ...(line.formula === '' ? [] : [' (', { code: line.formula } as const, ')'])],
    amount(line),
    unitPrice(line.unitPriceUsd),
    money(line.monthlyUsd),
    moneyRange(line.range),
    [`${line.sku}, ${line.region}${line.estimated ? ', estimated' : ''}`, { note: source(line) }],
  ]
  const monthly: Block[] =
    bill.lines.length === 0
      ? [{ kind: 'paragraph', text: 'Nothing in the design has a price yet.' }]
      : [
          {
            kind: 'table',
            caption: 'Cost a month, US dollars, list prices',
            columns,
            rows: bill.lines.map(row),
            total: ['Total', '', '', '', money(bill.monthly), moneyRange(bill.range), ''],
          },
        ]
  const once: Block[] = bill.oneOff.length === 0 ? [] : [{ kind: 'table', caption: 'Paid once', columns, rows: bill.oneOff.map(row) }]
  const unknown: Block[] =
    bill.unknown.length === 0
      ? []
      : [
          { kind: 'paragraph', text: [{ strong: `${bill.unknown.length} components have no price and are not in the total:` }] },
          { kind: 'list', items: bill.unknown.map(({ component, why }) => `${elementName(design, component)}: ${why}`) },
        ]
  const carbon: Block[] =
    bill.carbonKgPerMonth === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Electricity of the accelerators causes about ${figure(bill.carbonKgPerMonth)} kg CO2e a month at the carbon of the grid there.`,
          },
        ]
  const note: Block[] =
    bill.lines.length === 0
      ? []
      : [
          {
            kind: 'callout',
            tone: 'note',
            title: 'How to read the bill',
            text: 'List prices without taxes, support and discounts. A range says how far quantities that nobody stated, and prices that had to be estimated, can move the amount.',
          },
        ]
  return { id: 'bill', title: 'Bill', blocks: [...note, ...monthly, ...once, ...unknown, ...carbon] }
}
