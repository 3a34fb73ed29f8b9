import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, call, type Expression, text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import type { Balanced, Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { domainOf, managedCertificate } from './certificate.ts'

/**
 * The global application load balancer: one address, TLS 1.2 at least, HTTP sent on to HTTPS, a service for each part it leads to.
 * The first leads all paths, the others those under their own id.
 */
export function makeLoadBalancer(it: Part, options: { cdn?: boolean } = {}): Faces {
  const { project } = it
  const host = domainOf(project)
  const backends: { part: Part; service: Resource }[] = []
  const protections: ((service: Resource) => void)[] = []
  const address = it.make('google_compute_global_address', { name: it.name(63), description: it.description() })
  const policy = it.make('google_compute_ssl_policy', { name: it.name(63), min_tls_version: 'TLS_1_2', profile: 'RESTRICTED' })
  const { map } = managedCertificate(project, call('format', '%s.%s', it.id, host), it.name(60), (type, body, suffix) =>
    it.make(type, body, { topic: 'security', ...(suffix !== undefined && { suffix }) }),
  )
  const routes = it.make('google_compute_url_map', { name: it.name(63), description: it.description() })
  const proxy = it.make('google_compute_target_https_proxy', {
    name: it.name(63),
    url_map: routes.get('id'),
    certificate_map: text`//certificatemanager.googleapis.com/${map.get('id')}`,
    ssl_policy: policy.get('id'),
    quic_override: 'ENABLE',
  })
  const front = (suffix: string, target: Expression, port: string) =>
    it.make(
      'google_compute_global_forwarding_rule',
      {
        name: it.name(63, suffix === '' ? '' : `-${suffix}`),
        target,
        ip_address: address.get('id'),
        port_range: port,
        load_balancing_scheme: 'EXTERNAL_MANAGED',
        labels: it.labels,
      },
      suffix === '' ? {} : { suffix },
    )
  const entry = front('', proxy.get('id'), '443')
  const onward = it.make(
    'google_compute_url_map',
    {
      name: it.name(63, '-http'),
      default_url_redirect: block({ https_redirect: true, strip_query: false, redirect_response_code: 'MOVED_PERMANENTLY_DEFAULT' }),
    },
    { suffix: 'http', comment: 'Who comes without TLS is sent on to it.' },
  )
  front('http', it.make('google_compute_target_http_proxy', { name: it.name(63, '-http'), url_map: onward.get('id') }).get('id'), '80')
  project.later(() => finish(it, routes, backends))
  return {
    address: { word: 'URL', value: text`https://${it.id}.${host}` },
    holder: routes,
    front: {
      resource: entry,
      address: address.get('address'),
      kind: 'load-balancer',
      protect: (armor) => {
        const apply = (service: Resource) => {
          if (service.type === 'google_compute_backend_service') service.set('security_policy', armor)
        }
        protections.push(apply)
        backends.forEach(({ service }) => apply(service))
      },
    },
    alarms: [
      {
        metric: 'loadbalancing.googleapis.com/https/request_count',
        resource: 'https_lb_rule',
        labels: { 'resource.labels.url_map_name': routes.get('name'), 'metric.labels.response_code_class': '500' },
        align: 'ALIGN_RATE',
        over: 0.5,
        what: 'answers with errors',
      },
    ],
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'google_storage_bucket')
      if (end !== 'from' && (bucket === undefined || other.faces.identity !== undefined)) return false
      const known = backends.find(({ part }) => part === other)
      if (known !== undefined) {
        link.traces.push(`the service ${known.service.address.join('.')}`)
        return true
      }
      const balanced = end === 'from' ? (other.faces.balanced?.() ?? entryOf(it, other)) : undefined
      if (balanced === undefined && bucket === undefined) return false
      const service = balanced === undefined ? backendBucket(it, other, bucket) : backendService(it, other, balanced, options.cdn === true, link)
      protections.forEach((apply) => apply(service))
      backends.push({ part: other, service })
      link.resources.push(service)
      return true
    },
  }
}

/** Another balancer is reached by its address, over TLS. */
function entryOf(it: Part, other: Part): Balanced | undefined {
  const { front } = other.faces
  if (front?.kind !== 'load-balancer') return undefined
  const group = it.make(
    'google_compute_global_network_endpoint_group',
    { name: it.name(60, `-${other.id}`.slice(0, 25).replace(/-+$/, '')), network_endpoint_type: 'INTERNET_IP_PORT', default_port: 443 },
    { suffix: other.address() },
  )
  it.make(
    'google_compute_global_network_endpoint',
    { global_network_endpoint_group: group.get('name'), ip_address: front.address, port: 443 },
    { suffix: other.address() },
  )
  return { group: group.get('id'), kind: 'serverless', port: 443 }
}

const backendBucket = (it: Part, other: Part, bucket: Resource | undefined): Resource =>
  it.make(
    'google_compute_backend_bucket',
    {
      name: it.name(60, `-${other.id}`.slice(0, 25).replace(/-+$/, '')),
      bucket_name: bucket?.get('name') ?? null,
      enable_cdn: true,
      compression_mode: 'AUTOMATIC',
      cdn_policy: block({
        cache_mode: 'CACHE_ALL_STATIC',
        default_ttl: 3600,
        client_ttl: 3600,
        max_ttl: 86_400,
        negative_caching: true,
        serve_while_stale: 86_400,
      }),
    },
    { suffix: other.address() },
  )

function backendService(it: Part, other: Part, { group, kind, port }: Balanced, cdn: boolean, link: Link): Resource {
  const pods = kind === 'pods'
  const body: Body = {
    name: it.name(60, `-${other.id}`.slice(0, 25).replace(/-+$/, '')),
    description: `${it.id} to ${other.id}`,
    protocol: kind === 'serverless' ? 'HTTPS' : 'HTTP',
    port_name: kind === 'instances' ? 'http' : undefined,
    load_balancing_scheme: 'EXTERNAL_MANAGED',
    timeout_sec: kind === 'serverless' ? undefined : Math.max(1, Math.ceil((link.said.number('timeoutMs') ?? 30_000) / 1000)),
    enable_cdn: cdn ? true : undefined,
    cdn_policy: cdn ? block({ cache_mode: 'USE_ORIGIN_HEADERS', serve_while_stale: 60 }) : undefined,
    log_config: block({ enable: true, sample_rate: it.careful ? 1 : 0.1 }),
    health_checks: kind === 'serverless' ? undefined : [health(it, other, port).get('id')],
    backend: pods
      ? undefined
      : block(kind === 'serverless' ? { group } : { group, balancing_mode: 'UTILIZATION', max_utilization: 0.8, capacity_scaler: 1 }),
  }
  if (pods)
    it.assume(`Pods of ${other.id} join the service by the annotation of a standalone endpoint group; GKE attaches them once it is named there.`)
  return it.make('google_compute_backend_service', body, { suffix: other.address(), comment: `${it.label} -> ${other.label}.` })
}

const health = (it: Part, other: Part, port: number): Resource =>
  it.make(
    'google_compute_health_check',
    {
      name: it.name(60, `-${other.id}`.slice(0, 25).replace(/-+$/, '')),
      check_interval_sec: 10,
      timeout_sec: 5,
      http_health_check: block({ port, request_path: '/health' }),
      log_config: block({ enable: true }),
    },
    { suffix: other.address() },
  )

/** The routes, once it is known what it leads to; without anything it answers that nothing is there. */
function finish(it: Part, routes: Resource, backends: readonly { part: Part; service: Resource }[]): void {
  const [first, ...others] = backends
  if (first === undefined) {
    it.assume('It leads to nothing that a load balancer can reach; it sends everything on to the domain.')
    routes.set('default_url_redirect', block({ host_redirect: domainOf(it.project), https_redirect: true, strip_query: true }))
    return
  }
  routes.set('default_service', first.service.get('id'))
  if (others.length === 0) return
  routes.set('host_rule', block({ hosts: ['*'], path_matcher: 'parts' }))
  routes.set(
    'path_matcher',
    block({
      name: 'parts',
      default_service: first.service.get('id'),
      path_rule: blocks(others.map(({ part, service }) => ({ paths: [`/${part.id}`, `/${part.id}/*`], service: service.get('id') }))),
    }),
  )
}
