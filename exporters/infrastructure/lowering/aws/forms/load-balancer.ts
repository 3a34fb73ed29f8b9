import { targetPrefix } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { certificate } from './certificate.ts'
import { deliveryBucket } from './delivery-bucket.ts'

/** A load balancer; what it is joined to becomes its targets. */
export function makeLoadBalancer(it: Part, type: 'application' | 'network'): Faces {
  const { said, network, place } = it
  const public_ = said.is('exposure', 'internet') || (said.value('exposure') === undefined && type === 'application')
  if (said.value('exposure') === undefined)
    it.assume(`Nothing is said about who may reach it; it stands ${public_ ? 'on the internet' : 'inside the network'}.`)
  const group = it.group()
  it.make(
    'aws_vpc_security_group_ingress_rule',
    {
      security_group_id: group.get('id'),
      cidr_ipv4: public_ ? '0.0.0.0/0' : network.range,
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
      description: public_ ? 'HTTPS from the internet' : 'HTTPS from the network',
    },
    { suffix: 'https_in', topic: 'network' },
  )
  const balancer = it.make('aws_lb', {
    name: it.name(32),
    load_balancer_type: type,
    internal: !public_,
    subnets: public_ ? network.publicSubnets : network.subnets(),
    security_groups: [group.get('id')],
    enable_deletion_protection: said.flag('deleteProtection') ?? place.careful,
    drop_invalid_header_fields: type === 'application' ? true : undefined,
    enable_cross_zone_load_balancing: type === 'network' ? true : undefined,
    tags: it.tags,
    access_logs: type === 'application' ? block({ bucket: deliveryBucket(place).get('id'), prefix: it.id, enabled: true }) : undefined,
  })
  const listeners: Resource[] = []
  const listener = (): Resource => {
    const known = listeners[0]
    if (known !== undefined) return known
    const made = it.make('aws_lb_listener', {
      load_balancer_arn: balancer.get('arn'),
      port: 443,
      protocol: type === 'application' ? 'HTTPS' : 'TLS',
      certificate_arn: certificate(it),
      ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      tags: it.tags,
      default_action:
        type === 'application'
          ? block({ type: 'fixed-response', fixed_response: block({ content_type: 'text/plain', status_code: '404', message_body: 'not found' }) })
          : undefined,
    })
    listeners.push(made)
    return made
  }
  it.account.later(() => {
    if (type === 'application') listener()
  })
  let rules = 0
  const dimensions = { LoadBalancer: balancer.get('arn_suffix') }
  return {
    group: group.get('id'),
    door: { group: group.get('id'), port: 443, ...(type === 'application' && { tls: true }) },
    address: { word: 'URL', value: text`https://${balancer.get('dns_name')}` },
    front: { kind: 'load-balancer', domain: balancer.get('dns_name'), zoneId: balancer.get('zone_id'), arn: balancer.get('arn'), resource: balancer },
    alarms:
      type === 'application'
        ? [
            {
              metric: 'HTTPCode_Target_5XX_Count',
              namespace: 'AWS/ApplicationELB',
              dimensions,
              statistic: 'Sum',
              over: 10,
              what: 'passes on errors of its targets',
            },
          ]
        : [
            {
              metric: 'UnHealthyHostCount',
              namespace: 'AWS/NetworkELB',
              dimensions,
              statistic: 'Maximum',
              over: 0,
              what: 'has targets that do not answer',
            },
          ],
    join: (link, other, end) => {
      const { balanced } = other.faces
      if (end === 'from' && balanced === undefined)
        link.reason = `A load balancer cannot lead to ${other.label}: it is neither a service nor a machine.`
      if (end !== 'from' || balanced === undefined) return false
      const targets = it.make(
        'aws_lb_target_group',
        {
          name_prefix: targetPrefix(other.id),
          port: balanced.port,
          protocol: type === 'application' ? 'HTTP' : 'TCP',
          target_type: balanced.targets === 'ip' ? 'ip' : 'instance',
          vpc_id: network.id,
          deregistration_delay: 60,
          tags: it.tags,
          health_check:
            type === 'application'
              ? block({ path: '/health', matcher: '200-399', interval: 15, healthy_threshold: 2, unhealthy_threshold: 3 })
              : block({ protocol: 'TCP', interval: 15 }),
        },
        { suffix: link.address(), topic: 'network', lifecycle: { create_before_destroy: true } },
      )
      const forward = block({ type: 'forward', target_group_arn: targets.get('arn') })
      rules++
      const door = listener()
      if (rules === 1) door.set('default_action', forward)
      else if (type === 'application')
        link.resources.push(
          it.make(
            'aws_lb_listener_rule',
            {
              listener_arn: door.get('arn'),
              priority: rules * 10,
              action: forward,
              condition: block({ path_pattern: block({ values: [`/${other.id}/*`] }) }),
            },
            { suffix: link.address(), topic: 'network' },
          ),
        )
      else it.assume(`A listener has one target group; ${other.label} needs a listener of its own.`)
      link.resources.push(targets)
      balanced.attach(targets, door)
      return false
    },
  }
}
