import { InstancePrices } from './instance-prices.ts'
import { instanceRows, instanceSources } from './instances.data.ts'

export type { Price } from './instance-prices.ts'

/** The shipped list: it is always there, without a network. */
export const shippedInstances = new InstancePrices(instanceRows, instanceSources)

/** One row for each instance type of a cloud, for its numbers; not for its price. */
export const instanceTypes = shippedInstances.types

/** An instance type by name in any case; undefined when the list has none. */
export const instanceNamed = shippedInstances.named

/**
 * Price of a region over the price of another, from the published instance prices.
 * Where the two are never listed together the way goes over the home region; an unlisted region counts as its nearest listed neighbour.
 */
export const regionRatio = shippedInstances.ratio

/**
 * US dollars an hour for a whole instance in a region. Exact where a row lists it; otherwise the nearest listed region's price
 * times the published ratio between the regions, marked estimated, with a wider spread. Null = no list price at all.
 */
export const instancePrice = shippedInstances.price
