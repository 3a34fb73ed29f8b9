import type { Resource } from '../../../model/resource.ts'
import { block, type Body, text } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'

const tidy = (id: string) => id.replace(/[^a-z0-9-]/gi, '-').slice(0, 40)

/** The vault of backups of a region, with one plan for each sort of data. */
export class Vault {
  readonly place: Place
  readonly part: Part | undefined
  readonly resource: Resource

  constructor(place: Place, part: Part | undefined) {
    this.place = place
    this.part = part
    const { account } = place
    const far = [...account.parts.values()].some((each) => each.place === place && each.said.peek('backup') === 'cross-region')
    this.resource = this.#make('azurerm_data_protection_backup_vault', undefined, {
      name: part?.name(45) ?? text`${account.prefix}-backups${place.tail}`,
      ...place.here,
      datastore_type: 'VaultStore',
      redundancy: far ? 'GeoRedundant' : 'ZoneRedundant',
      cross_region_restore_enabled: far ? true : undefined,
      soft_delete: part?.said.is('immutable', true) === true || place.careful ? 'AlwaysOn' : 'On',
      retention_duration_in_days: 14,
      immutability: part?.said.is('immutable', true) === true ? 'Unlocked' : undefined,
      identity: block({ type: 'SystemAssigned' }),
      tags: part?.tags ?? account.tags,
    })
  }

  #make(type: string, suffix: string | undefined, body: Body): Resource {
    return this.part === undefined
      ? this.place.make(type, 'backups', suffix, body, 'data')
      : this.part.make(type, body, { topic: 'data', ...(suffix !== undefined && { suffix }) })
  }

  get #days(): number {
    const said = this.part?.said.number('retentionDays')
    return said === undefined ? (this.place.careful ? 35 : 7) : Math.max(1, Math.min(360, Math.round(said)))
  }

  #right(it: Part, role: string, scope: Resource, suffix: string): Resource {
    return it.make(
      'azurerm_role_assignment',
      {
        scope: scope.get('id'),
        role_definition_name: role,
        principal_id: this.resource.get('identity', 0, 'principal_id'),
        principal_type: 'ServicePrincipal',
      },
      { suffix, topic: 'security', comment: `The vault may copy ${it.label}.` },
    )
  }

  keepBlobs(it: Part, account: Resource): Resource {
    const policy = this.place.once(`blob policy ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_data_protection_backup_policy_blob_storage', 'blobs', {
        name: 'blobs',
        vault_id: this.resource.get('id'),
        operational_default_retention_duration: `P${this.#days}D`,
      }),
    )
    const right = this.#right(it, 'Storage Account Backup Contributor', account, 'backup')
    return it.make(
      'azurerm_data_protection_backup_instance_blob_storage',
      {
        name: tidy(it.id),
        vault_id: this.resource.get('id'),
        location: it.place.location,
        storage_account_id: account.get('id'),
        backup_policy_id: policy.get('id'),
      },
      { suffix: 'backup', dependsOn: [right] },
    )
  }

  keepDisk(it: Part, disk: Resource): Resource {
    const policy = this.place.once(`disk policy ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_data_protection_backup_policy_disk', 'disks', {
        name: 'disks',
        vault_id: this.resource.get('id'),
        backup_repeating_time_intervals: ['R/2026-01-01T02:00:00+00:00/P1D'],
        default_retention_duration: `P${Math.min(this.#days, 180)}D`,
        time_zone: 'UTC',
      }),
    )
    const right = this.#right(it, 'Disk Backup Reader', disk, 'backup')
    return it.make(
      'azurerm_data_protection_backup_instance_disk',
      {
        name: tidy(it.id),
        vault_id: this.resource.get('id'),
        location: it.place.location,
        disk_id: disk.get('id'),
        snapshot_resource_group_name: it.place.group.get('name'),
        backup_policy_id: policy.get('id'),
      },
      { suffix: 'backup', dependsOn: [right] },
    )
  }

  keepPostgres(it: Part, server: Resource): Resource {
    const policy = this.place.once(`postgres policy ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_data_protection_backup_policy_postgresql_flexible_server', 'postgres', {
        name: 'postgres',
        vault_id: this.resource.get('id'),
        backup_repeating_time_intervals: ['R/2026-01-04T02:00:00+00:00/P1W'],
        time_zone: 'UTC',
        default_retention_rule: block({ life_cycle: block({ data_store_type: 'VaultStore', duration: 'P12M' }) }),
      }),
    )
    const right = this.#right(it, 'PostgreSQL Flexible Server Long Term Retention Backup Role', server, 'backup')
    return it.make(
      'azurerm_data_protection_backup_instance_postgresql_flexible_server',
      {
        name: tidy(it.id),
        vault_id: this.resource.get('id'),
        location: it.place.location,
        server_id: server.get('id'),
        backup_policy_id: policy.get('id'),
      },
      { suffix: 'backup', dependsOn: [right] },
    )
  }

  /** Machines and shares of files are kept in a vault of the older sort. */
  get #recovery(): Resource {
    return this.place.once(`recovery ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_recovery_services_vault', 'machines', {
        name: this.part?.name(45, '-vm') ?? text`${this.place.account.prefix}-recovery${this.place.tail}`,
        ...this.place.here,
        sku: 'Standard',
        soft_delete_enabled: true,
        storage_mode_type: 'ZoneRedundant',
        public_network_access_enabled: false,
        tags: this.part?.tags ?? this.place.account.tags,
      }),
    )
  }

  keepMachine(it: Part, machine: Resource): Resource {
    const vault = { recovery_vault_name: this.#recovery.get('name'), resource_group_name: this.place.group.get('name') }
    const policy = this.place.once(`machine policy ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_backup_policy_vm', 'machines', {
        name: 'machines',
        ...vault,
        policy_type: 'V2',
        timezone: 'UTC',
        backup: block({ frequency: 'Daily', time: '02:00' }),
        retention_daily: block({ count: Math.max(7, this.#days) }),
      }),
    )
    return it.make(
      'azurerm_backup_protected_vm',
      { ...vault, source_vm_id: machine.get('id'), backup_policy_id: policy.get('id') },
      { suffix: 'backup' },
    )
  }

  keepShare(it: Part, account: Resource, share: Resource): Resource {
    const vault = { recovery_vault_name: this.#recovery.get('name'), resource_group_name: this.place.group.get('name') }
    const policy = this.place.once(`share policy ${this.part?.id ?? ''}`, () =>
      this.#make('azurerm_backup_policy_file_share', 'shares', {
        name: 'shares',
        ...vault,
        timezone: 'UTC',
        backup: block({ frequency: 'Daily', time: '02:00' }),
        retention_daily: block({ count: Math.min(200, this.#days) }),
      }),
    )
    const container = it.make('azurerm_backup_container_storage_account', { ...vault, storage_account_id: account.get('id') }, { suffix: 'backup' })
    return it.make(
      'azurerm_backup_protected_file_share',
      { ...vault, source_storage_account_id: account.get('id'), source_file_share_name: share.get('name'), backup_policy_id: policy.get('id') },
      { suffix: 'backup', dependsOn: [container] },
    )
  }
}

/** The vault that is drawn in a region, else one of the module. */
export function backupVault(place: Place): Vault {
  const drawn = [...place.account.parts.values()].find((part) => part.component.kind === 'backup-service' && part.place === place)
  return place.once('backup vault', () => new Vault(place, drawn))
}

/** Everything that can be kept and is said to be kept, or is joined to a vault. */
export function makeBackups(place: Place): void {
  for (const part of place.account.parts.values()) {
    const { backup } = part.faces
    if (part.place !== place || backup === undefined) continue
    const stated = part.said.text('backup')
    const joined = place.account.graph.neighbours(part.id).some(({ id }) => place.account.parts.get(id)?.component.kind === 'backup-service')
    if (stated === 'none') continue
    if (stated !== undefined || joined) {
      backup(backupVault(place))
      part.said.hold('backup', 'The vault of the region keeps copies of it.')
    }
  }
}
