import { kindOf, laneOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { said } from '#domain/design/requirements.ts'
import type { Component } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import { addressOf, shortened, slug } from '../../model/names.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { block, blocks, type Body, type Expression, type Nested, text } from '../../model/value.ts'
import { Said } from '../said.ts'
import type { Account } from './account.ts'
import type { Faces, Right } from './faces.ts'
import type { MakeOptions } from './make-options.ts'
import type { EndpointKind } from './network/endpoint-zones.data.ts'
import type { Network } from './network/network.ts'
import { privateEndpoint } from './network/private-endpoint.ts'
import type { Place } from './place.ts'
import { tagsOf } from './tags.ts'
import type { Vault } from './vault.ts'

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
  #identity: Resource | undefined

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
  get tags(): Expression {
    return tagsOf(this)
  }
  get vault(): Vault {
    return this.place.vault(this)
  }
  /** Group, region and tags: what nearly every resource of Azure asks for. */
  get here(): { resource_group_name: Expression; location: Expression; tags: Expression } {
    return { ...this.place.here, tags: this.tags }
  }

  address(suffix?: string): string {
    return addressOf(this.id, suffix)
  }

  /** Its address as a word of outputs and locals. */
  get word(): string {
    return (
      this.address()
        .replaceAll('-', '_')
        .replace(/^_+|_+$/g, '') || 'it'
    )
  }

  /** What it is called in the resource group, cut to what the service takes. */
  name(longest = 63, ending = ''): Expression | string {
    return text`${this.account.prefix}-${shortened(this.id, longest - head - ending.length)}${ending}`
  }

  /** The same for names that all of Azure shares. */
  global(longest = 60): Expression | string {
    return text`${this.account.prefix}-${shortened(this.id, longest - head - 6)}-${this.account.unique}`
  }

  /** The same for names of small letters and digits alone, a letter first. */
  compact(longest = 24, before = 'st'): Expression | string {
    const room = longest - 10 - 5 - before.length
    return text`${before}${this.account.compact}${shortened(slug(this.id) || 'x', room).replaceAll('-', '')}${this.account.unique}`
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

  /** How it is encrypted at rest. What nobody said is encrypted with the key of the module, and said to be assumed. */
  get encryption(): 'none' | 'provider' | 'cmk' {
    const stated = this.said.text('encryptionAtRest')
    if (stated === 'none') {
      this.assume('It is said to be kept unencrypted; Azure encrypts all storage with keys of its own, and this cannot be turned off.')
      return 'none'
    }
    if (stated === 'provider' || stated === 'cmk') return stated
    if (stated === 'encrypted') return 'provider'
    this.assume('Nothing is said about encryption at rest; a customer-managed key is used.')
    return 'cmk'
  }

  /** What a service with a customer-managed key asks for; undefined where Azure's own key is wanted. */
  get key(): { id: Expression; identity: Resource; after: readonly Resource[] } | undefined {
    if (this.encryption !== 'cmk') return undefined
    const { vault } = this
    return { id: vault.keyId, identity: vault.encryption, after: [vault.right] }
  }

  /** The identities a service has: its own, and the one that uses the key. */
  identities(...more: readonly (Resource | undefined)[]): Nested | undefined {
    const ids = [this.#identity, ...more].filter((each) => each !== undefined)
    return ids.length === 0 ? undefined : block({ type: 'UserAssigned', identity_ids: [...new Set(ids)].map((each) => each.get('id')) })
  }

  /** The identity it acts as; components with one `identityRef` share one. */
  identity(): Resource {
    if (this.#identity !== undefined) return this.#identity
    const shared = this.said.text('identityRef')
    this.#identity = shared === undefined ? this.#makeIdentity() : this.place.once(`identity ${shared}`, () => this.#makeIdentity())
    return this.#identity
  }

  #makeIdentity(): Resource {
    return this.make(
      'azurerm_user_assigned_identity',
      { name: this.name(120), ...this.here },
      { topic: 'security', comment: `${this.label} acts as this identity.` },
    )
  }

  /** Rights it needs whatever it is connected to. */
  permit(suffix: string, ...rights: readonly Right[]): readonly Resource[] {
    const identity = this.identity()
    return rights.map((right, at) => {
      const word = at === 0 ? suffix : `${suffix}_${at + 1}`
      return 'own' in right
        ? right.own({ address: word, identity, caller: this, make: (type, body, options) => this.make(type, body, options) })
        : this.make(
            'azurerm_role_assignment',
            { scope: right.scope, role_definition_name: right.role, principal_id: identity.get('principal_id'), principal_type: 'ServicePrincipal' },
            { suffix: word, topic: 'security' },
          )
    })
  }

  /** Can the internet reach it? Only where that is said. */
  get open(): boolean {
    return this.said.is('exposure', 'internet')
  }

  /** A private endpoint in its network, unless it is said to stand in the internet. */
  endpoint(target: Resource, kind: EndpointKind): void {
    if (this.open) return
    const { network } = this
    this.resources.push(
      privateEndpoint(network, {
        id: this.id,
        address: (suffix) => this.address(suffix),
        name: this.name(70, `-${kind}`),
        target: target.get('id'),
        kind,
        tags: this.tags,
      }),
    )
  }

  /** What happens to it goes to the workspace of logs. */
  diagnose(
    target: Resource,
    options: { path?: string; suffix?: string; logs?: readonly string[] | 'all' | 'audit' | 'none'; metrics?: boolean | string } = {},
  ): void {
    const { path, suffix = 'logs', logs = 'all', metrics = true } = options
    const enabled =
      logs === 'none'
        ? []
        : logs === 'all'
          ? [{ category_group: 'allLogs' }]
          : logs === 'audit'
            ? [{ category_group: 'audit' }]
            : logs.map((category) => ({ category }))
    this.make(
      'azurerm_monitor_diagnostic_setting',
      {
        name: 'to-log-analytics',
        target_resource_id: path === undefined ? target.get('id') : text`${target.get('id')}/${path}`,
        log_analytics_workspace_id: this.place.logs.get('id'),
        enabled_log: blocks(enabled),
        enabled_metric: metrics === false ? undefined : block({ category: metrics === true ? 'AllMetrics' : metrics }),
      },
      { suffix, topic: 'observability', comment: `Logs of ${this.label}.` },
    )
    this.said.hold('auditLogging', 'Its diagnostic setting sends every log to the workspace.')
  }

  /** Zones that it spans: what is said, else three where the stage is careful. */
  get zoneCount(): number {
    return Math.max(1, Math.min(3, Math.round(this.said.number('zones') ?? (this.place.careful ? 3 : 1))))
  }
  get zones(): readonly string[] {
    return ['1', '2', '3'].slice(0, this.zoneCount)
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
}
