import type { Resource } from '../../../model/resource.ts'
import type { Value } from '../../../model/value.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'

/** What a program is told once all connections are known; `write` puts it where the service reads it. */
export function tellLater(it: Part, holder: Resource, write: (told: readonly (readonly [string, Value])[]) => void): Map<string, Value> {
  const environment = new Map<string, Value>()
  it.account.later(() => write(settled(it, holder, environment)))
  return environment
}
