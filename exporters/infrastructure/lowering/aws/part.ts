import { kindOf, laneOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { said } from '#domain/design/requirements.ts'
import type { Component } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { addressOf, shortened } from '../../model/names.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { block, type Body, call, type Expression, text, type Value } from '../../model/value.ts'
import { Said } from '../said.ts'
import type { Account } from './account.ts'
import type { Faces, Statement } from './faces.ts'
import type { MakeOptions } from './make-options.ts'
import type { Network } from './network/network.ts'
import type { Place } from './place.ts'
import { policy, trust } from './policy.ts'
import { retention } from './retention.ts'
import { tagsOf } from './tags.ts'

/** What is reserved for `${project}-${environment}-` at the head of a name. */
const head = 17

/** One component of the design on its way to resources. */
export class Part {
  readonly account: Account
  readonly component: Component
  readonly said: Said
  readonly place: Place
  readonly kind: ComponentKind | undefined
  /** All resources made for it, the main one first. */
  readonly resources: Resource[] = []
  faces: Faces = {}
  /** Every action that it may call, for the endpoints its network needs. */
  readonly allowed: string[] = []
  readonly #base: Statement[] = []
  #role: Resource | undefined
  #group: Resource | undefined
  #backedUp = false

  constructor(account: Account, component: Component, place: Place) {
    this.account = account
    this.component = component
    this.place = place
    this.said = new Said(component.settings)
    this.kind = kindOf(component.kind)
  }

  get id(): Component['id'] {
    return this.component.id
  }
  get sizing(): ComponentSizing | undefined {
    return this.account.sizing(this.id)
  }
  get network(): Network {
    return this.place.network(this)
  }
  get tags(): Value {
    return tagsOf(this)
  }

  address(suffix?: string): string {
    return addressOf(this.id, suffix)
  }

  /** What it is called in the account, cut to what the service takes. */
  name(longest = 63, ending = ''): Expression | string {
    return text`${this.account.prefix}-${shortened(this.id, longest - head - ending.length)}${ending}`
  }

  /** The same for services that take no hyphens. */
  get snake(): Expression {
    return call('replace', this.name(), '-', '_')
  }

  /** Said in the comment above its main resource and in descriptions. */
  get label(): string {
    return this.component.name === '' ? this.id : this.component.name
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    const { suffix, data = false, topic = this.topic, ...meta } = options
    const first = this.resources.length === 0
    const resource = this.account.module.add(data ? 'data' : 'resource', type, this.address(suffix), body, {
      ...meta,
      topic,
      origin: this.id,
      ...(this.place.provider && { provider: this.place.provider }),
      ...(first && meta.comment === undefined && { comment: `${this.label} (${this.component.kind})` }),
    })
    this.resources.push(resource)
    return resource
  }

  get topic(): Topic {
    const lane = laneOf(this.component.kind)
    switch (lane) {
      case 'networking':
        return 'network'
      case 'security':
        return 'security'
      case 'observability':
        return 'observability'
      case 'infrastructure':
        return this.kind?.category === 'storage' ? 'data' : 'compute'
      case 'data-pipeline':
        return 'data'
      case 'ai-ml-model':
      case 'orchestration-mlops':
        return 'ai'
      case 'application-serving':
        return 'application'
    }
  }

  assume(what: string): void {
    this.account.assume(this.id, what)
  }

  /** How it is encrypted at rest. What nobody said is encrypted with the module's key, and said to be assumed. */
  get encryption(): 'none' | 'provider' | 'cmk' {
    const stated = this.said.text('encryptionAtRest')
    if (stated === 'none' || stated === 'provider' || stated === 'cmk') return stated
    if (stated === 'encrypted') return 'provider'
    this.assume('Nothing is said about encryption at rest; a customer-managed key is used.')
    return 'cmk'
  }

  get encrypted(): boolean {
    return this.encryption !== 'none'
  }

  /** ARN of the customer-managed key; undefined where the provider's key or none is wanted. */
  get key(): Expression | undefined {
    return this.encryption === 'cmk' ? this.place.key(this).arn : undefined
  }

  /** Statements on data here, with the right to its key. */
  keyed(access: 'read' | 'write', ...statements: Statement[]): readonly Statement[] {
    return this.encryption === 'cmk' ? [...statements, this.place.key(this).statement(access)] : statements
  }

  /** The role it acts as; components with one `identityRef` share one role. */
  role(...services: readonly string[]): Resource {
    if (this.#role !== undefined) return this.#role
    const shared = this.said.text('identityRef')
    if (shared !== undefined) {
      const { resource, trusted, parts } = this.account.home.once(`role ${shared}`, () => ({
        resource: this.#makeRole(services),
        trusted: new Set<string>(),
        parts: new Set<string>(),
      }))
      for (const service of services) trusted.add(service)
      parts.add(this.id)
      resource.set('assume_role_policy', trust([...trusted].sort()))
      this.#role = resource
      return resource
    }
    this.#role = this.#makeRole(services)
    return this.#role
  }

  #makeRole(services: readonly string[], suffix?: string): Resource {
    return this.make(
      'aws_iam_role',
      {
        name: this.name(64, suffix === undefined ? '' : `-${suffix}`),
        description: text`Role of ${this.id}`,
        assume_role_policy: trust(services),
        permissions_boundary: this.account.boundary,
        tags: this.tags,
      },
      {
        comment: suffix === undefined ? `${this.label} acts as this role.` : `Role of ${this.label}: ${suffix}.`,
        ...(suffix !== undefined && { suffix }),
      },
    )
  }

  /** A second role, such as the one with which a platform starts it. */
  helper(suffix: string, services: readonly string[], statements: readonly Statement[] = [], managed: readonly string[] = []): Resource {
    const role = this.#makeRole(services, suffix)
    if (statements.length > 0) this.make('aws_iam_role_policy', { name: suffix, role: role.get('id'), policy: policy(statements) }, { suffix })
    for (const name of managed)
      this.make(
        'aws_iam_role_policy_attachment',
        { role: role.get('name'), policy_arn: this.account.managedPolicy(name) },
        { suffix: `${suffix}_${name.replace(/^.*\//, '').toLowerCase()}` },
      )
    return role
  }

  /** Rights it needs whatever it is connected to. */
  permit(...statements: readonly Statement[]): void {
    if (this.#base.length === 0 && statements.length > 0)
      this.account.later(() => {
        if (this.#role !== undefined)
          this.make(
            'aws_iam_role_policy',
            { name: `${shortened(this.id, 100)}-base`, role: this.#role.get('id'), policy: policy(this.#base) },
            { suffix: 'base' },
          )
      })
    this.#base.push(...statements)
    this.note(statements)
  }

  note(statements: readonly Statement[]): void {
    this.allowed.push(...statements.flatMap(({ actions }) => actions))
  }

  /** True once it has a security group, so that its calls start in the network. */
  get standsInNetwork(): boolean {
    return this.#group !== undefined || this.faces.group !== undefined
  }

  /** The security group it stands in; rules are added by its connections. */
  group(): Resource {
    this.#group ??= this.#makeGroup()
    return this.#group
  }

  #makeGroup(): Resource {
    const group = this.make(
      'aws_security_group',
      {
        // A group is replaced before the old one goes, so its name must be free.
        name_prefix: text`${this.name(100)}-`,
        description: text`Traffic of ${this.id}`,
        vpc_id: this.network.id,
        tags: this.tags,
      },
      { topic: 'network', lifecycle: { create_before_destroy: true }, comment: `Traffic of ${this.label}; each rule comes from a connection.` },
    )
    this.account.later(() => {
      // A store only answers; what acts as somebody calls out.
      if (this.#role !== undefined || this.faces.role !== undefined) this.network.openEgress(this, group)
    })
    return group
  }

  /** Private subnets, as many zones as it is said to span. */
  get subnets(): Expression {
    return this.network.subnets(this.said.number('zones'))
  }

  get zoneCount(): number {
    return Math.max(1, Math.min(3, this.said.number('zones') ?? 3))
  }

  /** A log group with the retention that is said, encrypted like the rest. */
  logs(path: string, options: { suffix?: string } = {}): Resource {
    this.place.key(this).serve('logs')
    return this.make(
      'aws_cloudwatch_log_group',
      {
        name: text`${path}${this.name(200)}`,
        retention_in_days: retention(this),
        kms_key_id: this.place.key(this).arn,
        tags: this.tags,
      },
      { topic: 'observability', comment: `Logs of ${this.label}.`, ...options },
    )
  }

  /** The tag by which the backup plan finds it; undefined where it is not backed up by AWS Backup. */
  get backupPlan(): string | undefined {
    const stated = this.said.text('backup')
    if (stated === 'none') return undefined
    return stated ?? (this.#backedUp ? 'daily' : undefined)
  }

  /** A backup service is joined to it. */
  markBackedUp(): void {
    this.#backedUp = true
  }

  /** A number as the service takes it, whole and in its range; what had to be mended is told. Undefined where nobody said it. */
  within(name: string, low: number, high: number): number | undefined {
    const stated = this.said.number(name)
    if (stated === undefined) return undefined
    const mended = Math.max(low, Math.min(high, Math.round(stated)))
    if (mended !== stated)
      this.assume(`${name} is said to be ${stated}; the service takes whole numbers from ${low} to ${high}, so ${mended} is written.`)
    return mended
  }

  /** Requests that reach it a second: said of it, else of the whole design. */
  get requestsPerSecond(): number | undefined {
    return this.said.number('requestsPerSecond') ?? said(this.account.design.requirements.demand?.requestsPerSecond)
  }

  /** Instances of a nested block, or nothing. */
  when(condition: boolean | undefined, body: Body): ReturnType<typeof block> | undefined {
    return condition === true ? block(body) : undefined
  }
}
