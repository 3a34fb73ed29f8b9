import { block, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { makeBuild, makePipeline } from '../forms/build.ts'
import { bucketOf } from '../forms/bucket.ts'
import { imagesOf } from '../forms/images.ts'
import { clusterOf, workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { podIdentity } from '../forms/workload.ts'
import { allow } from '../join/grant.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A repository of AWS, or the connection to the one that the team has. */
function source(it: Part): Faces {
  const where = `${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''} ${it.said.text('vendor') ?? ''}`
  const provider = /gitlab/i.test(where) ? 'GitLab' : /bitbucket/i.test(where) ? 'Bitbucket' : /github/i.test(where) ? 'GitHub' : undefined
  if (provider !== undefined) {
    const connection = it.make('aws_codestarconnections_connection', { name: it.name(32), provider_type: provider, tags: it.tags })
    it.assume('The connection to the repository is confirmed once in the console.')
    const use: readonly Statement[] = [{ actions: ['codestar-connections:UseConnection'], resources: [connection.get('arn')] }]
    return {
      grants: { read: use, call: use },
      address: { word: 'CONNECTION', value: connection.get('arn') },
      join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'code from the repository')(link),
    }
  }
  const repository = it.make('aws_codecommit_repository', {
    repository_name: it.name(100),
    description: it.label.slice(0, 200),
    kms_key_id: it.key,
    tags: it.tags,
  })
  const read: readonly Statement[] = [
    {
      actions: [
        'codecommit:CancelUploadArchive',
        'codecommit:GetBranch',
        'codecommit:GetCommit',
        'codecommit:GetUploadArchiveStatus',
        'codecommit:GitPull',
        'codecommit:UploadArchive',
      ],
      resources: [repository.get('arn')],
    },
  ]
  return {
    grants: { read, call: read, write: [{ actions: ['codecommit:GitPush'], resources: [repository.get('arn')] }] },
    address: { word: 'REPOSITORY', value: repository.get('clone_url_http') },
    emits: {
      kind: 'events',
      pattern: { source: ['aws.codecommit'], 'detail-type': ['CodeCommit Repository State Change'], resources: [repository.get('arn')] },
    },
    join: (link, other) => other.faces.role === undefined && other.faces.takes === undefined && alreadyBuilt(it, 'code from the repository')(link),
  }
}

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
    cluster.apply({
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

/** Packages that builds take and give. */
function packages(it: Part): Faces {
  const domain = it.make('aws_codeartifact_domain', { domain: it.name(50), encryption_key: it.key, tags: it.tags })
  const repository = it.make('aws_codeartifact_repository', {
    repository: it.name(100),
    domain: domain.get('domain'),
    description: it.label.slice(0, 200),
    external_connections: block({ external_connection_name: 'public:pypi' }),
    tags: it.tags,
  })
  const token: Statement = { actions: ['codeartifact:GetAuthorizationToken'], resources: [domain.get('arn')] }
  const bearer: Statement = {
    actions: ['sts:GetServiceBearerToken'],
    resources: ['*'],
    condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
  }
  const read: readonly Statement[] = [
    token,
    bearer,
    { actions: ['codeartifact:GetRepositoryEndpoint', 'codeartifact:ReadFromRepository'], resources: [repository.get('arn')] },
  ]
  return {
    grants: {
      read,
      call: read,
      write: [
        ...read,
        {
          actions: ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'],
          resources: [
            repository.get('arn'),
            it.account.arn('codeartifact', it.place.region, text`package/${domain.get('domain')}/${repository.get('repository')}/*`),
          ],
        },
      ],
    },
    address: { word: 'REPOSITORY', value: repository.get('repository') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'packages')(link),
  }
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

/** The repositories of images; what builds pushes, what runs pulls. */
function registry(it: Part): Faces {
  const images = imagesOf(it.place)
  return {
    grants: {
      write: images.push,
      call: images.push,
      read: [
        { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
        {
          actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          resources: [it.account.arn('ecr', it.place.region, text`repository/${it.account.prefix}/*`)],
        },
      ],
    },
    address: { word: 'REGISTRY', value: text`${it.account.accountId}.dkr.ecr.${it.place.region}.amazonaws.com` },
    emits: {
      kind: 'events',
      pattern: { source: ['aws.ecr'], 'detail-type': ['ECR Image Action'], detail: { 'action-type': ['PUSH'], result: ['SUCCESS'] } },
    },
    join: (link, other, end) => {
      if (end === 'to') return false
      if (other.faces.role !== undefined && other.faces.takes === undefined) return false
      return other.faces.takes === undefined || link.flow === 'deploy' ? alreadyBuilt(it, 'images that are pulled')(link) : false
    },
  }
}

export const devops: Lowerings = {
  'ci-cd': makePipeline,
  'source-repo': source,
  'gitops-controller': gitops,
  'multi-cluster-manager': hub,
  'progressive-delivery': delivery,
  'experimentation-platform': flags,
  'container-registry': registry,
  'artifact-repository': packages,
  'iac-provisioner': provisioner,
}
