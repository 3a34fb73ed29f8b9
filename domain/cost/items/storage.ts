import { numberOf, textOf } from '../../catalog/read-setting.ts'
import type { CostContext } from '../context.ts'
import { isUnknown } from '../quantity.ts'
import { modelFilesGB, smallStoreGB, storedGB } from '../quantities/stored.ts'
import { objectReads, objectWrites } from '../quantities/traffic.ts'
import { items, type KindGroup, reckoned, rule, unknown } from '../rules.ts'
import { onOwnDisks } from '../self-hosted.ts'

const tier = (context: CostContext): string => textOf(context.component, 'storageTier') ?? 'standard'
const isTier =
  (...wanted: readonly string[]) =>
  (context: CostContext): boolean =>
    wanted.includes(tier(context))
/** Without a word on requests a store is read and written a little. */
const reads = objectReads
const writes = objectWrites
const kept = (quantity: typeof storedGB) => (context: CostContext) => {
  const found = quantity(context)
  return isUnknown(found) ? undefined : found
}

const objects = {
  aws: items(
    rule('Storage', 'S3', 'Standard storage first 50TB', storedGB, { when: isTier('standard', 'mixed') }),
    rule('Storage, infrequent access', 'S3', 'Standard-IA storage', storedGB, { when: isTier('infrequent') }),
    rule('Storage, archive', 'S3', 'Intelligent archive / Glacier Flexible', storedGB, { when: isTier('archive') }),
    rule('Reads', 'S3', 'GET and other', reads),
    rule('Writes', 'S3', 'PUT/COPY/POST/LIST', writes),
  ),
  azure: items(
    rule('Storage', 'Blob / ADLS Gen2', 'Blob Hot LRS first 50TB', storedGB, { when: isTier('standard', 'mixed') }),
    rule('Storage, cool', 'Blob / ADLS Gen2', 'Blob Cool LRS', storedGB, { when: isTier('infrequent') }),
    rule('Storage, archive', 'Blob / ADLS Gen2', 'Blob Archive LRS', storedGB, { when: isTier('archive') }),
    rule('Reads', 'Blob / ADLS Gen2', 'Read ops Hot', reads),
    rule('Writes', 'Blob / ADLS Gen2', 'Write ops Hot', writes),
  ),
  gcp: items(
    rule('Storage', 'Cloud Storage', 'Standard', storedGB, { when: isTier('standard', 'mixed') }),
    rule('Storage, nearline', 'Cloud Storage', 'Nearline', storedGB, { when: isTier('infrequent') }),
    rule('Storage, archive', 'Cloud Storage', 'Coldline', storedGB, { when: isTier('archive') }),
    rule('Reads', 'Cloud Storage', 'Class B operations', reads),
    rule('Writes', 'Cloud Storage', 'Class A operations', writes),
  ),
}

const provisioned = (usualGB: number, what: string) => smallStoreGB(usualGB, what)
const onDisks = (quantity: typeof storedGB, kind: 'disk' | 'flash' = 'disk') => reckoned(onOwnDisks(kind, kept(quantity)))
const iops = (context: CostContext): boolean => (numberOf(context.component, 'iops') ?? 0) > 3000

/** Object, block, file and archive storage, and what lies in it by kind. */
export const storage: readonly KindGroup[] = [
  { kinds: ['object-storage', 'data-lake', 'lakehouse-table-format'], ...objects, selfHosted: onDisks(storedGB) },
  {
    kinds: ['checkpoint-store', 'dataset-versioning', 'feedback-store'],
    aws: items(rule('Storage', 'S3', 'Standard storage first 50TB', smallStoreGB(500, 'of checkpoints, versions or records'))),
    azure: items(rule('Storage', 'Blob / ADLS Gen2', 'Blob Hot LRS first 50TB', smallStoreGB(500, 'of checkpoints, versions or records'))),
    gcp: items(rule('Storage', 'Cloud Storage', 'Standard', smallStoreGB(500, 'of checkpoints, versions or records'))),
    selfHosted: onDisks(smallStoreGB(500, 'of checkpoints, versions or records')),
  },
  {
    kinds: ['model-registry', 'model-hub'],
    aws: items(rule('Model files', 'S3', 'Standard storage first 50TB', modelFilesGB)),
    azure: items(rule('Model files', 'Blob / ADLS Gen2', 'Blob Hot LRS first 50TB', modelFilesGB)),
    gcp: items(rule('Model files', 'Cloud Storage', 'Standard', modelFilesGB)),
    selfHosted: onDisks(modelFilesGB),
  },
  {
    kinds: ['archive-storage'],
    aws: items(rule('Archive', 'S3', 'Intelligent archive / Glacier Flexible', storedGB)),
    azure: items(rule('Archive', 'Blob / ADLS Gen2', 'Blob Archive LRS', storedGB)),
    gcp: items(rule('Archive', 'Cloud Storage', 'Archive', storedGB)),
    selfHosted: onDisks(storedGB),
  },
  {
    kinds: ['backup-service'],
    aws: items(rule('Backups', 'AWS Backup', 'warm storage', provisioned(500, 'of backups'))),
    azure: items(rule('Backups', 'Azure Backup', 'LRS storage', provisioned(500, 'of backups'))),
    gcp: items(rule('Backups', 'Backup and DR', 'vault storage', provisioned(500, 'of backups'))),
    selfHosted: onDisks(provisioned(500, 'of backups')),
  },
  {
    kinds: ['block-storage'],
    aws: items(
      rule('Disks', 'EBS', 'gp3 storage', provisioned(200, 'of disks')),
      rule(
        'Operations over 3,000 a second',
        'EBS',
        'gp3 extra IOPS over 3000',
        ({ component }) => ({
          amount: (numberOf(component, 'iops') ?? 3000) - 3000,
          low: 0,
          high: numberOf(component, 'iops') ?? 3000,
          how: 'provisioned operations over 3,000',
          stated: true,
        }),
        { when: iops },
      ),
    ),
    azure: items(rule('Disks', 'Managed Disk', 'Premium SSD v2', provisioned(200, 'of disks'))),
    gcp: items(rule('Disks', 'Persistent Disk', 'pd-ssd', provisioned(200, 'of disks'))),
    selfHosted: onDisks(provisioned(200, 'of disks'), 'flash'),
  },
  {
    kinds: ['file-storage'],
    aws: items(rule('Files', 'EFS', 'Standard storage', provisioned(500, 'of files'))),
    azure: items(rule('Files', 'Azure Files', 'Premium provisioned', provisioned(500, 'of files'))),
    gcp: items(rule('Files', 'Filestore', 'zonal/high-scale SSD', provisioned(1024, 'of files, the least that is sold'))),
    selfHosted: onDisks(provisioned(500, 'of files')),
  },
  {
    kinds: ['parallel-file-system'],
    aws: items(
      rule('Fast files', 'FSx for Lustre', 'Persistent-2 SSD 250 MB/s/TiB', provisioned(14_400, 'of scratch and data near the accelerators')),
    ),
    azure: items(rule('Fast files', 'Azure Managed Lustre', '250 MB/s/TiB', provisioned(16_000, 'of scratch and data near the accelerators'))),
    gcp: items(rule('Fast files', 'Managed Lustre', '125 MB/s/TiB', provisioned(18_000, 'of scratch and data near the accelerators'))),
    selfHosted: onDisks(provisioned(14_400, 'of scratch and data near the accelerators'), 'flash'),
  },
  {
    kinds: ['dataset-cache'],
    aws: items(rule('Cache', 'S3 Express One Zone', 'storage', provisioned(1000, 'of cached data'))),
    azure: items(rule('Cache', 'Blob / ADLS Gen2', 'Premium block blob', provisioned(1000, 'of cached data'))),
    gcp: items(rule('Cache', 'Hyperdisk Balanced', 'storage', provisioned(1000, 'of cached data'))),
    selfHosted: onDisks(provisioned(1000, 'of cached data'), 'flash'),
  },
  {
    kinds: ['data-transfer-appliance'],
    aws: items(
      rule('Device', 'Snowball Edge', 'storage-optimised job, 15 days', () => ({
        amount: 1,
        low: 1,
        high: 3,
        how: 'one device a month assumed',
        stated: false,
      })),
    ),
    azure: items(rule('Device', 'Data Box', 'order fee', () => ({ amount: 1, low: 1, high: 3, how: 'one device a month assumed', stated: false }))),
    gcp: items(
      rule('Device', 'Transfer Appliance', '40 TB order', () => ({ amount: 1, low: 1, high: 3, how: 'one device a month assumed', stated: false })),
    ),
    selfHosted: unknown('shipping disks has no list price'),
  },
]
