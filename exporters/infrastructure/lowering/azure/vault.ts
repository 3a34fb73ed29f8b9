import type { Resource } from '../../model/resource.ts'
import { block, type Body, call, type Expression, operation, text } from '../../model/value.ts'
import { privateEndpoint } from './network/private-endpoint.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'

/** The vault of a region with its key, and the identity by which services use the key. */
export class Vault {
  readonly resource: Resource
  readonly place: Place
  readonly part: Part | undefined
  #key: { key: Resource; identity: Resource; right: Resource } | undefined

  constructor(place: Place, part: Part | undefined) {
    this.place = place
    this.part = part
    const { account } = place
    const hardware = part?.said.is('fipsValidated', true) === true
    this.resource = this.#make('azurerm_key_vault', undefined, {
      name: part === undefined ? text`kv${account.compact}${account.unique}${place.primary ? '' : place.code.slice(0, 5)}` : part.compact(24, 'kv'),
      ...place.here,
      tenant_id: account.tenant,
      sku_name: hardware ? 'premium' : 'standard',
      rbac_authorization_enabled: true,
      purge_protection_enabled: true,
      soft_delete_retention_days: 90,
      public_network_access_enabled: operation(call('length', account.deployerRanges), '>', 0),
      network_acls: block({ default_action: 'Deny', bypass: 'AzureServices', ip_rules: account.deployerRanges }),
      tags: part?.tags ?? account.tags,
    })
    this.#make('azurerm_role_assignment', 'deployer', {
      scope: this.resource.get('id'),
      role_definition_name: 'Key Vault Administrator',
      principal_id: account.client.get('object_id'),
    })
    this.#make('azurerm_monitor_diagnostic_setting', 'logs', {
      name: 'to-log-analytics',
      target_resource_id: this.resource.get('id'),
      log_analytics_workspace_id: place.logs.get('id'),
      enabled_log: block({ category_group: 'audit' }),
      enabled_metric: block({ category: 'AllMetrics' }),
    })
    account.later(() => {
      const network = place.network(part)
      privateEndpoint(network, {
        id: part?.id ?? null,
        address: (suffix) => (part === undefined ? `${place.named('main')}__vault_${suffix}` : part.address(suffix)),
        name: part?.name(60, '-vault') ?? text`${account.prefix}-vault${place.tail}`,
        target: this.resource.get('id'),
        kind: 'vault',
        tags: part?.tags ?? account.tags,
      })
    })
  }

  #make(type: string, suffix: string | undefined, body: Body): Resource {
    return this.part === undefined
      ? this.place.make(type, 'main', suffix === undefined ? undefined : `vault_${suffix}`, body, 'security')
      : this.part.make(type, body, { topic: 'security', ...(suffix !== undefined && { suffix }) })
  }

  /** The key that what is kept at rest is encrypted with; made when it is first asked for. */
  get #made() {
    this.#key ??= this.#makeKey()
    return this.#key
  }

  #makeKey() {
    const { account } = this.place
    const hardware = this.part?.said.is('fipsValidated', true) === true
    const deployer = account.module.resources.find(
      ({ type, body }) =>
        type === 'azurerm_role_assignment' && body['role_definition_name'] === 'Key Vault Administrator' && this.owns(body['scope']),
    )
    const make = (type: string, body: Body, suffix: string, dependsOn: readonly Resource[] = []) =>
      account.module.add('resource', type, this.part?.address(suffix) ?? `${this.place.named('main')}__${suffix}`, body, {
        topic: 'security',
        origin: this.part?.id ?? null,
        dependsOn,
      })
    const key = make(
      'azurerm_key_vault_key',
      {
        name: 'data',
        key_vault_id: this.resource.get('id'),
        key_type: hardware ? 'RSA-HSM' : 'RSA',
        key_size: 3072,
        key_opts: ['decrypt', 'encrypt', 'sign', 'unwrapKey', 'verify', 'wrapKey'],
        rotation_policy: block({ expire_after: 'P2Y', notify_before_expiry: 'P30D', automatic: block({ time_after_creation: 'P1Y' }) }),
      },
      'key',
      deployer === undefined ? [] : [deployer],
    )
    const identity = make(
      'azurerm_user_assigned_identity',
      { name: this.part?.name(100, '-encryption') ?? text`${account.prefix}-encryption${this.place.tail}`, ...this.place.here, tags: account.tags },
      'encryption',
    )
    const right = make(
      'azurerm_role_assignment',
      {
        scope: key.get('resource_versionless_id'),
        role_definition_name: 'Key Vault Crypto Service Encryption User',
        principal_id: identity.get('principal_id'),
        principal_type: 'ServicePrincipal',
      },
      'encryption',
    )
    this.part?.resources.push(key, identity, right)
    return { key, identity, right }
  }

  owns(scope: unknown): boolean {
    return typeof scope === 'object' && scope !== null && 'node' in scope && (scope as Expression).node.kind === 'reference'
      ? ((scope as Expression).node as { to: unknown }).to === this.resource
      : false
  }

  /** The key without its version, so that a turn of the key reaches everything. */
  get keyId(): Expression {
    return this.#made.key.get('versionless_id')
  }
  get versionedKeyId(): Expression {
    return this.#made.key.get('id')
  }
  get encryption(): Resource {
    return this.#made.identity
  }
  /** What must stand before a service can use the key. */
  get right(): Resource {
    return this.#made.right
  }

  /** Disks of machines and nodes, encrypted with the key. */
  get disks(): Resource {
    return this.place.once(`disks ${this.part?.id ?? ''}`, () => {
      const { account } = this.place
      return account.module.add(
        'resource',
        'azurerm_disk_encryption_set',
        this.part?.address('disks') ?? this.place.named('main'),
        {
          name: this.part?.name(80, '-disks') ?? text`${account.prefix}-disks${this.place.tail}`,
          ...this.place.here,
          key_vault_key_id: this.keyId,
          auto_key_rotation_enabled: true,
          encryption_type: 'EncryptionAtRestWithCustomerKey',
          identity: block({ type: 'UserAssigned', identity_ids: [this.encryption.get('id')] }),
          tags: account.tags,
        },
        { topic: 'security', origin: this.part?.id ?? null, dependsOn: [this.right] },
      )
    })
  }
}
