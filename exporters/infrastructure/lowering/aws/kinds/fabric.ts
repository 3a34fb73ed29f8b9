import { block } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf } from '../forms/kubernetes.ts'
import { podIdentity } from '../forms/workload.ts'
import { type Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

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
    door: { group: it.group().get('id'), port: 443, tls: true },
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
  kubernetes.apply(it, {
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
      kubernetes.apply(it, {
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

/** What joins machines and services inside. */
export const fabrics: Lowerings = {
  'rdma-fabric': fabric,
  'service-mesh': mesh,
  'kubernetes-ingress': ingress,
}
