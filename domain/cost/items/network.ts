import { numberOf } from '../../catalog/read-setting.ts'
import { egress } from '../egress.ts'
import type { CostContext } from '../context.ts'
import { together } from '../priced.ts'
import { hoursOfMonth } from '../../catalog/month.ts'
import { assumed, type QuantityOf, stated, times } from '../quantity.ts'
import { hoursOn, unitHours, zoneHours } from '../quantities/time.ts'
import { passedGBOr, requestsOr } from '../quantities/traffic.ts'
import { applyRule } from '../line.ts'
import { free, items, type KindCost, type KindGroup, type LineRule, reckoned, rule, unknown } from '../rules.ts'
import { edgeBox, onOwnMachines } from '../self-hosted.ts'

const own = reckoned(onOwnMachines)
/** Items, and what leaves to the internet where this is the component it leaves by. */
const withEgress = (...rules: LineRule[]): KindCost =>
  reckoned((context: CostContext) => together([...rules.map((each) => applyRule(context, each)), egress(context)]))
/** Capacity units of a load balancer: one for each GB an hour, at least one. */
const capacityHours: QuantityOf = (context) => {
  const passed = passedGBOr(500)(context)
  if ('unknown' in passed) return passed
  return {
    ...passed,
    amount: Math.max(hoursOfMonth, passed.amount),
    low: Math.max(hoursOfMonth, passed.low),
    high: Math.max(hoursOfMonth, passed.high),
    how: `one for each GB an hour of ${passed.how}, at least one`,
    stated: false,
  }
}
const queries = times(requestsOr(1e7), 0.3, '0.3 look-ups for each request')
const oneMonth: QuantityOf = () => stated(1, '1 month')
const endpoints: QuantityOf = (context) => {
  const zones = numberOf(context.component, 'zones') ?? (context.demand.production ? 2 : 1)
  const each = numberOf(context.component, 'count') ?? 4
  return assumed(each * zones * hoursOfMonth, `${each} endpoints in ${zones} zones x ${hoursOfMonth} hours`)
}
const attachments: QuantityOf = ({ component, design }) => {
  const joined = Math.max(2, design.connections.filter(({ from, to }) => from === component.id || to === component.id).length)
  return { ...assumed(joined * hoursOfMonth, `${joined} attachments x ${hoursOfMonth} hours`) }
}
/** Ports of 1 or 10 Gbit/s for the capacity that is said, doubled where it is redundant. */
const portHours: QuantityOf = ({ component }) => {
  const pairs = component.settings['redundant'] === true ? 2 : 1
  return numberOf(component, 'capacityMbps') === undefined
    ? assumed(pairs * hoursOfMonth, `${pairs} ports x ${hoursOfMonth} hours`)
    : stated(pairs * hoursOfMonth, `${pairs} ports x ${hoursOfMonth} hours`)
}
const portMonths: QuantityOf = (context) => times(portHours, 1 / hoursOfMonth, `1 / ${hoursOfMonth}`)(context)
const tunnels: QuantityOf = ({ component }) => {
  const count = component.settings['redundant'] === false ? 1 : 2
  return stated(count * hoursOfMonth, `${count} tunnels x ${hoursOfMonth} hours`)
}

/** A production network spans zones unless it says otherwise. */
const spansZones = ({ component, demand }: CostContext): boolean => (numberOf(component, 'zones') ?? (demand.production ? 2 : 1)) > 1
/** Times a request's data travels inside the network: to the service, to its store, to its model. */
const hops = 3
/** GB that cross zones: each hop ends in another zone as often as chance has it; billed on leaving and, at some providers, on entering. */
const betweenZonesGB =
  (directions: 1 | 2): QuantityOf =>
  (context) => {
    const passed = passedGBOr(200)(context)
    const zones = Math.max(2, numberOf(context.component, 'zones') ?? 2)
    const factor = hops * directions * (1 - 1 / zones)
    return 'unknown' in passed
      ? passed
      : {
          ...passed,
          amount: passed.amount * factor,
          low: (passed.low * factor) / 3,
          high: passed.high * factor * 3,
          how: `${passed.how} x ${hops} hops x ${directions === 2 ? 'both directions x ' : ''}${Math.round(100 - 100 / zones)} % that end in another zone`,
          stated: false,
        }
  }

/** Networks, balancers, doors to the internet and lines between places. */
export const network: readonly KindGroup[] = [
  {
    kinds: ['nat-gateway'],
    aws: items(rule('Gateways', 'NAT Gateway', 'hourly', zoneHours), rule('Data processed', 'NAT Gateway', 'data processed', passedGBOr(200))),
    azure: items(rule('Gateway', 'NAT Gateway', 'hourly', hoursOn), rule('Data processed', 'NAT Gateway', 'data processed', passedGBOr(200))),
    gcp: items(
      rule('Machines assigned', 'Cloud NAT', 'assigned VM', unitHours(10, 'machines')),
      rule('Data processed', 'Cloud NAT', 'data processed', passedGBOr(200)),
    ),
    selfHosted: own,
  },
  {
    kinds: ['load-balancer-l7', 'kubernetes-ingress'],
    aws: withEgress(rule('Load balancer', 'ALB', 'hourly', hoursOn), rule('Capacity units', 'ALB', 'LCU', capacityHours)),
    azure: withEgress(rule('Gateway', 'Application Gateway v2', 'fixed', hoursOn)),
    gcp: withEgress(
      rule('Forwarding rule', 'Cloud Load Balancing', 'forwarding rule', hoursOn),
      rule('Data processed', 'Cloud Load Balancing', 'data processed', passedGBOr(500)),
    ),
    selfHosted: own,
  },
  {
    kinds: ['load-balancer-l4'],
    aws: withEgress(
      rule('Load balancer', 'Network Load Balancer', 'hourly', hoursOn),
      rule('Capacity units', 'Network Load Balancer', 'NLCU', capacityHours),
    ),
    azure: withEgress(
      rule('Rules', 'Load Balancer Standard', 'rules', hoursOn),
      rule('Data processed', 'Load Balancer Standard', 'data processed', passedGBOr(500)),
    ),
    gcp: withEgress(
      rule('Forwarding rule', 'Cloud Load Balancing', 'forwarding rule', hoursOn),
      rule('Data processed', 'Cloud Load Balancing', 'data processed', passedGBOr(500)),
    ),
    selfHosted: own,
  },
  {
    kinds: ['global-load-balancer'],
    aws: withEgress(rule('Accelerator', 'Global Accelerator', 'accelerator', hoursOn)),
    azure: withEgress(rule('Base', 'Front Door Standard', 'base', oneMonth)),
    gcp: withEgress(
      rule('Forwarding rule', 'Cloud Load Balancing', 'forwarding rule', hoursOn),
      rule('Data processed', 'Cloud Load Balancing', 'data processed', passedGBOr(500)),
    ),
    selfHosted: own,
  },
  {
    kinds: ['cdn'],
    aws: items(
      rule('Data to users', 'CloudFront', 'egress first 10TB (US)', passedGBOr(500)),
      rule('Requests', 'CloudFront', 'HTTPS requests', requestsOr(1e7)),
    ),
    azure: items(rule('Base', 'Front Door Standard', 'base', oneMonth), rule('Data to users', 'Front Door Standard', 'egress', passedGBOr(500))),
    gcp: items(rule('Data to users', 'Cloud CDN', 'cache egress', passedGBOr(500))),
    selfHosted: own,
  },
  {
    kinds: ['dns'],
    aws: items(
      rule('Zones', 'Route 53', 'hosted zone', () => assumed(2, 'two zones')),
      rule('Queries', 'Route 53', 'queries', queries),
    ),
    azure: items(
      rule('Zones', 'Azure DNS', 'zone', () => assumed(2, 'two zones')),
      rule('Queries', 'Azure DNS', 'queries', queries),
    ),
    gcp: items(
      rule('Zones', 'Cloud DNS', 'zone', () => assumed(2, 'two zones')),
      rule('Queries', 'Cloud DNS', 'queries', queries),
    ),
    selfHosted: own,
  },
  {
    kinds: ['waf'],
    aws: items(
      rule('Access list', 'WAF', 'web ACL', () => assumed(1, 'one list')),
      rule('Requests', 'WAF', 'requests', requestsOr(1e7)),
    ),
    azure: items(
      rule('Gateway', 'Application Gateway WAF v2', 'fixed', hoursOn),
      rule('Capacity units', 'Application Gateway WAF v2', 'capacity unit', capacityHours),
    ),
    gcp: items(
      rule('Policy', 'Cloud Armor', 'security policy', () => assumed(1, 'one policy')),
      rule('Requests', 'Cloud Armor', 'requests', requestsOr(1e7)),
    ),
    selfHosted: own,
  },
  {
    kinds: ['ddos-protection'],
    aws: items(rule('Subscription', 'Shield Advanced', 'subscription', oneMonth)),
    azure: items(rule('Plan', 'DDoS Network Protection', 'plan', oneMonth)),
    gcp: items(rule('Subscription', 'Cloud Armor Enterprise', 'subscription', oneMonth)),
    selfHosted: unknown('scrubbing is sold by contract'),
  },
  {
    kinds: ['network-firewall'],
    aws: items(
      rule('Endpoints', 'Network Firewall', 'endpoint', zoneHours),
      rule('Data inspected', 'Network Firewall', 'data processed', passedGBOr(300)),
    ),
    azure: items(
      rule('Firewall', 'Azure Firewall Standard', 'deployment', hoursOn),
      rule('Data inspected', 'Azure Firewall', 'data processed', passedGBOr(300)),
    ),
    gcp: items(rule('Endpoints', 'Cloud NGFW Enterprise', 'endpoint', zoneHours)),
    selfHosted: own,
  },
  {
    kinds: ['private-endpoint'],
    aws: items(
      rule('Endpoints', 'PrivateLink interface endpoint', 'hourly per AZ', endpoints),
      rule('Data processed', 'PrivateLink interface endpoint', 'data processed', passedGBOr(200)),
    ),
    azure: items(rule('Endpoints', 'Private Link', 'endpoint', endpoints)),
    gcp: items(rule('Endpoints', 'Private Service Connect', 'endpoint', endpoints)),
    selfHosted: own,
  },
  {
    kinds: ['bastion-host'],
    aws: free('Session Manager carries no charge.'),
    azure: items(rule('Bastion', 'Bastion', 'Basic', hoursOn)),
    gcp: free('TCP forwarding through Identity-Aware Proxy carries no charge.'),
    selfHosted: own,
  },
  {
    kinds: ['service-mesh'],
    aws: items(rule('Services', 'VPC Lattice', 'service', unitHours(5, 'services'))),
    azure: free('The add-on is free; its proxies run on the cluster.'),
    gcp: free('It comes with GKE; its proxies run on the cluster.'),
    selfHosted: free('Its proxies run on the machines of the cluster.'),
  },
  {
    kinds: ['transit-hub'],
    aws: items(
      rule('Attachments', 'Transit Gateway', 'attachment', attachments),
      rule('Data processed', 'Transit Gateway', 'data processed', passedGBOr(300)),
    ),
    azure: items(rule('Hub', 'Virtual WAN', 'standard hub', hoursOn)),
    gcp: items(rule('Spokes', 'Network Connectivity Center', 'spoke', attachments)),
    selfHosted: own,
  },
  {
    kinds: ['site-to-site-vpn'],
    aws: items(rule('Connection', 'Site-to-Site VPN', 'connection', hoursOn)),
    azure: items(rule('Gateway', 'VPN Gateway', 'VpnGw1', hoursOn)),
    gcp: items(rule('Tunnels', 'Cloud VPN', 'tunnel', tunnels)),
    selfHosted: own,
  },
  {
    kinds: ['dedicated-interconnect'],
    aws: items(
      rule('Ports, 10 Gbit/s', 'Direct Connect', '10 Gbps dedicated port', portHours, {
        when: ({ component }) => (numberOf(component, 'capacityMbps') ?? 1000) > 1000,
      }),
      rule('Ports, 1 Gbit/s', 'Direct Connect', '1 Gbps dedicated port', portHours, {
        when: ({ component }) => (numberOf(component, 'capacityMbps') ?? 1000) <= 1000,
      }),
    ),
    azure: items(rule('Ports, 10 Gbit/s', 'ExpressRoute', '10 Gbps metered port (Standard)', portMonths)),
    gcp: items(rule('Ports, 10 Gbit/s', 'Cloud Interconnect', '10 Gbps dedicated', portMonths)),
    selfHosted: unknown('a leased line has no list price'),
  },
  {
    kinds: ['multicloud-interconnect'],
    aws: items(rule('Ports, 10 Gbit/s', 'Direct Connect', '10 Gbps dedicated port', portHours)),
    azure: items(rule('Ports, 10 Gbit/s', 'ExpressRoute', '10 Gbps metered port (Standard)', portMonths)),
    gcp: items(rule('Ports, 10 Gbit/s', 'Cross-Cloud Interconnect', '10 Gbps', portHours)),
    selfHosted: unknown('a leased line has no list price'),
  },
  {
    kinds: ['vpc'],
    aws: items(rule('Traffic between zones', 'Data transfer', 'cross-AZ each direction', betweenZonesGB(2), { when: spansZones })),
    azure: free('A network itself carries no charge, nor does traffic between its zones.'),
    gcp: items(rule('Traffic between zones', 'Network', 'between zones', betweenZonesGB(1), { when: spansZones })),
    selfHosted: free('A network itself carries no charge; its switches are the site\u2019s.'),
  },
  {
    kinds: ['data-perimeter'],
    aws: free('Policies carry no charge.'),
    azure: free('Policies carry no charge.'),
    gcp: free('Policies carry no charge.'),
    selfHosted: free('Policies carry no charge.'),
  },
  {
    kinds: ['rdma-fabric'],
    aws: free('It comes with the machines.'),
    azure: free('It comes with the machines.'),
    gcp: free('It comes with the machines.'),
    selfHosted: free('It is counted with the accelerator servers.'),
  },
  { kinds: ['on-prem-network'], aws: reckoned(edgeBox), azure: reckoned(edgeBox), gcp: reckoned(edgeBox), selfHosted: reckoned(edgeBox) },
]
