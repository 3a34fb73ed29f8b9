import { block, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { classOf, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

/** An OpenSearch domain inside the network, spread over its zones. */
export function searchDomain(it: Part): Faces {
  const { said } = it
  const group = it.group().get('id')
  const zones = Math.max(1, Math.min(3, said.number('zones') ?? (it.place.careful ? 3 : 1)))
  const machine = machineOf(it, { type: 'r7g.large.search', count: zones })
  const count = Math.ceil(Math.max(machine.count, zones) / zones) * zones
  const type = machine.type.endsWith('.search')
    ? machine.type
    : `${classOf(machine.type, /^(?:[cmr][67]g|[cmr]7i|[cmr]5|r6gd|im4gn|or1|or2|t3)\./, (family) => (/^[cmr]/.test(family) ? `${family.charAt(0)}7g` : family.startsWith('t') ? 't3' : 'r7g'))}.search`
  const gib = Math.ceil(((said.number('volumeTB') ?? 0.3) * 1e12) / 2 ** 30 / count)
  if (said.number('volumeTB') === undefined) it.assume('No volume is said; 300 GB in all.')
  const logs = it.logs('/aws/opensearch/')
  it.make(
    'aws_cloudwatch_log_resource_policy',
    {
      policy_name: it.name(100),
      policy_document: json({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'es.amazonaws.com' },
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: text`${logs.get('arn')}:*`,
            Condition: { StringEquals: { 'aws:SourceAccount': it.account.accountId } },
          },
        ],
      }),
    },
    { topic: 'observability' },
  )
  const name = it.name(28)
  const domain = it.make('aws_opensearch_domain', {
    domain_name: name,
    engine_version: 'OpenSearch_2.17',
    tags: it.tags,
    cluster_config: block({
      instance_type: type,
      instance_count: count,
      zone_awareness_enabled: zones > 1,
      dedicated_master_enabled: it.place.careful,
      dedicated_master_type: it.place.careful ? 'm7g.large.search' : undefined,
      dedicated_master_count: it.place.careful ? 3 : undefined,
      zone_awareness_config: zones > 1 ? block({ availability_zone_count: zones }) : undefined,
    }),
    ebs_options: block({ ebs_enabled: true, volume_type: 'gp3', volume_size: Math.max(20, gib) }),
    encrypt_at_rest: block({ enabled: it.encrypted, kms_key_id: it.key }),
    node_to_node_encryption: block({ enabled: said.flag('interNodeEncryption') ?? true }),
    domain_endpoint_options: block({ enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-PFS-2023-10' }),
    vpc_options: block({ subnet_ids: it.network.subnets(zones), security_group_ids: [group] }),
    log_publishing_options: block({ log_type: 'ES_APPLICATION_LOGS', cloudwatch_log_group_arn: logs.get('arn') }),
    software_update_options: block({ auto_software_update_enabled: true }),
  })
  const inside = text`${domain.get('arn')}/*`
  it.make('aws_opensearch_domain_policy', {
    domain_name: domain.get('domain_name'),
    access_policies: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: text`arn:${it.account.partition}:iam::${it.account.accountId}:root` },
          Action: ['es:ESHttpDelete', 'es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPatch', 'es:ESHttpPost', 'es:ESHttpPut'],
          Resource: inside,
        },
      ],
    }),
  })
  const read: Statement = { actions: ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost'], resources: [inside] }
  const dimensions = { DomainName: domain.get('domain_name'), ClientId: it.account.accountId }
  return {
    door: { group, port: 443, tls: true },
    address: { word: 'HOST', value: domain.get('endpoint') },
    grants: {
      read: [read],
      write: [{ actions: ['es:ESHttpHead', 'es:ESHttpPatch', 'es:ESHttpPost', 'es:ESHttpPut'], resources: [inside] }],
      delete: [{ actions: ['es:ESHttpDelete'], resources: [inside] }],
    },
    alarms: [
      { metric: 'ClusterStatus.red', namespace: 'AWS/ES', dimensions, statistic: 'Maximum', over: 0, what: 'has lost shards' },
      { metric: 'FreeStorageSpace', namespace: 'AWS/ES', dimensions, statistic: 'Minimum', under: 20_000, what: 'is short of space' },
    ],
  }
}

/** An OpenSearch Serverless collection for vectors, reached from inside the network only. */
export function vectorCollection(it: Part): Faces {
  const { said } = it
  const name = it.name(32)
  const open = said.is('exposure', 'internet')
  const encryption = it.make('aws_opensearchserverless_security_policy', {
    name,
    type: 'encryption',
    description: text`Key of ${it.id}`,
    policy: json({
      Rules: [{ ResourceType: 'collection', Resource: [text`collection/${name}`] }],
      ...(it.key === undefined ? { AWSOwnedKey: true } : { AWSOwnedKey: false, KmsARN: it.key }),
    }),
  })
  const door = open
    ? undefined
    : it.make(
        'aws_opensearchserverless_vpc_endpoint',
        { name, vpc_id: it.network.id, subnet_ids: it.network.subnets(), security_group_ids: [it.group().get('id')] },
        { topic: 'network', suffix: 'door' },
      )
  const network = it.make(
    'aws_opensearchserverless_security_policy',
    {
      name,
      type: 'network',
      description: text`Way to ${it.id}`,
      policy: json([
        {
          Rules: [{ ResourceType: 'collection', Resource: [text`collection/${name}`] }],
          AllowFromPublic: open,
          ...(door !== undefined && { SourceVPCEs: [door.get('id')] }),
        },
      ]),
    },
    { suffix: 'network' },
  )
  const collection = it.make(
    'aws_opensearchserverless_collection',
    {
      name,
      type: 'VECTORSEARCH',
      description: it.id,
      standby_replicas: said.number('zones') === 1 || !it.place.careful ? 'DISABLED' : 'ENABLED',
      tags: it.tags,
    },
    { dependsOn: [encryption, network] },
  )
  const readers = new Map<string, ReturnType<typeof collection.get>>()
  const writers = new Map<string, ReturnType<typeof collection.get>>()
  const access = it.make('aws_opensearchserverless_access_policy', { name, type: 'data', description: text`Who uses ${it.id}`, policy: json([]) })
  it.account.later(() => {
    const rule = (permissions: readonly string[]) => [
      { ResourceType: 'collection', Resource: [text`collection/${name}`], Permission: ['aoss:DescribeCollectionItems'] },
      { ResourceType: 'index', Resource: [text`index/${name}/*`], Permission: [...permissions] },
    ]
    const owner = text`arn:${it.account.partition}:iam::${it.account.accountId}:root`
    const some = (roles: typeof readers) => (roles.size > 0 ? [...roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, arn]) => arn) : undefined)
    const read = some(readers)
    access.set(
      'policy',
      json([
        ...(read === undefined ? [] : [{ Rules: rule(['aoss:DescribeIndex', 'aoss:ReadDocument']), Principal: read }]),
        {
          Rules: rule(['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:ReadDocument', 'aoss:UpdateIndex', 'aoss:WriteDocument']),
          Principal: some(writers) ?? [owner],
        },
      ]),
    )
  })
  const api: Statement = { actions: ['aoss:APIAccessAll'], resources: [collection.get('arn')] }
  return {
    grants: { read: [api], write: [api] },
    address: { word: 'ENDPOINT', value: collection.get('collection_endpoint') },
    ...(door !== undefined && { door: { group: it.group().get('id'), port: 443, tls: true } }),
    join: (link, other, end) => {
      const { role } = other.faces
      if (role === undefined) return false
      const writes = end === 'to' && (link.flow !== 'request' || link.said.list('access').includes('write'))
      const caller = writes || other.component.kind.endsWith('pipeline') ? writers : readers
      caller.set(other.id, role.get('arn'))
      return false
    },
    alarms: [
      {
        metric: 'SearchOCU',
        namespace: 'AWS/AOSS',
        dimensions: { ClientId: it.account.accountId },
        statistic: 'Maximum',
        over: 20,
        what: 'uses more capacity than usual',
      },
    ],
  }
}
