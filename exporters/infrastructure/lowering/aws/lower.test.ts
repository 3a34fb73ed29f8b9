import { describe, expect, it } from 'vitest'
import { assessed, designOf, textOf } from '../../fixtures.ts'
import { Resource } from '../../model/resource.ts'
import { terraform } from '../../terraform.ts'
import { lowerAws } from './lower.ts'
import type { Design } from '#domain/design/schema.ts'

const exported = async (design: Design) => await terraform.export(assessed(design))

describe('what a design says', () => {
  const resource = (design: Design, address: string) => lowerAws(assessed(design)).module.resources.find((each) => each.address.join('.') === address)
  const one = (kind: string, settings: Parameters<typeof designOf>[0][number]['settings']) =>
    designOf([{ id: 'it', kind, ...(settings && { settings }) }])

  it('that data is not encrypted is written as it is said, and not hardened in silence', () => {
    expect(resource(one('relational-database', { encryptionAtRest: 'none' }), 'aws_rds_cluster.it')?.body['storage_encrypted']).toBe(false)
    expect(resource(one('relational-database', { encryptionAtRest: 'cmk' }), 'aws_rds_cluster.it')?.body['storage_encrypted']).toBe(true)
    expect(resource(one('block-storage', { encryptionAtRest: 'none' }), 'aws_ebs_volume.it')?.body['encrypted']).toBe(false)
  })

  it('arrives: retention, partitions, deletion protection, replicas, sizes', () => {
    expect(resource(one('event-stream', { retentionDays: 7, partitions: 12 }), 'aws_kinesis_stream.it')?.body).toMatchObject({
      retention_period: 168,
      shard_count: 12,
    })
    expect(resource(one('nosql-database', { deleteProtection: false }), 'aws_dynamodb_table.it')?.body['deletion_protection_enabled']).toBe(false)
    expect(resource(one('app-backend', { replicasMin: 5, vcpus: 4, memoryGB: 16 }), 'aws_ecs_service.it')?.body['desired_count']).toBe(5)
    expect(resource(one('app-backend', { replicasMin: 5, vcpus: 4, memoryGB: 16 }), 'aws_ecs_task_definition.it')?.body).toMatchObject({
      cpu: 4096,
      memory: 15360,
    })
    expect(resource(one('kubernetes-cluster', { apiExposure: 'internet' }), 'aws_eks_cluster.it')?.body['vpc_config']).toMatchObject({
      bodies: [{ endpoint_public_access: true }],
    })
  })

  it('is mended where the service would refuse the number, and the coverage sheet tells so', async () => {
    const design = one('message-queue', { retentionDays: 90 })
    expect(resource(design, 'aws_sqs_queue.it')?.body['message_retention_seconds']).toBe(14 * 86_400)
    const { files } = await exported(design)
    expect(textOf(files, 'COVERAGE.md')).toContain('retentionDays is said to be 90; the service takes whole numbers from 1 to 14')
    expect(resource(one('message-queue', { retentionDays: 3 }), 'aws_sqs_queue.it')?.body['message_retention_seconds']).toBe(3 * 86_400)
  })

  it('about size comes from the sizing', () => {
    const design = designOf([{ id: 'pool', kind: 'gpu-inference-pool' }])
    const { module } = lowerAws(
      assessed(design, {
        sizes: [{ component: design.components[0]?.id as never, instanceType: 'p5.48xlarge', instances: 4, accelerator: 'H100', count: 32 }],
      }),
    )
    const group = module.resources.find(({ type }) => type === 'aws_eks_node_group')
    expect(group?.body).toMatchObject({
      instance_types: ['p5.48xlarge'],
      ami_type: 'AL2023_x86_64_NVIDIA',
      scaling_config: { bodies: [{ desired_size: 4, min_size: 0, max_size: 4 }] },
    })
    expect(group?.body['taint']).toMatchObject({ bodies: [{ key: 'nvidia.com/gpu', effect: 'NO_SCHEDULE' }] })
  })

  it('that no resource can carry is told in the coverage sheet', async () => {
    const { files } = await exported(one('object-storage', { lawfulBasis: 'consent' }))
    expect(textOf(files, 'COVERAGE.md')).toMatch(/Settings without an argument[^]*`it`: .*`lawfulBasis`/)
  })

  it('is warned of at the top where a critical finding stands', async () => {
    const design = one('object-storage', {})
    const finding = {
      code: 'SEC-001',
      check: 'c',
      pillar: 'security',
      severity: 'critical',
      status: 'fail',
      component: design.components[0]?.id ?? null,
      connection: null,
      what: 'It is open.\n## x',
      why: 'w',
      remedy: 'Close it.',
      references: [],
      fixable: false,
      waived: false,
    } as const
    const { files } = await terraform.export(assessed(design, { findings: [finding] }))
    expect(textOf(files, 'main.tf')).toMatch(/^# WARNING SEC-001: It is open\. ## x Close it\.\n/)
    expect(textOf(files, 'README.md').indexOf('critical findings stand')).toBeLessThan(textOf(files, 'README.md').indexOf('## Deploy'))
  })
})

describe('a connection', () => {
  const rights = (design: Design, id: string) =>
    JSON.stringify(
      lowerAws(assessed(design)).module.resources.find((each) => each.type === 'aws_iam_role_policy' && each.name === id)?.body['policy'],
      (_, value: unknown) => (value instanceof Resource ? value.address.join('.') : value),
    )

  it('grants its own data path and nothing else', () => {
    const parts = [
      { id: 'fn', kind: 'serverless-function' },
      { id: 'bucket', kind: 'object-storage' },
      { id: 'rows', kind: 'nosql-database' },
    ]
    const reads = rights(designOf(parts, [{ from: 'bucket', to: 'fn', carries: 'dataset' }]), 'bucket_fn')
    expect(reads).toContain('s3:GetObject')
    expect(reads).not.toMatch(/s3:PutObject|dynamodb|"Resource":\["\*"\]/)
    const writes = rights(designOf(parts, [{ from: 'fn', to: 'bucket', carries: 'object' }]), 'fn_bucket')
    expect(writes).toContain('s3:PutObject')
    expect(writes).not.toContain('s3:GetObject"')
    const said = rights(designOf(parts, [{ from: 'fn', to: 'rows', carries: 'kv', settings: { access: ['read'] } }]), 'fn_rows')
    expect(said).toContain('dynamodb:Query')
    expect(said).not.toMatch(/PutItem|DeleteItem/)
  })

  it('opens the port of what is called, from who calls, and no other', () => {
    const { module } = lowerAws(
      assessed(
        designOf(
          [
            { id: 'api', kind: 'app-backend' },
            { id: 'db', kind: 'relational-database' },
          ],
          [{ from: 'api', to: 'db', carries: 'sql' }],
        ),
      ),
    )
    const rules = module.resources.filter(({ type, name }) => type.startsWith('aws_vpc_security_group') && name === 'api_db')
    expect(rules.map(({ body }) => [body['from_port'], body['to_port']])).toEqual([
      [5432, 5432],
      [5432, 5432],
    ])
  })

  it('to another cloud is shown on the other side, and what runs on own machines is told, not dropped', async () => {
    const { omissions, files } = await exported(
      designOf(
        [
          { id: 'store', kind: 'object-storage' },
          { id: 'far', kind: 'data-warehouse', provider: 'gcp' },
          { id: 'rack', kind: 'data-warehouse', provider: 'self-hosted' },
        ],
        [{ from: 'store', to: 'far', carries: 'table' }],
      ),
    )
    expect(omissions.map(({ element, why }) => [element, why])).toEqual([
      ['rack', 'It runs on your own machines; Terraform for a cloud does not reach them.'],
    ])
    expect(textOf(files, 'gcp/COVERAGE.md')).toMatch(/`store-far`.*google_bigquery_dataset_iam_member/)
  })
})

describe('a workload in a cluster', () => {
  it('is reached by the pods that are joined to it and by no others', () => {
    const parts = ['cluster', 'caller', 'callee', 'stranger'].map((id) => ({ id, kind: id === 'cluster' ? 'kubernetes-cluster' : 'app-backend' }))
    const hosts = ['caller', 'callee', 'stranger'].map((to) => ({ from: 'cluster', to, carries: 'compute' }))
    const { module } = lowerAws(assessed(designOf(parts, [...hosts, { from: 'caller', to: 'callee', carries: 'http' }])))
    const objects = JSON.stringify(module.locals.find(({ name }) => name === 'cluster_objects_callee')?.definition, (_, value: unknown) =>
      value instanceof Resource ? value.address.join('.') : value,
    )
    expect(objects).toContain('"podSelector":{"matchLabels":{"app":"caller"}}')
    expect(objects).not.toMatch(/stranger|ipBlock/)
  })
})
