import type { Accelerator } from '../../catalog/accelerator.ts'
import { acceleratorList } from '../../catalog/accelerators.data.ts'
import { usdPerAccelerator } from '../../catalog/own-machines.data.ts'
import { homeRegion } from '../../catalog/region-distance.ts'
import { hourlyCost, type HourlyCost } from '../hourly-cost.ts'
import { offersOf } from '../offers.ts'

/** A cloud and region, or one's own servers, where an accelerator can be had; and the most of it one machine carries. */
export type Place = { provider: string; region: string | null; largestGroup: number }

const clouds = ['aws', 'azure', 'gcp', 'oci', 'coreweave', 'lambda'] as const
const perServer = 8

/** Where an accelerator can be had: with the provider that is said, otherwise with every cloud of the price list at home. */
export function placesOf(accelerator: Accelerator, provider: string | undefined, region: string | undefined): readonly Place[] {
  if (provider === 'self-hosted') return usdPerAccelerator[accelerator.id] === undefined ? [] : [{ provider, region: null, largestGroup: perServer }]
  return (provider === undefined ? clouds : [provider]).flatMap((cloud): Place[] => {
    const at = (provider === undefined ? undefined : region) ?? homeRegion[cloud] ?? 'all'
    const carried = offersOf(cloud, at).flatMap((offer) => (offer.accelerator.id === accelerator.id ? [offer.perInstance] : []))
    return carried.length === 0 ? [] : [{ provider: cloud, region: at, largestGroup: Math.max(...carried) }]
  })
}

/** What a count costs at a place. */
export const costAt = (place: Place, accelerator: Accelerator, count: number, group: number): HourlyCost | undefined =>
  hourlyCost(place.provider, place.region ?? undefined, accelerator, count, group)

/** Accelerators to look at: the one that is said, or every one with a published peak. */
export const candidates = (said: Accelerator | undefined): readonly Accelerator[] =>
  said === undefined ? acceleratorList.filter(({ tflops }) => tflops.bf16 !== undefined) : [said]

/** A word of warning about hardware that engines need a port for. */
export const portNote = ({ vendor }: Accelerator): string | undefined =>
  vendor === 'NVIDIA' || vendor === 'AMD' ? undefined : `Needs an engine and a model ported to ${vendor}'s hardware.`

/** Why a place is not among the options where its list has no price. */
export const noPrice = ({ provider, region }: { provider?: string | undefined; region?: string | undefined }): string =>
  provider === undefined
    ? 'None of the listed clouds has a price for it.'
    : `${provider} lists no price for it${region === undefined ? '' : ` in or near ${region}`}.`
