import { said } from '../../design/requirements.ts'
import { numberOf } from '../../catalog/read-setting.ts'
import { assumed, derived, type QuantityOf, stated } from '../quantity.ts'

/** People who use the system in a month. */
export const users: QuantityOf = ({ design }) => {
  const count = said(design.requirements.demand?.users)
  return count === undefined ? { unknown: 'how many people use it (requirements.demand.users)' } : derived(count, 1.3, `${count} users`)
}

/** People who build and run it. */
export const team =
  (usualPeople: number): QuantityOf =>
  () =>
    assumed(usualPeople, `a team of ${usualPeople}`)

/** Devices: as said of the component, then of the requirements. */
export const devices: QuantityOf = ({ component, design }) => {
  const own = numberOf(component, 'count') ?? said(design.requirements.demand?.devices)
  return own === undefined ? { unknown: 'how many devices there are (count, or requirements.demand.devices)' } : stated(own, `${own} devices`)
}
