import type { PriceChange, RefreshReport } from '#domain/catalog/compare-prices.ts'
import { json } from '../files.ts'
import { refuse } from '../io.ts'
import { table } from '../table.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'

export const prices: Verb = {
  usage: 'prices refresh [--provider P] [--force] [--mirror URL] [--format text|json]',
  options: { provider: { type: 'string' }, force: { type: 'boolean' }, mirror: { type: 'string' }, format: { type: 'string' } },
  async run(io, positionals, given) {
    const doing = required(positionals, 0, 'What to do with prices', prices)
    if (doing !== 'refresh') throw refuse('cli/usage', '', `Prices cannot be told to "${doing}".`, `Usage: strata ${prices.usage}`)
    noMore(positionals, 1, prices)
    const asJson = oneOf(given, 'format', ['text', 'json'], 'text') === 'json'
    const mirror = text(given, 'mirror')
    if (mirror !== undefined && !/^https?:$/.test(URL.canParse(mirror) ? new URL(mirror).protocol : ''))
      throw refuse('cli/usage', '--mirror', `"${mirror}" is not an address.`, 'Write it like https://mirror.example.com: it serves the public sources under /skypilot, /azure, /aws and /models.json.')
    const report = await io.refreshPrices({ provider: text(given, 'provider'), force: given['force'] === true, mirror })
    io.out(asJson ? json(report) : reportText(report))
    return 0
  },
}

const most = 20
const figure = (usd: number): string => `$${Number(usd.toPrecision(6))}`
const percent = (factor: number): string => `${factor >= 1 ? '+' : ''}${((factor - 1) * 100).toFixed(1)} %`

function reportText({ sources, changed, suspicious, forced, file, refreshedOn }: RefreshReport): string {
  return [
    table([
      ['provider', 'source', 'prices', 'same', 'changed', 'new', 'held back'],
      ...sources.map((each) => [
        each.provider,
        each.source,
        String(each.rows),
        String(each.same),
        String(each.changed),
        String(each.added),
        String(forced ? 0 : each.suspicious),
      ]),
    ]),
    ...sources.flatMap(({ source, problem }) => (problem === null ? [] : [`! ${source} could not be used: ${problem}\n`])),
    ...changesText('Largest changes', changed),
    ...changesText(
      forced ? 'Changed by more than three times, and forced' : 'Changed by more than three times, and held back (--force takes them)',
      suspicious,
    ),
    file === null ? '' : `Written to ${file}, prices of ${refreshedOn}. The shipped list stays for everything else.\n`,
  ].join('')
}

function changesText(title: string, changes: readonly PriceChange[]): string[] {
  if (changes.length === 0) return []
  const largest = changes.toSorted((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor))).slice(0, most)
  return [
    `\n${title}:\n`,
    table([
      ['cloud', 'sku', 'region', 'was', 'is', 'change'],
      ...largest.map((each) => [
        each.cloud,
        `${each.sku}${each.kind === 'spot' ? ' (spot)' : ''}`,
        each.region,
        figure(each.was),
        figure(each.is),
        percent(each.factor),
      ]),
    ]),
    changes.length > most ? `… and ${changes.length - most} more (--format json lists them).\n` : '',
  ]
}
