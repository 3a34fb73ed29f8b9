import { kindOf } from '../../catalog/catalog.ts'
import { componentKinds } from '../../catalog/components/index.ts'
import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { kindGroups } from './kind-groups.data.ts'

/** A word for kinds in the rule texts, such as `inference-endpoint`. */
export type RuleKind = keyof typeof kindGroups

const groupsByKind: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  // Kinds that no word means are there too, so that only a team's own have to be looked for elsewhere.
  const map = new Map<string, Set<string>>(componentKinds.map(({ id }) => [id, new Set()]))
  for (const [word, kinds] of Object.entries(kindGroups))
    for (const kind of kinds) {
      const words = map.get(kind) ?? new Set()
      map.set(kind, words.add(word))
    }
  return map
})()

/** Is the component of a kind that one of these words means? */
export function isA({ kind }: Component, ...words: readonly RuleKind[]): boolean {
  const groups = groupsByKind.get(kind) ?? groupsByKind.get(kindOf(kind)?.own?.checkedAs ?? '')
  if (groups === undefined || groups.size === 0) return false
  for (const word of words) if (groups.has(word)) return true
  return false
}

/** All components that one of these words means, in the design's order. */
export const ofKind = (facts: Facts, ...words: readonly RuleKind[]): readonly Component[] =>
  facts.once(words.length === 1 ? words[0] : words.join(), () => facts.design.components.filter((component) => isA(component, ...words)))

export const categoryOf = ({ kind }: Component): string | undefined => kindOf(kind)?.category
export const layerOf = ({ kind }: Component): string | undefined => kindOf(kind)?.layer

/** People and their devices in front of a screen: not part of what is built. */
export const isPerson = (component: Component): boolean => categoryOf(component) === 'client'

const deviceKinds = new Set([
  'camera',
  'iot-sensor',
  'vehicle-fleet',
  'edge-gateway',
  'industrial-data-collector',
  'edge-inference-runtime',
  'on-device-inference',
  'local-actuator',
])

/** A thing in the field, outside any data centre. */
export const isDevice = (component: Component): boolean => categoryOf(component) === 'edge' || deviceKinds.has(component.kind)
