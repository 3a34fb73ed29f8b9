import { Module } from '../../model/module.ts'
import type { Resource } from '../../model/resource.ts'
import { block, blocks, type Body, call, text } from '../../model/value.ts'

/** The bucket in which the state lies: versioned, encrypted with a key of its own, closed, and not to be destroyed. */
export function bootstrap(project: string): Module {
  const module = new Module()
  const make = (
    type: string,
    body: Body,
    options: { comment?: string; keep?: boolean; dependsOn?: readonly Resource[]; data?: boolean } = {},
  ): Resource =>
    module.add(options.data === true ? 'data' : 'resource', type, options.data === true ? 'current' : 'state', body, {
      topic: 'main',
      origin: null,
      ...(options.comment !== undefined && { comment: options.comment }),
      ...(options.dependsOn !== undefined && { dependsOn: options.dependsOn }),
      ...(options.keep === true && { lifecycle: { prevent_destroy: true } }),
    })
  const id = module.variable('project_id', {
    type: 'string',
    description: 'Id of the project in which the state is kept.',
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z][a-z0-9-]{4,28}[a-z0-9]$', value)),
      message: 'Write the id of a project: 6 to 30 small letters, digits and hyphens.',
    },
    example: 'your-project-id',
  }).value
  const region = module.variable('region', {
    type: 'string',
    description: 'Region in which the state is kept.',
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z]+-[a-z]+[0-9]+$', value)),
      message: 'Write the name of a region, such as europe-west3.',
    },
    example: 'europe-west3',
  }).value
  const name = module.variable('project', {
    type: 'string',
    description: 'Short name of the undertaking; it leads the name of the bucket.',
    default: project,
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z][a-z0-9-]{0,8}[a-z0-9]$', value)),
      message: 'Use 2 to 10 lower-case letters, digits and hyphens, a letter first.',
    },
  }).value
  module.provider('google', null, { project: id, region, default_labels: { project: name, managed_by: 'terraform' } })
  const current = make('google_project', { project_id: id }, { data: true })
  const kms = make('google_project_service', { project: id, service: 'cloudkms.googleapis.com', disable_on_destroy: false })
  const ring = make('google_kms_key_ring', { name: text`${name}-state`, location: region, project: id }, { dependsOn: [kms] })
  const key = make(
    'google_kms_crypto_key',
    { name: 'state', key_ring: ring.get('id'), rotation_period: '7776000s' },
    { comment: 'The state tells much about what is built; who may read it is said by this key, too.', keep: true },
  )
  const right = make('google_kms_crypto_key_iam_member', {
    crypto_key_id: key.get('id'),
    role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
    member: text`serviceAccount:service-${current.get('number')}@gs-project-accounts.iam.gserviceaccount.com`,
  })
  const bucket = make(
    'google_storage_bucket',
    {
      name: text`${name}-state-${current.get('number')}`,
      location: region,
      project: id,
      uniform_bucket_level_access: true,
      public_access_prevention: 'enforced',
      versioning: block({ enabled: true }),
      encryption: block({ default_kms_key_name: right.get('crypto_key_id') }),
      lifecycle_rule: blocks([{ action: block({ type: 'Delete' }), condition: block({ days_since_noncurrent_time: 365, with_state: 'ARCHIVED' }) }]),
    },
    { comment: 'A state that was overwritten can be brought back.', keep: true },
  )
  module.output({ name: 'bucket', description: 'Bucket of the state, for backend.hcl.', value: bucket.get('name') })
  return module
}
