import type { Price } from '../catalog/instance-price.ts'
import { numberOf, textOf } from '../catalog/read-setting.ts'
import type { BillLine } from '../design/bill.ts'
import { committedShare } from './commitment.ts'
import type { CostContext } from './context.ts'
import { lineOf } from './line.ts'
import { money, plainFigure } from './money.ts'
import { type Priced, notKnown, nothing } from './priced.ts'
import { derived, stated } from './quantity.ts'

/** Machine hours lost to interruptions of spot machines. Source: sizing method section 8 */
const spotOverhead = 1.1

/** Kinds that the provider runs on dearer machines of its own, and the price of that over the machine. */
const uplifts: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  aws: Object.fromEntries(
    [
      'realtime-inference-endpoint',
      'async-inference-endpoint',
      'batch-inference-job',
      'model-training-job',
      'hyperparameter-tuning',
      'automl',
      'notebook-workspace',
    ].map((kind) => [kind, ['SageMaker', 'real-time hosting / training uplift over EC2 on-demand']]),
  ),
  azure: {},
  gcp: Object.fromEntries(
    ['realtime-inference-endpoint', 'batch-inference-job', 'model-training-job', 'hyperparameter-tuning', 'automl'].map((kind) => [
      kind,
      ['Vertex AI', 'prediction/training uplift'],
    ]),
  ),
}

/** The price of a machine by the way it is bought, and how that came about. */
function bought(
  { component, prices, placement: { provider, region } }: CostContext,
  instance: string,
): { price: Price; factor: number; note: string } | null {
  const cloud = provider ?? ''
  const option = textOf(component, 'capacity')
  const spot = option === 'spot' ? prices.instancePrice(cloud, instance, region, 'spot') : null
  if (spot !== null) return { price: spot, factor: spotOverhead, note: 'spot, a tenth more for interruptions' }
  const price = prices.instancePrice(cloud, instance, region)
  if (price === null) return null
  if (option === 'reserved' || numberOf(component, 'commitmentYears') !== undefined) {
    const years = numberOf(component, 'commitmentYears') === 3 ? 3 : 1
    const factor = committedShare(cloud, years)
    return {
      price: { ...price, estimated: true, spread: [price.spread[0] * 0.9, price.spread[1] * 1.15] },
      factor,
      note: `committed for ${years} year${years === 1 ? '' : 's'}: x ${factor}`,
    }
  }
  return { price, factor: 1, note: option === 'spot' ? 'no spot price is listed, so on demand' : '' }
}

/** Choices of sizing that decide how many machines of which type there are. */
const chosenSizes = new Set(['count', 'accelerator', 'CPU', 'replicas', 'tensorParallel', 'requests a second'])

/** Lines for the machines that sizing found: what runs every month, and what a run that is paid once takes. */
export function machineLines(context: CostContext): Priced {
  const { sized } = context
  if (sized === undefined || sized.runsOn !== undefined || sized.instances === 0 || sized.instanceType === null) return nothing
  const found = bought(context, sized.instanceType)
  if (found === null) return notKnown(`machines: ${sized.instanceType} has no list price`)
  const base = { ...found.price, unit: 'instance-hour', sku: sized.instanceType }
  const said = sized.choices.every(({ what, why }) => why === 'As said.' || !chosenSizes.has(what))
  const amount = (hours: number, how: string) =>
    said ? stated(sized.instances * hours, `${sized.instances} x ${how}`) : derived(sized.instances * hours, 1.35, `${sized.instances} x ${how}`)
  const cut = (lines: BillLine[]) => lines.concat(lines.flatMap((line) => upliftOf(context, line)))
  if (sized.hoursPerMonth > 0)
    return {
      ...nothing,
      lines: cut([
        lineOf(context, itemOf(sized.accelerator), base, amount(sized.hoursPerMonth, `${Number(sized.hoursPerMonth.toFixed(1))} hours`), found),
      ]),
    }
  const hours = (sized.metrics.days ?? 0) * 24
  if (hours === 0)
    return guestsOf(context).length > 0
      ? { ...unsaidRuns(context), oneOff: guestRuns(context, base, found) }
      : notKnown('machines: nobody says for how long it runs')
  return {
    ...nothing,
    oneOff: cut([
      lineOf(context, `${itemOf(sized.accelerator)}, one run`, base, amount(hours, `${Number(hours.toPrecision(4))} hours of one run`), found),
    ]),
  }
}

const itemOf = (accelerator: string | null): string => (accelerator === null ? 'Machines' : `Machines with ${accelerator}`)

const guestsOf = ({ sizing, component }: CostContext) => sizing.components.filter((guest) => guest.runsOn === component.id)

/** A run of unknown length is unknown on the bill too, not free. */
function unsaidRuns(context: CostContext): Priced {
  const unsaid = guestsOf(context).filter((guest) => guest.hoursPerMonth === 0 && guest.count > 0 && (guest.metrics.days ?? 0) === 0)
  return unsaid.length === 0
    ? nothing
    : notKnown(
        `machines: nobody says how long a run of ${unsaid.map((guest) => guest.component).join(' and ')} takes (how many samples or tokens it sees)`,
      )
}

/** The runs that a pool's guests make once: its machines for as long as each takes. */
function guestRuns(context: CostContext, base: Price & { unit: string; sku: string }, found: { factor: number; note: string }): BillLine[] {
  const { sized, component, sizing } = context
  return sizing.components.flatMap((guest) => {
    const hours = (guest.metrics.days ?? 0) * 24
    if (guest.runsOn !== component.id || guest.hoursPerMonth > 0 || hours === 0) return []
    const share = sized === undefined || sized.count === 0 ? 1 : Math.min(1, guest.count / sized.count)
    const instances = Math.max(1, Math.ceil((sized?.instances ?? 1) * share))
    return [
      lineOf(
        context,
        `${itemOf(sized?.accelerator ?? null)}, one run of ${guest.component}`,
        base,
        derived(instances * hours, 1.35, `${instances} x ${Number(hours.toPrecision(4))} hours of one run`),
        found,
      ),
    ]
  })
}

/** What the provider takes on top where it runs the machines itself. */
function upliftOf(context: CostContext, line: BillLine): BillLine[] {
  const { component, placement, prices } = context
  const named = uplifts[placement.provider ?? '']?.[component.kind]
  const price = named === undefined ? null : prices.servicePrice(placement.provider ?? '', named[0], named[1], placement.region, true)
  if (price === null) return []
  const share = plainFigure(price.usd - 1)
  return [
    {
      ...line,
      item: `${line.item}: managed service`,
      quantity: line.monthlyUsd,
      unit: 'USD of machines',
      unitPriceUsd: share,
      monthlyUsd: money(line.monthlyUsd * share),
      range: [money(line.range[0] * Math.max(0, share - 0.1)), money(line.range[1] * (share + 0.2))],
      sku: price.sku,
      source: price.source,
      asOf: price.asOf.length === 10 ? price.asOf : `${price.asOf}-01-01`,
      estimated: true,
      formula: `$${line.monthlyUsd} of machines x ${share.toFixed(2)} uplift`,
    },
  ]
}
