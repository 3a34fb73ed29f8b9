import type { Resource } from '../../../model/resource.ts'
import { block, type Expression, text, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { trust } from '../policy.ts'

const schedules = {
  snapshot: 'cron(0 3 ? * SUN *)',
  daily: 'cron(0 3 * * ? *)',
  continuous: 'cron(0 * * * ? *)',
  'cross-region': 'cron(0 3 * * ? *)',
} as const
type Plan = keyof typeof schedules

const vaultPart = (place: Place): Part | undefined =>
  [...place.account.parts.values()].find((part) => part.component.kind === 'backup-service' && part.place === place)

/** The vault of a region: that of a backup service in the design, or the module's own. */
export function backupVault(place: Place): Resource {
  return place.once('backup vault', () => {
    const part = vaultPart(place)
    const body = { name: part?.name(50) ?? place.account.prefix, kms_key_arn: place.key(part).arn, tags: part?.tags }
    const vault =
      part === undefined
        ? place.make('resource', 'aws_backup_vault', 'backups', body, 'data', 'Where backups lie, encrypted with the key of the module.')
        : part.make('aws_backup_vault', body)
    const locked = part?.said.flag('immutable')
    if (part !== undefined && locked === true)
      part.make('aws_backup_vault_lock_configuration', {
        backup_vault_name: vault.get('name'),
        min_retention_days: part.within('retentionDays', 1, 3650) ?? 30,
        max_retention_days: 3650,
        changeable_for_days: 3,
      })
    return vault
  })
}

/** Plans and selections for what is said to be backed up; called once all components stand. */
export function makeBackups(place: Place): void {
  const kept = [...place.account.parts.values()].filter(
    (part) => part.place === place && part.faces.backup !== undefined && part.backupPlan !== undefined,
  )
  const part = vaultPart(place)
  if (kept.length === 0 && part === undefined) return
  const vault = backupVault(place)
  const make = (type: string, body: Parameters<Part['make']>[1], suffix: string): Resource =>
    part === undefined
      ? place.account.module.add('resource', type, `${place.named('backups')}__${suffix}`, body, {
          topic: 'data',
          origin: null,
          ...(place.provider && { provider: place.provider }),
        })
      : part.make(type, body, { suffix })
  const role = make(
    'aws_iam_role',
    {
      name: text`${place.account.prefix}-backup-${place.code}`,
      description: 'Makes backups',
      assume_role_policy: trust(['backup']),
      permissions_boundary: place.account.boundary,
    },
    'role',
  )
  for (const name of ['AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForRestores'])
    make(
      'aws_iam_role_policy_attachment',
      { role: role.get('name'), policy_arn: place.account.managedPolicy(`service-role/${name}`) },
      name.toLowerCase(),
    )
  const plans: readonly Plan[] = ['snapshot', 'daily', 'continuous', 'cross-region']
  for (const plan of plans) {
    const mine = kept.filter((each) => each.backupPlan === plan)
    if (mine.length === 0 && !(part !== undefined && kept.length === 0 && plan === 'daily')) continue
    const suffix = plan.replaceAll('-', '_')
    const days = part?.within('retentionDays', 1, 3650) ?? 35
    const made = make(
      'aws_backup_plan',
      {
        name: text`${place.account.prefix}-${plan}`,
        rule: block({
          rule_name: plan,
          target_vault_name: vault.get('name'),
          schedule: schedules[plan],
          enable_continuous_backup: plan === 'continuous' ? true : undefined,
          start_window: 60,
          completion_window: 360,
          lifecycle: block({ delete_after: plan === 'continuous' ? Math.min(days, 35) : days }),
          copy_action: plan === 'cross-region' ? copyElsewhere(place, days) : undefined,
        }),
      },
      suffix,
    )
    if (mine.length > 0)
      make(
        'aws_backup_selection',
        {
          name: plan,
          plan_id: made.get('id'),
          iam_role_arn: role.get('arn'),
          resources: mine.map((each) => each.faces.backup as Expression) satisfies readonly Value[],
        },
        suffix,
      )
  }
}

/** A second vault in another region, through a provider of its own. */
function copyElsewhere(place: Place, days: number): ReturnType<typeof block> {
  const { account } = place
  const elsewhere = account.module.variable('backup_region', {
    type: 'string',
    description: 'Second region that backups are copied to.',
    default:
      place.code === 'eu-west-1'
        ? 'eu-central-1'
        : place.code.startsWith('eu-')
          ? 'eu-west-1'
          : place.code === 'us-west-2'
            ? 'us-east-1'
            : 'us-west-2',
  })
  const provider = account.module.provider('aws', 'backup', { region: elsewhere.value, default_tags: block({ tags: account.tags }) })
  const vault = account.home.once('second vault', () =>
    account.module.add(
      'resource',
      'aws_backup_vault',
      'backups__elsewhere',
      { name: text`${account.prefix}-copies` },
      { topic: 'data', origin: null, provider, comment: 'Copies lie in a second region.' },
    ),
  )
  return block({ destination_vault_arn: vault.get('arn'), lifecycle: block({ delete_after: days }) })
}
