import { regionRatio } from './instance-price.ts'
import { recalledPrices } from './recalled-prices.data.ts'
import { ServicePriceList } from './service-price-list.ts'
import { servicePrices } from './service-prices.data.ts'

/** The shipped list: prices that were read, and those that are recalled and say so. */
export const shippedServices = new ServicePriceList([...servicePrices, ...recalledPrices], regionRatio)

/** Every service price of a cloud, for searching by words. */
export const servicePricesOf = shippedServices.of

/**
 * The price of one item of a service in a region, with its unit. Exact where listed for the region or for all; otherwise the nearest
 * listed region's price times the published ratio, marked estimated. Null = not listed, or listed without a price.
 * The last argument, `flat`, is true for prices that do not follow the region, such as tokens.
 */
export const servicePrice = shippedServices.price
