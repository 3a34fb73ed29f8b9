import type { Resource } from '../../model/resource.ts'
import type { Body, Expression, Value } from '../../model/value.ts'
import type { Link } from '../link.ts'
import type { Part } from './part.ts'

/** One statement of a policy; the effect is always to allow. */
export type Statement = {
  actions: readonly string[]
  resources: readonly Value[]
  condition?: Body & { readonly [operator: string]: Value }
}

export const accesses = ['read', 'write', 'call', 'start', 'delete', 'admin'] as const
export type Access = (typeof accesses)[number]
export type Grants = { readonly [A in Access]?: readonly Statement[] }

/** How what it emits can be taken up. */
export type Emits =
  | { kind: 'queue' | 'stream' | 'table' | 'kafka' | 'topic'; arn: Value }
  /** Events on a bus; `bus` absent = the account's default bus. */
  | { kind: 'events'; pattern: Value; bus?: Expression; switchOn?: () => void }

/** How events are handed to it. */
export type Takes =
  | { kind: 'function'; arn: Value; name: Expression }
  | { kind: 'queue' | 'topic'; arn: Value; admit: (service: string, source: Value) => void }
  | { kind: 'machine' | 'pipeline' | 'stream' | 'delivery' | 'bus' | 'project'; arn: Value; start: readonly Statement[] }

/** A call of the provider's API that sets it off: `glue:startJobRun` with its input; `token` names the argument that keeps one run one. */
export type Start = { call: string; input: { readonly [key: string]: Value }; allow: readonly Statement[]; token?: string }

export type Alarm = {
  metric: string
  namespace: string
  dimensions: { readonly [name: string]: Value }
  statistic: 'Average' | 'Sum' | 'Maximum' | 'Minimum' | 'p99'
  over?: number
  under?: number
  /** Seconds in one point; three points in a row sound it. */
  period?: number
  what: string
}

/** A name on the network that stands for it: what DNS, a CDN or a gateway can point to. */
export type Front = {
  domain: Expression
  zoneId?: Expression
  /** Web application firewalls and shields attach to this. */
  arn?: Expression
  kind: 'load-balancer' | 'distribution' | 'api' | 'rest-api' | 'bucket' | 'site' | 'accelerator'
  resource: Resource
}

/** How a load balancer reaches it. */
export type Balanced = { port: number; targets: 'ip' | 'instance'; attach: (group: Resource, listener: Resource) => void }

/** One step of a SageMaker pipeline, as its definition writes it. */
export type Step = { name: string; type: string; arguments: Value }

/** What a component shows to its connections once its own resources stand. */
export type Faces = {
  /** The role it acts as when it calls others. Absent where it only answers. */
  role?: Resource
  /** The security group it calls from. */
  group?: Expression
  /** What a caller may be allowed to do here. */
  grants?: Grants
  /** Where it listens in the network. */
  door?: {
    group: Expression
    port: number
    /** It speaks TLS and nothing else. */
    tls?: boolean
  }
  /** What a caller is told to find it, under a name made of the component and this word. */
  address?: { word: string; value: Value }
  /** Where it is told about others. */
  environment?: Map<string, Value>
  /** The resource that holds the environment; a circle of addresses ends here. */
  holder?: Resource
  emits?: Emits
  takes?: Takes
  start?: Start
  front?: Front
  balanced?: Balanced
  step?: Step
  alarms?: readonly Alarm[]
  /** ARN by which AWS Backup selects it. */
  backup?: Expression
  /** Log group that it writes to. */
  logs?: Resource
  /** A connection that it lowers itself; true = it is done. Asked for both ends, the target first. */
  join?: (link: Link, other: Part, end: 'from' | 'to') => boolean
}
