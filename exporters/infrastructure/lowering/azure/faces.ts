import type { Resource } from '../../model/resource.ts'
import type { Expression, Value } from '../../model/value.ts'
import type { Link } from '../link.ts'
import type { Subnet } from './network/subnets.data.ts'
import type { Part } from './part.ts'

/** Who is given a right, and under which name it is written down. */
export type Grantee = { address: string; identity: Resource; caller: Part; make: Part['make'] }

/** A role of Azure on a scope, or a right that the service keeps by itself. */
export type Right = { role: string; scope: Expression | string } | { own: (to: Grantee) => Resource }

export const accesses = ['read', 'write', 'call', 'start', 'delete', 'admin'] as const
export type Access = (typeof accesses)[number]
export type Grants = { readonly [A in Access]?: readonly Right[] }

/** What it tells Event Grid; `types` are the events that matter here. */
export type Emits = { source: Expression; topic: string | undefined; types: readonly string[] }

/** How Event Grid hands events to it. */
export type Takes = { function: Expression | string } | { queue: Expression } | { stream: Expression } | { topic: Expression }

export type Alarm = {
  metric: string
  namespace: string
  scope: Expression
  aggregation: 'Average' | 'Total' | 'Maximum' | 'Minimum' | 'Count'
  over?: number
  under?: number
  what: string
}

/** A name that a gateway, a content network or a zone of names can point to. */
export type Front = {
  domain: Expression
  kind: 'app' | 'storage' | 'api' | 'door' | 'gateway' | 'balancer' | 'site'
  resource: Resource
  /** Front Door reaches it by a private link of this kind. */
  link?: { id: Expression; target: string | undefined }
}

/** What a component shows to its connections once its own resources stand. */
export type Faces = {
  /** The identity it acts as when it calls others. Absent where it only answers. */
  identity?: Resource
  /** As whom the service itself reads and writes, where no program of ours runs in it. */
  principal?: Expression
  /** The subnet it calls from. */
  from?: Subnet
  grants?: Grants
  /** Where it listens in the network. */
  door?: { subnet: Subnet; port: number; tls?: boolean }
  /** What a caller is told to find it, under a name made of the component and this word. */
  address?: { word: string; value: Value }
  /** Where it is told about others. */
  environment?: Map<string, Value>
  /** The resource that holds the environment; a circle of addresses ends here. */
  holder?: Resource
  emits?: Emits
  takes?: Takes
  front?: Front
  alarms?: readonly Alarm[]
  /** How the vault of the region protects it. */
  backup?: (vault: import('./forms/backup.ts').Vault) => Resource
  /** A connection that it lowers itself; true = it is done. Asked for both ends, the target first. */
  join?: (link: Link, other: Part, end: 'from' | 'to') => boolean
}
