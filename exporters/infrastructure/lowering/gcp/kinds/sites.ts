import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeBucket } from '../forms/bucket.ts'
import { imageOf } from '../forms/images.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { outsideIdentity } from '../forms/outside-identity.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'
import { clusters } from './clusters.ts'

/** A machine of one's own that talks to the project: it has an account that it takes on with its own token, and a bucket for what it sends. */
function outside(it: Part, folder: string): Faces {
  const identity = outsideIdentity(it.project, it.component)
  it.resources.push(identity)
  it.assume('The machine itself is bought and set up by its owner; here stand its identity and what it is joined to.')
  void folder
  return { identity, holder: identity, address: { word: 'ACCOUNT', value: identity.get('email') } }
}

/** Clusters of the fleet, wherever they stand. */
function fleet(it: Part): Faces {
  const made = it.project.once('fleet', () =>
    it.make('google_gke_hub_fleet', {
      display_name: it.description(30).replace(/[^A-Za-z0-9' !-]/g, '') || 'Fleet',
      default_cluster_config: block({ security_posture_config: block({ mode: 'BASIC', vulnerability_mode: 'VULNERABILITY_BASIC' }) }),
    }),
  )
  if (!it.resources.includes(made)) it.resources.push(made)
  return {
    grants: { call: [{ role: 'roles/gkehub.viewer' }], admin: [{ role: 'roles/gkehub.editor' }] },
    address: { word: 'FLEET', value: made.get('id') },
    join: (link, other, end) => {
      const cluster = other.resources.find(({ type }) => type === 'google_container_cluster')
      if (end !== 'from' || cluster === undefined || cluster.meta.origin !== other.id)
        return other.faces.identity === undefined ? alreadyBuilt(it, 'the fleet')(link) : false
      link.resources.push(
        it.make(
          'google_gke_hub_membership',
          {
            membership_id: other.name(60),
            location: other.region,
            labels: it.labels,
            endpoint: block({ gke_cluster: block({ resource_link: text`//container.googleapis.com/${cluster.get('id')}` }) }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** VMware that Google runs: a private cloud in one zone, or stretched over two. */
function vmware(it: Part): Faces {
  const network = it.make('google_vmwareengine_network', { name: it.name(60), location: 'global', type: 'STANDARD', description: it.description() })
  const cloud = it.make('google_vmwareengine_private_cloud', {
    name: it.name(60),
    location: it.place.zone(0),
    description: it.description(),
    type: 'STANDARD',
    network_config: block({ management_cidr: '192.168.128.0/22', vmware_engine_network: network.get('id') }),
    management_cluster: block({
      cluster_id: it.name(60),
      node_type_configs: block({ node_type_id: 'standard-72', node_count: Math.max(3, it.within('nodes', 3, 32) ?? 3) }),
    }),
  })
  it.make('google_vmwareengine_network_peering', {
    name: it.name(60),
    vmware_engine_network: network.get('id'),
    peer_network: it.network.id,
    peer_network_type: 'STANDARD',
    description: it.description(),
  })
  return {
    grants: { admin: [{ role: 'roles/vmwareengine.vmwareengineAdmin' }], call: [{ role: 'roles/vmwareengine.vmwareengineViewer' }] },
    address: { word: 'VCENTER', value: cloud.get('id') },
    join: alreadyBuilt(it, 'the private cloud of VMware'),
  }
}

/** A zone of Distributed Cloud at the site: its network. */
function edgeNetwork(it: Part): Faces {
  const zone = it.project.module.variable('edge_zone', {
    type: 'string',
    description: 'Zone of Google Distributed Cloud at the site.',
    default: 'us-edge1-a',
  })
  it.project.module.want({ variable: 'edge_zone', message: 'edge_zone still holds a stand-in; set the zone of your machines.' })
  const network = it.make('google_edgenetwork_network', {
    network_id: it.name(60),
    location: it.region,
    zone: zone.value,
    description: it.description(),
    labels: it.labels,
    mtu: 9000,
  })
  it.make('google_edgenetwork_subnet', {
    subnet_id: it.name(60),
    location: it.region,
    zone: zone.value,
    network: network.get('id'),
    description: it.description(),
    labels: it.labels,
    ipv4_cidr: ['10.252.0.0/20'],
  })
  return { address: { word: 'NETWORK', value: network.get('id') }, join: alreadyBuilt(it, 'the network at the site') }
}

/** What is carried by hand over an air gap: signed files in a bucket that keeps them unchanged. */
const gap = (it: Part): Faces => {
  it.assume('Files cross the gap by hand; here they are collected, unchanged and with versions, and leave as one package.')
  return makeBucket(it)
}

const device = (it: Part): Faces => ({ ...outside(it, 'devices') })

/** Software that runs on the device: built here, loaded there. */
const onDevice = (it: Part): Faces => {
  const image = imageOf(it)
  const identity = it.identity()
  it.assume('The program for the device is built and kept here; the app or the fleet loads it.')
  return { identity, address: { word: 'IMAGE', value: image } }
}

export const sites: Lowerings = {
  'edge-server': (it) =>
    clusters['edge-k8s'] !== undefined && typeof clusters['edge-k8s'] === 'function' && it.said.is('engine', 'gdc')
      ? clusters['edge-k8s'](it)
      : outside(it, 'edge'),
  'edge-gateway': (it) => outside(it, 'edge'),
  'edge-device': device,
  'industrial-data-collector': (it) => outside(it, 'plant'),
  'bare-metal-gpu-server': (it) => outside(it, 'machines'),
  'on-device-inference': onDevice,
  'edge-fleet-manager': fleet,
  'multi-cluster-manager': fleet,
  'virtualization-platform': vmware,
  'mec-5g-zone': edgeNetwork,
  'air-gap-transfer': gap,
  'private-5g': nothing('Google Cloud sells no private 5G network of its own; partners build it on Google Distributed Cloud, outside Terraform.'),
  'source-system': nothing('It belongs to the owner of the data and stands outside the cloud; nothing is built for it.'),
  'iot-sensor': nothing('A device of the owner; it speaks to the broker, and nothing is built for it in the cloud.'),
  camera: nothing('A device of the owner; its stream arrives at the video ingest, and nothing is built for it in the cloud.'),
  'vehicle-fleet': nothing('Vehicles of the owner; they speak to the broker, and nothing is built for them in the cloud.'),
  'third-party-api': nothing('Another company runs it; what calls it gets a secret for its key.'),
  'client-user': nothing('A person outside the cloud; nothing is built for them.'),
  'local-actuator': nothing('A device of the owner at the site; nothing is built for it in the cloud.'),
}
