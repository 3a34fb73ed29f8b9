import { said } from '#domain/design/requirements.ts'
import { block } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Network } from './network.ts'

/** Addresses of the interfaces of Google that no network outside announces. Google Cloud documentation, recalled 2026-11-24; confidence high. */
const privateRange = '199.36.153.8/30'
const privateAddresses = ['199.36.153.8', '199.36.153.9', '199.36.153.10', '199.36.153.11']

/** How far a component may call out: what is said of it, else of the boundaries around it. */
export function egressOf(network: Network, part: Part | undefined): 'none' | 'allow-list' | 'open' {
  const own = part?.said.text('egress')
  const around = part === undefined ? [] : network.project.graph.around(part.component)
  const stated =
    own ?? around.map(({ settings }) => settings['egress']).find((value) => typeof value === 'string') ?? network.boundary?.settings['egress']
  if (stated === 'none') return 'none'
  // A list of allowed names is kept by the firewall; without one only the interfaces of Google can be told apart.
  if (stated === 'allow-list') return network.drawnAs('network-firewall') === undefined ? 'allow-list' : 'open'
  return 'open'
}

const privateWanted = (network: Network): boolean =>
  network.drawnAs('private-endpoint') !== undefined ||
  network.project.stage === 'prod' ||
  said(network.project.design.requirements.deployment) === 'private' ||
  network.members.some((part) => egressOf(network, part) !== 'open')

/** Routers with address translation, and names of Google that lead to its private addresses, as far as somebody needs it. */
export function makeEgress(network: Network): void {
  const { project } = network
  if (privateWanted(network)) makePrivateNames(network)
  if (network.boundary?.settings['egress'] === 'none') return
  const drawn = network.drawnAs('nat-gateway')
  if (drawn === undefined && !network.members.some(({ standsInNetwork }) => standsInNetwork)) return
  for (const place of project.places) {
    const router = network.make(
      'google_compute_router',
      { name: network.named(place.primary ? '' : `-${place.code}`), network: network.id, region: place.region },
      { suffix: place.named('nat') },
    )
    const nat = network.make(
      'google_compute_router_nat',
      {
        name: network.named('-nat'),
        router: router.get('name'),
        region: place.region,
        nat_ip_allocate_option: 'AUTO_ONLY',
        source_subnetwork_ip_ranges_to_nat: 'LIST_OF_SUBNETWORKS',
        min_ports_per_vm: 256,
        enable_dynamic_port_allocation: true,
        enable_endpoint_independent_mapping: false,
        subnetwork: block({ name: network.subnet(place).get('id'), source_ip_ranges_to_nat: ['ALL_IP_RANGES'] }),
        log_config: block({ enable: true, filter: 'ERRORS_ONLY' }),
      },
      { suffix: place.named('nat'), comment: 'The way out. Cloud NAT has no machine of its own and spans the zones of its region.' },
    )
    drawn?.resources.push(router, nat)
  }
}

/** `*.googleapis.com` and the registry answer with private addresses inside the network. */
function makePrivateNames(network: Network): void {
  const drawn = network.drawnAs('private-endpoint')
  for (const [word, domain] of [
    ['apis', 'googleapis.com.'],
    ['images', 'pkg.dev.'],
    ['run', 'run.app.'],
  ] as const) {
    const zone = network.make(
      'google_dns_managed_zone',
      {
        name: network.named(`-${word}`),
        dns_name: domain,
        description: 'Leads to the private addresses of Google',
        visibility: 'private',
        private_visibility_config: block({ networks: block({ network_url: network.id }) }),
      },
      { suffix: word, comment: 'Interfaces of Google by private addresses.' },
    )
    const host = word === 'apis' ? `private.${domain}` : domain
    network.make(
      'google_dns_record_set',
      { managed_zone: zone.get('name'), name: host, type: 'A', ttl: 300, rrdatas: privateAddresses },
      { suffix: `${word}_address` },
    )
    network.make(
      'google_dns_record_set',
      { managed_zone: zone.get('name'), name: `*.${domain}`, type: 'CNAME', ttl: 300, rrdatas: [host] },
      { suffix: `${word}_names` },
    )
    drawn?.resources.push(zone)
  }
}

/** What a component may call: everything, or the interfaces of Google and its connections alone. */
export function guardPart(network: Network, part: Part): void {
  const egress = egressOf(network, part)
  if (egress === 'open') return
  const rule = (suffix: string, body: Parameters<Network['rule']>[1], comment: string) =>
    part.make(
      'google_compute_firewall',
      {
        name: part.name(63, `-${suffix.replaceAll('_', '-')}`),
        network: network.id,
        direction: 'EGRESS',
        target_tags: [part.tagName],
        ...body,
        log_config: block({ metadata: 'INCLUDE_ALL_METADATA' }),
      },
      { suffix, topic: 'network', comment },
    )
  rule(
    'no_way_out',
    { priority: 65_000, destination_ranges: ['0.0.0.0/0'], deny: block({ protocol: 'all' }) },
    `${part.label} calls only what a rule allows.`,
  )
  rule(
    'google',
    { priority: 1000, destination_ranges: [privateRange], allow: block({ protocol: 'tcp', ports: ['443'] }) },
    `${part.label} may call the interfaces of Google.`,
  )
}
