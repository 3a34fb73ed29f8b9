import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { onKubernetes } from '../forms/cluster-of.ts'
import { makeMlJob } from '../forms/ml-job.ts'
import { inWorkspace, mlWorkspace } from '../forms/ml-workspace.ts'
import { makeWorkload } from '../forms/workload.ts'
import { makeModelApi } from '../forms/cognitive.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

const large = 'Standard_ND96isr_H100_v5'

const train = (it: Part, machine: string, count = 1): Faces => {
  const { said } = it
  const method = said.text('trainingMethod')
  const flags = [
    ...(method === undefined ? [] : [`--method ${method}`]),
    ...(said.text('precision') === undefined ? [] : [`--precision ${said.text('precision')}`]),
    ...(said.text('sharding') === undefined ? [] : [`--sharding ${said.text('sharding')}`]),
    ...(said.number('tensorParallel') === undefined ? [] : [`--tensor-parallel ${said.number('tensorParallel')}`]),
    ...(said.number('pipelineParallel') === undefined ? [] : [`--pipeline-parallel ${said.number('pipelineParallel')}`]),
    ...(said.number('sequenceLength') === undefined ? [] : [`--sequence-length ${said.number('sequenceLength')}`]),
    ...(said.number('globalBatch') === undefined ? [] : [`--global-batch ${said.number('globalBatch')}`]),
    ...(said.number('checkpointIntervalMinutes') === undefined ? [] : [`--checkpoint-minutes ${said.number('checkpointIntervalMinutes')}`]),
  ]
  return makeMlJob(it, { machine, count, command: ['python train.py', ...flags, '--checkpoints ${{outputs.checkpoints}}'].join(' ') })
}

/** Tuning of a model that Azure serves is a job of the service; weights of one's own are tuned by a job of Azure ML. */
const tune = (it: Part): Faces =>
  /^gpt|^o\d/i.test(it.said.text('model') ?? '') && !it.said.is('source', 'own', 'public-hub', 'third-party-weights')
    ? makeModelApi(it, 'gpt-4.1-mini')
    : train(it, 'Standard_NC24ads_A100_v4')

function sweep(it: Part): Faces {
  const trials = Math.max(1, Math.round(it.said.number('runsPerMonth') ?? 20))
  return makeMlJob(it, {
    machine: 'Standard_NC24ads_A100_v4',
    command: 'python train.py --learning-rate ${{search_space.learning_rate}}',
    more: {
      type: 'sweep',
      sampling_algorithm: 'bayesian',
      objective: { goal: 'minimize', primary_metric: 'loss' },
      search_space: { learning_rate: { type: 'loguniform', min_value: -12, max_value: -4 } },
      limits: { max_total_trials: trials, max_concurrent_trials: Math.max(1, Math.round(it.said.number('replicasMax') ?? 4)) },
    },
  })
}

/** The machine on which somebody works: it belongs to one person, and stops when nobody types. */
function notebook(it: Part): Faces {
  const workspace = mlWorkspace(it.place)
  if (!it.resources.includes(workspace)) it.resources.push(workspace)
  const machine = machineOf(it, { type: 'Standard_D4s_v5' })
  const identity = it.identity()
  const instance = it.make('azurerm_machine_learning_compute_instance', {
    name: it.name(24),
    machine_learning_workspace_id: workspace.get('id'),
    virtual_machine_size: machine.type,
    authorization_type: 'personal',
    local_auth_enabled: false,
    node_public_ip_enabled: false,
    subnet_resource_id: it.network.subnet('compute').get('id'),
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    tags: it.tags,
  })
  it.permit('work', { role: 'AzureML Data Scientist', scope: workspace.get('id') })
  const minutes = it.said.number('autoShutdownMinutes')
  it.assume(
    minutes === undefined
      ? 'Nothing is said about idle time; set a shutdown after an hour: az ml compute update --name <name> --idle-time-before-shutdown-minutes 60.'
      : `It stops after ${minutes} idle minutes once that is set: az ml compute update --name <name> --idle-time-before-shutdown-minutes ${Math.round(minutes)}.`,
  )
  return {
    identity,
    from: 'compute',
    environment: new Map(),
    holder: instance,
    address: { word: 'NOTEBOOK', value: text`${workspace.get('id')}/computes/${instance.get('name')}` },
  }
}

/** What keeps runs, versions or lines of work in the workspace, without machines of its own. */
const kept =
  (word: string, what: string) =>
  (it: Part): Faces => {
    const workspace = inWorkspace(it)
    const scope = workspace.get('id')
    return {
      grants: {
        read: [{ role: 'AzureML Registry User', scope }],
        write: [{ role: 'AzureML Data Scientist', scope }],
        call: [{ role: 'AzureML Data Scientist', scope }],
        start: [{ role: 'AzureML Data Scientist', scope }],
      },
      door: { subnet: 'endpoints', port: 443, tls: true },
      address: { word, value: text`azureml://${it.place.location}.api.azureml.ms/mlflow/v1.0${scope}` },
      join: (link, other) =>
        other.faces.environment === undefined &&
        (other.resources.includes(workspace) || other.faces.principal !== undefined) &&
        alreadyBuilt(it, what)(link),
    }
  }

/** A line of steps: the identity that runs it, and what it may start. */
function pipeline(it: Part): Faces {
  const workspace = inWorkspace(it)
  const job = makeMlJob(it, {
    machine: 'Standard_D8s_v5',
    command: 'python pipeline.py',
  })
  const scope = workspace.get('id')
  return {
    ...job,
    door: { subnet: 'endpoints', port: 443, tls: true },
    grants: {
      start: [{ role: 'AzureML Data Scientist', scope }],
      call: [{ role: 'AzureML Data Scientist', scope }],
      read: [{ role: 'AzureML Registry User', scope }],
    },
  }
}

/** A store of features: a workspace of that kind, with the offline and online stores that are joined to it. */
function featureStore(it: Part): Faces {
  const identity = it.identity()
  const main = mlWorkspace(it.place)
  const own = it.key
  const store = it.make(
    'azurerm_machine_learning_workspace',
    {
      name: it.name(33),
      ...it.here,
      kind: 'FeatureStore',
      application_insights_id: main.body['application_insights_id'],
      key_vault_id: main.body['key_vault_id'],
      storage_account_id: main.body['storage_account_id'],
      container_registry_id: main.body['container_registry_id'],
      public_network_access_enabled: it.open,
      primary_user_assigned_identity: identity.get('id'),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      feature_store: block({ computer_spark_runtime_version: '3.4', offline_connection_name: 'offline', online_connection_name: 'online' }),
      encryption:
        own &&
        block({ key_vault_id: it.vault.resource.get('id'), key_id: it.vault.versionedKeyId, user_assigned_identity_id: own.identity.get('id') }),
    },
    { dependsOn: own?.after ?? [] },
  )
  it.endpoint(store, 'ml')
  it.diagnose(store)
  const scope = store.get('id')
  return {
    identity,
    environment: new Map(),
    grants: {
      read: [{ role: 'AzureML Registry User', scope }],
      write: [{ role: 'AzureML Data Scientist', scope }],
      call: [{ role: 'AzureML Registry User', scope }],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'FEATURES', value: scope },
  }
}

const job =
  (command: string, machine = 'Standard_D8s_v5') =>
  (it: Part): Faces =>
    onKubernetes(it) ? makeWorkload(it) : makeMlJob(it, { machine, command })

/** The server that gathers what clients learnt: in the cluster that is drawn, else one that the module adds. */
const federated = (it: Part): Faces => makeWorkload(it, { port: 8008 })

export const training: Lowerings = {
  'model-training-job': (it) => train(it, 'Standard_NC24ads_A100_v4'),
  'distributed-training': (it) => train(it, large, 2),
  'fine-tuning-job': tune,
  'hyperparameter-tuning': sweep,
  automl: (it) => makeMlJob(it, { machine: 'Standard_D8s_v5', command: 'python automl.py', more: { tags: { task: 'automl' } } }),
  'notebook-workspace': notebook,
  'experiment-tracking': kept('TRACKING', 'the records of its runs'),
  'model-registry': kept('REGISTRY', 'the registry of its models'),
  'ml-pipeline': pipeline,
  'feature-store': featureStore,
  'feature-pipeline': job('python features.py'),
  'embedding-pipeline': job('python embed.py'),
  'synthetic-data-generator': job('python generate.py', 'Standard_NC24ads_A100_v4'),
  'model-optimization': job('python optimise.py', 'Standard_NC24ads_A100_v4'),
  'model-evaluation': job('python evaluate.py'),
  explainability: job('python explain.py'),
  'model-monitoring': job('python monitor.py'),
  'batch-inference-job': job('python score.py', 'Standard_NC4as_T4_v3'),
  'federated-learning-server': federated,
  'data-labeling': kept('LABELING', 'the labelling projects of the workspace'),
}
