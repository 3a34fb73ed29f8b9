import { block, json, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkload, podIdentity, scaler } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const kubernetes = (it: Part): Faces => {
  const cluster = clusterOf(it)
  return {
    group: cluster.group,
    door: { group: cluster.group, port: 443, tls: true },
    address: { word: 'CLUSTER', value: cluster.name },
    join: joinCluster(it),
  }
}

const joinCluster =
  (it: Part): NonNullable<Faces['join']> =>
  (link, other) => {
    if (link.carries === 'compute' || other.faces.group === clusterOf(it).group) return alreadyBuilt(it, 'the cluster')(link)
    return false
  }

/** Drivers come with the image of the nodes; the device plugin and health checks run in the cluster. */
function gpuOperator(it: Part): Faces {
  const cluster = clusterOf(it)
  const addon = cluster.addon('eks-node-monitoring-agent', { tags: it.tags }, it)
  cluster.apply(it, {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: it.id, namespace: 'kube-system' },
    spec: {
      selector: { matchLabels: { app: it.id } },
      template: {
        metadata: { labels: { app: it.id } },
        spec: {
          tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
          priorityClassName: 'system-node-critical',
          containers: [
            {
              name: 'device-plugin',
              image: 'nvcr.io/nvidia/k8s-device-plugin:v0.17.1',
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
              volumeMounts: [{ name: 'plugins', mountPath: '/var/lib/kubelet/device-plugins' }],
            },
          ],
          volumes: [{ name: 'plugins', hostPath: { path: '/var/lib/kubelet/device-plugins' } }],
        },
      },
    },
  })
  void addon
  return { join: alreadyBuilt(it, 'the device plugin on accelerated nodes') }
}

/** Karpenter: its role, the queue that tells it of interruptions, and the pool that it may fill. */
function autoscaler(it: Part): Faces {
  const cluster = clusterOf(it)
  const { role } = podIdentity(it, cluster, { namespace: 'kube-system', name: 'karpenter' })
  const queue = it.make('aws_sqs_queue', { name: it.name(80), message_retention_seconds: 300, sqs_managed_sse_enabled: true, tags: it.tags })
  it.make('aws_sqs_queue_policy', {
    queue_url: queue.get('url'),
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: ['events.amazonaws.com', 'sqs.amazonaws.com'] },
          Action: 'sqs:SendMessage',
          Resource: queue.get('arn'),
          Condition: { StringEquals: { 'aws:SourceAccount': it.account.accountId } },
        },
      ],
    }),
  })
  const events: Readonly<Record<string, string>> = {
    interruption: 'EC2 Spot Instance Interruption Warning',
    rebalance: 'EC2 Instance Rebalance Recommendation',
    state: 'EC2 Instance State-change Notification',
  }
  for (const [suffix, detail] of Object.entries(events)) {
    const rule = it.make(
      'aws_cloudwatch_event_rule',
      { name: it.name(64, `-${suffix}`), description: detail, event_pattern: json({ source: ['aws.ec2'], 'detail-type': [detail] }) },
      { suffix },
    )
    it.make('aws_cloudwatch_event_target', { rule: rule.get('name'), arn: queue.get('arn') }, { suffix })
  }
  const nodes = it.helper(
    'nodes',
    ['ec2'],
    [],
    ['AmazonEKSWorkerNodePolicy', 'AmazonEKS_CNI_Policy', 'AmazonEC2ContainerRegistryPullOnly', 'AmazonSSMManagedInstanceCore'],
  )
  it.make('aws_eks_access_entry', { cluster_name: cluster.name, principal_arn: nodes.get('arn'), type: 'EC2_LINUX' })
  const own = { StringEquals: { 'aws:RequestedRegion': it.place.region } }
  it.permit(
    {
      actions: [
        'ec2:DescribeAvailabilityZones',
        'ec2:DescribeImages',
        'ec2:DescribeInstanceTypeOfferings',
        'ec2:DescribeInstanceTypes',
        'ec2:DescribeInstances',
        'ec2:DescribeLaunchTemplates',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSpotPriceHistory',
        'ec2:DescribeSubnets',
        'pricing:GetProducts',
        'ssm:GetParameter',
      ],
      resources: ['*'],
      condition: own,
    },
    {
      actions: ['ec2:CreateFleet', 'ec2:CreateLaunchTemplate', 'ec2:CreateTags', 'ec2:DeleteLaunchTemplate', 'ec2:RunInstances'],
      resources: [it.account.arn('ec2', it.place.region, '*'), it.account.arn('ec2', it.place.region, 'image/*', '')],
    },
    {
      actions: ['ec2:TerminateInstances'],
      resources: [it.account.arn('ec2', it.place.region, 'instance/*')],
      condition: { StringEquals: { 'aws:ResourceTag/eks:eks-cluster-name': cluster.name } },
    },
    { actions: ['iam:PassRole'], resources: [nodes.get('arn')], condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } },
    {
      actions: [
        'iam:AddRoleToInstanceProfile',
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
        'iam:TagInstanceProfile',
      ],
      resources: [text`arn:${it.account.partition}:iam::${it.account.accountId}:instance-profile/*`],
    },
    { actions: ['sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'], resources: [queue.get('arn')] },
    { actions: ['eks:DescribeCluster'], resources: [cluster.resource.get('arn')] },
  )
  const spot = it.said.is('capacity', 'spot')
  cluster.apply(
    it,
    {
      apiVersion: 'karpenter.k8s.aws/v1',
      kind: 'EC2NodeClass',
      metadata: { name: it.id },
      spec: {
        role: nodes.get('name'),
        amiSelectorTerms: [{ alias: 'al2023@latest' }],
        subnetSelectorTerms: [{ tags: { Name: '*private*' } }],
        securityGroupSelectorTerms: [{ id: cluster.group }],
        metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      },
    },
    {
      apiVersion: 'karpenter.sh/v1',
      kind: 'NodePool',
      metadata: { name: it.id },
      spec: {
        disruption: { consolidationPolicy: 'WhenEmptyOrUnderutilized', consolidateAfter: '5m' },
        limits: { cpu: String(it.said.number('vcpus') ?? 500) },
        template: {
          spec: {
            nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: it.id },
            requirements: [
              { key: 'karpenter.sh/capacity-type', operator: 'In', values: spot ? ['spot', 'on-demand'] : ['on-demand'] },
              { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64', 'arm64'] },
            ],
          },
        },
      },
    },
  )
  it.assume('Karpenter itself is installed with its chart under the service account karpenter, which has this role.')
  return { role, group: cluster.group, join: alreadyBuilt(it, 'the pool that Karpenter fills') }
}

/** Scaling of pods by load, for what it is joined to. */
function podScaling(it: Part): Faces {
  const cluster = clusterOf(it)
  const { role } = podIdentity(it, cluster, { namespace: 'keda', name: 'keda-operator' })
  it.permit({
    actions: ['aps:QueryMetrics', 'cloudwatch:GetMetricData', 'sqs:GetQueueAttributes'],
    resources: [it.account.arn('aps', it.place.region, 'workspace/*'), it.account.arn('sqs', it.place.region, '*')],
  })
  it.assume('KEDA is installed with its chart under the service account keda-operator, which has this role.')
  return {
    role,
    group: cluster.group,
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other)) return alreadyBuilt(it, 'what it scales by')(link)
      const min = other.said.number('replicasMin') ?? 1
      cluster.apply(it, scaler(other, min, other.said.number('replicasMax') ?? min * 4))
      link.traces.push(`HorizontalPodAutoscaler of ${other.id}`)
      return true
    },
  }
}

/** Nodes of one's own that join a cluster of EKS. */
function edgeKubernetes(it: Part): Faces {
  const cluster = clusterOf(it)
  const { account } = it
  cluster.resource.set('remote_network_config', block({ remote_node_networks: block({ cidrs: [account.onPremisesRange] }) }))
  const role = it.helper(
    'hybrid',
    ['ssm'],
    [{ actions: ['eks:DescribeCluster'], resources: [cluster.resource.get('arn')] }],
    ['AmazonEC2ContainerRegistryPullOnly', 'AmazonSSMManagedInstanceCore'],
  )
  it.make('aws_eks_access_entry', { cluster_name: cluster.name, principal_arn: role.get('arn'), type: 'HYBRID_LINUX' })
  const activation = it.make('aws_ssm_activation', {
    name: it.name(200),
    iam_role: role.get('id'),
    registration_limit: Math.max(1, Math.min(1000, it.said.number('nodes') ?? it.said.number('count') ?? 10)),
    tags: it.tags,
  })
  account.module.output({
    name: `${it.address().replaceAll('-', '_').replace(/^_+/, '')}_activation`,
    description: `Code with which the nodes of ${it.id} sign up.`,
    value: activation.get('activation_code'),
    sensitive: true,
  })
  return { ...kubernetes(it) }
}

/** Ray on the pool that it is drawn with. */
function rayCluster(it: Part): Faces {
  const faces = makeWorkload(it, { port: 8265, path: '/', image: 'rayproject/ray:2.46.0' })
  const group = (name: string, replicas: number): { readonly [key: string]: Value } => ({
    groupName: name,
    replicas,
    minReplicas: it.said.number('replicasMin') ?? 1,
    maxReplicas: it.said.number('replicasMax') ?? replicas * 4,
    rayStartParams: {},
    template: {
      spec: {
        serviceAccountName: it.id,
        containers: [
          {
            name: 'ray',
            image: 'rayproject/ray:2.46.0',
            resources: {
              requests: { cpu: String(it.said.number('vcpus') ?? 4), memory: `${it.said.number('memoryGB') ?? 16}G` },
              limits: { memory: `${it.said.number('memoryGB') ?? 16}G` },
            },
          },
        ],
      },
    },
  })
  clusterOf(it).apply(it, {
    apiVersion: 'ray.io/v1',
    kind: 'RayCluster',
    metadata: { name: `${it.id}-nodes`.slice(0, 60), namespace: 'workloads' },
    spec: {
      rayVersion: '2.46.0',
      headGroupSpec: {
        rayStartParams: {},
        template: {
          spec: {
            serviceAccountName: it.id,
            containers: [
              { name: 'ray', image: 'rayproject/ray:2.46.0', resources: { requests: { cpu: '2', memory: '8G' }, limits: { memory: '8G' } } },
            ],
          },
        },
      },
      workerGroupSpecs: [group('workers', Math.max(1, it.said.number('nodes') ?? 2))],
    },
  })
  it.assume('The KubeRay operator is installed with its chart.')
  return faces
}

/** Kubernetes and what runs in every cluster of it. */
export const clusters: Lowerings = {
  'kubernetes-cluster': kubernetes,
  'gpu-operator': gpuOperator,
  'cluster-autoscaler': autoscaler,
  'pod-autoscaler': podScaling,
  'edge-k8s': edgeKubernetes,
  'ray-cluster': rayCluster,
}
