import { call, type Expression, referencesIn, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { variableName } from '../join/environment.ts'
import { makeService } from './service.ts'

/**
 * A gateway of Cloud Endpoints: a proxy on Cloud Run that checks the token of the caller, counts its calls, and leads each path to the
 * part that it is joined to, with an identity of its own. API Gateway itself has no resource in hashicorp/google.
 */
export function makeGateway(it: Part): Faces {
  const { project, said } = it
  const faces = makeService(it, { image: 'gcr.io/endpoints-release/endpoints-runtime-serverless:2', path: '/healthz' })
  const routes: { path: string; url: Value; timeout: number }[] = []
  const host: Expression | string = text`${it.name(40)}.endpoints.${project.id}.cloud.goog`
  const service = it.make('google_endpoints_service', { service_name: host, project: project.id })
  faces.environment?.set('ENDPOINTS_SERVICE_NAME', service.get('service_name'))
  faces.environment?.set('ESPv2_ARGS', '--cors_preset=basic --healthz=/healthz')
  it.permit({ role: 'roles/servicemanagement.serviceController' }, { role: 'roles/cloudtrace.agent' })
  const auth = said.text('auth')
  const issuer = project.module.variable('token_issuer', {
    type: 'string',
    description: 'Issuer of the tokens that callers show.',
    default: 'https://issuer.example.org',
    validation: { condition: (value) => call('startswith', value, 'https://'), message: 'Write an address that begins with https://.' },
    refuses: 'http://issuer',
  })
  const audience = project.module.variable('token_audience', {
    type: 'string',
    description: 'Audience that tokens of callers name.',
    default: 'design',
  })
  const open = auth === 'none' || auth === 'anonymous-by-choice'
  const keyed = auth === 'api-key'
  if (!open && !keyed)
    project.module.want({
      variable: 'token_issuer',
      message: 'token_issuer still holds an address of the documentation; set the issuer of your tokens.',
    })
  if (auth === undefined) it.assume('Nothing is said about how callers prove who they are; a token of the issuer is asked for.')
  const perMinute = it.within('rateLimitPerMinute', 1, 10_000_000) ?? (said.flag('rateLimit') === false ? undefined : 6000)
  project.later(() => {
    const reached = routes.filter(({ path, url }) => {
      const waits = [...referencesIn(url)].some((target) => project.module.needs(target, service))
      if (waits) it.assume(`${path} is left out of its paths: each of the two would wait for the other.`)
      return !waits
    })
    const [first] = reached
    const at = (route: (typeof routes)[number] | undefined): Value => ({
      'x-google-backend': {
        address: route?.url ?? 'https://example.org',
        deadline: route?.timeout ?? 30,
        path_translation: 'APPEND_PATH_TO_ADDRESS',
      },
    })
    const paths: Record<string, Value> = {}
    for (const { path, url, timeout } of reached)
      for (const [verb, word] of [
        ['get', 'read'],
        ['post', 'call'],
      ] as const)
        paths[path] = { ...(paths[path] as Record<string, Value> | undefined), [verb]: operation(`${word}${path}`, { path, url, timeout }) }
    function operation(id: string, route: (typeof routes)[number]): Value {
      return {
        operationId: id.replace(/[^A-Za-z0-9]+/g, '_').replace(/_+$/, ''),
        responses: { '200': { description: 'An answer' } },
        ...(at(route) as Record<string, Value>),
        ...(perMinute !== undefined && { 'x-google-quota': { metricCosts: { requests: 1 } } }),
      }
    }
    if (first === undefined) paths['/'] = { get: operation('nothing', { path: '/', url: 'https://example.org', timeout: 30 }) }
    service.set(
      'openapi_config',
      call('yamlencode', contents(it, host, { paths, open, keyed, issuer: issuer.value, audience: audience.value, perMinute })),
    )
  })
  return {
    ...faces,
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.address?.word !== 'URL') return false
      routes.push({
        path: `/${other.id}`,
        url: other.faces.start?.uri ?? other.faces.address.value,
        timeout: Math.max(1, Math.ceil((link.said.number('timeoutMs') ?? 30_000) / 1000)),
      })
      link.traces.push(`path /${other.id} of ${service.address.join('.')} (${variableName(other.id, 'PATH')})`)
      return false
    },
  }
}

type Contents = {
  paths: Readonly<Record<string, Value>>
  open: boolean
  keyed: boolean
  issuer: Expression
  audience: Expression
  perMinute: number | undefined
}

/** The description of the interface, as OpenAPI 2 with Google's own words. */
const contents = (it: Part, host: Expression | string, { paths, open, keyed, issuer, audience, perMinute }: Contents): Value => ({
  swagger: '2.0',
  info: { title: it.description(100), description: it.id, version: '1.0.0' },
  host,
  schemes: ['https'],
  produces: ['application/json'],
  paths,
  ...(!open && {
    security: [{ [keyed ? 'key' : 'token']: [] }],
    securityDefinitions: keyed
      ? { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } }
      : {
          token: {
            type: 'oauth2',
            flow: 'implicit',
            authorizationUrl: '',
            'x-google-issuer': issuer,
            'x-google-jwks_uri': text`${issuer}/.well-known/jwks.json`,
            'x-google-audiences': audience,
          },
        },
  }),
  ...(perMinute !== undefined && {
    'x-google-management': {
      metrics: [{ name: 'requests', displayName: 'Requests', valueType: 'INT64', metricKind: 'DELTA' }],
      quota: { limits: [{ name: 'per-minute', metric: 'requests', unit: '1/min/{project}', values: { STANDARD: perMinute } }] },
    },
  }),
})
