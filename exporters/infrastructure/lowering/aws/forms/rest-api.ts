import type { Resource } from '../../../model/resource.ts'
import { shortened, targetPrefix } from '../../../model/names.ts'
import { block, call, type Expression, json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy, trust } from '../policy.ts'

type Path = { route: string; integration: Value }

/** A REST API, which a web application firewall can protect; described as OpenAPI, one path for each thing that it leads to. */
export function makeRestApi(it: Part): Faces {
  const logs = it.logs('/aws/apigateway/')
  const paths: Path[] = []
  let pool: Resource | undefined
  const api = it.make('aws_api_gateway_rest_api', {
    name: it.name(120),
    description: it.label.slice(0, 200),
    body: json({}),
    tags: it.tags,
    endpoint_configuration: block({ types: ['REGIONAL'] }),
  })
  const deployment = it.make(
    'aws_api_gateway_deployment',
    { rest_api_id: api.get('id'), triggers: { body: call('sha1', api.get('body')) } },
    { lifecycle: { create_before_destroy: true } },
  )
  const stage = it.make('aws_api_gateway_stage', {
    rest_api_id: api.get('id'),
    deployment_id: deployment.get('id'),
    stage_name: 'live',
    xray_tracing_enabled: true,
    tags: it.tags,
    access_log_settings: block({
      destination_arn: logs.get('arn'),
      format: json({
        at: '$context.requestTime',
        method: '$context.httpMethod',
        path: '$context.path',
        status: '$context.status',
        caller: '$context.identity.sourceIp',
      }),
    }),
  })
  const rate = Math.max(1, Math.round((it.said.number('rateLimitPerMinute') ?? (it.requestsPerSecond ?? 100) * 90) / 60))
  it.make('aws_api_gateway_method_settings', {
    rest_api_id: api.get('id'),
    stage_name: stage.get('stage_name'),
    method_path: '*/*',
    settings: block({ metrics_enabled: true, throttling_rate_limit: rate, throttling_burst_limit: rate * 2 }),
  })
  it.account.later(() => api.set('body', description(it, paths, pool)))
  const invoke: readonly Statement[] = [{ actions: ['execute-api:Invoke'], resources: [text`${api.get('execution_arn')}/*`] }]
  return {
    grants: { call: invoke, write: invoke },
    address: { word: 'URL', value: stage.get('invoke_url') },
    ...(it.account.graph.from(it.id).length > 0 && { group: it.group().get('id') }),
    front: {
      kind: 'rest-api',
      domain: call('join', '.', [api.get('id'), 'execute-api', it.place.region, 'amazonaws.com']),
      arn: stage.get('arn'),
      resource: api,
    },
    alarms: [
      {
        metric: '5XXError',
        namespace: 'AWS/ApiGateway',
        dimensions: { ApiName: api.get('name') },
        statistic: 'Sum',
        over: 10,
        what: 'answers with errors',
      },
    ],
    join: (link, other, end) => {
      const users = other.resources.find(({ type }) => type === 'aws_cognito_user_pool')
      if (users !== undefined) {
        pool = users
        link.traces.push(`authorizer in the body of ${api.address.join('.')}`)
        return true
      }
      if (end !== 'from') return false
      const integration = integrate(it, api, link, other)
      if (integration === undefined) return false
      paths.push({ route: `/${other.id}/{proxy+}`, integration })
      link.traces.push(`path /${other.id} of ${api.address.join('.')}`)
      return false
    },
  }
}

function description(it: Part, paths: readonly Path[], pool: Resource | undefined): Value {
  const security = pool === undefined ? undefined : [{ users: [] }]
  if (pool === undefined) it.assume('No identity provider is joined to it; its paths ask nobody who they are.')
  const entries: readonly Path[] =
    paths.length > 0
      ? paths
      : [
          {
            route: '/health',
            integration: {
              type: 'MOCK',
              requestTemplates: { 'application/json': '{"statusCode": 200}' },
              responses: { default: { statusCode: '200' } },
            },
          },
        ]
  return json({
    openapi: '3.0.1',
    info: { title: it.id, version: '1.0' },
    paths: Object.fromEntries(
      entries.map(({ route, integration }) => [
        route,
        {
          'x-amazon-apigateway-any-method': {
            parameters: route.includes('{proxy+}') ? [{ name: 'proxy', in: 'path', required: true, schema: { type: 'string' } }] : undefined,
            security,
            responses: { '200': { description: 'answered' } },
            'x-amazon-apigateway-integration': integration,
          },
        },
      ]),
    ),
    components:
      pool === undefined
        ? undefined
        : {
            securitySchemes: {
              users: {
                type: 'apiKey',
                name: 'Authorization',
                in: 'header',
                'x-amazon-apigateway-authtype': 'cognito_user_pools',
                'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools', providerARNs: [pool.get('arn')] },
              },
            },
          },
  })
}

function integrate(it: Part, api: Resource, link: Link, other: Part): Value | undefined {
  const lambda = other.resources.find(({ type }) => type === 'aws_lambda_function')
  if (lambda !== undefined) {
    link.resources.push(
      it.make(
        'aws_lambda_permission',
        {
          action: 'lambda:InvokeFunction',
          function_name: lambda.get('function_name'),
          principal: 'apigateway.amazonaws.com',
          source_arn: text`${api.get('execution_arn')}/*/*`,
        },
        { suffix: link.address() },
      ),
    )
    return { type: 'AWS_PROXY', httpMethod: 'POST', uri: lambda.get('invoke_arn'), timeoutInMillis: 29_000 }
  }
  const own = serviceCall(it, other)
  if (own !== undefined) {
    const role = it.make(
      'aws_iam_role',
      {
        name: it.name(64, `-${shortened(link.id, 18)}`),
        description: `Carries ${link.id}`,
        assume_role_policy: trust(['apigateway']),
        permissions_boundary: it.account.boundary,
      },
      { suffix: link.address() },
    )
    const grants = other.faces.grants ?? {}
    link.resources.push(
      role,
      it.make(
        'aws_iam_role_policy',
        { name: 'call', role: role.get('id'), policy: policy([...(grants.call ?? []), ...(grants.write ?? []), ...(grants.start ?? [])]) },
        { suffix: link.address() },
      ),
    )
    return {
      type: 'AWS',
      httpMethod: 'POST',
      credentials: role.get('arn'),
      passthroughBehavior: 'when_no_match',
      responses: { default: { statusCode: '200' } },
      ...own,
    }
  }
  const { balanced } = other.faces
  if (balanced === undefined) {
    link.reason = `API Gateway cannot call ${other.label} by itself; put a backend between them.`
    return undefined
  }
  const { balancer, way } = inner(it)
  const targets = it.make(
    'aws_lb_target_group',
    {
      name_prefix: targetPrefix(other.id),
      port: balanced.port,
      protocol: 'TCP',
      target_type: balanced.targets,
      vpc_id: it.network.id,
      tags: it.tags,
    },
    { suffix: link.address(), topic: 'network', lifecycle: { create_before_destroy: true } },
  )
  const port = 8000 + it.account.graph.from(it.id).findIndex(({ id }) => id === link.id)
  const listener = it.make(
    'aws_lb_listener',
    {
      load_balancer_arn: balancer.get('arn'),
      port,
      protocol: 'TCP',
      default_action: block({ type: 'forward', target_group_arn: targets.get('arn') }),
    },
    { suffix: link.address(), topic: 'network' },
  )
  balanced.attach(targets, listener)
  link.resources.push(targets, listener)
  return {
    type: 'HTTP_PROXY',
    httpMethod: 'ANY',
    uri: text`http://${balancer.get('dns_name')}:${port}/{proxy}`,
    connectionType: 'VPC_LINK',
    connectionId: way.get('id'),
    requestParameters: { 'integration.request.path.proxy': 'method.request.path.proxy' },
    timeoutInMillis: 29_000,
  }
}

/** Services that API Gateway calls by itself: where, and how the request is told to them. */
function serviceCall(it: Part, other: Part): { readonly [key: string]: Value } | undefined {
  const arn = (rest: Expression | string) => text`arn:${it.account.partition}:apigateway:${it.place.region}:${rest}`
  const find = (type: string) => other.resources.find((each) => each.type === type && each.meta.origin === other.id)
  const endpoint = find('aws_sagemaker_endpoint')
  const queue = find('aws_sqs_queue')
  const machine = find('aws_sfn_state_machine')
  const stream = find('aws_kinesis_stream')
  if (endpoint !== undefined) return { uri: arn(text`runtime.sagemaker:path//endpoints/${endpoint.get('name')}/invocations`) }
  if (machine !== undefined)
    return {
      uri: arn('states:action/StartExecution'),
      requestTemplates: {
        'application/json': text`{"stateMachineArn": "${machine.get('arn')}", "input": "$util.escapeJavaScript($input.json('$'))"}`,
      },
    }
  if (stream !== undefined)
    return {
      uri: arn('kinesis:action/PutRecord'),
      requestTemplates: {
        'application/json': text`{"StreamName": "${stream.get('name')}", "Data": "$util.base64Encode($input.json('$'))", "PartitionKey": "$context.requestId"}`,
      },
    }
  if (queue !== undefined)
    return {
      uri: arn(text`sqs:path/${it.account.accountId}/${queue.get('name')}`),
      requestParameters: { 'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'" },
      requestTemplates: { 'application/json': 'Action=SendMessage&MessageBody=$util.urlEncode($input.body)' },
    }
  return undefined
}

/** A REST API reaches into a network through a balancer of layer 4. */
function inner(it: Part): { balancer: Resource; way: Resource } {
  return it.account.home.once(`rest link ${it.id}`, () => {
    const balancer = it.make(
      'aws_lb',
      {
        name: it.name(32),
        load_balancer_type: 'network',
        internal: true,
        subnets: it.network.subnets(),
        security_groups: [it.group().get('id')],
        enable_deletion_protection: it.place.careful,
        tags: it.tags,
        enforce_security_group_inbound_rules_on_private_link_traffic: 'off',
      },
      { topic: 'network' },
    )
    return { balancer, way: it.make('aws_api_gateway_vpc_link', { name: it.name(120), target_arns: [balancer.get('arn')], tags: it.tags }) }
  })
}
