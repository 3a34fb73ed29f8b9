import { block, type Body } from '../../../model/value.ts'
import type { Statement } from '../faces.ts'
import type { Link } from '../../link.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import { networkInterfaces } from '../rights.ts'
import type { Part } from '../part.ts'
import { serviceRole } from './deliver.ts'

/** Neither a stream nor a store calls anybody: what lies between them is a delivery stream of its own. */
export function carry(link: Link, from: Part, to: Part): boolean {
  const { emits } = from.faces
  if (emits === undefined || emits.kind === 'events' || (emits.kind !== 'stream' && emits.kind !== 'kafka')) return false
  if (to.faces.role !== undefined) return false
  const bucket = to.resources.find(({ type }) => type === 'aws_s3_bucket')
  const domain = to.resources.find(({ type }) => type === 'aws_opensearch_domain')
  if (bucket === undefined && domain === undefined) return false

  const describe: Statement = {
    actions: ['es:DescribeDomain', 'es:DescribeDomainConfig', 'es:DescribeDomains'],
    resources: domain === undefined ? [] : [domain.get('arn')],
  }
  const role = serviceRole(link, to, 'firehose', [
    ...(from.faces.grants?.read ?? []),
    ...(to.faces.grants?.write ?? []),
    ...(domain === undefined
      ? []
      : [describe, networkInterfaces, ...(to.faces.grants?.read ?? []), ...folderRights(to.place, `failed/${link.id}`, 'write')]),
    ...(emits.kind === 'kafka'
      ? [{ actions: ['kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'], resources: [emits.arn] }]
      : []),
  ])
  const source: Body =
    emits.kind === 'stream'
      ? { kinesis_source_configuration: block({ kinesis_stream_arn: emits.arn, role_arn: role.get('arn') }) }
      : {
          msk_source_configuration: block({
            msk_cluster_arn: emits.arn,
            topic_name: from.id,
            authentication_configuration: block({ role_arn: role.get('arn'), connectivity: 'PRIVATE' }),
          }),
        }
  const target: Body =
    bucket === undefined
      ? {
          destination: 'opensearch',
          opensearch_configuration: block({
            domain_arn: domain?.get('arn'),
            role_arn: role.get('arn'),
            index_name: from.id,
            index_rotation_period: 'OneDay',
            s3_backup_mode: 'FailedDocumentsOnly',
            s3_configuration: block({ role_arn: role.get('arn'), bucket_arn: failures(to), prefix: `failed/${link.id}/` }),
            vpc_config: block({ role_arn: role.get('arn'), subnet_ids: to.network.subnets(), security_group_ids: [to.group().get('id')] }),
          }),
        }
      : {
          destination: 'extended_s3',
          extended_s3_configuration: block({
            role_arn: role.get('arn'),
            bucket_arn: bucket.get('arn'),
            prefix: `${from.id}/!{timestamp:yyyy/MM/dd/HH}/`,
            error_output_prefix: `${from.id}-errors/!{firehose:error-output-type}/`,
            buffering_size: 64,
            buffering_interval: 300,
            compression_format: 'GZIP',
            kms_key_arn: to.key,
          }),
        }
  link.resources.push(
    to.account.module.add(
      'resource',
      'aws_kinesis_firehose_delivery_stream',
      link.address(),
      { name: to.name(64, `-${from.id}`.slice(0, 20)), ...source, ...target, tags: to.tags },
      {
        topic: 'data',
        origin: link.id,
        comment: `${from.label} -> ${to.label}.`,
        ...(to.place.provider && { provider: to.place.provider }),
      },
    ),
  )
  return true
}

const failures = (to: Part) => artifacts(to.place).get('arn')
