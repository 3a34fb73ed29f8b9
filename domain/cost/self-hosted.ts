import { kindOf } from '../catalog/catalog.ts'
import { numberOf } from '../catalog/read-setting.ts'
import type { BillLine } from '../design/bill.ts'
import type { CostContext } from './context.ts'
import { money, plainFigure } from './money.ts'
import { notKnown, nothing, type Priced, priced } from './priced.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { edgeBoxes, footprints, ownMachines, usdPerAccelerator } from '../catalog/own-machines.data.ts'

/** A monthly line of own machines: so many units at so much, with the range of capital. */
function own(
  { component, placement }: CostContext,
  item: string,
  quantity: number,
  unit: string,
  unitPriceUsd: number,
  formula: string,
  sku: string,
): BillLine {
  const monthly = plainFigure(quantity) * plainFigure(unitPriceUsd)
  return {
    component: component.id,
    item,
    quantity: plainFigure(quantity),
    unit,
    unitPriceUsd: plainFigure(unitPriceUsd),
    monthlyUsd: money(monthly),
    range: [money(monthly * ownMachines.spread[0]), money(monthly * ownMachines.spread[1])],
    sku,
    region: placement.region,
    source: ownMachines.source,
    asOf: ownMachines.asOf,
    estimated: true,
    formula,
  }
}

/** Dollars a month of capital: written off, with support. */
const monthlyCapital = (usd: number): number => usd / ownMachines.amortiseMonths + (usd * ownMachines.supportShareOfYear) / 12
const capitalFormula = (what: string, usd: number): string =>
  `${what}: $${usd} / ${ownMachines.amortiseMonths} months + ${100 * ownMachines.supportShareOfYear} % a year for support`

/** Accelerator servers of one's own: capital with fabric, power and people, whether they are busy or not. */
function acceleratorServers(context: CostContext, accelerator: string, count: number): Priced {
  const { sized, component } = context
  const said = numberOf(component, 'unitPriceUsdPerHour')
  if (said !== undefined)
    return priced(
      own(
        context,
        'Servers, own price',
        count * hoursOfMonth,
        'accelerator-hour',
        said,
        `${count} x ${hoursOfMonth} hours x $${said} as said`,
        accelerator,
      ),
    )
  const usd = usdPerAccelerator[accelerator]
  if (usd === undefined) return notKnown(`servers: no capital price of ${accelerator} is known`)
  const servers = Math.max(1, Math.ceil(count / 8))
  const kW = numberOf(component, 'powerKW') ?? sized?.metrics.powerKW
  const whole = usd * (1 + ownMachines.fabricShare)
  const lines = [
    own(
      context,
      'Servers, capital and support',
      count,
      'accelerator-month',
      monthlyCapital(whole),
      capitalFormula(`${count} x ${accelerator} with a share of server and fabric`, whole),
      accelerator,
    ),
    own(
      context,
      'People',
      servers * ownMachines.peoplePerServer,
      'person-month',
      ownMachines.usdPerPersonMonth,
      `${servers} servers x ${ownMachines.peoplePerServer} people x $${ownMachines.usdPerPersonMonth}`,
      'operations',
    ),
  ]
  if (kW === undefined || kW <= 0) return { lines, oneOff: [], unknown: ['power: the vendor names none'] }
  const hours = sized === undefined || sized.hoursPerMonth <= 0 ? hoursOfMonth : sized.hoursPerMonth
  return priced(
    ...lines,
    own(
      context,
      'Power',
      kW * hours * ownMachines.pue,
      'kWh',
      ownMachines.usdPerKWh,
      `${kW.toPrecision(3)} kW x ${Math.round(hours)} hours x PUE ${ownMachines.pue} x $${ownMachines.usdPerKWh}`,
      'electricity',
    ),
  )
}

/** A share of a server for so many vCPUs, memory and GB of flash. */
function shareOfServer(context: CostContext, vcpus: number, memoryGB: number, diskGB: number, why: string): Priced {
  const { cpuServer, storage } = ownMachines
  const share = Math.max(vcpus / cpuServer.vcpus, memoryGB / cpuServer.memoryGB)
  const usd = share * cpuServer.usd + diskGB * storage.flash
  const lines = [
    own(
      context,
      'Share of a server, capital and support',
      1,
      'month',
      monthlyCapital(usd),
      `${why}; ${capitalFormula(`${vcpus} vCPU, ${memoryGB} GB, ${diskGB} GB of flash`, Math.round(usd))}`,
      'server',
    ),
  ]
  const kW = share * cpuServer.kW
  return priced(
    ...lines,
    own(
      context,
      'Power',
      kW * hoursOfMonth * ownMachines.pue,
      'kWh',
      ownMachines.usdPerKWh,
      `${kW.toPrecision(3)} kW x ${hoursOfMonth} hours x PUE ${ownMachines.pue} x $${ownMachines.usdPerKWh}`,
      'electricity',
    ),
  )
}

/** A component on own machines: accelerators and vCPUs that sizing found, or the usual footprint of such software. */
export function onOwnMachines(context: CostContext): Priced {
  const { sized, component } = context
  if (sized?.runsOn !== undefined) return nothing
  if (sized?.accelerator != null && sized.count > 0) return acceleratorServers(context, sized.accelerator, sized.count)
  const usual = footprints[kindOf(component.kind)?.category ?? '']
  const [vcpus, memoryGB] = [sized?.vcpus ?? numberOf(component, 'vcpus'), sized?.memoryGB ?? numberOf(component, 'memoryGB')]
  if (vcpus === undefined && usual === undefined) return notKnown('servers: nobody says how much it needs (vcpus, memoryGB)')
  const why = vcpus === undefined ? 'usual for such software' : 'as sized'
  return shareOfServer(context, vcpus ?? usual?.vcpus ?? 4, memoryGB ?? usual?.memoryGB ?? 16, usual?.diskGB ?? 0, why)
}

/** The same, with data kept on disks of one's own. */
export const onOwnDisks =
  (kind: 'disk' | 'flash', gigabytes: (context: CostContext) => { amount: number; how: string } | undefined) =>
  (context: CostContext): Priced => {
    const base = onOwnMachines(context)
    const found = gigabytes(context)
    if (found === undefined) return { ...base, unknown: [...base.unknown, 'disks: nobody says how much data it keeps (volumeTB)'] }
    const usd = ownMachines.storage[kind]
    return {
      ...base,
      lines: [
        ...base.lines,
        own(
          context,
          'Disks, capital and support',
          found.amount,
          'GB-month',
          monthlyCapital(usd),
          `${found.how}; ${capitalFormula(`a GB of ${kind} with its copies`, usd)}`,
          kind,
        ),
      ],
    }
  }

/** Boxes at the edge or in a building of one's own: capital and power for each. */
export function edgeBox(context: CostContext): Priced {
  const box = edgeBoxes[context.component.kind]
  if (box === undefined) return notKnown('devices: no capital price is known')
  const said = numberOf(context.component, 'count')
  const count = said ?? 1
  const kW = numberOf(context.component, 'powerKW') ?? box.kW
  return priced(
    own(
      context,
      'Devices, capital and support',
      count,
      'device-month',
      monthlyCapital(box.usd),
      `${count}${said === undefined ? ' assumed' : ''} x ${capitalFormula(box.what, box.usd)}`,
      context.component.kind,
    ),
    own(
      context,
      'Power',
      count * kW * hoursOfMonth,
      'kWh',
      ownMachines.usdPerKWh,
      `${count} x ${kW} kW x ${hoursOfMonth} hours x $${ownMachines.usdPerKWh}`,
      'electricity',
    ),
  )
}
