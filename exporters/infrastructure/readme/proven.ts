import type { Module } from '../model/module.ts'
import type { Resource } from '../model/resource.ts'
import { type Body, Expression, Nested, type Value } from '../model/value.ts'
import type { Proof } from '../target.ts'

/** A check of the design that the code satisfies, with each argument that carries it out. */
export type Proven = { check: string; holds: string; by: readonly { address: string; attribute: string }[] }

/** The checks for which something in the module is a proof; an argument that says otherwise is none. */
export const provenBy = (proofs: readonly Proof[], module: Module): readonly Proven[] =>
  proofs.flatMap(({ check, holds, by }) => {
    const found = module.resources.flatMap((resource) =>
      by.filter((each) => carries(resource, each)).map(({ attribute }) => ({ address: resource.address.join('.'), attribute })),
    )
    return found.length === 0 ? [] : [{ check, holds, by: found }]
  })

function carries(resource: Resource, { type, attribute, is }: Proof['by'][number]): boolean {
  if (resource.mode !== 'resource' || resource.type !== type) return false
  const value = at(resource.body, attribute.split('.'))
  return is === undefined ? value !== undefined && value !== null && value !== '' && value !== 0 : value === is
}

/** What stands at the end of a path of nested blocks; the first block of a name speaks for the others. */
function at(body: Body, [name = '', ...rest]: readonly string[]): Value | undefined {
  const value = body[name]
  if (value instanceof Nested) return rest.length === 0 ? undefined : at(value.bodies[0] ?? {}, rest)
  if (rest.length === 0 || value instanceof Expression || value === undefined) return value
  return undefined
}
