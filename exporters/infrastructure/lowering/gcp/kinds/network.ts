import { block, call } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { domainOf } from '../forms/certificate.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** What stands for a part of the network is made with the network. */
const ofNetwork =
  (what: string) =>
  (it: Part): Faces => {
    void it.network
    if (it.component.kind === 'nat-gateway') it.said.hold('redundant', 'Cloud NAT has no machine of its own; it is in every zone of the region.')
    return { address: { word: 'NETWORK', value: it.network.vpc.get('name') }, join: alreadyBuilt(it, what) }
  }

function privateEndpoint(it: Part): Faces {
  void it.network
  if (it.project.network(it).drawnAs('private-endpoint') !== it) it.assume('One private endpoint of the network is enough; this one is the same.')
  return { join: alreadyBuilt(it, 'private addresses of the interfaces of Google') }
}

function vpc(it: Part): Faces {
  const { network } = it
  void network.subnet(it.place)
  if (network.drawnAs('vpc') !== it)
    it.make('google_compute_network', { name: it.name(63), auto_create_subnetworks: false, routing_mode: 'GLOBAL', description: it.description() })
  return { address: { word: 'NETWORK', value: network.vpc.get('name') }, join: alreadyBuilt(it, 'the network') }
}

/** Names: a public zone that is signed, with a name for each front that it leads to. */
function dns(it: Part): Faces {
  const domain = domainOf(it.project)
  const open = it.said.value('exposure') === undefined ? true : it.said.is('exposure', 'internet')
  const zone = it.make('google_dns_managed_zone', {
    name: it.name(63),
    dns_name: call('format', '%s.', domain),
    description: it.description(),
    visibility: open ? 'public' : 'private',
    labels: it.labels,
    dnssec_config: it.when(open, { state: 'on' }),
    private_visibility_config: open ? undefined : block({ networks: block({ network_url: it.network.id }) }),
    cloud_logging_config: it.when(open, { enable_logging: true }),
  })
  return {
    address: { word: 'ZONE', value: zone.get('name') },
    grants: { admin: [{ role: 'roles/dns.admin', on: { type: 'google_dns_managed_zone_iam_member', target: { managed_zone: zone.get('name') } } }] },
    join: (link, other) => {
      const { front } = other.faces
      if (front === undefined || front.kind !== 'load-balancer') return alreadyBuilt(it, `a name for ${other.id}`)(link)
      link.resources.push(
        it.make(
          'google_dns_record_set',
          { managed_zone: zone.get('name'), name: call('format', '%s.%s.', other.id, domain), type: 'A', ttl: 300, rrdatas: [front.address] },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** Networks of RDMA: one more network card with a network of its own for the machines of a job. */
function rdma(it: Part): Faces {
  const network = it.make('google_compute_network', {
    name: it.name(60),
    description: it.description(),
    auto_create_subnetworks: false,
    mtu: 8896,
    network_profile: call(
      'format',
      'https://www.googleapis.com/compute/v1/projects/%s/global/networkProfiles/%s-vpc-roce',
      it.project.id,
      it.place.zone(0),
    ),
  })
  for (const card of [0, 1, 2, 3, 4, 5, 6, 7])
    it.make(
      'google_compute_subnetwork',
      {
        name: it.name(60, `-${card}`),
        network: network.get('id'),
        region: it.region,
        ip_cidr_range: `192.168.${card * 8}.0/21`,
      },
      { suffix: `card_${card}` },
    )
  it.assume('The profile of a network for RDMA stands in a few zones; look up yours with `gcloud compute network-profiles list`.')
  return { address: { word: 'FABRIC', value: network.get('name') }, join: alreadyBuilt(it, 'the network of the fabric') }
}

/** Cloud Service Mesh, managed in the fleet. */
function mesh(it: Part): Faces {
  const feature = it.make('google_gke_hub_feature', {
    name: 'servicemesh',
    location: 'global',
    labels: it.labels,
    fleet_default_member_config: block({ mesh: block({ management: 'MANAGEMENT_AUTOMATIC' }) }),
  })
  return { address: { word: 'MESH', value: feature.get('id') }, join: alreadyBuilt(it, 'the mesh') }
}

/** Projects and interfaces that nothing leaves: a perimeter around the project. */
function perimeter(it: Part): Faces {
  const policy = it.project.module.variable('access_policy', {
    type: 'string',
    description: 'Number of the access policy of the organisation.',
    default: '000000000000',
    validation: { condition: (value) => call('can', call('regex', '^[0-9]{6,16}$', value)), message: 'Write the number of an access policy.' },
    refuses: 'mine',
  })
  it.project.module.want({ variable: 'access_policy', message: 'access_policy still holds a stand-in; set the number of your access policy.' })
  const services = ['aiplatform', 'artifactregistry', 'bigquery', 'cloudkms', 'pubsub', 'run', 'secretmanager', 'sqladmin', 'storage', 'logging']
  const name = it.snake(50)
  const made = it.make('google_access_context_manager_service_perimeter', {
    parent: call('format', 'accessPolicies/%s', policy.value),
    name: call('format', 'accessPolicies/%s/servicePerimeters/%s', policy.value, name),
    title: name,
    description: it.description(),
    perimeter_type: 'PERIMETER_TYPE_REGULAR',
    status: block({
      resources: [call('format', 'projects/%s', it.project.number)],
      restricted_services: services.map((service) => `${service}.googleapis.com`),
      vpc_accessible_services: block({ enable_restriction: true, allowed_services: ['RESTRICTED-SERVICES'] }),
    }),
  })
  return { address: { word: 'PERIMETER', value: made.get('name') }, join: alreadyBuilt(it, 'the perimeter around the project') }
}

export const networks: Lowerings = {
  vpc,
  'nat-gateway': ofNetwork('the way out'),
  'network-firewall': ofNetwork('what leaves is looked at'),
  'private-endpoint': privateEndpoint,
  dns,
  'rdma-fabric': rdma,
  'service-mesh': mesh,
  'data-perimeter': perimeter,
}
