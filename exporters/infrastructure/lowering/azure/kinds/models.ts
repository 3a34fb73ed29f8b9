import { block, Nested, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { type AccountKind, cognitiveAccount, cognitiveFaces, filter, makeModelApi, modelOf } from '../forms/cognitive.ts'
import { onKubernetes } from '../forms/cluster-of.ts'
import { makeMlEndpoint } from '../forms/ml-endpoint.ts'
import { makeMlJob } from '../forms/ml-job.ts'
import { inWorkspace } from '../forms/ml-workspace.ts'
import { makeStorage } from '../forms/storage.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import type { Link } from '../../link.ts'

/** A service of Azure AI that is called as it is. */
const service =
  (kind: AccountKind, word?: string) =>
  (it: Part): Faces =>
    cognitiveFaces(it, cognitiveAccount(it, kind), kind, word)

/** A model whose weights are one's own: on the machines that are drawn for it, else at an endpoint of Azure ML. */
const own =
  (machine: string, accelerated = true) =>
  (it: Part): Faces =>
    onKubernetes(it) ? makeWorkload(it, { accelerated: accelerated && it.said.flag('needsGpu') !== false }) : makeMlEndpoint(it, { machine })

const classical = own('Standard_D4s_v5', false)

/** Weights that the design hosts itself, or a deployment of the catalogue of Azure AI Foundry. */
const openWeights = (it: Part): Faces => {
  const hosted =
    onKubernetes(it) ||
    (it.sizing?.instances ?? 0) > 0 ||
    it.said.is('source', 'own', 'third-party-weights') ||
    it.said.text('instanceType') !== undefined
  if (!hosted) return makeModelApi(it, 'llama-3.3-70b-instruct')
  return onKubernetes(it)
    ? makeWorkload(it, languageServer(it))
    : makeMlEndpoint(it, { machine: 'Standard_NC24ads_A100_v4', port: 8000, score: '/v1' })
}

/** vLLM with what the design says of the model. */
export function languageServer(it: Part) {
  const { said } = it
  const flag = (name: string, value: number | string | undefined) => (value === undefined ? [] : [name, String(value)])
  const model = said.text('model') ?? 'Qwen/Qwen3-8B'
  if (said.text('model') === undefined) it.assume('No model is said; the manifest serves Qwen/Qwen3-8B.')
  return {
    port: 8000,
    accelerated: true,
    image: 'vllm/vllm-openai:v0.9.1',
    arguments: [
      '--model',
      model,
      ...flag('--tensor-parallel-size', said.number('tensorParallel')),
      ...flag('--max-model-len', said.number('contextTokens')),
      ...(said.flag('promptCaching') === true ? ['--enable-prefix-caching'] : []),
      ...(said.is('precision', 'fp8') ? ['--quantization', 'fp8'] : []),
    ],
  }
}

/** A model as a service where its name is one that Azure deploys, else weights of one's own. */
const apiOr =
  (usual: string, machine: string) =>
  (it: Part): Faces =>
    onKubernetes(it) || (it.sizing?.instances ?? 0) > 0 ? own(machine)(it) : makeModelApi(it, usual)

/** A project of Azure AI Foundry, in which agents and evaluations stand. */
export function project(it: Part): Faces {
  const account = cognitiveAccount(it, 'AIServices', { projects: true })
  const model = modelOf(it, 'gpt-4.1-mini')
  const policy = filter(it, account)
  const deployment = it.make(
    'azurerm_cognitive_deployment',
    {
      name: 'main',
      cognitive_account_id: account.get('id'),
      rai_policy_name: policy?.get('name'),
      version_upgrade_option: 'NoAutoUpgrade',
      model: block({ format: model.format, name: model.name, version: model.version }),
      sku: block({ name: 'DataZoneStandard', capacity: Math.max(1, Math.round((it.said.number('quotaTokensPerMinute') ?? 50_000) / 1000)) }),
    },
    { suffix: 'model' },
  )
  const identity = it.identity()
  const made = it.make(
    'azurerm_cognitive_account_project',
    {
      name: it.id.slice(0, 30).padEnd(2, 'x'),
      cognitive_account_id: account.get('id'),
      location: it.place.location,
      identity: block({ type: 'SystemAssigned, UserAssigned', identity_ids: [identity.get('id')] }),
      tags: it.tags,
    },
    { suffix: 'project', dependsOn: [deployment] },
  )
  it.permit('own_models', { role: 'Azure AI User', scope: account.get('id') })
  const faces = cognitiveFaces(it, account, 'AIServices')
  return {
    ...faces,
    identity,
    environment: new Map(),
    address: { word: 'PROJECT', value: text`${account.get('endpoint')}api/projects/${made.get('name')}` },
  }
}

/** What the filter of Azure AI Content Safety looks at before and after a model. */
function guardrails(it: Part): Faces {
  const account = cognitiveAccount(it, 'ContentSafety')
  return { ...cognitiveFaces(it, account, 'ContentSafety'), join: (link, other) => joinFilter(it, link, other) }
}

/** Models of the design behind it get its filter. */
const joinFilter = (it: Part, link: Link, other: Part): boolean => {
  const deployment = other.resources.find(({ type }) => type === 'azurerm_cognitive_deployment')
  const account = other.resources.find(({ type }) => type === 'azurerm_cognitive_account')
  if (deployment === undefined || account === undefined || other.faces.identity !== undefined) return false
  if (deployment.body['rai_policy_name'] !== undefined) {
    link.traces.push(`the filter of ${deployment.address.join('.')}`)
    return true
  }
  const strict = !it.said.is('contentSafety', 'basic')
  const harms = ['Hate', 'Sexual', 'Violence', 'Selfharm'].flatMap((name) =>
    ['Prompt', 'Completion'].map((source) => ({
      name,
      filter_enabled: true,
      block_enabled: true,
      severity_threshold: strict ? 'Low' : 'Medium',
      source,
    })),
  )
  const policy = it.make(
    'azurerm_cognitive_account_rai_policy',
    {
      name: `${it.id.slice(0, 50)}-filter`,
      cognitive_account_id: account.get('id'),
      base_policy_name: 'Microsoft.DefaultV2',
      mode: 'Default',
      content_filter: new Nested([
        ...harms,
        { name: 'Jailbreak', filter_enabled: true, block_enabled: true, severity_threshold: 'Medium', source: 'Prompt' },
      ]),
    },
    { suffix: link.address(), comment: `What ${it.label} lets through to ${other.label}.` },
  )
  deployment.set('rai_policy_name', policy.get('name'))
  link.resources.push(policy)
  link.traces.push(`rai_policy_name of ${deployment.address.join('.')}`)
  return true
}

/** Weights that the team takes from a hub: kept in a store of its own, so that a hub that changes changes nothing here. */
const hub = (it: Part): Faces => {
  const { account, container, ...faces } = makeStorage(it, { container: 'models' })
  void account
  void container
  inWorkspace(it)
  return faces
}

export const models: Lowerings = {
  'foundation-model-api': (it) => makeModelApi(it, 'gpt-4.1-mini'),
  'open-weight-llm': openWeights,
  'embedding-model': apiOr('text-embedding-3-large', 'Standard_NC4as_T4_v3'),
  'reranker-model': apiOr('cohere-rerank', 'Standard_NC4as_T4_v3'),
  'vision-language-model': apiOr('gpt-4.1', 'Standard_NC24ads_A100_v4'),
  'image-generation-model': apiOr('gpt-image-1', 'Standard_NC24ads_A100_v4'),
  'vision-model': (it) => (onKubernetes(it) || (it.sizing?.instances ?? 0) > 0 ? own('Standard_NC4as_T4_v3')(it) : service('ComputerVision')(it)),
  'speech-to-text': (it) => (onKubernetes(it) || (it.sizing?.instances ?? 0) > 0 ? own('Standard_NC4as_T4_v3')(it) : service('SpeechServices')(it)),
  'text-to-speech': (it) => (onKubernetes(it) || (it.sizing?.instances ?? 0) > 0 ? own('Standard_NC4as_T4_v3')(it) : service('SpeechServices')(it)),
  'nlp-model': service('TextAnalytics'),
  'translation-model': service('TextTranslation'),
  'content-safety-model': guardrails,
  guardrails,
  'pii-redaction': service('TextAnalytics'),
  'document-extraction': service('FormRecognizer'),
  'tabular-ml-model': classical,
  'gnn-model': own('Standard_NC4as_T4_v3'),
  'recommender-model': own('Standard_NC4as_T4_v3'),
  'ranking-model': classical,
  'forecasting-model': classical,
  'anomaly-detection-model': classical,
  'reward-model': own('Standard_NC24ads_A100_v4'),
  'rl-policy': (it) => makeMlJob(it, { machine: 'Standard_NC24ads_A100_v4', command: 'python train.py' }),
  'model-hub': hub,
  'agent-orchestrator': project,
  'llm-evaluation': project,
}
