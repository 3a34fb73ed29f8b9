import { blocks, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { writeLogs } from '../rights.ts'
import { bucketOf } from './bucket.ts'
import { alreadyBuilt } from './standing.ts'

/** CloudTrail: who did what in the account, and who read what where that is said to be logged. */
export function auditTrail(it: Part): Faces {
  const { account, place } = it
  const bucket = bucketOf(it)
  const name = it.name(120)
  const source = { StringEquals: { 'aws:SourceArn': account.arn('cloudtrail', place.region, text`trail/${name}`) } }
  bucket.admit({
    sid: 'TrailLooks',
    principal: { Service: 'cloudtrail.amazonaws.com' },
    actions: ['s3:GetBucketAcl'],
    resources: [bucket.resource.get('arn')],
    condition: source,
  })
  bucket.admit({
    sid: 'TrailWrites',
    principal: { Service: 'cloudtrail.amazonaws.com' },
    actions: ['s3:PutObject'],
    resources: [text`${bucket.resource.get('arn')}/AWSLogs/${account.accountId}/*`],
    condition: source,
  })
  const logs = it.logs('/aws/cloudtrail/')
  const writer = it.helper('writer', ['cloudtrail'], writeLogs(logs))
  if (it.encryption === 'cmk') place.key(it).serve('cloudtrail')
  const trail = it.make('aws_cloudtrail', {
    name,
    s3_bucket_name: bucket.resource.get('id'),
    is_multi_region_trail: true,
    include_global_service_events: true,
    enable_log_file_validation: true,
    kms_key_id: it.key,
    cloud_watch_logs_group_arn: text`${logs.get('arn')}:*`,
    cloud_watch_logs_role_arn: writer.get('arn'),
    tags: it.tags,
  })
  account.later(() => {
    // A trail looks at its bucket when it is made, so the bucket must let it in by then.
    const policy = it.resources.find(({ type }) => type === 'aws_s3_bucket_policy')
    trail.meta.dependsOn = policy === undefined ? [] : [policy]
    trail.set('advanced_event_selector', blocks(selectors(it)))
  })
  const write: readonly Statement[] = [{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [text`${logs.get('arn')}:*`] }]
  return {
    logs,
    grants: { write, call: write, read: [...(bucket.grants.read ?? []), { actions: ['cloudtrail:LookupEvents'], resources: ['*'] }] },
    address: { word: 'LOG_GROUP', value: logs.get('name') },
    join: (link, other, end) => {
      if (other.faces.role !== undefined || (end === 'from' && other.faces.takes !== undefined)) return false
      return alreadyBuilt(it, 'recorded by the trail of the account')(link)
    },
  }
}

/** Management always; reads and writes of data for what is joined to the trail or says that its access is logged. */
function selectors(it: Part): readonly { name: string; field_selector: ReturnType<typeof blocks> }[] {
  const { account } = it
  const near = new Set(account.graph.neighbours(it.id).map(({ id }) => id))
  const watched = [...account.parts.values()].filter((part) => part !== it && (near.has(part.id) || part.said.flag('auditLogging') === true))
  const of = (type: string) => watched.flatMap((part) => part.resources.find((each) => each.type === type) ?? [])
  const field = (name: string, ...values: readonly string[]) => ({ field: name, equals: [...values] })
  const buckets = of('aws_s3_bucket')
  const tables = of('aws_dynamodb_table')
  const functions = of('aws_lambda_function')
  return [
    { name: 'management', field_selector: blocks([field('eventCategory', 'Management')]) },
    ...(buckets.length > 0
      ? [
          {
            name: 'objects',
            field_selector: blocks([
              field('eventCategory', 'Data'),
              field('resources.type', 'AWS::S3::Object'),
              { field: 'resources.ARN', starts_with: buckets.map((bucket) => text`${bucket.get('arn')}/`) },
            ]),
          },
        ]
      : []),
    ...(tables.length > 0
      ? [
          {
            name: 'items',
            field_selector: blocks([
              field('eventCategory', 'Data'),
              field('resources.type', 'AWS::DynamoDB::Table'),
              { field: 'resources.ARN', equals: tables.map((table) => table.get('arn')) },
            ]),
          },
        ]
      : []),
    ...(functions.length > 0
      ? [
          {
            name: 'calls',
            field_selector: blocks([
              field('eventCategory', 'Data'),
              field('resources.type', 'AWS::Lambda::Function'),
              { field: 'resources.ARN', equals: functions.map((each) => each.get('arn')) },
            ]),
          },
        ]
      : []),
  ]
}
