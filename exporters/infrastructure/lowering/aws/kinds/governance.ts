import { block, blocks, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { makeStack } from '../forms/stack.ts'
import type { Lowerings } from '../lowering.ts'
import { nothing } from '../lowering.ts'
import type { Part } from '../part.ts'
import { glueCatalog } from '../rights.ts'
import { alreadyBuilt } from '../forms/standing.ts'

/** A catalogue of tables, and a crawler that finds them in the buckets that lead to it. */
function catalog(it: Part): Faces {
  const database = it.make('aws_glue_catalog_database', { name: it.snake, description: it.label.slice(0, 200), tags: it.tags })
  const role = it.role('glue')
  it.permit(glueCatalog(it), {
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [it.account.arn('logs', it.place.region, 'log-group:/aws-glue/*')],
  })
  const targets: { path: ReturnType<typeof text> }[] = []
  it.account.later(() => {
    if (targets.length > 0)
      it.make('aws_glue_crawler', {
        name: it.name(200),
        database_name: database.get('name'),
        role: role.get('arn'),
        schedule: 'cron(0 3 * * ? *)',
        tags: it.tags,
        s3_target: blocks(targets),
        schema_change_policy: block({ delete_behavior: 'LOG', update_behavior: 'UPDATE_IN_DATABASE' }),
        recrawl_policy: block({ recrawl_behavior: 'CRAWL_EVERYTHING' }),
      })
  })
  const read: readonly Statement[] = [
    {
      actions: ['glue:GetDatabase', 'glue:GetPartitions', 'glue:GetTable', 'glue:GetTables', 'glue:SearchTables'],
      resources: [
        database.get('arn'),
        it.account.arn('glue', it.place.region, 'catalog'),
        it.account.arn('glue', it.place.region, text`table/${database.get('name')}/*`),
      ],
    },
  ]
  return {
    role,
    grants: { read, call: read, write: [glueCatalog(it)] },
    address: { word: 'DATABASE', value: database.get('name') },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (end === 'to' && bucket !== undefined) {
        targets.push({ path: text`s3://${bucket.get('id')}/` })
        return false
      }
      return other.faces.role === undefined && other.faces.grants === undefined ? alreadyBuilt(it, 'tables in the catalogue')(link) : false
    },
  }
}

/** DataZone: where data comes from and who asked for it. */
function lineage(it: Part): Faces {
  const role = it.make('aws_iam_role', {
    name: it.name(64),
    description: 'DataZone acts with it',
    permissions_boundary: it.account.boundary,
    tags: it.tags,
    assume_role_policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'datazone.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: { StringEquals: { 'aws:SourceAccount': it.account.accountId } },
        },
      ],
    }),
  })
  it.make('aws_iam_role_policy_attachment', {
    role: role.get('name'),
    policy_arn: it.account.managedPolicy('service-role/AmazonDataZoneDomainExecutionRolePolicy'),
  })
  const domain = it.make('aws_datazone_domain', {
    name: it.name(60),
    description: it.label.slice(0, 200),
    domain_execution_role: role.get('arn'),
    kms_key_identifier: it.key,
    tags: it.tags,
  })
  const post: readonly Statement[] = [{ actions: ['datazone:PostLineageEvent'], resources: [domain.get('arn')] }]
  return {
    grants: {
      write: post,
      call: post,
      read: [{ actions: ['datazone:GetLineageNode', 'datazone:ListLineageNodeHistory', 'datazone:Search'], resources: [domain.get('arn')] }],
    },
    address: { word: 'DATAZONE', value: domain.get('id') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'where data comes from')(link),
  }
}

/** Two sides look at what they share without seeing the other's rows. */
function cleanRoom(it: Part): Faces {
  const room = it.make('aws_cleanrooms_collaboration', {
    name: it.name(100),
    description: it.label.slice(0, 255) || it.id,
    creator_display_name: it.account.project,
    creator_member_abilities: ['CAN_QUERY', 'CAN_RECEIVE_RESULTS'],
    query_log_status: 'ENABLED',
    tags: it.tags,
    data_encryption_metadata: block({
      allow_clear_text: true,
      allow_duplicates: true,
      allow_joins_on_columns_with_different_names: true,
      preserve_nulls: false,
    }),
  })
  const membership = it.make('aws_cleanrooms_membership', { collaboration_id: room.get('id'), query_log_status: 'ENABLED', tags: it.tags })
  const ask: readonly Statement[] = [
    { actions: ['cleanrooms:GetProtectedQuery', 'cleanrooms:StartProtectedQuery'], resources: [membership.get('arn')] },
  ]
  it.assume('Which columns are shared is said in the clean room, table by table; the code holds the room and your membership.')
  return {
    grants: { read: ask, call: ask },
    address: { word: 'MEMBERSHIP', value: membership.get('id') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'tables shared in the room')(link),
  }
}

/** HealthLake, as CloudFormation makes it. */
function health(it: Part): Faces {
  const stack = makeStack(
    it,
    'AWS::HealthLake::FHIRDatastore',
    {
      DatastoreName: it.name(100),
      DatastoreTypeVersion: 'R4',
      SseConfiguration: {
        KmsEncryptionConfig: it.key === undefined ? { CmkType: 'AWS_OWNED_KMS_KEY' } : { CmkType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: it.key },
      },
    },
    ['DatastoreArn', 'DatastoreEndpoint'],
  )
  const arn = stack.get('outputs', 'DatastoreArn')
  return {
    grants: {
      read: it.keyed('read', {
        actions: ['healthlake:GetCapabilities', 'healthlake:ReadResource', 'healthlake:SearchWithGet', 'healthlake:SearchWithPost'],
        resources: [arn],
      }),
      write: it.keyed('write', {
        actions: ['healthlake:CreateResource', 'healthlake:StartFHIRImportJob', 'healthlake:UpdateResource'],
        resources: [arn],
      }),
      delete: [{ actions: ['healthlake:DeleteResource'], resources: [arn] }],
    },
    address: { word: 'FHIR', value: stack.get('outputs', 'DatastoreEndpoint') },
  }
}

export const governance: Lowerings = {
  'data-catalog': catalog,
  'data-lineage': lineage,
  'data-clean-room': cleanRoom,
  'health-data-store': health,
  'source-system': nothing('A system of the owner outside AWS; what reads it is built.'),
  'third-party-api': nothing('Another company runs it; what calls it is built, with a secret for its key.'),
  'client-user': nothing('A person.'),
  'mobile-client': nothing('An app on a phone; its store ships it.'),
}
