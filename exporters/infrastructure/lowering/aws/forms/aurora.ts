import { block, call, each, reference, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { classOf } from '../machine.ts'
import type { Part } from '../part.ts'

const engines = {
  postgres: { engine: 'aurora-postgresql', port: 5432, family: 'aurora-postgresql16', logs: ['postgresql'], version: '16.6' },
  mysql: { engine: 'aurora-mysql', port: 3306, family: 'aurora-mysql8.0', logs: ['audit', 'error', 'slowquery'], version: '8.0' },
} as const

/** An Aurora cluster: serverless where no machine is said, instances in several zones, sign-in by IAM, password in Secrets Manager. */
export function makeAurora(it: Part): Faces {
  const { said } = it
  const { engine, port, family, logs, version } = /mysql|maria/i.test(said.text('engine') ?? '') ? engines.mysql : engines.postgres
  const group = it.group().get('id')
  const subnets = it.make('aws_db_subnet_group', { name: it.name(200), subnet_ids: it.network.subnets(), tags: it.tags }, { topic: 'network' })
  const parameters = it.make('aws_rds_cluster_parameter_group', {
    name: it.name(200),
    family,
    description: text`Only TLS for ${it.id}`,
    parameter: block(engine === 'aurora-mysql' ? { name: 'require_secure_transport', value: 'ON' } : { name: 'rds.force_ssl', value: '1' }),
    tags: it.tags,
  })
  const days = said.is('backup', 'none') ? 1 : Math.max(1, Math.min(35, said.is('backup', 'continuous', 'cross-region') ? 35 : 14))
  const machine = said.text('instanceType') ?? it.sizing?.instanceType ?? undefined
  const memory = said.number('memoryGB')
  const cluster = it.make('aws_rds_cluster', {
    cluster_identifier: it.name(63),
    engine,
    engine_version: version,
    database_name: 'app',
    master_username: 'dbadmin',
    manage_master_user_password: true,
    master_user_secret_kms_key_id: it.key,
    port,
    db_subnet_group_name: subnets.get('name'),
    vpc_security_group_ids: [group],
    db_cluster_parameter_group_name: parameters.get('name'),
    storage_encrypted: it.encrypted,
    kms_key_id: it.key,
    storage_type: said.number('iops') === undefined ? undefined : 'aurora-iopt1',
    iam_database_authentication_enabled: true,
    enabled_cloudwatch_logs_exports: [...logs],
    backup_retention_period: days,
    preferred_backup_window: '02:00-03:00',
    preferred_maintenance_window: 'sun:04:00-sun:05:00',
    copy_tags_to_snapshot: true,
    deletion_protection: said.flag('deleteProtection') ?? it.place.careful,
    skip_final_snapshot: false,
    final_snapshot_identifier: it.name(63, '-final'),
    tags: it.tags,
    serverlessv2_scaling_configuration:
      machine === undefined
        ? block({ min_capacity: it.place.careful ? 1 : 0.5, max_capacity: Math.max(2, Math.min(256, (memory ?? 32) / 2)) })
        : undefined,
  })
  if (machine === undefined) it.assume('No machine is said for the database; it is serverless and grows with the load.')
  const count = Math.max(1, said.number('replicasMin') ?? (said.number('zones') === 1 ? 1 : it.place.careful ? 2 : 1))
  it.make(
    'aws_rds_cluster_instance',
    {
      identifier: text`${it.name(58)}-${reference(each, 'key')}`,
      cluster_identifier: cluster.get('id'),
      engine: cluster.get('engine'),
      instance_class:
        machine === undefined
          ? 'db.serverless'
          : machine.startsWith('db.')
            ? machine
            : `db.${classOf(machine, /^(?:r[5-8][a-z]*|t4g|t3|x2g)\./, () => 'r7g')}`,
      publicly_accessible: said.is('exposure', 'internet'),
      auto_minor_version_upgrade: true,
      performance_insights_enabled: true,
      performance_insights_kms_key_id: it.key,
      tags: it.tags,
    },
    {
      forEach: call(
        'toset',
        Array.from({ length: count }, (_, at) => String(at + 1)),
      ),
    },
  )
  const secret = cluster.get('master_user_secret', 0, 'secret_arn')
  const connect = {
    actions: ['rds-db:connect'],
    resources: [text`arn:${it.account.partition}:rds-db:${it.place.region}:${it.account.accountId}:dbuser:${cluster.get('cluster_resource_id')}/app`],
  }
  const dimensions = { DBClusterIdentifier: cluster.get('cluster_identifier') }
  return {
    door: { group, port, tls: true },
    backup: cluster.get('arn'),
    address: { word: 'HOST', value: cluster.get('endpoint') },
    grants: { read: [connect], write: [connect], admin: it.keyed('read', { actions: ['secretsmanager:GetSecretValue'], resources: [secret] }) },
    alarms: [
      { metric: 'CPUUtilization', namespace: 'AWS/RDS', dimensions, statistic: 'Average', over: 80, what: 'is short of CPU' },
      { metric: 'FreeableMemory', namespace: 'AWS/RDS', dimensions, statistic: 'Average', under: 500_000_000, what: 'is short of memory' },
    ],
  }
}
