import type { Bill } from '#domain/design/bill.ts'
import { code, plain, table } from './markdown.ts'

const most = 12
const usd = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-US'))

/** What the design costs in a month: the dearest components by name, the others as one line, and what has no price. */
export function cost({ lines, oneOff, unknown, monthly, range }: Bill): string[] {
  if (lines.length === 0) return ['## Cost', '', 'The bill of the design has no lines.', '']
  const sums = new Map<string, { monthly: number; items: string[] }>()
  for (const line of lines) {
    const sum = sums.get(line.component) ?? { monthly: 0, items: [] }
    sum.monthly += line.monthlyUsd
    sum.items.push(line.item)
    sums.set(line.component, sum)
  }
  const ranked = [...sums].sort(([a, { monthly: x }], [b, { monthly: y }]) => y - x || (a < b ? -1 : 1))
  const [shown, rest] = [ranked.slice(0, most), ranked.slice(most)]
  const days = lines.map(({ asOf }) => asOf).sort()
  return [
    '## Cost',
    '',
    `About ${usd(monthly)} US dollars a month (${usd(range[0])} to ${usd(range[1])}), by the bill of the design; prices read up to ${days.at(-1) ?? 'an unknown day'}.`,
    '',
    ...table(
      ['Component', 'US dollars a month', 'For'],
      [
        ...shown.map(([id, { monthly: each, items }]) => [code(id), usd(each), plain([...new Set(items)].slice(0, 4).join('; '))]),
        ...(rest.length > 0 ? [[`${rest.length} others`, usd(rest.reduce((sum, [, { monthly: each }]) => sum + each, 0)), '']] : []),
      ],
    ),
    ...(oneOff.length > 0 ? [`Paid once: about ${usd(oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0))} US dollars.`, ''] : []),
    ...(unknown.length > 0 ? [`Not in it, for want of a price: ${unknown.map(({ component }) => code(component)).join(', ')}.`, ''] : []),
  ]
}
