import { instanceRows } from '../../catalog/instances.data.ts'
import type { Accelerator } from '../../catalog/accelerator.ts'
import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { acceleratorFacts } from './hosting.ts'
import { homeOf } from './place.ts'

/** The smallest accelerator that a component's cloud lists and that holds so many GB with a third to spare; undefined = none is listed. */
export function smallestFor(facts: Facts, component: Component, needGB: number): Accelerator | undefined {
  const home = homeOf(facts, component)
  const offered = new Set(instanceRows.filter(({ cloud }) => cloud === home).flatMap(({ accelerator }) => accelerator ?? []))
  return [...offered]
    .flatMap((id) => acceleratorFacts(id) ?? [])
    .filter(({ memoryGB }) => memoryGB >= needGB * 1.33)
    .toSorted((a, b) => a.memoryGB - b.memoryGB || (a.powerW ?? 0) - (b.powerW ?? 0) || (a.id < b.id ? -1 : 1))[0]
}
