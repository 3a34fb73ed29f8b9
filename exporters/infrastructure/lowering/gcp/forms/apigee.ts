import { block } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { domainOf } from './certificate.ts'

/** Apigee: an organisation, one environment with its host name, and a place where it runs. */
export function makeApigee(it: Part): Faces {
  const key = it.key('compute')
  const organisation = it.make('google_apigee_organization', {
    project_id: it.project.id,
    display_name: it.description(90),
    description: it.description(),
    analytics_region: it.region,
    runtime_type: 'CLOUD',
    billing_type: 'PAYG',
    disable_vpc_peering: true,
    retention: it.protected ? 'DELETION_RETENTION_UNSPECIFIED' : 'MINIMUM',
    runtime_database_encryption_key_name: key,
  })
  const environment = it.make('google_apigee_environment', {
    org_id: organisation.get('id'),
    name: it.name(32),
    display_name: it.description(90),
    type: 'INTERMEDIATE',
    deployment_type: 'PROXY',
    node_config: block({
      min_node_count: String(it.within('replicasMin', 1, 10) ?? 2),
      max_node_count: String(it.within('replicasMax', 2, 20) ?? 10),
    }),
  })
  const group = it.make('google_apigee_envgroup', { org_id: organisation.get('id'), name: it.name(32), hostnames: [domainOf(it.project)] })
  it.make('google_apigee_envgroup_attachment', { envgroup_id: group.get('id'), environment: environment.get('name') })
  const instance = it.make('google_apigee_instance', {
    org_id: organisation.get('id'),
    name: it.name(32),
    location: it.region,
    disk_encryption_key_name: key,
    consumer_accept_list: [it.project.id],
  })
  it.make('google_apigee_instance_attachment', { instance_id: instance.get('id'), environment: environment.get('name') })
  const identity = it.identity()
  it.assume('Proxies, quotas and keys of Apigee are deployed by its own pipeline, with the identity of this component.')
  return {
    identity,
    holder: environment,
    grants: { call: [{ role: 'roles/apigee.developerAdmin' }], admin: [{ role: 'roles/apigee.environmentAdmin' }] },
    address: { word: 'GATEWAY', value: instance.get('service_attachment') },
    front: { resource: environment, address: instance.get('service_attachment'), kind: 'api' },
  }
}
