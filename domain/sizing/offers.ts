import type { Accelerator } from '../catalog/accelerator.ts'
import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import type { InstanceRow } from '../catalog/instance.ts'
import { instancePrice, instanceTypes, type Price } from '../catalog/instance-price.ts'
import { homeRegion } from '../catalog/region-distance.ts'

/** An instance type with accelerators, and what one of them costs an hour there. */
export type Offer = {
  cloud: string
  instance: InstanceRow
  accelerator: Accelerator
  perInstance: number
  price: Price
  usdPerAcceleratorHour: number
}

const clouds = ['aws', 'azure', 'gcp'] as const
const elsewhere = ['oci', 'coreweave', 'lambda'] as const
const cache = new Map<string, readonly Offer[]>()

/** Every priced instance with whole accelerators that a cloud offers in a region, cheapest accelerator first. */
export function offersOf(cloud: string, region: string): readonly Offer[] {
  const key = `${cloud}/${region}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const offers = instanceTypes(cloud).flatMap((instance): Offer[] => {
    const accelerator = instance.accelerator === undefined ? undefined : acceleratorNamed(instance.accelerator)
    const perInstance = instance.acceleratorCount ?? 0
    const price = accelerator === undefined || perInstance < 1 ? null : instancePrice(cloud, instance.instance, region)
    return accelerator === undefined || price === null
      ? []
      : [{ cloud, instance, accelerator, perInstance, price, usdPerAcceleratorHour: price.usd / perInstance }]
  })
  offers.sort((a, b) => a.usdPerAcceleratorHour - b.usdPerAcceleratorHour || (a.instance.instance < b.instance.instance ? -1 : 1))
  cache.set(key, offers)
  return offers
}

/** The offers to choose from: a provider's in its region, or those of the three clouds at home and the specialists where no provider is meant. */
export const offersFor = (provider: string | undefined, region: string | undefined): readonly Offer[] =>
  provider !== undefined && provider !== 'self-hosted'
    ? offersOf(provider, region ?? homeRegion[provider] ?? '')
    : [...clouds, ...elsewhere].flatMap((cloud) => offersOf(cloud, homeRegion[cloud] ?? ''))

/**
 * The instance type that carries a count of one accelerator for the least money, and how many of it.
 * @param together accelerators that must share one instance, where an instance is that large; larger groups take whole instances
 */
export function instancesFor(
  accelerator: string,
  count: number,
  offers: readonly Offer[],
  together = 1,
): { offer: Offer; instances: number; usdPerHour: number } | undefined {
  const fitting = offers.filter((offer) => offer.accelerator.id === accelerator)
  const largest = Math.max(...fitting.map(({ perInstance }) => perInstance))
  return fitting
    .filter(({ perInstance }) => perInstance >= Math.min(together, largest))
    .map((offer) => {
      const instances =
        offer.perInstance < together ? Math.ceil(count / offer.perInstance) : Math.ceil(count / together / Math.floor(offer.perInstance / together))
      return { offer, instances, usdPerHour: instances * offer.price.usd }
    })
    .toSorted((a, b) => a.usdPerHour - b.usdPerHour || a.instances - b.instances)[0]
}

/** The cheapest listed offer of an accelerator anywhere, where no provider is meant or the provider has none. */
export const referenceOffer = (accelerator: string): Offer | undefined =>
  offersFor(undefined, undefined)
    .filter((offer) => offer.accelerator.id === accelerator)
    .toSorted((a, b) => a.usdPerAcceleratorHour - b.usdPerAcceleratorHour)[0]
