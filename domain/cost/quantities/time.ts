import { numberOf, textOf } from '../../catalog/read-setting.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { type Quantity, type QuantityOf, stated, derived } from '../quantity.ts'

/** Hours a month that something is on: as said, business hours, or always. */
export const hoursOn: QuantityOf = ({ component }): Quantity => {
  const said = numberOf(component, 'hoursPerMonth')
  if (said !== undefined) return stated(said, `${said} hours as said`)
  return textOf(component, 'schedule') === 'business-hours' ? stated(217, 'business hours') : stated(hoursOfMonth, `${hoursOfMonth} hours`)
}

const scaled = (hours: Quantity, count: number, how: string, known: boolean): Quantity => {
  const amount = hours.amount * count
  return known ? stated(amount, `${hours.how} x ${how}`) : derived(amount, 1.5, `${hours.how} x ${how}`)
}

/** Hours x availability zones: as said, else two in production. */
export const zoneHours: QuantityOf = (context) => {
  const zones = numberOf(context.component, 'zones')
  const count = Math.max(1, zones ?? (context.demand.production ? 2 : 1))
  return scaled(hoursOn(context) as Quantity, count, zones === undefined ? `${count} zones assumed` : `${count} zones`, zones !== undefined)
}

/** Hours x a number of units where nobody says another: nodes, then copies, then the usual number. */
export const unitHours =
  (usualUnits: number, what: string): QuantityOf =>
  (context) => {
    const said = numberOf(context.component, 'nodes') ?? numberOf(context.component, 'replicasMin')
    const count = Math.max(1, said ?? usualUnits)
    return scaled(hoursOn(context) as Quantity, count, said === undefined ? `${count} ${what} assumed` : `${count} ${what}`, said !== undefined)
  }
