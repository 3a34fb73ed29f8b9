import { block, blocks, json, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { type Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { alreadyBuilt } from '../forms/standing.ts'

const firewall = (it: Part): Faces => {
  void it.network.firewall
  return { join: alreadyBuilt(it, 'the routes through the firewall') }
}

/** What stands before the edge and what stands before a region are two lists of rules. */
function waf(it: Part): Faces {
  const { said } = it
  const managed = [
    'AWSManagedRulesCommonRuleSet',
    'AWSManagedRulesKnownBadInputsRuleSet',
    'AWSManagedRulesSQLiRuleSet',
    'AWSManagedRulesAmazonIpReputationList',
    ...(said.flag('botControl') === true ? ['AWSManagedRulesBotControlRuleSet'] : []),
  ]
  const seen = (metric_name: string) => block({ cloudwatch_metrics_enabled: true, metric_name, sampled_requests_enabled: true })
  const limit = said.number('rateLimitPerMinute')
  const lists = new Map<string, Resource>()
  const rules = (scope: 'CLOUDFRONT' | 'REGIONAL'): Resource => {
    const known = lists.get(scope)
    if (known !== undefined) return known
    const edge = scope === 'CLOUDFRONT'
    const made = it.make(
      'aws_wafv2_web_acl',
      {
        name: it.name(128, edge ? '-edge' : ''),
        scope,
        description: text`Rules of ${it.id}`,
        default_action: block({ allow: block({}) }),
        visibility_config: seen(it.id),
        tags: it.tags,
        rule: blocks([
          ...managed.map((name, at) => ({
            name,
            priority: at + 1,
            override_action: block({ none: block({}) }),
            statement: block({ managed_rule_group_statement: block({ name, vendor_name: 'AWS' }) }),
            visibility_config: seen(name),
          })),
          ...(said.flag('rateLimit') === false
            ? []
            : [
                {
                  name: 'one-caller',
                  priority: 100,
                  action: block({ block: block({}) }),
                  statement: block({
                    rate_based_statement: block({ aggregate_key_type: 'IP', limit: Math.max(10, (limit ?? 400) * 5), evaluation_window_sec: 300 }),
                  }),
                  visibility_config: seen('one-caller'),
                },
              ]),
        ]),
      },
      edge ? { provider: it.account.edgeProvider, suffix: 'edge' } : {},
    )
    lists.set(scope, made)
    return made
  }
  it.account.later(() => {
    if (lists.size === 0) rules('REGIONAL')
  })
  return {
    join: (link, other) => {
      const distribution = other.resources.find(({ type }) => type === 'aws_cloudfront_distribution')
      if (distribution !== undefined) {
        distribution.set('web_acl_id', rules('CLOUDFRONT').get('arn'))
        link.traces.push(`web_acl_id of ${distribution.address.join('.')}`)
        return true
      }
      const { front } = other.faces
      if (front?.arn === undefined || (front.kind !== 'load-balancer' && front.kind !== 'rest-api')) {
        link.reason = `AWS WAF stands before load balancers, REST APIs and distributions; ${other.label} is none.`
        return false
      }
      link.resources.push(
        it.make('aws_wafv2_web_acl_association', { resource_arn: front.arn, web_acl_arn: rules('REGIONAL').get('arn') }, { suffix: link.address() }),
      )
      return true
    },
  }
}

const shield = (it: Part): Faces => {
  it.assume('AWS Shield Advanced needs a subscription of its own (about 3,000 US dollars a month) before the first apply.')
  it.make('aws_shield_protection_group', { protection_group_id: it.id.slice(0, 36), aggregation: 'MAX', pattern: 'ALL', tags: it.tags })
  let shielded = 0
  it.account.later(() => {
    if (shielded > 0) return
    const fronts = [...it.account.parts.values()].filter(
      (part) => part.faces.front?.arn !== undefined && ['load-balancer', 'distribution', 'accelerator'].includes(part.faces.front.kind),
    )
    for (const part of fronts) protect(part, part.address())
    if (fronts.length === 0) it.assume('Nothing in the design has an address that a shield could stand before.')
  })
  const protect = (part: Part, suffix: string) => {
    const arn = part.faces.front?.arn
    if (arn === undefined) return undefined
    shielded++
    return it.make('aws_shield_protection', { name: it.name(128, `-${part.id}`.slice(0, 30)), resource_arn: arn, tags: it.tags }, { suffix })
  }
  return {
    join: (link, other) => {
      const { front } = other.faces
      if (front === undefined || !['load-balancer', 'distribution', 'accelerator'].includes(front.kind)) return alreadyBuilt(it, 'the shield')(link)
      const made = protect(other, link.address())
      if (made !== undefined) link.resources.push(made)
      return true
    },
  }
}

function bastion(it: Part): Faces {
  const group = it.group().get('id')
  const endpoint = it.make('aws_ec2_instance_connect_endpoint', {
    subnet_id: it.network.private.instance('a', 'id'),
    security_group_ids: [group],
    preserve_client_ip: false,
    tags: it.tags,
  })
  it.make(
    'aws_vpc_security_group_egress_rule',
    {
      security_group_id: group,
      cidr_ipv4: it.network.range,
      ip_protocol: 'tcp',
      from_port: 22,
      to_port: 22,
      description: 'SSH into the network, opened for each session',
    },
    { suffix: 'ssh', topic: 'network' },
  )
  return { group, address: { word: 'ENDPOINT', value: endpoint.get('id') }, join: alreadyBuilt(it, 'the tunnel of a session') }
}

/** Only this account's own data may pass the private ways. */
function perimeter(it: Part): Faces {
  const { network, account } = it
  it.make('aws_vpc_endpoint_policy', {
    vpc_endpoint_id: network.endpoints.storage.get('id'),
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'OwnDataOfOwnPeople',
          Effect: 'Allow',
          Principal: '*',
          Action: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetBucketLocation', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceAccount': account.accountId, 'aws:PrincipalAccount': account.accountId } },
        },
        {
          Sid: 'ImagesAndPackagesOfAws',
          Effect: 'Allow',
          Principal: '*',
          Action: ['s3:GetObject'],
          Resource: [
            text`arn:${account.partition}:s3:::prod-${it.place.region}-starport-layer-bucket/*`,
            text`arn:${account.partition}:s3:::al2023-repos-${it.place.region}-de612dc2/*`,
          ],
        },
      ],
    }),
  })
  return { join: alreadyBuilt(it, 'the policy of the private endpoint') }
}

/** What stands before the design and between its parts. */
export const protection: Lowerings = {
  'network-firewall': firewall,
  waf: waf,
  'ddos-protection': shield,
  'bastion-host': bastion,
  'data-perimeter': perimeter,
}
