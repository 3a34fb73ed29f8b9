import { block, call, json, Nested, referencesIn, text, type Value } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { folderGrant, makeBucket } from '../forms/bucket.ts'
import { cronOf, schedule } from '../forms/schedule.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeVertexJob } from '../forms/vertex-job.ts'
import { settled } from '../join/environment.ts'
import { shortened } from '../../../model/names.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { makeTopic } from './messaging.ts'

/** A clock for each thing that it sets off. */
function scheduler(it: Part): Faces {
  const identity = it.identity()
  const topic = it.make('google_pubsub_topic', { name: it.name(200), kms_key_name: it.key('pubsub'), labels: it.labels })
  const tick = it.make('google_cloud_scheduler_job', {
    name: it.name(100),
    region: it.region,
    description: it.description(),
    schedule: cronOf(it),
    time_zone: 'Etc/UTC',
    pubsub_target: block({ topic_name: topic.get('id'), data: call('base64encode', 'tick') }),
  })
  return {
    identity,
    holder: tick,
    emits: { kind: 'topic', topic },
    address: { word: 'CLOCK', value: tick.get('name') },
    join: (link, other, end) => {
      const { start } = other.faces
      if (end !== 'from' || start === undefined) return false
      link.resources.push(
        it.admit(identity, start.grant, link.address()),
        schedule(it, text`${it.name(60)}-${shortened(link.id, 30)}`, identity, start, link.address()),
      )
      return true
    },
  }
}

/** Steps in their order: Composer where Airflow is said, else Workflows, which calls what it is joined to one after the other. */
function orchestrator(it: Part): Faces {
  if (/airflow|composer/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)) return composer(it)
  const identity = it.identity()
  it.permit({ role: 'roles/logging.logWriter' })
  const workflow = it.make('google_workflows_workflow', {
    name: it.name(63),
    region: it.region,
    description: it.description(500),
    service_account: identity.get('id'),
    call_log_level: 'LOG_ALL_CALLS',
    crypto_key_name: it.key('workflows'),
    deletion_protection: it.protected,
    labels: it.labels,
  })
  const steps: Value[] = []
  const environment = new Map<string, Value>()
  it.project.later(() => {
    const told = settled(it, workflow, environment)
    const constants: Value[] = told.length === 0 ? [] : [{ known: { assign: told.map(([name, value]) => ({ [name.toLowerCase()]: value })) } }]
    const reached = steps.filter((step) => ![...referencesIn(step)].some((target) => it.project.module.needs(target, workflow)))
    if (reached.length < steps.length) it.assume('A step is left out: each of the two would wait for the other. Add it after the first apply.')
    const all = [...constants, ...reached]
    workflow.set('source_contents', json({ main: { params: ['args'], steps: all.length > 0 ? all : [{ done: { return: 'nothing to do' } }] } }))
  })
  const start: Grant = { role: 'roles/workflows.invoker' }
  return {
    identity,
    environment,
    holder: workflow,
    grants: { start: [start], call: [start] },
    address: { word: 'WORKFLOW', value: workflow.get('id') },
    takes: { kind: 'workflow', id: workflow.get('id'), grant: start },
    start: {
      uri: text`https://workflowexecutions.googleapis.com/v1/${workflow.get('id')}/executions`,
      body: { argument: '{}' },
      token: 'oauth',
      grant: start,
    },
    join: (link, other, end) => {
      const { start: other_ } = other.faces
      if (end !== 'from' || other_ === undefined || (link.flow !== 'control' && link.flow !== 'request')) return false
      // A circle of two workflows that call each other would make each wait for the other.
      if (it.project.module.needs(other.faces.holder ?? identity, workflow)) return false
      link.resources.push(it.admit(identity, other_.grant, link.address()))
      steps.push({
        [`call_${steps.length + 1}`]: {
          call: 'http.post',
          args: {
            url: other_.uri,
            auth: other_.token === 'oauth' ? { type: 'OAuth2' } : { type: 'OIDC' },
            body: other_.body ?? {},
            timeout: Math.min(1800, Math.ceil((link.said.number('timeoutMs') ?? 60_000) / 1000)),
          },
          result: `answer_${steps.length + 1}`,
        },
      })
      return true
    },
    alarms: [
      {
        metric: 'workflows.googleapis.com/finished_execution_count',
        resource: 'workflows.googleapis.com/Workflow',
        labels: { 'resource.labels.workflow_id': workflow.get('name'), 'metric.labels.status': 'FAILED' },
        align: 'ALIGN_DELTA',
        over: 0,
        what: 'fails',
      },
    ],
  }
}

/** Airflow that Google runs: private, in the network, with machines that follow the number of tasks. */
function composer(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/composer.worker' })
  const agent: Grant = {
    role: 'roles/composer.ServiceAgentV2Ext',
    on: { type: 'google_service_account_iam_member', target: { service_account_id: identity.get('name') } },
  }
  it.admitMember(text`serviceAccount:service-${it.project.number}@cloudcomposer-accounts.iam.gserviceaccount.com`, agent, 'composer')
  const key = it.key('composer')
  const software = { image_version: 'composer-3-airflow-2.10.5' }
  const made = it.make('google_composer_environment', {
    name: it.name(60),
    region: it.region,
    labels: it.labels,
    config: block({
      environment_size: it.careful ? 'ENVIRONMENT_SIZE_MEDIUM' : 'ENVIRONMENT_SIZE_SMALL',
      resilience_mode: it.careful && it.said.number('zones') !== 1 ? 'HIGH_RESILIENCE' : 'STANDARD_RESILIENCE',
      enable_private_environment: true,
      enable_private_builds_only: true,
      encryption_config: key === undefined ? undefined : block({ kms_key_name: key }),
      node_config: block({ network: it.network.id, subnetwork: it.subnet.get('id'), service_account: identity.get('email'), tags: [it.tag] }),
      software_config: block(software),
      workloads_config: block({
        scheduler: block({ cpu: 1, memory_gb: 4, storage_gb: 2, count: it.careful ? 2 : 1 }),
        web_server: block({ cpu: 1, memory_gb: 4, storage_gb: 2 }),
        worker: block({
          cpu: 1,
          memory_gb: 4,
          storage_gb: 4,
          min_count: it.within('replicasMin', 1, 100) ?? 1,
          max_count: it.within('replicasMax', 1, 100) ?? 6,
        }),
        triggerer: block({ cpu: 0.5, memory_gb: 1, count: it.careful ? 2 : 1 }),
        dag_processor: block({ cpu: 1, memory_gb: 4, storage_gb: 2, count: 1 }),
      }),
      recovery_config: block({ scheduled_snapshots_config: block({ enabled: false }) }),
    }),
  })
  const environment = new Map<string, Value>()
  it.project.later(() => {
    const told = settled(it, made, environment)
    const config = made.body['config']
    const [body = {}] = config instanceof Nested ? config.bodies : []
    if (told.length > 0) made.set('config', block({ ...body, software_config: block({ ...software, env_variables: Object.fromEntries(told) }) }))
  })
  const start: readonly Grant[] = [{ role: 'roles/composer.user' }]
  return {
    identity,
    tag: it.tag,
    environment,
    holder: made,
    grants: { start, call: start },
    address: { word: 'AIRFLOW', value: made.get('config', 0, 'airflow_uri') },
  }
}

/** When the model has drifted, the pipeline runs again: a topic between who sees it and who acts. */
const retraining = (it: Part): Faces => {
  const faces = makeTopic(it)
  return { ...faces, alarms: [] }
}

function tracking(it: Part): Faces {
  const key = it.key('aiplatform')
  const board = it.make('google_vertex_ai_tensorboard', {
    display_name: it.name(120),
    description: it.description(500),
    region: it.region,
    labels: it.labels,
    encryption_spec: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  return {
    grants: {
      read: [{ role: 'roles/aiplatform.viewer' }],
      write: [{ role: 'roles/aiplatform.user' }, folderGrant(it.place, `experiments/${it.id}`, 'write')],
      call: [{ role: 'roles/aiplatform.user' }],
    },
    address: { word: 'TENSORBOARD', value: board.get('name') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'runs that are kept')(link) : false),
  }
}

/** Versions of models: the registry of Vertex AI needs no resource; what they are made of lies in a bucket of its own. */
function registry(it: Part): Faces {
  const faces = makeBucket(it)
  const approved = it.make(
    'google_pubsub_topic',
    { name: it.name(200, '-approved'), kms_key_name: it.key('pubsub'), labels: it.labels },
    { suffix: 'approved' },
  )
  it.assume('A version is approved by its alias in the registry of Vertex AI; who approves tells the topic of the registry.')
  return {
    grants: {
      read: [{ role: 'roles/aiplatform.viewer' }, ...(faces.grants?.read ?? [])],
      write: [
        { role: 'roles/aiplatform.user' },
        ...(faces.grants?.write ?? []),
        { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: approved.get('name') } } },
      ],
      call: [{ role: 'roles/aiplatform.viewer' }, ...(faces.grants?.read ?? [])],
      admin: faces.grants?.admin ?? [],
    },
    address: faces.address ?? { word: 'REGISTRY', value: it.id },
    emits: { kind: 'topic', topic: approved },
    join: (link, other) =>
      other.faces.identity === undefined && other.faces.takes === undefined ? alreadyBuilt(it, 'versions of models')(link) : false,
  }
}

/** A job that looks at what was asked and answered, by the clock, and tells a topic of drift. */
function monitoring(it: Part): Faces {
  const faces = makeVertexJob(it, { machine: 'n2-standard-4', folder: 'monitoring' })
  const identity = it.identity()
  const topic = it.make(
    'google_pubsub_topic',
    { name: it.name(200, '-drift'), kms_key_name: it.key('pubsub'), labels: it.labels },
    { suffix: 'drift' },
  )
  it.permit({ role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } })
  faces.environment?.set('DRIFT_TOPIC', topic.get('id'))
  const { start } = faces
  if (start !== undefined) {
    it.admit(identity, start.grant, 'clock')
    schedule(it, it.name(100), identity, start, 'clock')
  }
  return { ...faces, emits: { kind: 'topic', topic } }
}

/** Prompts as files with versions, not as text in code. */
const prompts = (it: Part): Faces => {
  if (it.said.value('versioning') === undefined) it.assume('Every version of a prompt is kept.')
  return makeBucket(it)
}

export const orchestration: Lowerings = {
  scheduler,
  'workflow-orchestrator': orchestrator,
  'retraining-trigger': retraining,
  'experiment-tracking': tracking,
  'model-registry': registry,
  'model-monitoring': monitoring,
  'prompt-management': prompts,
}
