import { block, blocks, call, type Expression, json, operation, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { domainName } from '../forms/certificate.ts'
import { makeLoadBalancer } from '../forms/load-balancer.ts'
import { clusterOf } from '../forms/kubernetes.ts'
import { podIdentity } from '../forms/workload.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'
import { alreadyBuilt } from '../forms/standing.ts'

/** The network itself; its parts are made with it. */
const network = (it: Part): Faces => {
  const { vpc } = it.network
  return { address: { word: 'VPC', value: vpc.get('id') }, join: alreadyBuilt(it, 'the network') }
}

function globalLoadBalancer(it: Part): Faces {
  const accelerator = it.make('aws_globalaccelerator_accelerator', {
    name: it.name(64),
    ip_address_type: 'IPV4',
    enabled: true,
    tags: it.tags,
    attributes: block({ flow_logs_enabled: false }),
  })
  const listener = it.make('aws_globalaccelerator_listener', {
    accelerator_arn: accelerator.get('arn'),
    protocol: 'TCP',
    client_affinity: 'NONE',
    port_range: block({ from_port: 443, to_port: 443 }),
  })
  return {
    front: {
      kind: 'accelerator',
      domain: accelerator.get('dns_name'),
      zoneId: accelerator.get('hosted_zone_id'),
      arn: accelerator.get('arn'),
      resource: accelerator,
    },
    join: (link, other, end) => {
      const balancer = other.resources.find(({ type }) => type === 'aws_lb')
      if (end === 'from' && balancer === undefined) link.reason = `AWS Global Accelerator leads to load balancers; put one before ${other.label}.`
      if (end !== 'from' || balancer === undefined) return false
      link.resources.push(
        it.make(
          'aws_globalaccelerator_endpoint_group',
          {
            listener_arn: listener.get('arn'),
            endpoint_group_region: other.place.region,
            health_check_protocol: 'TCP',
            health_check_port: 443,
            threshold_count: 3,
            endpoint_configuration: block({ endpoint_id: balancer.get('arn'), weight: 100, client_ip_preservation_enabled: true }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

function dns(it: Part): Faces {
  const domain = domainName(it)
  const hidden = it.said.is('exposure', 'private')
  const zone = it.make('aws_route53_zone', {
    name: domain,
    comment: it.label.slice(0, 200),
    tags: it.tags,
    vpc: hidden ? block({ vpc_id: it.network.id }) : undefined,
  })
  it.account.module.output({
    name: 'name_servers',
    description: 'Name servers to set at the registrar of the domain.',
    value: zone.get('name_servers'),
  })
  return {
    join: (link, other) => {
      const { front } = other.faces
      if (front?.zoneId === undefined) return false
      link.resources.push(
        it.make(
          'aws_route53_record',
          {
            zone_id: zone.get('zone_id'),
            name: text`${other.id}.${domain}`,
            type: 'A',
            alias: block({ name: front.domain, zone_id: front.zoneId, evaluate_target_health: front.kind === 'load-balancer' }),
          },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

function directConnect(it: Part): Faces {
  const { said } = it
  const place = it.account.module.variable('direct_connect_location', {
    type: 'string',
    description: 'Code of the Direct Connect location nearest to the site; `aws directconnect describe-locations` lists them.',
    default: 'EqDC2',
    validation: {
      condition: (value) => call('can', call('regex', '^[A-Za-z0-9]{3,12}$', value)),
      message: 'Write the code of a location, such as EqDC2.',
    },
  })
  const mbps = said.number('capacityMbps') ?? 1000
  const bandwidth = mbps > 100_000 ? '400Gbps' : mbps > 10_000 ? '100Gbps' : mbps > 1000 ? '10Gbps' : '1Gbps'
  const lines = said.flag('redundant') === false ? ['one'] : ['one', 'two']
  if (said.value('redundant') === undefined) it.assume('Nothing is said about a second line; two are ordered.')
  const connections = lines.map((word) =>
    it.make('aws_dx_connection', { name: it.name(80, `-${word}`), bandwidth, location: place.value, tags: it.tags }, { suffix: word }),
  )
  const gateway = it.make('aws_dx_gateway', { name: it.name(80), amazon_side_asn: '64512' })
  return privateGateway(it, gateway.get('id'), connections[0]?.get('id') ?? null)
}

/** A Direct Connect gateway leads to a transit hub that is joined to it, else to the network itself. */
function privateGateway(it: Part, gateway: Expression, line: Expression | null): Faces {
  let led = false
  const lead = (target: Expression, suffix: string) => {
    led = true
    return it.make(
      'aws_dx_gateway_association',
      { dx_gateway_id: gateway, associated_gateway_id: target, allowed_prefixes: [it.network.range] },
      { suffix },
    )
  }
  it.account.later(() => {
    if (!led) lead(vpnGateway(it), 'network')
  })
  return {
    address: { word: 'LINE', value: line },
    join: (link, other) => {
      const hub = other.resources.find(({ type }) => type === 'aws_ec2_transit_gateway')
      if (hub === undefined) return alreadyBuilt(it, 'the private line')(link)
      link.resources.push(lead(hub.get('id'), link.address()))
      return true
    },
  }
}

/** The gateway of a network for private lines, with its routes. */
function vpnGateway(it: Part): Expression {
  const { network } = it
  return network.once('vpn gateway', () => {
    const gateway = network.make('aws_vpn_gateway', { vpc_id: network.id, tags: network.tags('private lines') })
    it.account.later(() => {
      const tables = network.once('private tables', () => network.private)
      network.make(
        'aws_vpn_gateway_route_propagation',
        { vpn_gateway_id: gateway.get('id'), route_table_id: tables.same('id') },
        { forEach: network.zones.value },
      )
    }, 1)
    return gateway.get('id')
  })
}

const customerAddress = (it: Part) => {
  const { module } = it.account
  const name = `${it.address().replaceAll('-', '_').replace(/^_+/, '')}_gateway_ip`
  const address = module.variable(name, {
    type: 'string',
    description: `Public address of the router at the other end of ${it.id}.`,
    default: '203.0.113.10',
    validation: { condition: (value) => call('can', call('cidrhost', text`${value}/32`, 0)), message: 'Write an IPv4 address.' },
  })
  module.warn({
    name,
    condition: operation(address.value, '!=', '203.0.113.10'),
    message: `${name} still holds an address of the documentation; set the address of your router.`,
  })
  return address.value
}

function siteVpn(it: Part): Faces {
  const gateway = it.make('aws_customer_gateway', { type: 'ipsec.1', bgp_asn: '65000', ip_address: customerAddress(it), tags: it.tags })
  const connection = it.make('aws_vpn_connection', {
    customer_gateway_id: gateway.get('id'),
    type: 'ipsec.1',
    static_routes_only: false,
    tags: it.tags,
    tunnel1_ike_versions: ['ikev2'],
    tunnel2_ike_versions: ['ikev2'],
    tunnel1_phase1_encryption_algorithms: ['AES256-GCM-16'],
    tunnel2_phase1_encryption_algorithms: ['AES256-GCM-16'],
    tunnel1_phase2_encryption_algorithms: ['AES256-GCM-16'],
    tunnel2_phase2_encryption_algorithms: ['AES256-GCM-16'],
  })
  let hubbed = false
  it.account.later(() => {
    if (!hubbed) connection.set('vpn_gateway_id', vpnGateway(it))
  })
  return {
    join: (link, other) => {
      const hub = other.resources.find(({ type }) => type === 'aws_ec2_transit_gateway')
      if (hub === undefined) return alreadyBuilt(it, 'the tunnel')(link)
      hubbed = true
      connection.set('transit_gateway_id', hub.get('id'))
      link.traces.push(`transit_gateway_id of ${connection.address.join('.')}`)
      return true
    },
  }
}

function transitHub(it: Part): Faces {
  const { network } = it
  const hub = it.make('aws_ec2_transit_gateway', {
    description: it.label.slice(0, 200),
    amazon_side_asn: 64513,
    auto_accept_shared_attachments: 'disable',
    default_route_table_association: 'enable',
    default_route_table_propagation: 'enable',
    dns_support: 'enable',
    vpn_ecmp_support: 'enable',
    tags: it.tags,
  })
  const attachment = it.make('aws_ec2_transit_gateway_vpc_attachment', {
    transit_gateway_id: hub.get('id'),
    vpc_id: network.id,
    subnet_ids: network.subnets(),
    dns_support: 'enable',
    tags: it.tags,
  })
  it.account.later(() => {
    const tables = network.once('private tables', () => network.private)
    it.make(
      'aws_route',
      { route_table_id: tables.same('id'), destination_cidr_block: it.account.onPremisesRange, transit_gateway_id: hub.get('id') },
      { forEach: network.zones.value, dependsOn: [attachment], topic: 'network' },
    )
  }, 1)
  return { address: { word: 'HUB', value: hub.get('id') }, join: alreadyBuilt(it, 'the hub') }
}

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

/** The fabric itself: machines close together and all traffic between them free. */
function fabric(it: Part): Faces {
  const group = it.make('aws_placement_group', { name: it.name(200), strategy: 'cluster', tags: it.tags })
  return {
    join: (link, other) => {
      const template = other.resources.find(({ type }) => type === 'aws_launch_template')
      if (template === undefined) return false
      template.set('placement', block({ group_name: group.get('name') }))
      const own = other.faces.group
      if (own !== undefined) {
        const all = {
          security_group_id: own,
          referenced_security_group_id: own,
          ip_protocol: '-1',
          description: 'EFA among the machines of one cluster',
        }
        link.resources.push(
          it.make('aws_vpc_security_group_ingress_rule', all, { suffix: link.address() }),
          it.make('aws_vpc_security_group_egress_rule', all, { suffix: link.address() }),
        )
      }
      link.traces.push(`placement of ${template.address.join('.')}`)
      return true
    },
  }
}

function mesh(it: Part): Faces {
  const service = it.make('aws_vpclattice_service_network', { name: it.name(63), auth_type: 'AWS_IAM', tags: it.tags })
  it.make('aws_vpclattice_service_network_vpc_association', {
    service_network_identifier: service.get('id'),
    vpc_identifier: it.network.id,
    security_group_ids: [it.group().get('id')],
    tags: it.tags,
  })
  return {
    door: { group: it.group().get('id'), port: 443 },
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.balanced === undefined) return false
      const member = it.make('aws_vpclattice_service', { name: other.name(40), auth_type: 'AWS_IAM', tags: it.tags }, { suffix: link.address() })
      const targets = it.make(
        'aws_vpclattice_target_group',
        {
          name: other.name(63),
          type: 'IP',
          config: block({ port: other.faces.balanced.port, protocol: 'HTTP', vpc_identifier: other.network.id, ip_address_type: 'IPV4' }),
          tags: it.tags,
        },
        { suffix: link.address() },
      )
      const listener = it.make(
        'aws_vpclattice_listener',
        {
          name: 'https',
          protocol: 'HTTPS',
          port: 443,
          service_identifier: member.get('id'),
          default_action: block({ forward: block({ target_groups: block({ target_group_identifier: targets.get('id'), weight: 100 }) }) }),
        },
        { suffix: link.address() },
      )
      const joined = it.make(
        'aws_vpclattice_service_network_service_association',
        { service_identifier: member.get('id'), service_network_identifier: service.get('id'), tags: it.tags },
        { suffix: link.address() },
      )
      const ecs = other.resources.find(({ type }) => type === 'aws_ecs_service')
      const role = other.faces.role
      if (ecs !== undefined && role !== undefined)
        ecs.set(
          'vpc_lattice_configurations',
          block({
            role_arn: it
              .helper(
                `register_${link.address()}`.slice(0, 40),
                ['ecs'],
                [{ actions: ['vpc-lattice:DeregisterTargets', 'vpc-lattice:RegisterTargets'], resources: [targets.get('arn')] }],
              )
              .get('arn'),
            target_group_arn: targets.get('arn'),
            port_name: 'http',
          }),
        )
      link.resources.push(member, targets, listener, joined)
      return true
    },
  }
}

/** The controller that turns ingress objects into load balancers, with the rights that it needs. */
function ingress(it: Part): Faces {
  const kubernetes = clusterOf(it)
  const { role } = podIdentity(it, kubernetes, { namespace: 'kube-system', name: 'aws-load-balancer-controller' })
  it.permit(...controllerRights(it))
  kubernetes.apply({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: it.id },
    spec: { controller: 'ingress.k8s.aws/alb' },
  })
  it.assume(
    'The AWS Load Balancer Controller itself is installed with its chart (eks/aws-load-balancer-controller) under the service account that has this role.',
  )
  return {
    role,
    group: kubernetes.group,
    join: (link, other) => {
      if (other.faces.door === undefined || link.flow !== 'request') return false
      kubernetes.apply({
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
          name: other.id,
          namespace: 'workloads',
          annotations: {
            'alb.ingress.kubernetes.io/scheme': it.said.is('exposure', 'internet') ? 'internet-facing' : 'internal',
            'alb.ingress.kubernetes.io/target-type': 'ip',
            'alb.ingress.kubernetes.io/listen-ports': '[{"HTTPS":443}]',
          },
        },
        spec: {
          ingressClassName: it.id,
          rules: [
            {
              http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: other.id, port: { number: other.faces.door.port } } } }] },
            },
          ],
        },
      })
      link.traces.push(`Ingress object of ${other.id}`)
      return true
    },
  }
}

const controllerRights = (it: Part) => [
  {
    actions: [
      'acm:DescribeCertificate',
      'acm:ListCertificates',
      'ec2:DescribeAvailabilityZones',
      'ec2:DescribeInstances',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeTags',
      'ec2:DescribeVpcs',
      'elasticloadbalancing:DescribeListeners',
      'elasticloadbalancing:DescribeLoadBalancerAttributes',
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeRules',
      'elasticloadbalancing:DescribeTags',
      'elasticloadbalancing:DescribeTargetGroupAttributes',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeTargetHealth',
    ],
    resources: ['*'],
  },
  {
    actions: [
      'elasticloadbalancing:AddTags',
      'elasticloadbalancing:CreateListener',
      'elasticloadbalancing:CreateLoadBalancer',
      'elasticloadbalancing:CreateRule',
      'elasticloadbalancing:CreateTargetGroup',
      'elasticloadbalancing:DeleteListener',
      'elasticloadbalancing:DeleteLoadBalancer',
      'elasticloadbalancing:DeleteRule',
      'elasticloadbalancing:DeleteTargetGroup',
      'elasticloadbalancing:DeregisterTargets',
      'elasticloadbalancing:ModifyListener',
      'elasticloadbalancing:ModifyLoadBalancerAttributes',
      'elasticloadbalancing:ModifyRule',
      'elasticloadbalancing:ModifyTargetGroup',
      'elasticloadbalancing:ModifyTargetGroupAttributes',
      'elasticloadbalancing:RegisterTargets',
      'elasticloadbalancing:SetSecurityGroups',
      'elasticloadbalancing:SetSubnets',
    ],
    resources: [it.account.arn('elasticloadbalancing', it.place.region, '*')],
  },
  {
    actions: [
      'ec2:AuthorizeSecurityGroupIngress',
      'ec2:CreateSecurityGroup',
      'ec2:CreateTags',
      'ec2:DeleteSecurityGroup',
      'ec2:RevokeSecurityGroupIngress',
    ],
    resources: [it.account.arn('ec2', it.place.region, 'security-group/*'), it.account.arn('ec2', it.place.region, 'vpc/*')],
  },
]

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

/** A zone at the edge of a carrier's network. */
function carrierZone(it: Part): Faces {
  const zones = it.make(
    'aws_availability_zones',
    { all_availability_zones: true, filter: block({ name: 'zone-type', values: ['wavelength-zone'] }) },
    { data: true, suffix: 'carrier', comment: 'Zones at the edge of a carrier; they must be opted into once for the account.' },
  )
  const gateway = it.make('aws_ec2_carrier_gateway', { vpc_id: it.network.id, tags: it.tags })
  const subnet = it.make('aws_subnet', {
    vpc_id: it.network.id,
    cidr_block: call('cidrsubnet', it.network.range, 6, 63),
    availability_zone: call('try', zones.get('names', 0), null),
    tags: it.tags,
  })
  const table = it.make('aws_route_table', { vpc_id: it.network.id, tags: it.tags })
  it.make('aws_route', { route_table_id: table.get('id'), destination_cidr_block: '0.0.0.0/0', carrier_gateway_id: gateway.get('id') })
  it.make('aws_route_table_association', { subnet_id: subnet.get('id'), route_table_id: table.get('id') })
  return { address: { word: 'SUBNET', value: subnet.get('id') }, join: alreadyBuilt(it, 'the subnet at the edge') }
}

const onPremises = (it: Part): Faces => {
  const gateway = it.make('aws_customer_gateway', { type: 'ipsec.1', bgp_asn: '65000', ip_address: customerAddress(it), tags: it.tags })
  return { address: { word: 'GATEWAY', value: gateway.get('id') }, join: alreadyBuilt(it, 'the address range of the site') }
}

export const networks: Lowerings = {
  vpc: network,
  'nat-gateway': (it) => {
    void it.network.vpc
    return { join: alreadyBuilt(it, 'the routes') }
  },
  'private-endpoint': (it) => {
    void it.network.vpc
    return { join: alreadyBuilt(it, 'the private endpoints') }
  },
  'load-balancer-l7': (it) => makeLoadBalancer(it, 'application'),
  'load-balancer-l4': (it) => makeLoadBalancer(it, 'network'),
  'global-load-balancer': globalLoadBalancer,
  dns,
  'dedicated-interconnect': directConnect,
  'multicloud-interconnect': directConnect,
  'site-to-site-vpn': siteVpn,
  'transit-hub': transitHub,
  'on-prem-network': onPremises,
  'network-firewall': firewall,
  waf,
  'ddos-protection': shield,
  'rdma-fabric': fabric,
  'service-mesh': mesh,
  'kubernetes-ingress': ingress,
  'bastion-host': bastion,
  'data-perimeter': perimeter,
  'mec-5g-zone': carrierZone,
  'private-5g': nothing('AWS closed Private 5G to customers in May 2025; a partner builds the radio network.'),
}
