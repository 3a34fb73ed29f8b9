import type { Resource, Topic } from '../../model/resource.ts'
import type { Body, Value } from '../../model/value.ts'

/** What may be said of a resource beside its arguments. */
export type MakeOptions = {
  suffix?: string
  topic?: Topic
  comment?: string
  forEach?: Value
  dependsOn?: readonly Resource[]
  lifecycle?: Body
  data?: boolean
}
