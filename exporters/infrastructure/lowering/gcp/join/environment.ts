import type { Resource } from '../../../model/resource.ts'
import { referencesIn, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/** Names of environment variables: `LAKE_BUCKET` for component `lake`. */
export const variableName = (id: string, word: string): string =>
  `${id}-${word}`
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=[0-9])/, '_')

/** What a component is told about others, without what would make two resources wait for each other. */
export function settled(part: Part, holder: Resource, told: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  const { module } = part.project
  return [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([name, value]) => {
      const circle = [...referencesIn(value)].some((target) => module.needs(target, holder))
      if (circle) part.assume(`${name} is left out of its environment: each of the two would wait for the other. Set it after the first apply.`)
      return !circle
    })
}
