import type { Resource } from '../../../model/resource.ts'
import { block, blocks, call, element, type Expression, loop, reference } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Network } from './network.ts'

const domain = element('domain')

/** AWS Network Firewall: only names on the list are called, everything dropped is logged. */
export function makeFirewall(network: Network, part: Part): Resource {
  const { account } = part
  const allowed = account.module.variable('allowed_domains', {
    type: 'list(string)',
    description: 'Domains that may be called from inside; a leading dot takes in what is below.',
    default: ['.amazonaws.com'],
    validation: {
      condition: (value) => call('alltrue', loop([domain], value, call('can', call('regex', '^\\.?([a-z0-9-]+\\.)+[a-z]{2,}$', reference(domain))))),
      message: 'Write domains, such as .amazonaws.com or api.your-company.org.',
    },
    refuses: ['*'],
  })
  part.place.key(part).serve('logs')
  const encryption_configuration = block(part.key === undefined ? { type: 'AWS_OWNED_KMS_KEY' } : { type: 'CUSTOMER_KMS', key_id: part.key })
  const names = part.make('aws_networkfirewall_rule_group', {
    name: part.name(128, '-names'),
    type: 'STATEFUL',
    capacity: 100,
    encryption_configuration,
    rule_group: block({
      rule_variables: block({ ip_sets: block({ key: 'HOME_NET', ip_set: block({ definition: [network.range] }) }) }),
      rules_source: block({
        rules_source_list: block({ generated_rules_type: 'ALLOWLIST', target_types: ['HTTP_HOST', 'TLS_SNI'], targets: allowed.value }),
      }),
      stateful_rule_options: block({ rule_order: 'STRICT_ORDER' }),
    }),
    tags: part.tags,
  })
  const policy = part.make('aws_networkfirewall_firewall_policy', {
    name: part.name(128),
    encryption_configuration,
    firewall_policy: block({
      stateless_default_actions: ['aws:forward_to_sfe'],
      stateless_fragment_default_actions: ['aws:forward_to_sfe'],
      stateful_default_actions: ['aws:drop_established', 'aws:alert_established'],
      stateful_engine_options: block({ rule_order: 'STRICT_ORDER' }),
      stateful_rule_group_reference: block({ priority: 1, resource_arn: names.get('arn') }),
    }),
    tags: part.tags,
  })
  const subnets = network.inspected
  const firewall = part.make('aws_networkfirewall_firewall', {
    name: part.name(128),
    firewall_policy_arn: policy.get('arn'),
    vpc_id: network.id,
    encryption_configuration,
    delete_protection: part.said.flag('deleteProtection') ?? part.place.careful,
    subnet_mapping: blocks(
      ['a', 'b', 'c'].slice(0, Object.keys(network.zones.definition ?? {}).length).map((zone) => ({ subnet_id: subnets.instance(zone, 'id') })),
    ),
    tags: part.tags,
  })
  const logs = part.logs('/aws/network-firewall/')
  part.make(
    'aws_networkfirewall_logging_configuration',
    {
      firewall_arn: firewall.get('arn'),
      logging_configuration: block({
        log_destination_config: block({ log_destination: { logGroup: logs.get('name') }, log_destination_type: 'CloudWatchLogs', log_type: 'ALERT' }),
      }),
    },
    { topic: 'observability' },
  )
  return firewall
}

/** Zone name -> id of the firewall's endpoint in that zone. */
export function endpointsByZone(firewall: Resource): Expression {
  const state = element('state')
  return loop([state], firewall.get('firewall_status', 0, 'sync_states'), reference(state, 'attachment', 0, 'endpoint_id'), {
    key: reference(state, 'availability_zone'),
  })
}
