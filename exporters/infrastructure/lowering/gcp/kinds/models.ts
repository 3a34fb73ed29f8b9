import { block, blocks } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { makeEndpoint, makeGardenModel, makeModelService, useVertex } from '../forms/vertex.ts'
import { makeWorkload } from '../forms/workload.ts'
import { onKubernetes } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

const owned = (it: Part): boolean =>
  it.said.is('source', 'own', 'public-hub', 'third-party-weights') ||
  ['vllm', 'triton', 'tei', 'tgi'].includes(it.said.text('engine')?.toLowerCase() ?? '')

/** From Google's own models, unless weights of one's own are said; in the cluster where it is drawn there. */
const vertexOr =
  (usual: { model: string; machine: string }) =>
  (it: Part): Faces => {
    if (onKubernetes(it)) return makeWorkload(it, { port: 8000, accelerated: true })
    return owned(it) ? makeGardenModel(it, usual) : makeModelService(it, 'aiplatform', useVertex)
  }

const ownModel =
  (machine: string) =>
  (it: Part): Faces =>
    onKubernetes(it)
      ? makeWorkload(it, { accelerated: it.said.flag('needsGpu') === true || (it.sizing?.count ?? 0) > 0 })
      : makeEndpoint(it, { machine })

/** A service of Google where nothing of one's own is said, else an endpoint. */
const serviceOr =
  (service: string, role: string, machine: string) =>
  (it: Part): Faces =>
    owned(it) || it.said.text('modelFamily') !== undefined || /whisper|conformer/i.test(it.said.text('model') ?? '')
      ? ownModel(machine)(it)
      : makeModelService(it, service, [{ role }], 'SERVICE')

const open = (it: Part): Faces =>
  onKubernetes(it) ? makeWorkload(it, { port: 8000, accelerated: true }) : makeGardenModel(it, { model: 'Qwen/Qwen3-8B', machine: 'g2-standard-48' })

/** Model Armor: what people write and what models answer, by the strictness that is said. */
export function modelArmor(it: Part): Faces {
  const strict = it.said.is('contentSafety', 'strict')
  const level = strict ? 'LOW_AND_ABOVE' : 'MEDIUM_AND_ABOVE'
  const template = it.make('google_model_armor_template', {
    template_id: it.name(63),
    location: it.region,
    labels: it.labels,
    filter_config: block({
      pi_and_jailbreak_filter_settings: block({ filter_enforcement: 'ENABLED', confidence_level: level }),
      malicious_uri_filter_settings: block({ filter_enforcement: 'ENABLED' }),
      sdp_settings: block({ basic_config: block({ filter_enforcement: 'ENABLED' }) }),
      rai_settings: block({
        rai_filters: blocks(
          ['HATE_SPEECH', 'HARASSMENT', 'SEXUALLY_EXPLICIT', 'DANGEROUS'].map((filter_type) => ({ filter_type, confidence_level: level })),
        ),
      }),
    }),
    template_metadata: block({
      log_template_operations: true,
      log_sanitize_operations: it.said.flag('logsPayload') ?? false,
      ignore_partial_invocation_failures: false,
      multi_language_detection: block({ enable_multi_language_detection: true }),
    }),
  })
  const use: readonly Grant[] = [{ role: 'roles/modelarmor.user' }]
  return {
    grants: { call: use, read: use, write: use },
    address: { word: 'TEMPLATE', value: template.get('name') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'the filter that its callers name')(link) : false),
  }
}

/** Vision SafeSearch and Model Armor together. */
function safety(it: Part): Faces {
  if (owned(it)) return ownModel('g2-standard-8')(it)
  it.project.services.add('vision')
  const faces = modelArmor(it)
  return faces
}

/** A model inside BigQuery: a routine that trains it, which whoever may query may call. */
const inWarehouse = (it: Part, kind: string, machine: string): Faces => {
  if (owned(it) || !/bigquery|bqml/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)) return ownModel(machine)(it)
  const key = it.key('bigquery')
  const dataset = it.make('google_bigquery_dataset', {
    dataset_id: it.snake(200),
    location: it.region,
    friendly_name: it.description(200),
    labels: it.labels,
    delete_contents_on_destroy: !it.protected,
    default_encryption_configuration: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  const routine = it.make('google_bigquery_routine', {
    dataset_id: dataset.get('dataset_id'),
    routine_id: 'train',
    routine_type: 'PROCEDURE',
    language: 'SQL',
    description: it.description(),
    arguments: block({ name: 'source', data_type: '{"typeKind":"STRING"}' }),
    definition_body: `EXECUTE IMMEDIATE FORMAT("CREATE OR REPLACE MODEL model OPTIONS(model_type='${kind}') AS SELECT * FROM %s", source);`,
  })
  const on = { type: 'google_bigquery_dataset_iam_member', target: { dataset_id: dataset.get('dataset_id') } }
  const use: readonly Grant[] = [{ role: 'roles/bigquery.dataViewer', on }, { role: 'roles/bigquery.jobUser' }]
  return {
    grants: { call: use, read: use, write: [{ role: 'roles/bigquery.dataEditor', on }, { role: 'roles/bigquery.jobUser' }] },
    address: { word: 'MODEL', value: dataset.get('dataset_id') },
    holder: routine,
  }
}

export const models: Lowerings = {
  'foundation-model-api': (it) => makeModelService(it, 'aiplatform', useVertex),
  'embedding-model': vertexOr({ model: 'BAAI/bge-m3', machine: 'g2-standard-8' }),
  'reranker-model': (it) =>
    owned(it)
      ? vertexOr({ model: 'BAAI/bge-reranker-v2-m3', machine: 'g2-standard-8' })(it)
      : makeModelService(it, 'discoveryengine', [{ role: 'roles/discoveryengine.viewer' }], 'RANKER'),
  'vision-language-model': vertexOr({ model: 'Qwen/Qwen2.5-VL-7B-Instruct', machine: 'g2-standard-24' }),
  'image-generation-model': vertexOr({ model: 'black-forest-labs/FLUX.1-schnell', machine: 'g2-standard-24' }),
  'open-weight-llm': open,
  'model-hub': (it) => makeModelService(it, 'aiplatform', useVertex, 'HUB'),
  'vision-model': (it) =>
    /vision api/i.test(it.said.text('service') ?? '')
      ? makeModelService(it, 'vision', [{ role: 'roles/serviceusage.serviceUsageConsumer' }], 'SERVICE')
      : ownModel('g2-standard-8')(it),
  'speech-to-text': serviceOr('speech', 'roles/speech.client', 'g2-standard-8'),
  'text-to-speech': serviceOr('texttospeech', 'roles/serviceusage.serviceUsageConsumer', 'g2-standard-8'),
  'translation-model': serviceOr('translate', 'roles/cloudtranslate.user', 'g2-standard-8'),
  'nlp-model': serviceOr('language', 'roles/serviceusage.serviceUsageConsumer', 'g2-standard-8'),
  'content-safety-model': safety,
  guardrails: modelArmor,
  'tabular-ml-model': (it) => inWarehouse(it, 'BOOSTED_TREE_CLASSIFIER', 'n2-standard-4'),
  'forecasting-model': (it) => inWarehouse(it, 'ARIMA_PLUS', 'n2-standard-8'),
  'anomaly-detection-model': (it) => inWarehouse(it, 'AUTOENCODER', 'n2-standard-8'),
  'recommender-model': ownModel('g2-standard-8'),
  'ranking-model': ownModel('n2-standard-8'),
  'gnn-model': ownModel('g2-standard-8'),
  'rl-policy': ownModel('g2-standard-8'),
  'reward-model': ownModel('g2-standard-8'),
}
