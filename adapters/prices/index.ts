import { awsPriceList } from './aws-price-list.ts'
import { azureRetail } from './azure-retail.ts'
import { modelsDev } from './models-dev.ts'
import { skypilot } from './skypilot.ts'
import type { PriceSource } from './source.ts'

/** Every public source, in the order they are asked; where two give the same price, the later one counts. */
export const priceSources: readonly PriceSource[] = [
  skypilot('aws'),
  awsPriceList,
  modelsDev('aws'),
  skypilot('azure'),
  azureRetail,
  modelsDev('azure'),
  skypilot('gcp'),
  modelsDev('gcp'),
  skypilot('lambda'),
  skypilot('oci'),
]
