import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, call, type Expression, Nested } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { openDoor } from '../join/grant.ts'
import { publicAddress } from '../network/egress.ts'
import type { Part } from '../part.ts'
import { certificateOf } from './certificate.ts'

/** The firewall of a gateway in a region. */
export const gatewayFirewall = (it: Part): Resource =>
  it.make(
    'azurerm_web_application_firewall_policy',
    {
      name: it.name(60, '-waf'),
      ...it.here,
      policy_settings: block({
        enabled: true,
        mode: 'Prevention',
        request_body_check: true,
        max_request_body_size_in_kb: 128,
        file_upload_limit_in_mb: 100,
      }),
      custom_rules:
        it.said.flag('rateLimit') === false
          ? undefined
          : block({
              name: 'TooOften',
              priority: 10,
              rule_type: 'RateLimitRule',
              rate_limit_duration: 'OneMin',
              rate_limit_threshold: it.within('rateLimitPerMinute', 1, 5000) ?? 1000,
              group_rate_limit_by: 'ClientAddr',
              action: 'Block',
              match_conditions: block({ match_variables: block({ variable_name: 'RemoteAddr' }), operator: 'IPMatch', match_values: ['0.0.0.0/0'] }),
            }),
      managed_rules: block({
        managed_rule_set: blocks([
          { type: 'OWASP', version: '3.2' },
          ...(it.said.flag('botControl') === false ? [] : [{ type: 'Microsoft_BotManagerRuleSet', version: '1.0' }]),
        ]),
      }),
    },
    { suffix: 'firewall', topic: 'security' },
  )

/** An application gateway: TLS with the certificate of the vault, a firewall, and one pool for each connection. */
export function makeAppGateway(it: Part): Faces {
  const { account, network } = it
  const identity = it.identity()
  const { secret, after } = certificateOf(it)
  const rights = it.permit('certificate', { role: 'Key Vault Secrets User', scope: it.vault.resource.get('id') })
  const address = publicAddress(it)
  const drawn = [...account.parts.values()].filter(({ component, place }) => component.kind === 'waf' && place === it.place)
  const near = account.graph.neighbours(it.id)
  const guard = drawn.find(({ id }) => near.some((each) => each.id === id)) ?? drawn[0]
  const frontend = it.open ? 'public' : 'private'
  const pools: { name: string; domain: Expression; port: number; tls: boolean; path: string }[] = []
  const subnet = network.subnet('gateway').get('id')
  const gateway = it.make(
    'azurerm_application_gateway',
    {
      name: it.name(60),
      ...it.here,
      zones: it.zoneCount > 1 ? it.zones : undefined,
      http2_enabled: true,
      sku: block({ name: 'WAF_v2', tier: 'WAF_v2' }),
      autoscale_configuration: block({
        min_capacity: Math.min(125, it.within('replicasMin', 0, 125) ?? (it.place.careful ? 2 : 0)),
        max_capacity: Math.max(2, it.within('replicasMax', 2, 125) ?? 10),
      }),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      gateway_ip_configuration: block({ name: 'subnet', subnet_id: subnet }),
      frontend_ip_configuration: blocks([
        { name: 'public', public_ip_address_id: address.get('id') },
        {
          name: 'private',
          subnet_id: subnet,
          private_ip_address_allocation: 'Static',
          private_ip_address: call('cidrhost', network.rangeOf('gateway'), 10),
        },
      ]),
      frontend_port: block({ name: 'https', port: 443 }),
      ssl_certificate: block({ name: 'main', key_vault_secret_id: secret }),
      ssl_policy: block({ policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20220101S' }),
    },
    { dependsOn: [...rights, ...after] },
  )
  if (it.open)
    network.open('gateway', 'Internet', 443, {
      suffix: it.address('in'),
      origin: it.id,
      comment: `${it.label} is reached from the internet, by TLS alone.`,
    })
  account.later(() => {
    const policy = guard?.resources.find(({ type }) => type === 'azurerm_web_application_firewall_policy') ?? gatewayFirewall(it)
    gateway.set('firewall_policy_id', policy.get('id'))
    const all = pools.length > 0 ? pools : []
    gateway.set(
      'backend_address_pool',
      new Nested(all.length > 0 ? all.map(({ name, domain }): Body => ({ name, fqdns: [domain] })) : [{ name: 'none' }]),
    )
    gateway.set(
      'backend_http_settings',
      new Nested(
        all.length > 0
          ? all.map(settings)
          : [
              {
                name: 'none',
                cookie_based_affinity: 'Disabled',
                port: 443,
                protocol: 'Https',
                request_timeout: 60,
                pick_host_name_from_backend_address: true,
              },
            ],
      ),
    )
    gateway.set(
      'http_listener',
      block({
        name: 'https',
        frontend_ip_configuration_name: frontend,
        frontend_port_name: 'https',
        protocol: 'Https',
        ssl_certificate_name: 'main',
      }),
    )
    const [main = { name: 'none' }] = all
    gateway.set(
      'url_path_map',
      all.length < 2
        ? undefined
        : block({
            name: 'paths',
            default_backend_address_pool_name: main.name,
            default_backend_http_settings_name: main.name,
            path_rule: blocks(
              all.map(({ name, path }) => ({ name, paths: [`${path}/*`], backend_address_pool_name: name, backend_http_settings_name: name })),
            ),
          }),
    )
    gateway.set(
      'request_routing_rule',
      block(
        all.length < 2
          ? {
              name: 'all',
              priority: 100,
              rule_type: 'Basic',
              http_listener_name: 'https',
              backend_address_pool_name: main.name,
              backend_http_settings_name: main.name,
            }
          : { name: 'all', priority: 100, rule_type: 'PathBasedRouting', http_listener_name: 'https', url_path_map_name: 'paths' },
      ),
    )
  })
  it.diagnose(gateway)
  return {
    from: 'gateway',
    door: { subnet: 'gateway', port: 443, tls: true },
    front: { kind: 'gateway', domain: address.get('fqdn'), resource: gateway },
    address: { word: 'HOST', value: address.get('fqdn') },
    alarms: [
      {
        metric: 'UnhealthyHostCount',
        namespace: 'Microsoft.Network/applicationGateways',
        scope: gateway.get('id'),
        aggregation: 'Average',
        over: 0,
        what: 'has hosts that do not answer',
      },
    ],
    join: (link, other, end) => {
      const { front } = other.faces
      if (end !== 'from' || front === undefined || front.kind === 'door') return false
      const name = link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 60)
      pools.push({ name, domain: front.domain, port: 443, tls: true, path: `/${other.id}` })
      link.traces.push(`backend pool ${name} of ${gateway.address.join('.')}`)
      openDoor(link, it, other)
      return true
    },
  }
}

const settings = ({ name, port, tls }: { name: string; port: number; tls: boolean }): Body => ({
  name,
  cookie_based_affinity: 'Disabled',
  port,
  protocol: tls ? 'Https' : 'Http',
  request_timeout: 60,
  pick_host_name_from_backend_address: true,
  connection_draining: block({ enabled: true, drain_timeout_sec: 60 }),
})
