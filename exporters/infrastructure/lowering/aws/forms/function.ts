import type { Resource } from '../../../model/resource.ts'
import { block, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import { writeLogs } from '../rights.ts'
import { imagesOf } from './images.ts'

export type FunctionOptions = {
  statements?: readonly Statement[]
  environment?: readonly (readonly [string, Value])[]
  timeoutSeconds?: number
  memoryMB?: number
  /** Runs in the network of the design; a sandbox does not. */
  inNetwork?: boolean
}

/** An AWS Lambda function that runs from an image, with its role, logs and traces. */
export function makeFunction(it: Part, options: FunctionOptions = {}): Faces & { resource: Resource } {
  const { said, place } = it
  const { inNetwork = true, statements = [] } = options
  const role = it.role('lambda')
  const logs = it.logs('/aws/lambda/')
  it.permit(...writeLogs(logs), { actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }, ...statements)
  const group = inNetwork ? it.group() : undefined
  const attached = inNetwork
    ? [
        it.make(
          'aws_iam_role_policy_attachment',
          { role: role.get('name'), policy_arn: it.account.managedPolicy('service-role/AWSLambdaVPCAccessExecutionRole') },
          { suffix: 'network' },
        ),
      ]
    : []
  const memoryGB = said.number('memoryGB')
  const concurrency = said.number('concurrency') ?? said.number('replicasMax')
  const resource = it.make(
    'aws_lambda_function',
    {
      function_name: it.name(64),
      description: it.label,
      role: role.get('arn'),
      package_type: 'Image',
      image_uri: imagesOf(place).of(it, 'function'),
      architectures: ['x86_64'],
      memory_size: memoryGB === undefined ? (options.memoryMB ?? 1024) : Math.max(128, Math.min(10240, Math.round(memoryGB * 1000))),
      timeout: it.within('timeoutSeconds', 1, 900) ?? options.timeoutSeconds ?? 60,
      reserved_concurrent_executions: concurrency === undefined || concurrency < 1 ? undefined : concurrency,
      publish: (said.number('minWarm') ?? 0) > 0 ? true : undefined,
      kms_key_arn: it.key,
      tags: it.tags,
      vpc_config: group && block({ subnet_ids: it.subnets, security_group_ids: [group.get('id')] }),
      tracing_config: block({ mode: 'Active' }),
      logging_config: block({ log_format: 'JSON', log_group: logs.get('name') }),
    },
    { dependsOn: attached },
  )
  const warm = said.number('minWarm') ?? 0
  if (warm > 0) {
    const alias = it.make('aws_lambda_alias', {
      name: 'live',
      function_name: resource.get('function_name'),
      function_version: resource.get('version'),
    })
    it.make('aws_lambda_provisioned_concurrency_config', {
      function_name: resource.get('function_name'),
      qualifier: alias.get('name'),
      provisioned_concurrent_executions: warm,
    })
  }
  const environment = new Map<string, Value>(options.environment ?? [])
  it.account.later(() => {
    const variables = settled(it, resource, environment)
    if (variables.length > 0) resource.set('environment', block({ variables: Object.fromEntries(variables) }))
  })
  const invoke: Statement = { actions: ['lambda:InvokeFunction'], resources: [resource.get('arn')] }
  const dimensions = { FunctionName: resource.get('function_name') }
  return {
    resource,
    role,
    environment,
    holder: resource,
    logs,
    ...(group && { group: group.get('id') }),
    grants: { call: [invoke], start: [invoke] },
    address: { word: 'FUNCTION', value: resource.get('function_name') },
    takes: { kind: 'function', arn: resource.get('arn'), name: resource.get('function_name') },
    start: { call: 'lambda:invoke', input: { FunctionName: resource.get('function_name') }, allow: [invoke] },
    alarms: [
      { metric: 'Errors', namespace: 'AWS/Lambda', dimensions, statistic: 'Sum', over: 5, what: 'fails' },
      { metric: 'Throttles', namespace: 'AWS/Lambda', dimensions, statistic: 'Sum', over: 5, what: 'is throttled' },
    ],
  }
}
