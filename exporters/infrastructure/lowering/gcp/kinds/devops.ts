import { block, blocks, call, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { artifacts } from '../forms/bucket.ts'
import { clusterOf } from '../forms/kubernetes.ts'
import { imageRepository, pullImages } from '../forms/images.ts'
import { program } from '../forms/program.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Builds, tests and rolls out what the repository holds; production waits for a yes. */
function pipeline(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/logging.logWriter' }, { role: 'roles/clouddeploy.releaser' })
  it.admit(identity, { role: 'roles/artifactregistry.writer', on: pullImages(it.place).on }, 'push')
  const pool = it.make('google_cloudbuild_worker_pool', {
    name: it.name(60),
    location: it.region,
    worker_config: block({ machine_type: 'e2-standard-4', disk_size_gb: 100, no_external_ip: true }),
    network_config: block({ peered_network: it.network.peered, peered_network_ip_range: '/29' }),
  })
  const topic = it.make(
    'google_pubsub_topic',
    { name: it.name(200, '-changes'), kms_key_name: it.key('pubsub'), labels: it.labels },
    { suffix: 'changes' },
  )
  const image = text`${it.region}-docker.pkg.dev/${it.project.id}/${imageRepository(it.place).get('repository_id')}/app:$SHORT_SHA`
  const trigger = it.make('google_cloudbuild_trigger', {
    name: it.name(60),
    location: it.region,
    description: it.description(90),
    service_account: identity.get('id'),
    tags: [it.id],
    pubsub_config: block({ topic: topic.get('id') }),
    approval_config: block({ approval_required: it.said.is('changeControl', 'reviewed') || it.careful }),
    build: block({
      timeout: '3600s',
      images: [image],
      step: blocks([
        { name: 'gcr.io/cloud-builders/docker', args: ['build', '-t', image, '.'] },
        { name: 'gcr.io/cloud-builders/docker', args: ['run', '--rm', image, 'test'] },
      ]),
      options: block({ logging: 'CLOUD_LOGGING_ONLY', worker_pool: pool.get('id'), requested_verify_option: 'VERIFIED' }),
    }),
  })
  const start: readonly Grant[] = [
    { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } },
  ]
  return {
    identity,
    holder: trigger,
    grants: { start, call: start, write: start },
    address: { word: 'PIPELINE', value: topic.get('id') },
    takes: { kind: 'topic', topic, grant: start[0] ?? { role: 'roles/pubsub.publisher' } },
    join: (link, other, end) => {
      const target = other.resources.find(
        ({ type }) => type === 'google_cloud_run_v2_service' || type === 'google_container_cluster' || type === 'google_cloudfunctions2_function',
      )
      if (end !== 'from' || target === undefined || other.faces.identity === undefined) return false
      it.admit(
        identity,
        {
          role: 'roles/iam.serviceAccountUser',
          on: { type: 'google_service_account_iam_member', target: { service_account_id: other.faces.identity.get('name') } },
        },
        other.address(),
      )
      const [role, on] =
        target.type === 'google_cloud_run_v2_service'
          ? ['roles/run.developer', { type: 'google_cloud_run_v2_service_iam_member', target: { name: target.get('name'), location: other.region } }]
          : target.type === 'google_cloudfunctions2_function'
            ? ['roles/cloudfunctions.developer', undefined]
            : ['roles/container.developer', undefined]
      link.resources.push(it.admit(identity, { role, ...(on !== undefined && typeof on === 'object' && { on }) }, link.address()))
      return true
    },
  }
}

/** Canaries: a pipeline of Cloud Deploy that gives a new version a tenth, a half, and then all. */
function progressive(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/clouddeploy.jobRunner' }, { role: 'roles/logging.logWriter' })
  const onCluster = it.project.graph.neighbours(it.id).some(({ kind }) => /kubernetes|cluster/.test(kind))
  const target = it.make('google_clouddeploy_target', {
    name: it.name(60, '-prod'),
    location: it.region,
    description: it.description(),
    require_approval: it.careful,
    labels: it.labels,
    gke: onCluster ? block({ cluster: clusterOf(it).resource.get('id'), internal_ip: true }) : undefined,
    run: onCluster ? undefined : block({ location: text`projects/${it.project.id}/locations/${it.region}` }),
    execution_configs: block({
      usages: ['RENDER', 'DEPLOY', 'VERIFY'],
      service_account: identity.get('email'),
      artifact_storage: text`gs://${artifacts(it.place).get('name')}/deploy`,
    }),
  })
  const made = it.make('google_clouddeploy_delivery_pipeline', {
    name: it.name(60),
    location: it.region,
    description: it.description(),
    labels: it.labels,
    serial_pipeline: block({
      stages: block({
        target_id: target.get('target_id'),
        strategy: block({
          canary: block({
            runtime_config: onCluster
              ? block({ kubernetes: block({ service_networking: block({ service: it.id, deployment: it.id }) }) })
              : block({ cloud_run: block({ automatic_traffic_control: true }) }),
            canary_deployment: block({ percentages: [10, 50], verify: true }),
          }),
        }),
      }),
    }),
  })
  return {
    identity,
    holder: made,
    grants: {
      start: [{ role: 'roles/clouddeploy.releaser' }],
      call: [{ role: 'roles/clouddeploy.releaser' }],
      write: [{ role: 'roles/clouddeploy.releaser' }],
    },
    address: { word: 'DELIVERY', value: made.get('id') },
    join: (link, other, end) =>
      end === 'from' || (other.faces.grants === undefined && other.faces.identity === undefined)
        ? alreadyBuilt(it, 'what it rolls out')(link)
        : false,
  }
}

/** Config Sync: the clusters of the fleet follow a repository. */
function gitops(it: Part): Faces {
  const repository = it.project.module.variable('config_repository', {
    type: 'string',
    description: 'Repository that clusters follow.',
    default: 'https://github.com/your-org/your-config',
    validation: { condition: (value) => call('can', call('regex', '^(https|ssh)://', value)), message: 'Write an address of a repository.' },
    refuses: 'config',
  })
  it.project.module.want({ variable: 'config_repository', message: 'config_repository still holds a stand-in; set your repository.' })
  const feature = it.project.once('config sync', () =>
    it.make('google_gke_hub_feature', {
      name: 'configmanagement',
      location: 'global',
      labels: it.labels,
      fleet_default_member_config: block({
        configmanagement: block({
          config_sync: block({
            enabled: true,
            source_format: 'unstructured',
            prevent_drift: true,
            git: block({ sync_repo: repository.value, sync_branch: 'main', policy_dir: '/', secret_type: 'none', sync_wait_secs: '60' }),
          }),
        }),
      }),
    }),
  )
  if (!it.resources.includes(feature)) it.resources.push(feature)
  return { address: { word: 'CONFIG', value: feature.get('id') }, join: alreadyBuilt(it, 'what the clusters follow') }
}

/** Who plans and applies the infrastructure: an account of its own that the workflow takes on without a key. */
function provisioner(it: Part): Faces {
  const identity = it.identity()
  it.permit(
    { role: 'roles/viewer' },
    { role: 'roles/iam.securityReviewer' },
    { role: 'roles/storage.objectViewer', on: { type: 'google_storage_bucket_iam_member', target: { bucket: artifacts(it.place).get('name') } } },
  )
  it.project.services.add('config')
  it.assume('The account of the provisioner may read all and plan; who applies gets its own rights from you (see the workflow).')
  return {
    identity,
    address: { word: 'ACCOUNT', value: identity.get('email') },
    grants: { call: [{ role: 'roles/config.viewer' }] },
    join: (link, other) => (other.faces.grants === undefined ? alreadyBuilt(it, 'what it builds')(link) : false),
  }
}

/** Flags and experiments: a server of one's own, for Firebase's has no resource of the provider. */
const experiments = (it: Part): Faces => program(it, { port: 4242 })

export const devops: Lowerings = {
  'ci-cd': pipeline,
  'progressive-delivery': progressive,
  'gitops-controller': gitops,
  'iac-provisioner': provisioner,
  'experimentation-platform': experiments,
}
