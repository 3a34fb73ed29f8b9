import { shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, call, element, type Expression, json, loop, reference, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy, trust } from '../policy.ts'

const logFormat: Value = json({
  at: '$context.requestTime',
  caller: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  status: '$context.status',
  request: '$context.requestId',
  error: '$context.integrationErrorMessage',
})

const origin = element('origin')

/** Requests of one caller, from what is said a minute; API Gateway limits all callers of a stage together. */
const limits = (it: Part) => {
  const minute = it.said.number('rateLimitPerMinute')
  const peak = it.requestsPerSecond
  const rate = Math.max(1, Math.round(minute === undefined ? (peak ?? 100) * 1.5 : minute / 60))
  return it.said.flag('rateLimit') === false ? {} : { throttling_rate_limit: rate, throttling_burst_limit: rate * 2 }
}

function stage(it: Part, api: Resource, logs: Resource): Resource {
  return it.make('aws_apigatewayv2_stage', {
    api_id: api.get('id'),
    name: '$default',
    auto_deploy: true,
    tags: it.tags,
    access_log_settings: block({ destination_arn: logs.get('arn'), format: logFormat }),
    default_route_settings: block({ detailed_metrics_enabled: true, ...limits(it) }),
  })
}

/** An HTTP API; each thing that it leads to is a route, signed in by the user pool that is joined to it. */
export function makeHttpApi(it: Part): Faces {
  const logs = it.logs('/aws/apigateway/')
  const origins = it.account.module.variable('allowed_origins', {
    type: 'list(string)',
    description: 'Sites whose pages may call the API from a browser.',
    default: [],
    validation: {
      condition: (value) => call('alltrue', loop([origin], value, call('can', call('regex', '^https://', reference(origin))))),
      message: 'Write sites by https, such as https://app.your-company.org.',
    },
    refuses: ['*'],
  })
  const api = it.make('aws_apigatewayv2_api', {
    name: it.name(120),
    description: it.label.slice(0, 200),
    protocol_type: 'HTTP',
    tags: it.tags,
    cors_configuration: block({
      allow_origins: origins.value,
      allow_methods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
      allow_headers: ['authorization', 'content-type'],
      max_age: 3600,
    }),
  })
  const live = stage(it, api, logs)
  const routes: Resource[] = []
  let authorizer: Resource | undefined
  const iam = it.said.is('auth', 'iam')
  const group = it.account.graph.from(it.id).length > 0 ? it.group() : undefined
  it.account.later(() => {
    for (const route of routes) {
      if (authorizer !== undefined) {
        route.set('authorization_type', 'JWT')
        route.set('authorizer_id', authorizer.get('id'))
      } else route.set('authorization_type', iam ? 'AWS_IAM' : 'NONE')
    }
    if (authorizer === undefined && !iam) it.assume('No identity provider is joined to it; its routes ask nobody who they are.')
  })
  const arn = api.get('execution_arn')
  const invoke: readonly Statement[] = [{ actions: ['execute-api:Invoke'], resources: [text`${arn}/*`] }]
  return {
    ...(group && { group: group.get('id') }),
    grants: { call: invoke, write: invoke },
    address: { word: 'URL', value: api.get('api_endpoint') },
    front: { kind: 'api', domain: domainOf(api), arn: live.get('arn'), resource: api },
    alarms: [
      { metric: '5xx', namespace: 'AWS/ApiGateway', dimensions: { ApiId: api.get('id') }, statistic: 'Sum', over: 10, what: 'answers with errors' },
    ],
    join: (link, other, end) => {
      const pool = other.resources.find(({ type }) => type === 'aws_cognito_user_pool')
      if (pool !== undefined) {
        const client = other.resources.find(({ type }) => type === 'aws_cognito_user_pool_client')
        authorizer ??= it.make('aws_apigatewayv2_authorizer', {
          api_id: api.get('id'),
          name: other.id,
          authorizer_type: 'JWT',
          identity_sources: ['$request.header.Authorization'],
          jwt_configuration: block({ issuer: text`https://${pool.get('endpoint')}`, audience: client === undefined ? [] : [client.get('id')] }),
        })
        link.resources.push(authorizer)
        return true
      }
      if (end !== 'from') return false
      const route = routeTo(it, api, link, other)
      if (route === undefined) return false
      routes.push(route)
      return false
    },
  }
}

/** `https://abc.execute-api…` without the scheme. */
const domainOf = (api: Resource): Expression => call('replace', api.get('api_endpoint'), '/^[a-z]+:\\/\\//', '')

/** The integration for one target, by what it is, and the route that leads there. */
function routeTo(it: Part, api: Resource, link: Link, other: Part): Resource | undefined {
  const suffix = link.address()
  const integration = integrationOf(it, api, link, other)
  if (integration === undefined) return undefined
  const only = it.account.graph.from(it.id).length === 1
  const route = it.make(
    'aws_apigatewayv2_route',
    { api_id: api.get('id'), route_key: only ? '$default' : `ANY /${other.id}/{proxy+}`, target: text`integrations/${integration.get('id')}` },
    { suffix },
  )
  link.resources.push(integration, route)
  return route
}

function integrationOf(it: Part, api: Resource, link: Link, other: Part): Resource | undefined {
  const suffix = link.address()
  const own = { api_id: api.get('id'), timeout_milliseconds: Math.max(50, Math.min(30_000, link.said.number('timeoutMs') ?? 30_000)) }
  const lambda = other.resources.find(({ type }) => type === 'aws_lambda_function')
  if (lambda !== undefined) {
    it.make(
      'aws_lambda_permission',
      {
        action: 'lambda:InvokeFunction',
        function_name: lambda.get('function_name'),
        principal: 'apigateway.amazonaws.com',
        source_arn: text`${api.get('execution_arn')}/*/*`,
      },
      { suffix },
    )
    return it.make(
      'aws_apigatewayv2_integration',
      { ...own, integration_type: 'AWS_PROXY', integration_uri: lambda.get('invoke_arn'), payload_format_version: '2.0' },
      { suffix },
    )
  }
  const service = other.resources.find(({ type }) => type === 'aws_service_discovery_service')
  const listener = other.resources.find(({ type }) => type === 'aws_lb_listener')
  if (service !== undefined || listener !== undefined) {
    const way = it.account.home.once(`vpc link ${it.id}`, () =>
      it.make('aws_apigatewayv2_vpc_link', {
        name: it.name(120),
        security_group_ids: [it.group().get('id')],
        subnet_ids: it.network.subnets(),
        tags: it.tags,
      }),
    )
    return it.make(
      'aws_apigatewayv2_integration',
      {
        ...own,
        integration_type: 'HTTP_PROXY',
        integration_method: 'ANY',
        connection_type: 'VPC_LINK',
        connection_id: way.get('id'),
        integration_uri: service?.get('arn') ?? listener?.get('arn'),
      },
      { suffix },
    )
  }
  return direct(it, link, other, own, suffix)
}

/** Services that the API can call by itself, with a role for this connection. */
function direct(it: Part, link: Link, other: Part, own: { api_id: Value; timeout_milliseconds: number }, suffix: string): Resource | undefined {
  const kinds: Readonly<Record<string, { subtype: string; parameters: (of: Resource) => { readonly [name: string]: Value } }>> = {
    aws_sqs_queue: { subtype: 'SQS-SendMessage', parameters: (of) => ({ QueueUrl: of.get('url'), MessageBody: '$request.body' }) },
    aws_kinesis_stream: {
      subtype: 'Kinesis-PutRecord',
      parameters: (of) => ({ StreamName: of.get('name'), Data: '$request.body', PartitionKey: '$context.requestId' }),
    },
    aws_sfn_state_machine: {
      subtype: 'StepFunctions-StartExecution',
      parameters: (of) => ({ StateMachineArn: of.get('arn'), Input: '$request.body' }),
    },
    aws_cloudwatch_event_bus: {
      subtype: 'EventBridge-PutEvents',
      parameters: (of) => ({ EventBusName: of.get('name'), Source: 'design.api', DetailType: 'request', Detail: '$request.body' }),
    },
  }
  const found = other.resources.find(({ type, meta }) => kinds[type] !== undefined && meta.origin === other.id)
  const kind = found === undefined ? undefined : kinds[found.type]
  if (found === undefined || kind === undefined) return undefined
  const statements = [...(other.faces.grants?.write ?? []), ...(other.faces.grants?.start ?? [])]
  const role = it.make(
    'aws_iam_role',
    {
      name: it.name(64, `-${shortened(link.id, 18)}`),
      description: `Carries ${link.id}`,
      assume_role_policy: trust(['apigateway']),
      permissions_boundary: it.account.boundary,
    },
    { suffix },
  )
  link.resources.push(role, it.make('aws_iam_role_policy', { name: 'call', role: role.get('id'), policy: policy(statements) }, { suffix }))
  return it.make(
    'aws_apigatewayv2_integration',
    {
      ...own,
      integration_type: 'AWS_PROXY',
      integration_subtype: kind.subtype,
      credentials_arn: role.get('arn'),
      request_parameters: kind.parameters(found),
      payload_format_version: '1.0',
    },
    { suffix },
  )
}

/** Messages both ways: a WebSocket API whose routes lead to functions. */
export function makeSocketApi(it: Part): Faces {
  const logs = it.logs('/aws/apigateway/')
  const api = it.make('aws_apigatewayv2_api', {
    name: it.name(120),
    description: it.label.slice(0, 200),
    protocol_type: 'WEBSOCKET',
    route_selection_expression: '$request.body.action',
    tags: it.tags,
  })
  const live = it.make('aws_apigatewayv2_stage', {
    api_id: api.get('id'),
    name: 'live',
    auto_deploy: true,
    tags: it.tags,
    access_log_settings: block({ destination_arn: logs.get('arn'), format: logFormat }),
    default_route_settings: block({ ...limits(it) }),
  })
  const push: readonly Statement[] = [
    { actions: ['execute-api:ManageConnections'], resources: [text`${api.get('execution_arn')}/live/POST/@connections/*`] },
  ]
  return {
    grants: { write: push, call: push },
    address: { word: 'URL', value: live.get('invoke_url') },
    front: { kind: 'api', domain: domainOf(api), arn: live.get('arn'), resource: api },
    join: (link, other, end) => {
      const lambda = other.resources.find(({ type }) => type === 'aws_lambda_function')
      if (end !== 'from' || lambda === undefined) return false
      const suffix = link.address()
      const integration = it.make(
        'aws_apigatewayv2_integration',
        { api_id: api.get('id'), integration_type: 'AWS_PROXY', integration_uri: lambda.get('invoke_arn') },
        { suffix },
      )
      link.resources.push(
        integration,
        it.make(
          'aws_apigatewayv2_route',
          { api_id: api.get('id'), route_key: other.id, target: text`integrations/${integration.get('id')}` },
          { suffix },
        ),
        it.make(
          'aws_lambda_permission',
          {
            action: 'lambda:InvokeFunction',
            function_name: lambda.get('function_name'),
            principal: 'apigateway.amazonaws.com',
            source_arn: text`${api.get('execution_arn')}/*/*`,
          },
          { suffix },
        ),
      )
      return true
    },
  }
}
