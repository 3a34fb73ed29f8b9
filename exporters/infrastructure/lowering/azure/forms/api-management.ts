import { block, call, type Expression, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { allow, openDoor } from '../join/grant.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { insightsOf } from './insights.ts'

const cognitive = 'https://cognitiveservices.azure.com'

/** Addresses that speak HTTP; what else the gateway reaches it reaches as its identity. */
const spoken = new Set(['URL', 'ENDPOINT', 'DEPLOYMENT', 'PROJECT', 'FHIR', 'TWINS'])

/** API Management in the network: what comes in is signed in, counted and limited before it is handed on. */
export function makeApiManagement(it: Part, options: { models?: boolean } = {}): Faces {
  const { said, account, network, place } = it
  const identity = it.identity()
  const careful = place.careful
  // Zones are served by as many units at least.
  const units = Math.max(said.number('zones') === undefined ? 1 : it.zoneCount, it.within('replicasMin', 1, 31) ?? 1)
  const mail = account.module.variable('publisher_email', {
    type: 'string',
    description: 'Mail address that API Management shows as its publisher.',
    default: 'platform@example.com',
    validation: { condition: (value) => mailLike(value), message: 'Write a mail address.' },
    refuses: 'nobody',
  })
  account.module.want({ variable: 'publisher_email', message: 'Who publishes the APIs.' })
  const service = it.make('azurerm_api_management', {
    name: it.global(50),
    ...it.here,
    publisher_name: account.prefix,
    publisher_email: mail.value,
    sku_name: careful ? `Premium_${units}` : 'Developer_1',
    zones: careful && units > 1 ? it.zones : undefined,
    virtual_network_type: it.open ? 'External' : 'Internal',
    virtual_network_configuration: block({ subnet_id: network.subnet('apim').get('id') }),
    min_api_version: '2021-08-01',
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    security: block({
      frontend_tls10_enabled: false,
      frontend_tls11_enabled: false,
      backend_tls10_enabled: false,
      backend_tls11_enabled: false,
      backend_ssl30_enabled: false,
      frontend_ssl30_enabled: false,
    }),
  })
  if (it.open)
    network.open('apim', 'Internet', 443, {
      suffix: it.address('in'),
      origin: it.id,
      comment: `${it.label} is reached from the internet, by TLS alone.`,
    })
  const most = it.within('replicasMax', 1, 31) ?? (said.flag('autoscaling') === true ? Math.min(31, units * 3) : units)
  if (careful && most > units)
    it.make(
      'azurerm_monitor_autoscale_setting',
      {
        name: it.name(60, '-scale'),
        ...it.here,
        target_resource_id: service.get('id'),
        enabled: true,
        profile: block({
          name: 'load',
          capacity: block({ minimum: units, maximum: most, default: units }),
          rule: block({
            metric_trigger: block({
              metric_name: 'Capacity',
              metric_resource_id: service.get('id'),
              time_grain: 'PT1M',
              statistic: 'Average',
              time_window: 'PT30M',
              time_aggregation: 'Average',
              operator: 'GreaterThan',
              threshold: Math.round((said.number('targetUtilization') ?? 0.7) * 100),
            }),
            scale_action: block({ direction: 'Increase', type: 'ChangeCount', value: 1, cooldown: 'PT45M' }),
          }),
        }),
      },
      { suffix: 'scale' },
    )
  if (!it.open) {
    const zone = network.zone('azure-api.net', place.location)
    it.make(
      'azurerm_private_dns_a_record',
      {
        name: service.get('name'),
        zone_name: zone.get('name'),
        resource_group_name: place.group.get('name'),
        ttl: 300,
        records: service.get('private_ip_addresses'),
      },
      { suffix: 'name', topic: 'network' },
    )
  }
  it.diagnose(service)
  const logger = it.make(
    'azurerm_api_management_logger',
    {
      name: 'traces',
      api_management_name: service.get('name'),
      resource_group_name: place.group.get('name'),
      resource_id: insightsOf(place).get('id'),
      application_insights: block({ connection_string: insightsOf(place).get('connection_string') }),
    },
    { suffix: 'traces' },
  )
  it.make(
    'azurerm_api_management_diagnostic',
    {
      identifier: 'applicationinsights',
      api_management_name: service.get('name'),
      resource_group_name: place.group.get('name'),
      api_management_logger_id: logger.get('id'),
      sampling_percentage: said.is('inferenceLogging', true) || said.is('logsPayload', true) ? 100 : 10,
      always_log_errors: true,
      log_client_ip: false,
      verbosity: 'information',
      http_correlation_protocol: 'W3C',
    },
    { suffix: 'traces' },
  )
  const join = (link: Link, other: Part, end: 'from' | 'to'): boolean => {
    const { address } = other.faces
    if (end !== 'from' || address === undefined || !spoken.has(address.word) || (other.faces.door === undefined && other.faces.front === undefined))
      return false
    publish(it, service.get('name'), link, other, address.value as Expression | string, options.models === true)
    const { grants = {} } = other.faces
    allow(link, it, other, grants.call ?? grants.start ?? [], 'right')
    openDoor(link, it, other)
    return true
  }
  const domain = text`${service.get('name')}.azure-api.net`
  return {
    identity,
    from: 'apim',
    door: { subnet: 'apim', port: 443, tls: true },
    address: { word: 'URL', value: service.get('gateway_url') },
    front: { kind: 'api', domain: domain as Expression, resource: service, link: { id: service.get('id'), target: 'Gateway' } },
    alarms: [
      {
        metric: 'FailedRequests',
        namespace: 'Microsoft.ApiManagement/service',
        scope: service.get('id'),
        aggregation: 'Total',
        over: 50,
        what: 'fails',
      },
    ],
    join,
  }
}

const mailLike = (value: Expression): Expression => call('can', call('regex', '^[^@[:space:]]+@[^@[:space:]]+$', value))

/** One API for each connection, so that taking the connection away takes the way away. */
function publish(it: Part, service: Expression, link: Link, other: Part, url: Expression | string, models: boolean): void {
  const { account, place } = it
  const own = { api_management_name: service, resource_group_name: place.group.get('name') }
  const make = (type: string, body: Parameters<Part['make']>[1], comment?: string) => {
    const made = account.module.add('resource', type, link.address(), body, {
      topic: 'application',
      origin: link.id,
      ...(comment !== undefined && { comment }),
    })
    link.resources.push(made)
    return made
  }
  const word = link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 60)
  const stage = it.said.text('auth')
  const key = stage === 'api-key' || stage === undefined
  if (stage === undefined) it.assume('Nothing is said about how callers prove who they are; they need a key of API Management.')
  const backend = make(
    'azurerm_api_management_backend',
    {
      name: word,
      ...own,
      protocol: 'http',
      url,
      circuit_breaker_rule: block({
        name: 'failing',
        trip_duration: 'PT1M',
        accept_retry_after_enabled: true,
        failure_condition: block({ count: 5, interval_duration: 'PT1M', status_code_range: block({ min: 500, max: 599 }) }),
      }),
      tls: block({ validate_certificate_chain: true, validate_certificate_name: true }),
    },
    `${it.label} -> ${other.label}.`,
  )
  const api = make('azurerm_api_management_api', {
    name: word,
    ...own,
    revision: '1',
    display_name: word,
    path: other.id,
    protocols: ['https'],
    service_url: url,
    subscription_required: key,
  })
  make('azurerm_api_management_api_policy', { ...own, api_name: api.get('name'), xml_content: policy(it, other, backend.get('name'), models) })
}

/** What is done with a request, in the order of API Management's own language. Nothing from the design but numbers and ids stands in it. */
function policy(it: Part, other: Part, backend: Expression, models: boolean): Expression | string {
  const { said, account } = it
  const perMinute = it.within('rateLimitPerMinute', 1, 1_000_000) ?? (said.flag('rateLimit') === false ? undefined : 600)
  if (said.flag('rateLimit') === undefined && said.number('rateLimitPerMinute') === undefined)
    it.assume('No limit is said; one caller may send 600 requests a minute.')
  const oidc = said.is('auth', 'oidc', 'iam', 'saml')
  const cognitiveCallee = other.resources.some(({ type }) => type === 'azurerm_cognitive_account')
  const tokens = said.number('quotaTokensPerMinute')
  const timeout = Math.max(1, Math.min(240, Math.ceil(said.number('timeoutSeconds') ?? 60)))
  const lines = [
    '<policies>',
    '  <inbound>',
    '    <base />',
    ...(perMinute === undefined
      ? []
      : [
          `    <rate-limit-by-key calls="${perMinute}" renewal-period="60" counter-key="@(context.Subscription?.Id ?? context.Request.IpAddress)" />`,
        ]),
    ...(models && tokens !== undefined
      ? [
          `    <azure-openai-token-limit tokens-per-minute="${Math.round(tokens)}" counter-key="@(context.Subscription?.Id ?? context.Request.IpAddress)" estimate-prompt-tokens="true" />`,
        ]
      : []),
    ...(models
      ? ['    <azure-openai-emit-token-metric><dimension name="Subscription ID" /><dimension name="API ID" /></azure-openai-emit-token-metric>']
      : []),
  ]
  const tail = [
    '  </inbound>',
    '  <backend>',
    `    <forward-request timeout="${timeout}" />`,
    '  </backend>',
    '  <outbound><base /></outbound>',
    '  <on-error><base /></on-error>',
    '</policies>',
    '',
  ]
  const signIn = oidc
    ? text`    <validate-azure-ad-token tenant-id="${account.tenant}"><audiences><audience>api://${account.prefix}-${it.id}</audience></audiences></validate-azure-ad-token>\n`
    : ''
  const signOut = cognitiveCallee
    ? text`    <authentication-managed-identity resource="${cognitive}" client-id="${it.identity().get('client_id')}" />\n`
    : ''
  return text`${lines.join('\n')}\n${signIn}${signOut}    <set-backend-service backend-id="${backend}" />\n${tail.join('\n')}`
}
