import type { Alternative, Alternatives } from '#domain/sizing/alternatives/alternative.ts'
import type { SizedWithFindings } from '#domain/sizing/size-workload.ts'
import { dollars, table } from './table.ts'

const figure = (value: unknown): string => (typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value))
const short = (value: number | undefined, unit: string): string => (value === undefined ? '' : `${Number(value.toPrecision(3))} ${unit}`)

/** A sized workload as a person reads it: figures with ranges, what is wrong, what was chosen, the frontier and why others were refused. */
export function sizedText({ metrics, ranges, choices, findings }: SizedWithFindings, found: Alternatives): string {
  return [
    table([
      ['metric', 'value', 'range'],
      ...Object.entries(metrics).map(([name, value]) => {
        const range = (ranges as Readonly<Record<string, readonly [number, number] | undefined>>)[name]
        return [name, figure(value), range === undefined || range[0] === range[1] ? 'exact' : `${figure(range[0])} to ${figure(range[1])}`]
      }),
    ]),
    ...findings.map(({ what, remedy }) => `! ${what} ${remedy}\n`),
    ...(choices.length === 0 ? [] : ['\nChosen:\n', ...choices.map(({ what, chosen, why }) => `  ${what}: ${chosen} (${why})\n`)]),
    ...(found.frontier.length === 0
      ? []
      : ['\nFrom the cheapest to the fastest:\n', table([['option', 'machines', 'cost', 'time', 'power'], ...found.frontier.slice(0, 10).map(row)])]),
    ...(found.refused.length === 0 ? [] : ['\nRefused, nearest first:\n', ...nearest(found).map(({ option, why }) => `  ${option}: ${why}\n`)]),
  ].join('')
}

const row = (each: Alternative): string[] => [
  `${each.count} x ${each.accelerator} ${each.precision}, tensor ${each.tensorParallel}`,
  `${each.provider}${each.instanceType === null ? '' : ` ${each.instances} x ${each.instanceType}`}`,
  each.days === undefined ? `${dollars(each.usd)} a month` : `${dollars(each.usd)} a run`,
  each.days === undefined ? short(each.answerMs, 'ms') : short(each.days, 'days'),
  each.powerKW === null ? 'unknown' : short(each.powerKW, 'kW'),
]

/** The ten that miss by least. */
const nearest = ({ refused }: Alternatives) =>
  refused.toSorted((a, b) => (a.missingGB ?? a.over ?? Number.POSITIVE_INFINITY) - (b.missingGB ?? b.over ?? Number.POSITIVE_INFINITY)).slice(0, 10)
