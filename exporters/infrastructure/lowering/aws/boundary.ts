import { json, text, type Value } from '../../model/value.ts'
import type { Account } from './account.ts'

/** What the platforms under the workloads need, whatever the connections say. */
const platform = ['autoscaling', 'cloudwatch', 'ec2', 'ec2messages', 'ecr', 'eks', 'kms', 'logs', 's3', 'ssm', 'ssmmessages', 'sts', 'xray']

/** Rights that would let a role raise itself. */
const raising = [
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreatePolicyVersion',
  'iam:CreateUser',
  'iam:DeleteRolePermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:UpdateAssumeRolePolicy',
  'organizations:LeaveOrganization',
]

/** The upper limit of all roles of the module, where an identity component asks for one: the services in use, and nothing that raises rights. */
export function makeBoundary(account: Account): void {
  const part = [...account.parts.values()].find(
    ({ component, said }) => component.kind === 'iam' && said.is('permissionBoundary', 'scoped', 'read-only'),
  )
  if (part === undefined) return
  const boundary = part.make(
    'aws_iam_policy',
    { name: part.name(128, '-boundary'), description: 'No role of the design may exceed this', policy: json({}), tags: part.tags },
    { suffix: 'boundary' },
  )
  account.boundary = boundary.get('arn')
  account.later(() => {
    const used = new Set([...account.parts.values()].flatMap(({ allowed }) => allowed.map((action) => action.slice(0, action.indexOf(':')))))
    const statements: Value[] = [
      {
        Sid: 'ServicesInUse',
        Effect: 'Allow',
        Action: [...used.union(new Set(platform))]
          .filter((service) => service !== 'iam')
          .sort()
          .map((service) => `${service}:*`),
        Resource: '*',
      },
      {
        Sid: 'HandOnOwnRoles',
        Effect: 'Allow',
        Action: ['iam:GetRole', 'iam:PassRole'],
        Resource: [text`arn:${account.partition}:iam::${account.accountId}:role/${account.prefix}-*`],
      },
      { Sid: 'NobodyRaisesRights', Effect: 'Deny', Action: raising, Resource: '*' },
    ]
    boundary.set('policy', json({ Version: '2012-10-17', Statement: statements }))
  }, 2)
}
