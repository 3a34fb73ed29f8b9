import { text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { makeBedrock } from '../forms/bedrock.ts'
import { makeModel, type Serving } from '../forms/model.ts'
import { makeRemoteService } from '../forms/remote-service.ts'
import { makeGuardrail } from '../forms/guardrail.ts'
import { withWorker } from '../forms/worker.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A model of one's own: what SageMaker needs to serve it, for the endpoint that it leads to. */
const ownModel =
  (usual: Serving) =>
  (it: Part): Faces => {
    const { model, role } = makeModel(it, usual)
    return {
      role,
      group: it.group().get('id'),
      address: { word: 'MODEL', value: model.get('name') },
      grants: {
        read: [{ actions: ['sagemaker:DescribeModel'], resources: [model.get('arn')] }],
        call: [{ actions: ['sagemaker:DescribeModel'], resources: [model.get('arn')] }],
        write: [{ actions: ['sagemaker:AddTags', 'sagemaker:DescribeModel'], resources: [model.get('arn')] }],
      },
    }
  }

const remote = (it: Part, statements: readonly Statement[]): Faces => withWorker(it, makeRemoteService(it, statements))

/** Of a kind that Bedrock runs: from Bedrock, unless weights of one's own are said. */
const bedrockOr =
  (usual: Parameters<typeof makeBedrock>[1], serving: Serving, options: Parameters<typeof makeBedrock>[2] = {}) =>
  (it: Part): Faces =>
    it.said.is('source', 'own', 'public-hub', 'third-party-weights') ||
    ['vllm', 'triton', 'tei'].includes(it.said.text('engine')?.toLowerCase() ?? '')
      ? ownModel(serving)(it)
      : withWorker(it, makeBedrock(it, usual, options))

/** Amazon Comprehend reads text; a model of one's own where a family is said. */
const language = (it: Part): Faces =>
  it.said.value('modelFamily') !== undefined || it.said.is('source', 'own')
    ? ownModel('deep')(it)
    : remote(it, [
        {
          actions: [
            'comprehend:BatchDetectEntities',
            'comprehend:BatchDetectSentiment',
            'comprehend:ClassifyDocument',
            'comprehend:DetectDominantLanguage',
            'comprehend:DetectEntities',
            'comprehend:DetectKeyPhrases',
            'comprehend:DetectSentiment',
          ],
          resources: ['*'],
        },
      ])

const vision = (it: Part): Faces =>
  /rekognition/i.test(it.said.text('service') ?? it.said.text('engine') ?? '') ? rekognition(it) : ownModel('deep')(it)

function rekognition(it: Part): Faces {
  const project = it.make('aws_rekognition_project', { name: it.name(100), feature: 'CUSTOM_LABELS', tags: it.tags })
  return {
    grants: { call: [{ actions: ['rekognition:DetectCustomLabels', 'rekognition:DetectLabels'], resources: [text`${project.get('arn')}/*`] }] },
    address: { word: 'PROJECT', value: project.get('arn') },
  }
}

const speech = (it: Part): Faces =>
  it.said.is('source', 'own', 'public-hub') || /whisper/i.test(it.said.text('model') ?? it.said.text('engine') ?? '')
    ? ownModel('deep')(it)
    : remote(it, [
        {
          actions: [
            'transcribe:GetTranscriptionJob',
            'transcribe:StartStreamTranscription',
            'transcribe:StartStreamTranscriptionWebSocket',
            'transcribe:StartTranscriptionJob',
          ],
          resources: ['*'],
        },
      ])

/** A filter for what people write and what models answer, and for pictures. */
function safety(it: Part): Faces {
  const guardrail = makeGuardrail(it)
  const grants = guardrail.grants?.call ?? []
  return withWorker(it, {
    ...guardrail,
    grants: {
      call: [
        ...grants,
        {
          actions: ['rekognition:DetectModerationLabels', 'rekognition:StartContentModeration', 'rekognition:GetContentModeration'],
          resources: ['*'],
        },
      ],
    },
  })
}

export const models: Lowerings = {
  'foundation-model-api': (it) => makeBedrock(it, 'mid'),
  'embedding-model': bedrockOr('embedding', 'deep'),
  'reranker-model': bedrockOr('rerank', 'deep', { profile: false }),
  'vision-language-model': bedrockOr('vision', 'llm'),
  'image-generation-model': bedrockOr('image', 'deep'),
  'open-weight-llm': ownModel('llm'),
  'vision-model': vision,
  'speech-to-text': speech,
  'text-to-speech': (it) =>
    remote(it, [
      {
        actions: ['polly:DescribeVoices', 'polly:GetSpeechSynthesisTask', 'polly:StartSpeechSynthesisTask', 'polly:SynthesizeSpeech'],
        resources: ['*'],
      },
    ]),
  'translation-model': (it) =>
    remote(it, [{ actions: ['comprehend:DetectDominantLanguage', 'translate:TranslateDocument', 'translate:TranslateText'], resources: ['*'] }]),
  'nlp-model': language,
  'content-safety-model': safety,
  'tabular-ml-model': ownModel('tree'),
  'gnn-model': ownModel('deep'),
  'recommender-model': ownModel('deep'),
  'ranking-model': ownModel('deep'),
  'forecasting-model': ownModel('deep'),
  'anomaly-detection-model': ownModel('deep'),
  'rl-policy': ownModel('deep'),
  'reward-model': ownModel('deep'),
  guardrails: (it) => makeGuardrail(it),
}
