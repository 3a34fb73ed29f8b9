import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { bucketOf } from '../forms/bucket.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { auditTrail } from '../forms/audit-trail.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Guards of the account: they see all of it, whether a line is drawn to them or not. */
function threats(it: Part): Faces {
  const detector = it.make('aws_guardduty_detector', { enable: true, finding_publishing_frequency: 'FIFTEEN_MINUTES', tags: it.tags })
  const kinds = new Set<string>([...it.account.parts.values()].map(({ component }) => component.kind))
  const features = [
    'S3_DATA_EVENTS',
    ...(kinds.has('kubernetes-cluster') ? ['EKS_AUDIT_LOGS'] : []),
    ...(kinds.has('relational-database') ? ['RDS_LOGIN_EVENTS'] : []),
    ...(kinds.has('serverless-function') ? ['LAMBDA_NETWORK_LOGS'] : []),
    'EBS_MALWARE_PROTECTION',
  ]
  for (const name of features)
    it.make('aws_guardduty_detector_feature', { detector_id: detector.get('id'), name, status: 'ENABLED' }, { suffix: name.toLowerCase() })
  it.make('aws_securityhub_account', { enable_default_standards: true, auto_enable_controls: true, control_finding_generator: 'SECURITY_CONTROL' })
  return {
    emits: {
      kind: 'events',
      pattern: { source: ['aws.guardduty', 'aws.securityhub'], 'detail-type': ['GuardDuty Finding', 'Security Hub Findings - Imported'] },
    },
    address: { word: 'DETECTOR', value: detector.get('id') },
    join: (link, other, end) =>
      end === 'from' && other.faces.takes !== undefined ? false : alreadyBuilt(it, 'watched with the whole account')(link),
  }
}

/** Security Lake: findings and logs of the account in one place. */
function lake(it: Part): Faces {
  const role = it.helper('meta', ['lambda'], [], ['service-role/AmazonSecurityLakeMetastoreManager'])
  const resource = it.make('aws_securitylake_data_lake', {
    meta_store_manager_role_arn: role.get('arn'),
    tags: it.tags,
    configuration: block({
      region: it.place.region,
      encryption_configuration: it.key === undefined ? undefined : [{ kms_key_id: it.key }],
      lifecycle_configuration: block({
        transition: block({ days: 60, storage_class: 'ONEZONE_IA' }),
        expiration: block({ days: it.within('retentionDays', 61, 36_500) ?? 365 }),
      }),
    }),
  })
  it.make(
    'aws_securitylake_aws_log_source',
    { source: block({ accounts: [it.account.accountId], regions: [it.place.region], source_name: 'CLOUD_TRAIL_MGMT' }) },
    { dependsOn: [resource] },
  )
  return {
    grants: {
      read: [{ actions: ['s3:GetObject', 's3:ListBucket'], resources: [resource.get('s3_bucket_arn'), text`${resource.get('s3_bucket_arn')}/*`] }],
    },
    address: { word: 'LAKE', value: resource.get('arn') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'taken in with the whole account')(link),
  }
}

function scanner(it: Part): Faces {
  it.make('aws_inspector2_enabler', { account_ids: [it.account.accountId], resource_types: ['EC2', 'ECR', 'LAMBDA'] })
  return {
    emits: { kind: 'events', pattern: { source: ['aws.inspector2'], 'detail-type': ['Inspector2 Finding'] } },
    join: (link, other, end) =>
      end === 'from' && other.faces.takes !== undefined ? false : alreadyBuilt(it, 'scanned with the whole account')(link),
  }
}

/** AWS Config: what is, what changed, and whether it follows the rules. */
function rules(it: Part): Faces {
  const bucket = bucketOf(it, { suffix: 'history' })
  const role = it.helper('recorder', ['config'], bucket.grants.write ?? [], ['service-role/AWS_ConfigRole'])
  const recorder = it.make('aws_config_configuration_recorder', {
    name: 'default',
    role_arn: role.get('arn'),
    recording_group: block({ all_supported: true, include_global_resource_types: true }),
  })
  const channel = it.make('aws_config_delivery_channel', { name: 'default', s3_bucket_name: bucket.resource.get('id') }, { dependsOn: [recorder] })
  bucket.admit({
    sid: 'ConfigWrites',
    principal: { Service: 'config.amazonaws.com' },
    actions: ['s3:GetBucketAcl', 's3:ListBucket', 's3:PutObject'],
    resources: [bucket.resource.get('arn'), text`${bucket.resource.get('arn')}/*`],
    condition: { StringEquals: { 'aws:SourceAccount': it.account.accountId } },
  })
  const status = it.make('aws_config_configuration_recorder_status', { name: recorder.get('name'), is_enabled: true }, { dependsOn: [channel] })
  const managed = [
    'CLOUD_TRAIL_ENABLED',
    'ENCRYPTED_VOLUMES',
    'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS',
    'RDS_STORAGE_ENCRYPTED',
    'ROOT_ACCOUNT_MFA_ENABLED',
    'S3_BUCKET_PUBLIC_READ_PROHIBITED',
    'S3_BUCKET_SSL_REQUESTS_ONLY',
    'VPC_FLOW_LOGS_ENABLED',
  ]
  for (const id of managed)
    it.make(
      'aws_config_config_rule',
      { name: it.name(128, `-${id.toLowerCase().replaceAll('_', '-')}`), source: block({ owner: 'AWS', source_identifier: id }), tags: it.tags },
      { suffix: id.toLowerCase(), dependsOn: [status] },
    )
  return {
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.config'],
        'detail-type': ['Config Rules Compliance Change'],
        detail: { newEvaluationResult: { complianceType: ['NON_COMPLIANT'] } },
      },
    },
    join: (link, other, end) => (end === 'from' && other.faces.takes !== undefined ? false : alreadyBuilt(it, 'judged with the whole account')(link)),
  }
}

/** Macie looks for personal data in the buckets that lead to it. */
function leaks(it: Part): Faces {
  const account = it.make('aws_macie2_account', { status: 'ENABLED', finding_publishing_frequency: 'FIFTEEN_MINUTES' })
  const buckets: Value[] = []
  it.account.later(() => {
    if (buckets.length > 0)
      it.make(
        'aws_macie2_classification_job',
        {
          name: it.name(200),
          job_type: 'SCHEDULED',
          sampling_percentage: 100,
          description: text`Personal data in the buckets of ${it.id}`,
          tags: it.tags,
          schedule_frequency: block({ weekly_schedule: 'SUNDAY' }),
          s3_job_definition: block({ bucket_definitions: block({ account_id: it.account.accountId, buckets }) }),
        },
        { dependsOn: [account] },
      )
  })
  return {
    emits: { kind: 'events', pattern: { source: ['aws.macie'], 'detail-type': ['Macie Finding'] } },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (bucket === undefined)
        return end === 'from' && other.faces.takes !== undefined ? false : alreadyBuilt(it, 'looked at with the whole account')(link)
      buckets.push(bucket.get('id'))
      link.traces.push('bucket_definitions of the classification job')
      return true
    },
  }
}

/** Evidence against a framework, collected day by day. */
function evidence(it: Part): Faces {
  const bucket = bucketOf(it, { suffix: 'reports' })
  const framework = it.account.module.variable('audit_framework', {
    type: 'string',
    description: 'Name of the standard framework of AWS Audit Manager that is assessed.',
    default: frameworkOf(it),
  })
  const found = it.make(
    'aws_auditmanager_framework',
    { name: framework.value, framework_type: 'Standard' },
    { data: true, comment: 'Audit Manager must be switched on once for the account.' },
  )
  const owner = it.helper('owner', ['auditmanager'], bucket.grants.write ?? [])
  const assessment = it.make('aws_auditmanager_assessment', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    framework_id: found.get('id'),
    tags: it.tags,
    roles: [{ role_arn: owner.get('arn'), role_type: 'PROCESS_OWNER' }],
    assessment_reports_destination: block({ destination: text`s3://${bucket.resource.get('id')}`, destination_type: 'S3' }),
    scope: block({ aws_accounts: block({ id: it.account.accountId }) }),
  })
  return {
    grants: { read: bucket.grants.read ?? [], write: bucket.grants.write ?? [] },
    address: { word: 'ASSESSMENT', value: assessment.get('id') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'evidence of the whole account')(link),
  }
}

const frameworkOf = (it: Part): string => {
  const wanted = it.account.design.requirements.frameworks
  const list = Array.isArray(wanted) ? wanted : (wanted?.value ?? [])
  if (list.includes('pci-dss')) return 'PCI DSS V4.0'
  if (list.includes('hipaa')) return 'HIPAA Omnibus Final Rule'
  if (list.includes('gdpr')) return 'GDPR 2016'
  if (list.includes('soc2')) return 'SOC 2'
  return 'NIST 800-53 (Rev. 5) Low-Moderate-High'
}

export const watch: Lowerings = {
  'audit-log': auditTrail,
  'threat-detection': threats,
  siem: lake,
  'vulnerability-scanner': scanner,
  'policy-engine': rules,
  'data-loss-prevention': leaks,
  'compliance-manager': evidence,
}
