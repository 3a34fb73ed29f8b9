import { Module } from '../../model/module.ts'
import type { Resource } from '../../model/resource.ts'
import { block, type Body, call, json, text } from '../../model/value.ts'

/** The bucket in which the state lies: versioned, encrypted with a key of its own, closed, TLS only, and not to be destroyed. */
export function bootstrap(project: string): Module {
  const module = new Module()
  const make = (type: string, body: Body, options: { comment?: string; keep?: boolean } = {}): Resource =>
    module.add('resource', type, 'state', body, {
      topic: 'main',
      origin: null,
      ...(options.comment !== undefined && { comment: options.comment }),
      ...(options.keep === true && { lifecycle: { prevent_destroy: true } }),
    })
  const region = module.variable('region', {
    type: 'string',
    description: 'Region in which the state is kept.',
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z]{2}(-[a-z]+)+-[0-9]$', value)),
      message: 'Write the code of a region, such as eu-central-1.',
    },
    example: 'eu-central-1',
  }).value
  const name = module.variable('project', {
    type: 'string',
    description: 'Short name of the project; it leads the name of the bucket.',
    default: project,
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z][a-z0-9-]{0,8}[a-z0-9]$', value)),
      message: 'Use 2 to 10 lower-case letters, digits and hyphens, a letter first.',
    },
  }).value
  module.provider('aws', null, { region, default_tags: block({ tags: { Project: name, ManagedBy: 'terraform' } }) })
  const caller = module.add('data', 'aws_caller_identity', 'current', {}, { topic: 'main', origin: null })

  const key = make(
    'aws_kms_key',
    { description: text`State of ${name}`, enable_key_rotation: true, deletion_window_in_days: 30 },
    { comment: 'The state tells much about what is built; who may read it is said by this key, too.', keep: true },
  )
  make('aws_kms_alias', { name: text`alias/${name}-state`, target_key_id: key.get('key_id') })
  const bucket = make('aws_s3_bucket', { bucket: text`${name}-state-${caller.get('account_id')}-${region}` }, { keep: true })
  const id = bucket.get('id')
  make('aws_s3_bucket_public_access_block', {
    bucket: id,
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  })
  make(
    'aws_s3_bucket_versioning',
    { bucket: id, versioning_configuration: block({ status: 'Enabled' }) },
    { comment: 'A state that was overwritten can be brought back.' },
  )
  make('aws_s3_bucket_server_side_encryption_configuration', {
    bucket: id,
    rule: block({
      bucket_key_enabled: true,
      apply_server_side_encryption_by_default: block({ sse_algorithm: 'aws:kms', kms_master_key_id: key.get('arn') }),
    }),
  })
  make('aws_s3_bucket_lifecycle_configuration', {
    bucket: id,
    rule: block({
      id: 'old-states',
      status: 'Enabled',
      filter: block({}),
      noncurrent_version_expiration: block({ noncurrent_days: 365 }),
      abort_incomplete_multipart_upload: block({ days_after_initiation: 7 }),
    }),
  })
  make('aws_s3_bucket_policy', {
    bucket: id,
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TlsOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [bucket.get('arn'), text`${bucket.get('arn')}/*`],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    }),
  })
  module.output({ name: 'bucket', description: 'Bucket of the state, for backend.hcl.', value: id })
  module.output({ name: 'region', description: 'Region of the bucket, for backend.hcl.', value: region })
  module.output({ name: 'key', description: 'ARN of the key of the state, for backend.hcl.', value: key.get('arn') })
  return module
}
