import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body } from '../../../model/value.ts'
import { shortened, slug } from '../../../model/names.ts'
import type { Faces, Front } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

/** Names of firewall policies hold letters and digits alone. */
const plain = (id: string, length: number) => `w${slug(shortened(id, length)).replaceAll('-', '')}`

/** What is turned away: the rules that Azure keeps, bots, and callers who ask too often. */
export function frontDoorFirewall(it: Part): Resource {
  const { said } = it
  const perMinute = it.within('rateLimitPerMinute', 10, 1_000_000) ?? 1000
  const rules: Body[] = []
  if (said.flag('rateLimit') !== false)
    rules.push({
      name: 'TooOften',
      enabled: true,
      priority: 100,
      type: 'RateLimitRule',
      rate_limit_duration_in_minutes: 1,
      rate_limit_threshold: perMinute,
      action: 'Block',
      match_condition: block({ match_variable: 'SocketAddr', operator: 'IPMatch', match_values: ['0.0.0.0/0', '::/0'] }),
    })
  return it.make(
    'azurerm_cdn_frontdoor_firewall_policy',
    {
      name: plain(it.id, 60),
      resource_group_name: it.place.group.get('name'),
      sku_name: 'Premium_AzureFrontDoor',
      enabled: true,
      mode: 'Prevention',
      request_body_check_enabled: true,
      custom_rule: blocks(rules),
      managed_rule: blocks([
        { type: 'Microsoft_DefaultRuleSet', version: '2.1', action: 'Block' },
        ...(said.flag('botControl') === false ? [] : [{ type: 'Microsoft_BotManagerRuleSet', version: '1.1', action: 'Block' }]),
      ]),
      tags: it.tags,
    },
    { suffix: 'firewall', topic: 'security' },
  )
}

/** Front Door: one name for the world, a firewall before it, private links behind it. */
export function makeFrontDoor(it: Part, options: { cache: boolean }): Faces {
  const { said, place, account } = it
  const profile = it.make('azurerm_cdn_frontdoor_profile', {
    name: it.name(60),
    resource_group_name: place.group.get('name'),
    sku_name: 'Premium_AzureFrontDoor',
    response_timeout_seconds: it.within('timeoutSeconds', 16, 240) ?? 60,
    tags: it.tags,
  })
  const endpoint = it.make(
    'azurerm_cdn_frontdoor_endpoint',
    { name: it.global(46), cdn_frontdoor_profile_id: profile.get('id'), tags: it.tags },
    { suffix: 'name' },
  )
  const drawn = [...account.parts.values()].filter(({ component }) => component.kind === 'waf')
  const near = account.graph.neighbours(it.id)
  const guard = drawn.find(({ id }) => near.some((each) => each.id === id)) ?? drawn[0]
  account.later(() => {
    const policy = guard?.resources.find(({ type }) => type === 'azurerm_cdn_frontdoor_firewall_policy') ?? frontDoorFirewall(it)
    if (guard === undefined) it.assume('No web application firewall is drawn; one with the default rules stands before it.')
    it.make(
      'azurerm_cdn_frontdoor_security_policy',
      {
        name: 'firewall',
        cdn_frontdoor_profile_id: profile.get('id'),
        security_policies: block({
          firewall: block({
            cdn_frontdoor_firewall_policy_id: policy.get('id'),
            association: block({ patterns_to_match: ['/*'], domain: block({ cdn_frontdoor_domain_id: endpoint.get('id') }) }),
          }),
        }),
      },
      { suffix: 'firewall', topic: 'security' },
    )
  })
  it.diagnose(profile)
  said.hold('ddosProtection', 'Front Door absorbs attacks by volume at the edge of the network of Azure.')
  let first = true
  const route = (link: Link, other: Part, front: Front): void => {
    const whole = first
    first = false
    const word = link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 60)
    const make = (type: string, body: Body) => {
      const made = account.module.add('resource', type, link.address(), body, { topic: 'network', origin: link.id })
      link.resources.push(made)
      return made
    }
    const group = make('azurerm_cdn_frontdoor_origin_group', {
      name: word,
      cdn_frontdoor_profile_id: profile.get('id'),
      session_affinity_enabled: false,
      health_probe:
        front.kind === 'storage' ? undefined : block({ protocol: 'Https', path: '/health', request_type: 'GET', interval_in_seconds: 60 }),
      load_balancing: block({ sample_size: 4, successful_samples_required: 3, additional_latency_in_milliseconds: 50 }),
    })
    const hidden = !other.open && front.link !== undefined
    const origin = make('azurerm_cdn_frontdoor_origin', {
      name: word,
      cdn_frontdoor_origin_group_id: group.get('id'),
      enabled: true,
      host_name: front.domain,
      origin_host_header: front.domain,
      certificate_name_check_enabled: true,
      http_port: 80,
      https_port: 443,
      priority: 1,
      weight: 1000,
      private_link: hidden
        ? block({
            location: other.place.location,
            private_link_target_id: front.link?.id,
            target_type: front.link?.target,
            request_message: `Front Door ${it.id}`,
          })
        : undefined,
    })
    make('azurerm_cdn_frontdoor_route', {
      name: word,
      cdn_frontdoor_endpoint_id: endpoint.get('id'),
      cdn_frontdoor_origin_group_id: group.get('id'),
      cdn_frontdoor_origin_ids: [origin.get('id')],
      patterns_to_match: whole ? ['/*'] : [`/${other.id}`, `/${other.id}/*`],
      supported_protocols: ['Http', 'Https'],
      forwarding_protocol: 'HttpsOnly',
      https_redirect_enabled: true,
      link_to_default_domain: true,
      cache: options.cache
        ? block({
            query_string_caching_behavior: 'UseQueryString',
            compression_enabled: true,
            content_types_to_compress: ['application/javascript', 'application/json', 'text/css', 'text/html'],
          })
        : undefined,
    })
    if (hidden) it.assume('Private links of Front Door wait for a yes at the origin: approve them once after the first apply.')
  }
  return {
    front: { kind: 'door', domain: endpoint.get('host_name'), resource: endpoint },
    address: { word: 'HOST', value: endpoint.get('host_name') },
    alarms: [
      {
        metric: 'Percentage5XX',
        namespace: 'Microsoft.Cdn/profiles',
        scope: profile.get('id'),
        aggregation: 'Average',
        over: 5,
        what: 'fails at more than 5 of 100 requests',
      },
    ],
    join: (link, other, end) => {
      const { front } = other.faces
      if (front === undefined || front.kind === 'door' || (end === 'to' && front.kind !== 'storage' && front.kind !== 'site')) return false
      route(link, other, front)
      return true
    },
  }
}
