import { block, blocks } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeApigee } from '../forms/apigee.ts'
import { makeGateway } from '../forms/endpoints-api.ts'
import { clusterOf, onKubernetes, workloads } from '../forms/kubernetes.ts'
import { makeLoadBalancer } from '../forms/load-balancer.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Cloud Armor: rules of the core rule set, a limit for each caller, machine-learnt defence against floods. */
function armor(it: Part): Faces {
  const { said } = it
  const sets = [
    'sqli-v33-stable',
    'xss-v33-stable',
    'lfi-v33-stable',
    'rfi-v33-stable',
    'rce-v33-stable',
    'scannerdetection-v33-stable',
    'protocolattack-v33-stable',
  ]
  const perMinute = it.within('rateLimitPerMinute', 1, 1_000_000) ?? 2000
  const limited = said.flag('rateLimit') !== false
  const policy = it.make('google_compute_security_policy', {
    name: it.name(63),
    description: it.description(),
    type: 'CLOUD_ARMOR',
    adaptive_protection_config: block({ layer_7_ddos_defense_config: block({ enable: true, rule_visibility: 'STANDARD' }) }),
    advanced_options_config: block({ json_parsing: 'STANDARD', log_level: 'VERBOSE' }),
    rule: blocks([
      ...sets.map((name, at) => ({
        priority: 1000 + at,
        action: 'deny(403)',
        description: name,
        match: block({ expr: block({ expression: `evaluatePreconfiguredWaf('${name}', {'sensitivity': 1})` }) }),
      })),
      ...(limited
        ? [
            {
              priority: 2000,
              action: 'throttle',
              description: `At most ${perMinute} requests a minute for each address`,
              match: block({ versioned_expr: 'SRC_IPS_V1', config: block({ src_ip_ranges: ['*'] }) }),
              rate_limit_options: block({
                conform_action: 'allow',
                exceed_action: 'deny(429)',
                enforce_on_key: 'IP',
                rate_limit_threshold: block({ count: perMinute, interval_sec: 60 }),
              }),
            },
          ]
        : []),
      {
        priority: 2_147_483_647,
        action: 'allow',
        description: 'Everything else',
        match: block({ versioned_expr: 'SRC_IPS_V1', config: block({ src_ip_ranges: ['*'] }) }),
      },
    ]),
  })
  if (said.flag('botControl') === true) it.assume('Bots are told apart by reCAPTCHA; make a key and name it in `recaptcha_options_config`.')
  return {
    address: { word: 'POLICY', value: policy.get('name') },
    join: (link, other) => {
      const protect = other.faces.front?.protect
      if (protect === undefined) {
        if (other.faces.front === undefined) return false
        link.reason = `${other.label} has no load balancer before it; Cloud Armor stands at load balancers alone.`
        return alreadyBuilt(it, 'the rules, once a load balancer leads to it')(link)
      }
      protect(policy.get('id'))
      link.traces.push(`security_policy of the services behind ${other.id}`)
      return true
    },
  }
}

/** Passthrough: packets reach the machines with the address of who sent them. */
function network(it: Part): Faces {
  const open = it.said.is('exposure', 'internet')
  const health = it.make('google_compute_region_health_check', {
    name: it.name(63),
    region: it.region,
    check_interval_sec: 10,
    tcp_health_check: block({ port: 8080 }),
    log_config: block({ enable: true }),
  })
  const service = it.make('google_compute_region_backend_service', {
    name: it.name(63),
    region: it.region,
    description: it.description(),
    protocol: 'TCP',
    load_balancing_scheme: open ? 'EXTERNAL' : 'INTERNAL',
    health_checks: [health.get('id')],
    connection_draining_timeout_sec: 60,
  })
  const address = it.make('google_compute_address', {
    name: it.name(63),
    region: it.region,
    address_type: open ? 'EXTERNAL' : 'INTERNAL',
    subnetwork: open ? undefined : it.subnet.get('id'),
    labels: it.labels,
  })
  const rule = it.make('google_compute_forwarding_rule', {
    name: it.name(63),
    region: it.region,
    load_balancing_scheme: open ? 'EXTERNAL' : 'INTERNAL',
    backend_service: service.get('id'),
    ip_address: address.get('id'),
    ip_protocol: 'TCP',
    all_ports: true,
    network: open ? undefined : it.network.id,
    subnetwork: open ? undefined : it.subnet.get('id'),
    labels: it.labels,
  })
  return {
    address: { word: 'ADDRESS', value: address.get('address') },
    front: { resource: rule, address: address.get('address'), kind: 'load-balancer' },
    holder: service,
    join: (link, other, end) => {
      if (end !== 'from') return false
      const balanced = other.faces.balanced?.()
      if (balanced === undefined) return false
      if (balanced.kind !== 'instances') {
        it.assume(`${other.id} is no group of machines; packets reach it by its own service, and the balancer by network passes it on by hand.`)
        return alreadyBuilt(it, `the way to ${other.id}`)(link)
      }
      service.set('backend', block({ group: balanced.group, balancing_mode: 'CONNECTION' }))
      link.traces.push(`backend of ${service.address.join('.')}`)
      return true
    },
  }
}

/** Pages near their readers: a bucket behind a global address, cached. */
function cdn(it: Part): Faces {
  return makeLoadBalancer(it, { cdn: true })
}

/** The gateway of GKE: one entry for what runs in the cluster. */
function ingress(it: Part): Faces {
  const cluster = clusterOf(it)
  const address = it.make('google_compute_global_address', { name: it.name(63), description: it.description() })
  const open = it.said.is('exposure', 'internet')
  cluster.apply(it, {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: it.id, namespace: workloads, annotations: { 'networking.gke.io/certmap': it.name(60) } },
    spec: {
      gatewayClassName: open ? 'gke-l7-global-external-managed' : 'gke-l7-rilb',
      addresses: open ? [{ type: 'NamedAddress', value: address.get('name') }] : undefined,
      listeners: [{ name: 'https', protocol: 'HTTPS', port: 443, allowedRoutes: { namespaces: { from: 'Same' } } }],
    },
  })
  if (!open) void it.network.proxies(it.place)
  return {
    tag: cluster.tag,
    address: { word: 'ADDRESS', value: address.get('address') },
    front: {
      resource: address,
      address: address.get('address'),
      kind: 'load-balancer',
      protect: (policy) =>
        cluster.apply(it, {
          apiVersion: 'networking.gke.io/v1',
          kind: 'GCPBackendPolicy',
          metadata: { name: it.id, namespace: workloads },
          spec: { default: { securityPolicy: policy }, targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: it.id } },
        }),
    },
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other) || other.faces.door === undefined) return alreadyBuilt(it, 'the gateway of the cluster')(link)
      cluster.apply(it, {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          parentRefs: [{ name: it.id }],
          rules: [
            { matches: [{ path: { type: 'PathPrefix', value: `/${other.id}` } }], backendRefs: [{ name: other.id, port: other.faces.door.port }] },
          ],
        },
      })
      link.traces.push(`HTTPRoute of ${other.id}`)
      return true
    },
  }
}

const gateway = (it: Part): Faces =>
  /apigee/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`) ? makeApigee(it) : makeGateway(it)

export const edges: Lowerings = {
  'load-balancer-l7': (it) => makeLoadBalancer(it),
  'global-load-balancer': (it) => makeLoadBalancer(it),
  'load-balancer-l4': network,
  cdn,
  waf: armor,
  'ddos-protection': armor,
  'kubernetes-ingress': ingress,
  'api-gateway': gateway,
}
