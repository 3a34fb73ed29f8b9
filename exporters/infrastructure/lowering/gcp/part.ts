import { kindOf, laneOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { said } from '#domain/design/requirements.ts'
import type { Component } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { addressOf, shortened } from '../../model/names.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { block, type Body, call, type Expression, text, type Value } from '../../model/value.ts'
import { Said } from '../said.ts'
import type { Agent } from './agents.data.ts'
import type { Faces, Grant } from './faces.ts'
import { give } from './give.ts'
import { described, labelsOf } from './labels.ts'
import type { MakeOptions } from './make-options.ts'
import type { Network } from './network/network.ts'
import type { Place } from './place.ts'
import type { Project } from './project.ts'

/** What is reserved for `${project}-${environment}-` at the head of a name. */
const head = 17

/** One component of the design on its way to resources. */
export class Part {
  readonly project: Project
  readonly component: Component
  readonly said: Said
  readonly place: Place
  readonly kind: ComponentKind | undefined
  /** All resources made for it, the main one first. */
  readonly resources: Resource[] = []
  faces: Faces = {}
  #identity: Resource | undefined
  #tagged = false
  #backedUp = false

  constructor(project: Project, component: Component, place: Place) {
    this.project = project
    this.component = component
    this.place = place
    this.said = new Said(component.settings)
    this.kind = kindOf(component.kind)
  }

  get id(): Component['id'] {
    return this.component.id
  }
  get sizing(): ComponentSizing | undefined {
    return this.project.sizing(this.id)
  }
  get network(): Network {
    return this.project.network(this)
  }
  get subnet(): Resource {
    return this.network.subnet(this.place)
  }
  get region(): Expression {
    return this.place.region
  }
  get labels(): { readonly [key: string]: Value | undefined } {
    return labelsOf(this)
  }

  address(suffix?: string): string {
    return addressOf(this.id, suffix)
  }

  /** Its address as a part of names of outputs and variables. */
  get word(): string {
    return this.address().replaceAll('-', '_').replace(/^_+/, '')
  }

  /** What it is called in the project, cut to what the service takes. */
  name(longest = 63, ending = ''): Expression | string {
    return text`${this.project.prefix}-${shortened(this.id, longest - head - ending.length)}${ending}`
  }

  /** The same for services that take no hyphens. */
  snake(longest = 63, ending = ''): Expression {
    return call('replace', this.name(longest, ending), '-', '_')
  }

  /** A name that nobody else in the world has: the number of the project stands at its end. */
  worldName(longest = 63, ending = ''): Expression | string {
    const plain = shortened(this.id.replaceAll('goog', 'g'), longest - head - 13 - ending.length)
    return text`${this.project.prefix}-${plain}${ending}-${this.project.number}`
  }

  /** Said in the comment above its main resource and in descriptions. */
  get label(): string {
    return this.component.name === '' ? this.id : this.component.name
  }

  /** The name that a person gave, as a description takes it. */
  description(longest = 200): string {
    return described(this, longest)
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    const { suffix, data = false, topic = this.topic, ...meta } = options
    const first = this.resources.length === 0
    const resource = this.project.module.add(data ? 'data' : 'resource', type, this.address(suffix), body, {
      ...meta,
      topic,
      origin: this.id,
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
    this.project.assume(this.id, what)
  }

  /** How it is encrypted at rest. Google Cloud encrypts always; what nobody said gets the module's key, and is said to be assumed. */
  get encryption(): 'provider' | 'cmk' {
    const stated = this.said.text('encryptionAtRest')
    if (stated === 'provider' || stated === 'encrypted') return 'provider'
    if (stated === 'cmk') return 'cmk'
    if (stated === 'none') {
      this.assume('It is said to be unencrypted at rest; Google Cloud encrypts always, with a key of its own, and that cannot be switched off.')
      return 'provider'
    }
    this.assume('Nothing is said about encryption at rest; a customer-managed key is used.')
    return 'cmk'
  }

  /** The customer-managed key, which the agent of the service may use; undefined where Google's own key is wanted. */
  key(agent: Agent): Expression | undefined {
    return this.encryption === 'cmk' ? this.place.key(this).for(agent) : undefined
  }

  /** The service account it acts as; components with one `identityRef` share one. */
  identity(): Resource {
    if (this.#identity !== undefined) return this.#identity
    const shared = this.said.text('identityRef')
    this.#identity = shared === undefined ? this.makeIdentity() : this.project.once(`identity ${shared}`, () => this.makeIdentity())
    return this.#identity
  }

  get acts(): boolean {
    return this.#identity !== undefined
  }

  makeIdentity(suffix?: string): Resource {
    const id = suffix === undefined ? this.id : `${this.id}-${suffix}`
    return this.make(
      'google_service_account',
      {
        account_id: text`${this.project.prefix}-${shortened(id, 13)}`,
        display_name: this.description(90),
        description: suffix === undefined ? `Identity of ${this.id}` : `Identity of ${this.id}: ${suffix}`,
      },
      {
        topic: 'security',
        comment: suffix === undefined ? `${this.label} acts as this account.` : `${this.label}: ${suffix}.`,
        ...(suffix !== undefined && { suffix }),
      },
    )
  }

  /** Rights that its own account needs whatever it is connected to. */
  permit(...grants: readonly Grant[]): readonly Resource[] {
    return grants.map((grant) => this.admit(this.identity(), grant))
  }

  /** A right that an account has because of this component. */
  admit(who: Resource, grant: Grant, suffix?: string): Resource {
    return give(this.project, who.get('member'), grant, (body, word, type) =>
      this.make(type, body, { suffix: this.#free(type, suffix === undefined ? word : `${suffix}_${word}`), topic: 'security' }),
    )
  }

  /** A suffix that no resource of the type has yet: one role may stand on several things. */
  #free(type: string, suffix: string): string {
    const taken = new Set(this.resources.filter((each) => each.type === type).map(({ name }) => name))
    for (let at = 1; ; at++) {
      const wanted = at === 1 ? suffix : `${suffix}_${at}`
      if (!taken.has(this.address(wanted))) return wanted
    }
  }

  /** A right for somebody who is no account of the module, such as an agent of Google or everybody. */
  admitMember(member: Expression | string, grant: Grant, suffix: string): Resource {
    return give(this.project, member, grant, (body, _, type) => this.make(type, body, { suffix, topic: 'security' }))
  }

  /** The tag by which rules of the network know it. */
  get tag(): string {
    if (!this.#tagged) {
      this.#tagged = true
      this.network.guard(this)
    }
    return this.tagName
  }

  get tagName(): string {
    const name = shortened(this.id, 61)
    return /^[0-9]/.test(name) ? `c-${name}` : name
  }

  get standsInNetwork(): boolean {
    return this.#tagged
  }

  get zoneCount(): number {
    return Math.max(1, Math.min(3, this.said.number('zones') ?? 3))
  }

  get careful(): boolean {
    return this.project.careful
  }

  /** Is it kept from being deleted? As said, else in production. */
  get protected(): boolean {
    return this.said.flag('deleteProtection') ?? this.careful
  }

  /** Is it backed up? As said, else where a backup service is joined to it or in production. */
  get backedUp(): boolean {
    const stated = this.said.text('backup')
    return stated === undefined ? this.#backedUp || this.careful : stated !== 'none'
  }

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

  get requestsPerSecond(): number | undefined {
    return this.said.number('requestsPerSecond') ?? said(this.project.design.requirements.demand?.requestsPerSecond)
  }

  when(condition: boolean | undefined, body: Body): ReturnType<typeof block> | undefined {
    return condition === true ? block(body) : undefined
  }
}
