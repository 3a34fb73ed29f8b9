import type { Resource } from '../../model/resource.ts'
import type { Body, Expression, Value } from '../../model/value.ts'
import type { Link } from '../link.ts'
import type { Part } from './part.ts'

/** A role of IAM on one resource: the type of its member resource with the arguments that name the target; absent = on the project. */
export type Grant = { role: string; on?: { type: string; target: Body }; condition?: { title: string; expression: Expression | string } }

export const accesses = ['read', 'write', 'call', 'start', 'delete', 'admin'] as const
export type Access = (typeof accesses)[number]
export type Grants = { readonly [A in Access]?: readonly Grant[] }

/** How what it emits can be taken up: a topic of Pub/Sub, or events of Eventarc. */
export type Emits = { kind: 'topic'; topic: Resource } | { kind: 'events'; filters: { readonly [attribute: string]: Value }; switchOn?: () => void }

/** How events are handed to it. */
export type Takes =
  | { kind: 'service'; service: Expression; uri: Expression; grant: Grant }
  | { kind: 'workflow'; id: Expression; grant: Grant }
  | { kind: 'topic'; topic: Resource; grant: Grant }
  | { kind: 'table'; table: Expression | string; grants: readonly Grant[] }
  | { kind: 'bucket'; bucket: Expression; grants: readonly Grant[] }
  /** It reads a subscription of its own. */
  | { kind: 'pull' }

/** A call over HTTPS that sets it off, and with which token. */
export type Start = { uri: Expression | string; body?: Value; token: 'oidc' | 'oauth'; grant: Grant }

export type Alarm = {
  /** Type of the metric, such as `pubsub.googleapis.com/topic/send_request_count`. */
  metric: string
  resource: string
  labels: { readonly [name: string]: Value }
  /** Aligns the points of a series; ALIGN_PERCENTILE_99 for distributions. */
  align: 'ALIGN_RATE' | 'ALIGN_MEAN' | 'ALIGN_MAX' | 'ALIGN_DELTA' | 'ALIGN_PERCENTILE_99'
  over?: number
  under?: number
  what: string
}

/** What a load balancer leads to. */
export type Balanced = { group: Expression; kind: 'serverless' | 'instances' | 'pods' | 'bucket'; port: number }

/** What stands before others and answers on a name. */
export type Front = {
  resource: Resource
  address: Expression
  kind: 'load-balancer' | 'api' | 'service' | 'site'
  protect?: (policy: Expression) => void
}

/** What a component shows to its connections once its own resources stand. */
export type Faces = {
  /** The service account it acts as when it calls others. Absent where it only answers. */
  identity?: Resource
  /** The network tag of what calls from the network. */
  tag?: string
  grants?: Grants
  /** Where it listens in the network: behind a tag of machines, or in a range of managed services. */
  door?: { tag?: string; ranges?: Expression | readonly Value[]; port: number; tls?: boolean }
  address?: { word: string; value: Value }
  environment?: Map<string, Value>
  /** The resource that holds the environment; a circle of addresses ends here. */
  holder?: Resource
  emits?: Emits
  takes?: Takes
  start?: Start
  front?: Front
  /** Asked for by what leads to it; only then is the way made. */
  balanced?: () => Balanced
  alarms?: readonly Alarm[]
  /** A connection that it lowers itself; true = it is done. Asked for both ends, the target first. */
  join?: (link: Link, other: Part, end: 'from' | 'to') => boolean
}
