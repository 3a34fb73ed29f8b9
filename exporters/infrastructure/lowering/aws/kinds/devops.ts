import { block, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { makeBuild, makePipeline } from '../forms/build.ts'
import { bucketOf } from '../forms/bucket.ts'
import { clusterOf, workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { podIdentity } from '../forms/workload.ts'
import { allow } from '../join/grant.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Argo CD in the cluster: its identity, and the application that it keeps as the repository says. */
function gitops(it: Part): Faces {
  const cluster = clusterOf(it)
  const { role } = podIdentity(it, cluster, { namespace: 'argocd', name: 'argocd-application-controller' })
  it.make('aws_eks_access_entry', { cluster_name: cluster.name, principal_arn: role.get('arn'), type: 'STANDARD' })
  it.make('aws_eks_access_policy_association', {
    cluster_name: cluster.name,
    principal_arn: role.get('arn'),
    policy_arn: text`arn:${it.account.partition}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy`,
    access_scope: block({ type: 'namespace', namespaces: [workloads] }),
  })
  it.assume('Argo CD itself is installed with its chart under the service account that has this role.')
  let repository: Faces['address']
  it.account.later(() => {
    cluster.apply(it, {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: it.id, namespace: 'argocd' },
      spec: {
        project: 'default',
        destination: { server: 'https://kubernetes.default.svc', namespace: workloads },
        source: { repoURL: repository?.value ?? 'https://git.example.com/deploy.git', path: 'deploy', targetRevision: 'main' },
        syncPolicy: { automated: { prune: true, selfHeal: true } },
      },
    })
  })
  return {
    role,
    group: cluster.group,
    join: (link, other, end) => {
      if (end === 'to' && other.faces.address?.word === 'REPOSITORY') {
        repository = other.faces.address
        return false
      }
      if (other.faces.grants === undefined || other.faces.group === cluster.group) return alreadyBuilt(it, 'what Argo CD keeps in the cluster')(link)
      return false
    },
  }
}

/** One place that reaches several clusters. */
function hub(it: Part): Faces {
  const cluster = clusterOf(it)
  const { role } = podIdentity(it, cluster, { namespace: 'hub', name: 'hub' })
  return {
    role,
    group: cluster.group,
    join: (link, other) => {
      const far = other.resources.find(({ type }) => type === 'aws_eks_cluster')
      if (far === undefined) return other.faces.grants === undefined && alreadyBuilt(it, 'the hub of clusters')(link)
      const own = { topic: 'ai', origin: link.id, ...(other.place.provider && { provider: other.place.provider }) } as const
      const entry = it.account.module.add(
        'resource',
        'aws_eks_access_entry',
        link.address(),
        { cluster_name: far.get('name'), principal_arn: role.get('arn'), type: 'STANDARD' },
        own,
      )
      const rights = it.account.module.add(
        'resource',
        'aws_eks_access_policy_association',
        link.address(),
        {
          cluster_name: far.get('name'),
          principal_arn: role.get('arn'),
          policy_arn: text`arn:${it.account.partition}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy`,
          access_scope: block({ type: 'namespace', namespaces: [workloads] }),
        },
        own,
      )
      link.resources.push(entry, rights)
      return true
    },
  }
}

/** New versions in steps: the steps themselves are set on what it leads to. */
function delivery(it: Part): Faces {
  const role = it.role('codedeploy')
  const app = it.make('aws_codedeploy_app', { name: it.name(100), compute_platform: 'ECS', tags: it.tags })
  const canary = it.said.is('deployStrategy', 'all-at-once') === false
  const steps = it.make('aws_codedeploy_deployment_config', {
    deployment_config_name: it.name(100),
    compute_platform: 'ECS',
    traffic_routing_config: canary
      ? block({ type: 'TimeBasedCanary', time_based_canary: block({ interval: 10, percentage: 10 }) })
      : block({ type: 'AllAtOnce' }),
  })
  const start: readonly Statement[] = [
    {
      actions: ['codedeploy:CreateDeployment', 'codedeploy:GetDeployment', 'codedeploy:StopDeployment'],
      resources: [it.account.arn('codedeploy', it.place.region, '*')],
    },
  ]
  return {
    role,
    grants: { start, call: start, write: start },
    address: { word: 'DEPLOYMENTS', value: app.get('name') },
    holder: steps,
    join: (link, other, end) =>
      end === 'from' && other.faces.start === undefined && other.faces.grants?.start === undefined
        ? alreadyBuilt(it, 'the steps of a new version')(link)
        : false,
  }
}

/** Switches that turn a feature or a model on for some. */
function flags(it: Part): Faces {
  const app = it.make('aws_appconfig_application', { name: it.name(64), description: it.label.slice(0, 200), tags: it.tags })
  const stage = it.make('aws_appconfig_environment', { name: it.account.environment, application_id: app.get('id'), tags: it.tags })
  const profile = it.make('aws_appconfig_configuration_profile', {
    name: 'flags',
    application_id: app.get('id'),
    location_uri: 'hosted',
    type: 'AWS.AppConfig.FeatureFlags',
    kms_key_identifier: it.key,
    tags: it.tags,
  })
  const first = it.make('aws_appconfig_hosted_configuration_version', {
    application_id: app.get('id'),
    configuration_profile_id: profile.get('configuration_profile_id'),
    content_type: 'application/json',
    description: 'The first set of switches',
    content: json({
      version: '1',
      flags: { 'ai-enabled': { name: 'ai-enabled', description: 'Off: answers come without the model' } },
      values: { 'ai-enabled': { enabled: true } },
    }),
  })
  it.make('aws_appconfig_deployment_strategy', {
    name: it.name(64),
    deployment_duration_in_minutes: 20,
    growth_factor: 20,
    growth_type: 'LINEAR',
    final_bake_time_in_minutes: 10,
    replicate_to: 'NONE',
    tags: it.tags,
  })
  const read: readonly Statement[] = [
    {
      actions: ['appconfig:GetLatestConfiguration', 'appconfig:StartConfigurationSession'],
      resources: [text`${app.get('arn')}/environment/${stage.get('environment_id')}/configuration/${profile.get('configuration_profile_id')}`],
    },
  ]
  return {
    grants: {
      read,
      call: read,
      write: [{ actions: ['appconfig:CreateHostedConfigurationVersion', 'appconfig:StartDeployment'], resources: [text`${app.get('arn')}/*`] }],
    },
    address: { word: 'FLAGS', value: app.get('id') },
    holder: first,
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.environment !== undefined) return false
      return other.faces.role === undefined ? alreadyBuilt(it, 'switches')(link) : backwards(it, link, other, read)
    },
  }
}

function backwards(it: Part, link: Parameters<NonNullable<Faces['join']>>[0], other: Part, statements: readonly Statement[]): boolean {
  allow(link, other, it, statements)
  return true
}

/** Where the state of this very code lies, and what runs it. */
function provisioner(it: Part): Faces {
  const state = bucketOf(it, { suffix: 'state' })
  const build = makeBuild(it, {
    image: 'aws/codebuild/amazonlinux2-x86_64-standard:5.0',
    commands: ['terraform init -input=false', 'terraform plan -input=false -out plan.tfplan'],
    statements: [...(state.grants.read ?? []), ...(state.grants.write ?? [])],
  })
  it.assume('The build plans; give its role the rights to apply once you have read what it plans.')
  return {
    ...build,
    join: (link, other) => other.faces.role === undefined && other.faces.grants === undefined && alreadyBuilt(it, 'what Terraform builds')(link),
  }
}

export const devops: Lowerings = {
  'ci-cd': makePipeline,
  'gitops-controller': gitops,
  'multi-cluster-manager': hub,
  'progressive-delivery': delivery,
  'experimentation-platform': flags,
  'iac-provisioner': provisioner,
}
