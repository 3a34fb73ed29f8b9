import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { backupVault } from '../forms/backup.ts'
import { makeStorage } from '../forms/storage.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Two stores joined by data: Azure copies new objects itself. */
function copies(it: Part, options: Parameters<typeof makeStorage>[1] = {}): Faces {
  const { account, container, ...faces } = makeStorage(it, options)
  return {
    ...faces,
    join: (link, other, end) => {
      const twin = other.resources.find(({ type }) => type === 'azurerm_storage_account')
      const target = other.resources.find(({ type }) => type === 'azurerm_storage_container')
      if (end !== 'from' || twin === undefined || target === undefined || other.faces.identity !== undefined || other === it) return false
      // Accounts with folders are not copied by Azure itself.
      if (options.folders === true || twin.body['is_hns_enabled'] === true) return false
      if (link.carries !== 'object' && link.carries !== 'dataset' && link.carries !== 'file') return false
      for (const each of [account, twin]) {
        const properties = each.body['blob_properties']
        if (properties === undefined || !('bodies' in (properties as object))) continue
        const [body = {}] = (properties as ReturnType<typeof block>).bodies
        each.set('blob_properties', block({ ...body, versioning_enabled: true, change_feed_enabled: true }))
      }
      link.resources.push(
        it.make(
          'azurerm_storage_object_replication',
          {
            source_storage_account_id: account.get('id'),
            destination_storage_account_id: twin.get('id'),
            rules: block({
              source_container_name: container.get('name'),
              destination_container_name: target.get('name'),
              copy_blobs_created_after: 'OnlyNewObjects',
            }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

function volume(it: Part): Faces {
  const { said } = it
  const stated = said.number('volumeTB') !== undefined ? (said.number('volumeTB') ?? 0) * 1000 : said.number('diskGB')
  if (stated === undefined) it.assume('No size is said; the disk has 128 GiB.')
  const fast = said.number('iops') !== undefined || said.number('throughputMBps') !== undefined
  const disk = it.make('azurerm_managed_disk', {
    name: it.name(70),
    ...it.here,
    create_option: 'Empty',
    storage_account_type: fast ? 'PremiumV2_LRS' : it.zoneCount > 1 ? 'Premium_ZRS' : 'Premium_LRS',
    zone: fast ? '1' : it.zoneCount > 1 ? undefined : '1',
    disk_size_gb: Math.max(4, Math.min(32_767, Math.ceil(((stated ?? 137) * 1e9) / 2 ** 30))),
    disk_iops_read_write: fast ? it.within('iops', 3000, 80_000) : undefined,
    disk_mbps_read_write: fast ? it.within('throughputMBps', 125, 1200) : undefined,
    disk_encryption_set_id: it.encryption === 'cmk' ? it.vault.disks.get('id') : undefined,
    network_access_policy: 'DenyAll',
    public_network_access_enabled: false,
  })
  let lun = 10
  return {
    backup: (vault) => vault.keepDisk(it, disk),
    address: { word: 'DISK', value: disk.get('id') },
    join: (link, other) => {
      const machine = other.resources.find(({ type }) => type === 'azurerm_linux_virtual_machine')
      if (machine === undefined) {
        link.reason = `${other.label} brings disks of its own; a disk cannot be attached to it.`
        return false
      }
      link.resources.push(
        it.make(
          'azurerm_virtual_machine_data_disk_attachment',
          { managed_disk_id: disk.get('id'), virtual_machine_id: machine.get('id'), lun: lun++, caching: fast ? 'None' : 'ReadOnly' },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** Files over NFS or SMB: an account for shares, or Azure NetApp Files where the throughput asks for it. */
function files(it: Part): Faces {
  const { said } = it
  if (/netapp|anf/i.test(said.text('engine') ?? said.text('service') ?? '')) return netapp(it)
  const key = it.key
  const gib = Math.max(100, Math.min(102_400, Math.ceil(((said.number('volumeTB') ?? 0.5) * 1e12) / 2 ** 30)))
  if (said.number('volumeTB') === undefined) it.assume('No volume is said; the share has room for half a terabyte.')
  const account = it.make(
    'azurerm_storage_account',
    {
      name: it.compact(),
      ...it.here,
      account_kind: 'FileStorage',
      account_tier: 'Premium',
      account_replication_type: it.zoneCount > 1 ? 'ZRS' : 'LRS',
      min_tls_version: 'TLS1_2',
      // Encryption of NFS shares is that of the mount; the switch of the account is for SMB alone.
      https_traffic_only_enabled: /smb/i.test(said.text('engine') ?? ''),
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
      allow_nested_items_to_be_public: false,
      public_network_access_enabled: it.open,
      network_rules: block({ default_action: it.open ? 'Allow' : 'Deny', bypass: ['AzureServices'] }),
      share_properties: block({ retention_policy: block({ days: 14 }) }),
      identity: it.identities(key?.identity),
      customer_managed_key: key && block({ key_vault_key_id: key.id, user_assigned_identity_id: key.identity.get('id') }),
    },
    { dependsOn: key?.after ?? [] },
  )
  const smb = /smb/i.test(said.text('engine') ?? '')
  const share = it.make(
    'azurerm_storage_share',
    { name: 'files', storage_account_id: account.get('id'), quota: gib, enabled_protocol: smb ? 'SMB' : 'NFS' },
    { suffix: 'share' },
  )
  it.endpoint(account, 'file')
  it.diagnose(account, { path: 'fileServices/default', logs: ['StorageRead', 'StorageWrite', 'StorageDelete'], metrics: 'Transaction' })
  const scope = account.get('id')
  return {
    grants: {
      read: [{ role: 'Storage File Data SMB Share Reader', scope }],
      write: [{ role: 'Storage File Data SMB Share Contributor', scope }],
    },
    door: { subnet: 'endpoints', port: smb ? 445 : 2049, tls: smb },
    address: { word: 'SHARE', value: text`${account.get('primary_file_host')}:/${account.get('name')}/${share.get('name')}` },
    ...(smb && { backup: (vault) => vault.keepShare(it, account, share) }),
  }
}

function netapp(it: Part): Faces {
  const terabytes = Math.max(1, Math.ceil(it.said.number('volumeTB') ?? 2))
  const account = it.make('azurerm_netapp_account', { name: it.name(60, '-account'), ...it.here }, { suffix: 'account' })
  const level =
    (it.said.number('throughputMBps') ?? 0) / terabytes > 64
      ? 'Ultra'
      : (it.said.number('throughputMBps') ?? 0) / terabytes > 16
        ? 'Premium'
        : 'Standard'
  const pool = it.make(
    'azurerm_netapp_pool',
    { name: 'pool', ...it.here, account_name: account.get('name'), service_level: level, size_in_tb: terabytes, qos_type: 'Auto' },
    { suffix: 'pool' },
  )
  const volume = it.make('azurerm_netapp_volume', {
    name: it.name(60),
    ...it.here,
    account_name: account.get('name'),
    pool_name: pool.get('name'),
    service_level: level,
    volume_path: `v${it.word.replaceAll('_', '-').slice(0, 60)}`,
    protocols: ['NFSv4.1'],
    network_features: 'Standard',
    storage_quota_in_gb: terabytes * 1024,
    subnet_id: it.network.subnet('lustre').get('id'),
    snapshot_directory_visible: true,
    export_policy_rule: block({
      rule_index: 1,
      allowed_clients: [it.network.range],
      protocol: ['NFSv4.1'],
      unix_read_write: true,
      unix_read_only: false,
      root_access_enabled: false,
    }),
  })
  return { door: { subnet: 'lustre', port: 2049 }, address: { word: 'MOUNT', value: volume.get('mount_ip_addresses', 0) } }
}

/** Azure Managed Lustre: its sizes come in steps of its speed. */
export function lustre(it: Part): Faces {
  const { said } = it
  const wanted = said.number('volumeTB') ?? 16
  const perTB = (said.number('throughputMBps') ?? 0) / Math.max(1, wanted)
  const [sku, step] =
    perTB > 250
      ? (['AMLFS-Durable-Premium-500', 4] as const)
      : perTB > 125
        ? (['AMLFS-Durable-Premium-250', 8] as const)
        : (['AMLFS-Durable-Premium-125', 16] as const)
  if (said.number('volumeTB') === undefined) it.assume('No volume is said; the file system has 16 TB.')
  const key = it.key
  const system = it.make(
    'azurerm_managed_lustre_file_system',
    {
      name: it.name(60),
      ...it.here,
      sku_name: sku,
      storage_capacity_in_tb: Math.max(step, Math.ceil(wanted / step) * step),
      subnet_id: it.network.subnet('lustre').get('id'),
      zones: ['1'],
      maintenance_window: block({ day_of_week: 'Sunday', time_of_day_in_utc: '02:00' }),
      identity: key && block({ type: 'UserAssigned', identity_ids: [key.identity.get('id')] }),
      encryption_key: key && block({ key_url: it.vault.versionedKeyId, source_vault_id: it.vault.resource.get('id') }),
    },
    { dependsOn: key?.after ?? [] },
  )
  return {
    door: { subnet: 'lustre', port: 988 },
    address: { word: 'MOUNT', value: text`${system.get('mgs_address')}@tcp:/lustrefs` },
    join: (link, other) => {
      if (other.resources.every(({ type }) => type !== 'azurerm_storage_account') || other.faces.identity !== undefined) return false
      link.traces.push(`filled from ${other.id} by an import job of the file system`)
      it.assume(`Data of ${other.label} is brought in by an import job: az amlfs import create.`)
      return true
    },
  }
}

/** The vault and its plans; what is joined to it is kept there. */
function backupService(it: Part): Faces {
  const vault = backupVault(it.place)
  return {
    address: { word: 'VAULT', value: vault.resource.get('name') },
    join: (link, other) => {
      if (other.faces.backup === undefined) {
        link.reason = `${other.label} keeps points to go back to by itself, or keeps nothing; the vault does not copy it.`
        return false
      }
      link.traces.push(`backup instance of ${other.id}`)
      return true
    },
  }
}

/** The device is ordered by hand; what it needs in the subscription is the store that it fills. */
function appliance(it: Part): Faces {
  const faces = copies(it, { container: 'imports' })
  it.assume('The Data Box itself is ordered in the portal, with this account as its destination.')
  return faces
}

/** Files of training runs between two steps. */
const checkpoints = (it: Part): Faces => (/lustre/i.test(it.said.text('engine') ?? '') ? lustre(it) : copies(it, { container: 'checkpoints' }))

export const storage: Lowerings = {
  'object-storage': (it) => copies(it),
  'data-lake': (it) => copies(it, { folders: true, container: 'lake' }),
  'archive-storage': (it) => copies(it, { archive: true, container: 'archive' }),
  'block-storage': volume,
  'file-storage': files,
  'parallel-file-system': lustre,
  'dataset-cache': (it) => copies(it, { container: 'cache' }),
  'backup-service': backupService,
  'data-transfer-appliance': appliance,
  'checkpoint-store': checkpoints,
  'dataset-versioning': (it) => copies(it, { container: 'datasets' }),
}
