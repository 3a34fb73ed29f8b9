import { shortened } from '../../../model/names.ts'
import { block, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { makeFunction } from '../forms/function.ts'
import { schedule } from '../forms/schedule.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { writeLogs } from '../rights.ts'

/** Changes of a database as they happen: DMS without machines to keep, between the two ends it is joined to. */
function changes(it: Part): Faces {
  const { said } = it
  const group = it.group()
  const role = it.role('dms')
  const subnets = it.make(
    'aws_dms_replication_subnet_group',
    {
      replication_subnet_group_id: it.name(200),
      replication_subnet_group_description: text`Subnets of ${it.id}`,
      subnet_ids: it.network.subnets(),
      tags: it.tags,
    },
    { topic: 'network' },
  )
  it.assume('AWS DMS needs the role dms-vpc-role once in the account; it is made by its console or by hand.')
  const secret = it.make(
    'aws_secretsmanager_secret',
    {
      name: it.name(200, '/source'),
      description: 'Address and sign-in of the database that is read; put the value in by hand',
      kms_key_id: it.key,
      recovery_window_in_days: 30,
    },
    { suffix: 'source', topic: 'security' },
  )
  it.permit(...it.keyed('read', { actions: ['secretsmanager:GetSecretValue'], resources: [secret.get('arn')] }))
  const engine = /mysql|maria/i.test(said.text('engine') ?? '')
    ? 'mysql'
    : /oracle/i.test(said.text('engine') ?? '')
      ? 'oracle'
      : /sqlserver|mssql/i.test(said.text('engine') ?? '')
        ? 'sqlserver'
        : 'postgres'
  const source = it.make(
    'aws_dms_endpoint',
    {
      endpoint_id: it.name(200, '-source'),
      endpoint_type: 'source',
      engine_name: engine,
      database_name: 'app',
      ssl_mode: engine === 'oracle' ? 'none' : 'require',
      secrets_manager_arn: secret.get('arn'),
      secrets_manager_access_role_arn: role.get('arn'),
      tags: it.tags,
    },
    { suffix: 'source' },
  )
  const bucket = artifacts(it.place)
  it.permit(...folderRights(it.place, `changes/${it.id}`, 'write'))
  const target = it.make(
    'aws_dms_s3_endpoint',
    {
      endpoint_id: it.name(200, '-target'),
      endpoint_type: 'target',
      bucket_name: bucket.get('id'),
      bucket_folder: `changes/${it.id}`,
      service_access_role_arn: role.get('arn'),
      data_format: 'parquet',
      encryption_mode: 'SSE_KMS',
      server_side_encryption_kms_key_id: it.place.key(undefined).arn,
      timestamp_column_name: 'changed_at',
      tags: it.tags,
    },
    { suffix: 'target' },
  )
  const replication = it.make('aws_dms_replication_config', {
    replication_config_identifier: it.name(200),
    replication_type: 'full-load-and-cdc',
    source_endpoint_arn: source.get('endpoint_arn'),
    target_endpoint_arn: target.get('endpoint_arn'),
    start_replication: false,
    table_mappings: json({
      rules: [
        {
          'rule-type': 'selection',
          'rule-id': '1',
          'rule-name': 'all',
          'object-locator': { 'schema-name': '%', 'table-name': '%' },
          'rule-action': 'include',
        },
      ],
    }),
    tags: it.tags,
    compute_config: block({
      replication_subnet_group_id: subnets.get('id'),
      vpc_security_group_ids: [group.get('id')],
      min_capacity_units: 2,
      max_capacity_units: 16,
      multi_az: it.place.careful,
      kms_key_id: it.key,
    }),
  })
  const start: Statement = {
    actions: ['dms:DescribeReplications', 'dms:StartReplication', 'dms:StopReplication'],
    resources: [replication.get('arn')],
  }
  return {
    role,
    group: group.get('id'),
    grants: { start: [start] },
    start: {
      call: 'databasemigration:startReplication',
      input: { ReplicationConfigArn: replication.get('arn'), StartReplicationType: 'resume-processing' },
      allow: [start],
    },
    join: (link, other, end) => {
      const taken = other.faces.emits
      if (end !== 'from') return false
      if (taken?.kind === 'stream') {
        const endpoint = it.make(
          'aws_dms_endpoint',
          {
            endpoint_id: it.name(200, `-${shortened(link.id, 38)}`),
            endpoint_type: 'target',
            engine_name: 'kinesis',
            tags: it.tags,
            kinesis_settings: block({ stream_arn: taken.arn, message_format: 'json', service_access_role_arn: role.get('arn') }),
          },
          { suffix: link.address() },
        )
        replication.set('target_endpoint_arn', endpoint.get('endpoint_arn'))
        link.resources.push(endpoint)
      } else if (taken?.kind === 'kafka' && other.faces.address !== undefined) {
        const endpoint = it.make(
          'aws_dms_endpoint',
          {
            endpoint_id: it.name(200, `-${shortened(link.id, 38)}`),
            endpoint_type: 'target',
            engine_name: 'kafka',
            tags: it.tags,
            kafka_settings: block({ broker: other.faces.address.value, topic: it.id, message_format: 'json', security_protocol: 'ssl-encryption' }),
          },
          { suffix: link.address() },
        )
        replication.set('target_endpoint_arn', endpoint.get('endpoint_arn'))
        link.resources.push(endpoint)
      }
      return false
    },
  }
}

/** A door for files: SFTP into a bucket. */
function transfer(it: Part): Faces {
  const public_ = it.said.is('exposure', 'internet')
  const group = it.group()
  it.make(
    'aws_vpc_security_group_ingress_rule',
    {
      security_group_id: group.get('id'),
      cidr_ipv4: public_ ? it.account.partnerRange : it.account.onPremisesRange,
      ip_protocol: 'tcp',
      from_port: 22,
      to_port: 22,
      description: 'SFTP from partners',
    },
    { suffix: 'sftp', topic: 'network' },
  )
  const logs = it.logs('/aws/transfer/')
  const role = it.role('transfer')
  it.permit(...writeLogs(logs))
  const server = it.make('aws_transfer_server', {
    protocols: ['SFTP'],
    identity_provider_type: 'SERVICE_MANAGED',
    endpoint_type: 'VPC',
    security_policy_name: 'TransferSecurityPolicy-2024-01',
    logging_role: role.get('arn'),
    structured_log_destinations: [text`${logs.get('arn')}:*`],
    tags: it.tags,
    endpoint_details: block({ vpc_id: it.network.id, subnet_ids: it.network.subnets(), security_group_ids: [group.get('id')] }),
  })
  return {
    role,
    group: group.get('id'),
    door: { group: group.get('id'), port: 22, tls: true },
    address: { word: 'HOST', value: server.get('endpoint') },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (end !== 'from' || bucket === undefined) return false
      link.resources.push(
        it.make(
          'aws_transfer_user',
          {
            server_id: server.get('id'),
            user_name: it.id.slice(0, 100).padEnd(3, '-user'),
            role: role.get('arn'),
            home_directory_type: 'LOGICAL',
            home_directory_mappings: block({ entry: '/', target: text`/${bucket.get('id')}/${it.id}` }),
            tags: it.tags,
          },
          { suffix: link.address() },
        ),
      )
      return false
    },
  }
}

/** Fetches documents from where they live, on a schedule, with credentials from a secret. */
function connector(it: Part): Faces {
  const secret = it.make(
    'aws_secretsmanager_secret',
    {
      name: it.name(200, '/source'),
      description: 'Sign-in at the source of the documents; put the value in by hand',
      kms_key_id: it.key,
      recovery_window_in_days: 30,
    },
    { suffix: 'source', topic: 'security' },
  )
  const faces = makeFunction(it, {
    timeoutSeconds: 900,
    memoryMB: 2048,
    statements: it.keyed('read', { actions: ['secretsmanager:GetSecretValue'], resources: [secret.get('arn')] }),
    environment: [['SOURCE_SECRET', secret.get('arn')]],
  })
  schedule(it, faces, it.said.text('schedulePeriod') ?? 'hourly')
  return faces
}

/** How data comes in. */
export const ingestion: Lowerings = {
  'cdc-connector': changes,
  'file-transfer': transfer,
  'knowledge-connector': connector,
}
