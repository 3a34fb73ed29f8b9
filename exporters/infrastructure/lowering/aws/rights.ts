import type { Resource } from '../../model/resource.ts'
import { text } from '../../model/value.ts'
import type { Statement } from './faces.ts'
import type { Part } from './part.ts'

/** Writing into one log group. */
export const writeLogs = (group: Resource): readonly Statement[] => [
  { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [text`${group.get('arn')}:*`] },
]

/** Figures of one name space; CloudWatch binds the right to no resource, only to the space. */
export const putMetrics = (namespace: string): Statement => ({
  actions: ['cloudwatch:PutMetricData'],
  resources: ['*'],
  condition: { StringEquals: { 'cloudwatch:namespace': namespace } },
})

/** What a job in a network needs to get an address there. */
export const networkInterfaces: Statement = {
  actions: [
    'ec2:CreateNetworkInterface',
    'ec2:CreateNetworkInterfacePermission',
    'ec2:DeleteNetworkInterface',
    'ec2:DeleteNetworkInterfacePermission',
    'ec2:DescribeDhcpOptions',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs',
  ],
  resources: ['*'],
}

/** Tables of the Glue catalogue. */
export const glueCatalog = (it: Part): Statement => ({
  actions: [
    'glue:BatchCreatePartition',
    'glue:CreateTable',
    'glue:GetDatabase',
    'glue:GetPartitions',
    'glue:GetTable',
    'glue:GetTables',
    'glue:UpdateTable',
  ],
  resources: [
    it.account.arn('glue', it.place.region, 'catalog'),
    it.account.arn('glue', it.place.region, 'database/*'),
    it.account.arn('glue', it.place.region, 'table/*'),
  ],
})
