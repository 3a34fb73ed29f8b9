import type { Resource } from '../../../model/resource.ts'
import { block, call, type Expression } from '../../../model/value.ts'
import type { Project } from '../project.ts'

/** The name under which the design is reached. */
export const domainOf = (project: Project): Expression => {
  const domain = project.module.variable('domain', {
    type: 'string',
    description: 'Domain under which the design is reached.',
    default: 'design.example.org',
    validation: {
      condition: (value) => call('can', call('regex', '^([a-z0-9-]+\\.)+[a-z]{2,}$', value)),
      message: 'Write a domain, such as ai.your-company.org.',
    },
    refuses: 'https://example.org',
  })
  project.module.want({ variable: 'domain', message: 'domain still holds an address of the documentation; set your own.' })
  return domain.value
}

/** A certificate for a host that Google renews; the owner of the domain says yes by one record of DNS. */
export function managedCertificate(
  project: Project,
  host: Expression,
  name: Expression | string,
  make: (type: string, body: Parameters<typeof block>[0], suffix?: string) => Resource,
): { map: Resource } {
  const yes = make('google_certificate_manager_dns_authorization', { name, domain: host, description: 'The domain says yes' })
  const certificate = make('google_certificate_manager_certificate', {
    name,
    description: 'Renewed by Google',
    managed: block({ domains: [host], dns_authorizations: [yes.get('id')] }),
  })
  const map = make('google_certificate_manager_certificate_map', { name, description: 'Which certificate stands for which host' })
  make('google_certificate_manager_certificate_map_entry', { name, map: map.get('name'), certificates: [certificate.get('id')], hostname: host })
  project.module.output({
    name: 'domain_proof',
    description: 'Record of DNS that proves the domain; set it at whoever runs the domain.',
    value: yes.get('dns_resource_record'),
  })
  return { map }
}
