import { block, call, element, loop, reference } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Network } from './network.ts'

const domain = element('domain')

/** Cloud NGFW: only names on the list are called, everything dropped is logged. */
export function makeFirewallPolicy(network: Network, part: Part): void {
  const { project } = part
  const allowed = project.module.variable('allowed_domains', {
    type: 'list(string)',
    description: 'Domains that may be called from inside.',
    default: ['private.googleapis.com', 'pkg.dev'],
    validation: {
      condition: (value) => call('alltrue', loop([domain], value, call('can', call('regex', '^([a-z0-9-]+\\.)+[a-z]{2,}$', reference(domain))))),
      message: 'Write domains, such as api.your-company.org.',
    },
    refuses: ['*'],
  })
  const policy = part.make('google_compute_network_firewall_policy', { name: part.name(63), description: part.description() })
  part.make('google_compute_network_firewall_policy_association', {
    name: part.name(63),
    attachment_target: network.id,
    firewall_policy: policy.get('name'),
  })
  const rule = (suffix: string, priority: number, action: string, match: Parameters<typeof block>[0], description: string) =>
    part.make(
      'google_compute_network_firewall_policy_rule',
      {
        firewall_policy: policy.get('name'),
        rule_name: part.name(63, `-${suffix}`),
        description,
        priority,
        action,
        direction: 'EGRESS',
        enable_logging: true,
        match: block(match),
      },
      { suffix },
    )
  const web = block({ ip_protocol: 'tcp', ports: ['443'] })
  rule('names', 1000, 'allow', { dest_fqdns: allowed.value, layer4_configs: web }, 'Names on the list')
  rule(
    'inside',
    1100,
    'goto_next',
    {
      dest_ip_ranges: ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '199.36.153.8/30'],
      layer4_configs: block({ ip_protocol: 'all' }),
    },
    'Inside the network the rules of the components decide',
  )
  rule('rest', 65_000, 'deny', { dest_ip_ranges: ['0.0.0.0/0'], layer4_configs: block({ ip_protocol: 'all' }) }, 'Everything else is dropped')
}
