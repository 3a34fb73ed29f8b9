import { assess } from '#domain/assessment.ts'
import type { Bill } from '#domain/design/bill.ts'
import { type Provider, providers } from '#domain/design/requirements.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { json, readDesignFile } from '../files.ts'
import { noMore, oneOf, required, type Verb } from '../verb.ts'
import { dollars, table } from '../table.ts'

export const cost: Verb = {
  usage: 'cost FILE [--format text|json] [--compare-providers]',
  options: { format: { type: 'string' }, 'compare-providers': { type: 'boolean' } },
  async run(io, positionals, given) {
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', cost))
    noMore(positionals, 1, cost)
    const asJson = oneOf(given, 'format', ['text', 'json'], 'text') === 'json'
    if (given['compare-providers'] === true) {
      const compared = providers.map((provider: Provider) => {
        const { bill } = assess(retarget(design, provider).design, { today: io.today })
        return { provider, monthly: bill.monthly, range: bill.range, unknown: bill.unknown }
      })
      if (asJson) io.out(json({ providers: compared }))
      else io.out(table([['provider', 'monthly', 'range', 'unknown'], ...compared.map((each) => [each.provider, dollars(each.monthly), `${dollars(each.range[0])} to ${dollars(each.range[1])}`, String(each.unknown.length)])]))
      return 0
    }
    const { bill } = assess(design, { today: io.today })
    io.out(asJson ? json(bill) : asText(bill))
    return 0
  },
}

function asText({ lines, monthly, range, unknown, oneOff }: Bill): string {
  const rows = lines.map((line) => [line.component, line.item, `${Number(line.quantity.toPrecision(6))} ${line.unit}`, `$${Number(line.unitPriceUsd.toPrecision(5))}`, dollars(line.monthlyUsd), `${line.asOf}${line.estimated ? ' estimated' : ''}`])
  return [
    table([['component', 'item', 'quantity', 'unit price', 'monthly', 'price of'], ...rows]),
    `Monthly ${dollars(monthly)} (${dollars(range[0])} to ${dollars(range[1])})\n`,
    ...(oneOff.length > 0 ? [`Once ${dollars(oneOff.reduce((sum, line) => sum + line.monthlyUsd, 0))}\n`] : []),
    ...unknown.map(({ component, why }) => `Unknown: ${component}: ${why}\n`),
  ].join('')
}
