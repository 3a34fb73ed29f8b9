import { assess } from '#domain/assessment.ts'
import type { PriceBook } from '#domain/catalog/price-book.ts'
import { shippedOn } from '#domain/catalog/shipped-on.data.ts'
import { type Outlook, outlook } from '#domain/cost/outlook.ts'
import { unknownRegions } from '#domain/cost/unknown-regions.ts'
import type { Bill } from '#domain/design/bill.ts'
import { type Provider, providers } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { assessOptions, json, readDesignFile } from '../files.ts'
import { dollars, table } from '../table.ts'
import { noMore, oneOf, required, type Verb } from '../verb.ts'

export const cost: Verb = {
  usage: 'cost FILE [--format text|json] [--compare-providers]',
  options: { format: { type: 'string' }, 'compare-providers': { type: 'boolean' } },
  async run(io, positionals, given) {
    const file = required(positionals, 0, 'The design file', cost)
    const design = await readDesignFile(io, file)
    noMore(positionals, 1, cost)
    const asJson = oneOf(given, 'format', ['text', 'json'], 'text') === 'json'
    const { prices } = await assessOptions(io, file)
    const strange = unknownRegions(design)
    for (const { provider, region, pricesOf, components } of strange)
      io.err(`Note: the region "${region}" of ${provider} is unknown; the prices of ${pricesOf} were taken for ${components.join(', ')}.\n`)
    if (given['compare-providers'] === true) {
      const compared = providers.map((provider) => elsewhere(design, provider, prices, io.today))
      io.out(asJson ? json({ currency: 'USD', providers: compared }) : comparedText(compared))
      return 0
    }
    const { bill, sizing } = assess(design, { today: io.today, prices })
    const beside = outlook(design, sizing, bill, prices)
    io.out(
      asJson
        ? json({
            ...bill,
            ...beside,
            unknownRegions: strange,
            prices: { shippedOn, ageDays: age(shippedOn, io.today), refreshedOn: prices.refreshedOn },
          })
        : asText(bill, beside, prices, io.today),
    )
    return 0
  },
}

/** The same design on another provider: what it costs there, once and monthly, and what it draws. */
function elsewhere(design: Design, provider: Provider, prices: PriceBook, today: string) {
  const moved = retarget(design, provider)
  const { bill, sizing } = assess(moved.design, { today, prices })
  const { commitments, usdPerThousandRequests, usdPerMillionTokens } = outlook(moved.design, sizing, bill, prices)
  return {
    provider,
    monthly: bill.monthly,
    range: bill.range,
    unknown: bill.unknown,
    oneOff: bill.oneOff.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0),
    accelerators: sizing.totals.accelerators,
    powerKW: sizing.totals.powerKW,
    carbonKgPerMonth: bill.carbonKgPerMonth,
    usdPerThousandRequests,
    usdPerMillionTokens,
    commitments,
    findings: sizing.findings.map(({ code, component, what }) => ({ code, component, what })),
  }
}

const comparedText = (compared: readonly ReturnType<typeof elsewhere>[]): string =>
  table([
    ['provider', 'monthly', 'range', 'once', 'accelerators', 'kW', 'kg CO2', 'unknown'],
    ...compared.map((each) => [
      each.provider,
      dollars(each.monthly),
      `${dollars(each.range[0])} to ${dollars(each.range[1])}`,
      dollars(each.oneOff),
      String(each.accelerators),
      each.powerKW.toFixed(1),
      each.carbonKgPerMonth === null ? 'none' : Math.round(each.carbonKgPerMonth).toString(),
      String(each.unknown.length),
    ]),
  ])

const age = (day: string, today: string): number => Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000))

function asText(
  { lines, monthly, range, unknown, noCharge = [], oneOff, carbonKgPerMonth }: Bill,
  beside: Outlook,
  prices: PriceBook,
  today: string,
): string {
  const rows = lines.map((line) => [
    line.component,
    line.item,
    `${Number(line.quantity.toPrecision(6))} ${line.unit}`,
    `$${Number(line.unitPriceUsd.toPrecision(5))}`,
    dollars(line.monthlyUsd),
    `${line.asOf}${line.estimated ? ' estimated' : ''}`,
  ])
  const refreshed = Object.entries(prices.refreshedOn).map(([provider, day]) => `${provider} refreshed ${day}`)
  return [
    table([['component', 'item', 'quantity', 'unit price', 'monthly', 'price of'], ...rows]),
    `Monthly ${dollars(monthly)} (${dollars(range[0])} to ${dollars(range[1])})\n`,
    ...(oneOff.length > 0 ? [`Once ${dollars(oneOff.reduce((sum, line) => sum + line.monthlyUsd, 0))}\n`] : []),
    ...(beside.usdPerThousandRequests === null ? [] : [`${unitDollars(beside.usdPerThousandRequests)} for 1,000 requests\n`]),
    ...beside.usdPerMillionTokens.map(
      ({ component, usdPerMillionOutputTokens }) => `${dollars(usdPerMillionOutputTokens)} for 1M output tokens of ${component}\n`,
    ),
    ...beside.commitments.map(
      (each) =>
        `${each.years} year${each.years === 1 ? '' : 's'} committed at ${each.provider}: ${dollars(each.savedUsdPerMonth)} a month less, worth it after ${each.breakEvenMonths.toFixed(1)} months of use\n`,
    ),
    ...crossoverText(beside),
    ...(carbonKgPerMonth === null
      ? []
      : [
          `${Math.round(carbonKgPerMonth)} kg CO2 a month from ${Math.round(beside.electricity.reduce((sum, each) => sum + each.kWhPerMonth, 0))} kWh\n`,
        ]),
    ...unknown.map(({ component, why }) => `Unknown: ${component}: ${why}\n`),
    ...(noCharge.length === 0 ? [] : [`No charge of their own: ${noCharge.map(({ component }) => component).join(', ')} (--format json says why)\n`]),
    `Prices: the shipped list of ${shippedOn}, ${age(shippedOn, today)} days old${refreshed.length === 0 ? '' : `; ${refreshed.join(', ')}`}.\n`,
  ].join('')
}

/** Dollars of a unit: to the cent, or to two figures that count where it is less than ten cents. */
const unitDollars = (usd: number): string => (usd >= 0.1 || usd === 0 ? dollars(usd) : `$${Number(usd.toPrecision(2))}`)

/** For each served model the model by the token that it overtakes first, and the same model bought by the token where it is sold. */
function crossoverText({ crossovers }: Outlook): string[] {
  const first = Map.groupBy(crossovers, ({ component }) => component)
  return [...first].flatMap(([component, ways]) => {
    const [soonest] = ways
      .filter(({ requestsPerMonth, sameModel }) => requestsPerMonth !== null && !sameModel)
      .toSorted((a, b) => (a.requestsPerMonth ?? 0) - (b.requestsPerMonth ?? 0))
    const same = ways.filter(({ sameModel }) => sameModel)
    const overtaken = [...same, ...(soonest === undefined ? [] : [soonest])]
    return overtaken.length === 0
      ? [`${component}: tokens of every listed model cost less at any volume\n`]
      : overtaken.map(({ apiModel, requestsPerMonth }) =>
          requestsPerMonth === null
            ? `${component}: ${apiModel} by the token costs less at any volume\n`
            : `${component}: own accelerators cost less than ${apiModel} from ${Math.round(requestsPerMonth).toLocaleString('en-US')} requests a month\n`,
        )
  })
}
