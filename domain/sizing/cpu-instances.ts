import type { InstanceRow } from '../catalog/instance.ts'
import { instancePrice, instanceTypes } from '../catalog/instance-price.ts'

/** Families to choose from when nobody names an instance type: general purpose, current, in every list. */
const usualFamilies = /^(m7i|m7g|c7i|r7i|r8g|m8g|c8g)\.|^Standard_[DEF]\d+s_v[56]|^Standard_F\d+s_v2|^(n2|n4|e2|c4)-/
export type CpuChoice = { instance: InstanceRow; instances: number; usdPerHour: number }
const cache = new Map<string, CpuChoice | undefined>()

/**
 * The instance type that gives so many vCPUs and GB of memory for the least money, over at least `least` instances.
 * @returns undefined where the provider lists none
 */
export function cpuInstances(cloud: string, region: string, vcpus: number, memoryGB: number, least: number): CpuChoice | undefined {
  const key = `${cloud}/${region}/${vcpus}/${memoryGB}/${least}`
  if (cache.has(key)) return cache.get(key)
  const choices = instanceTypes(cloud).flatMap((instance): CpuChoice[] => {
    if (instance.kind !== 'cpu' || !usualFamilies.test(instance.instance) || instance.vcpus === undefined || instance.memoryGiB === undefined)
      return []
    const price = instancePrice(cloud, instance.instance, region)
    if (price === null) return []
    const instances = Math.max(least, Math.ceil(vcpus / instance.vcpus - 1e-9), Math.ceil(memoryGB / (instance.memoryGiB * 1.0737) - 1e-9), 1)
    return [{ instance, instances, usdPerHour: instances * price.usd }]
  })
  const best = choices.toSorted(
    (a, b) => a.usdPerHour - b.usdPerHour || a.instances - b.instances || (a.instance.instance < b.instance.instance ? -1 : 1),
  )[0]
  if (cache.size > 5000) cache.clear()
  cache.set(key, best)
  return best
}
