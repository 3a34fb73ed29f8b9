import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'

export type StorageOptions = {
  /** Folders with rights of their own, as data lakes and Spark ask for. */
  folders?: boolean
  archive?: boolean
  /** Name of the first container. */
  container?: string
}

/** A storage account as production keeps one: closed, by identity alone, with soft deletion and a life cycle; and one container in it. */
export function makeStorage(it: Part, options: StorageOptions = {}): Faces & { account: Resource; container: Resource } {
  const { said } = it
  const { folders = false, archive = false } = options
  const key = it.key
  const tiers = archive || said.is('storageTier', 'archive', 'mixed')
  const versions = said.flag('versioning')
  if (versions === undefined && !folders) it.assume('Nothing is said about versions; older versions are kept for 90 days.')
  if (versions === true && folders)
    it.assume('Accounts with folders keep no versions of blobs; soft deletion and the table format keep them instead.')
  const kept = Math.min(365, Math.max(7, said.flag('deleteProtection') === true ? 90 : it.place.careful ? 30 : 7))
  const account = it.make(
    'azurerm_storage_account',
    {
      name: it.compact(),
      ...it.here,
      account_kind: 'StorageV2',
      account_tier: 'Standard',
      account_replication_type: replication(it, tiers),
      access_tier: archive || said.is('storageTier', 'infrequent', 'archive') || said.is('accessPattern', 'cold') ? 'Cool' : 'Hot',
      is_hns_enabled: folders,
      min_tls_version: 'TLS1_2',
      https_traffic_only_enabled: !it.account.graph.design.connections.some(
        ({ from, to, settings }) => (from === it.id || to === it.id) && settings['encryptedInTransit'] === false,
      ),
      infrastructure_encryption_enabled: key !== undefined,
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
      allow_nested_items_to_be_public: it.open && said.is('auth', 'none', 'anonymous-by-choice'),
      cross_tenant_replication_enabled: false,
      public_network_access_enabled: it.open,
      network_rules: block({ default_action: it.open ? 'Allow' : 'Deny', bypass: ['AzureServices'] }),
      blob_properties: block({
        versioning_enabled: folders ? undefined : versions !== false,
        change_feed_enabled: folders ? undefined : versions !== false,
        last_access_time_enabled: true,
        delete_retention_policy: block({ days: kept }),
        container_delete_retention_policy: block({ days: kept }),
      }),
      identity: it.identities(key?.identity),
      customer_managed_key: key && block({ key_vault_key_id: key.id, user_assigned_identity_id: key.identity.get('id') }),
    },
    { dependsOn: key?.after ?? [], lifecycle: said.is('deleteProtection', true) ? { prevent_destroy: true } : {} },
  )
  said.hold('deleteProtection', `Deleted blobs and containers can be brought back for ${kept} days.`)
  const name = options.container ?? 'data'
  const container = folders
    ? it.make('azurerm_storage_container', { name, storage_account_id: account.get('id'), container_access_type: 'private' }, { suffix: 'container' })
    : it.make(
        'azurerm_storage_container',
        {
          name,
          storage_account_id: account.get('id'),
          container_access_type: it.open && said.is('auth', 'none', 'anonymous-by-choice') ? 'blob' : 'private',
        },
        { suffix: 'container' },
      )
  lifecycle(it, account, tiers, folders)
  if (said.flag('immutable') === true) {
    const days = it.within('retentionDays', 1, 146_000) ?? 365
    it.make(
      'azurerm_storage_container_immutability_policy',
      {
        storage_container_resource_manager_id: container.get('id'),
        immutability_period_in_days: days,
        protected_append_writes_all_enabled: false,
        protected_append_writes_enabled: true,
        locked: false,
      },
      {
        suffix: 'immutable',
        comment: 'Nothing can be changed or removed before its time. Set `locked` once the time is proven: it cannot be taken back.',
      },
    )
    said.hold('immutable', 'A policy of the container keeps everything for its time.')
  }
  it.endpoint(account, 'blob')
  if (folders) it.endpoint(account, 'dfs')
  it.diagnose(account, { path: 'blobServices/default', logs: ['StorageRead', 'StorageWrite', 'StorageDelete'], metrics: 'Transaction' })
  const scope = container.get('id')
  return {
    account,
    container,
    grants: {
      read: [{ role: 'Storage Blob Data Reader', scope }],
      write: [{ role: 'Storage Blob Data Contributor', scope }],
      delete: [{ role: 'Storage Blob Data Contributor', scope }],
      admin: [{ role: 'Storage Blob Data Owner', scope }],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    emits: { source: account.get('id'), topic: 'Microsoft.Storage.StorageAccounts', types: ['Microsoft.Storage.BlobCreated'] },
    address: { word: 'CONTAINER', value: text`${account.get(folders ? 'primary_dfs_endpoint' : 'primary_blob_endpoint')}${container.get('name')}` },
    front: { kind: 'storage', domain: account.get('primary_blob_host'), resource: account, link: { id: account.get('id'), target: 'blob' } },
    alarms: [
      {
        metric: 'Availability',
        namespace: 'Microsoft.Storage/storageAccounts',
        scope: account.get('id'),
        aggregation: 'Average',
        under: 99,
        what: 'answers fewer than 99 of 100 requests',
      },
    ],
    backup: (vault) => vault.keepBlobs(it, account),
  }
}

/** Copies in zones or regions. The archive tier is not sold with copies in zones. */
function replication(it: Part, tiers: boolean): string {
  const far = it.said.is('backup', 'cross-region') || it.said.is('copyReason', 'availability') || it.said.is('standby', 'warm', 'hot')
  if (tiers) return far || it.place.careful ? 'GRS' : 'LRS'
  if (far) return 'GZRS'
  return it.zoneCount > 1 ? 'ZRS' : 'LRS'
}

function lifecycle(it: Part, account: Resource, archive: boolean, folders: boolean): void {
  const { said } = it
  const days = it.within('retentionDays', 1, 99_999)
  const tiering = said.flag('lifecycleTiering') === true || said.is('accessPattern', 'hot-then-cold', 'unknown-mix') || archive
  const base: Body = {
    ...(tiering && { tier_to_cool_after_days_since_modification_greater_than: 30 }),
    ...(tiering && !archive && { tier_to_cold_after_days_since_modification_greater_than: 90 }),
    ...(archive && { tier_to_archive_after_days_since_modification_greater_than: 90 }),
    ...(days !== undefined && { delete_after_days_since_modification_greater_than: days }),
  }
  if (Object.keys(base).length === 0 && folders) return
  it.make(
    'azurerm_storage_management_policy',
    {
      storage_account_id: account.get('id'),
      rule: blocks([
        {
          name: 'life',
          enabled: true,
          filters: block({ blob_types: ['blockBlob'] }),
          actions: block({
            base_blob: Object.keys(base).length > 0 ? block(base) : undefined,
            version: folders ? undefined : block({ delete_after_days_since_creation: Math.min(days ?? 90, 90) }),
            snapshot: block({ delete_after_days_since_creation_greater_than: Math.min(days ?? 90, 90) }),
          }),
        },
      ]),
    },
    { suffix: 'life' },
  )
}
