import { kindOf } from '../../../catalog/catalog.ts'
import { byRule } from '../because.ts'
import type { Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { kindName } from '../kind-name.ts'
import type { Rewrite } from '../rewrite.ts'

/** Patterns about a place or a guarantee, drawn with a language model because most who ask for them have one. */
export const drawnWithLanguageModel: ReadonlySet<string> = new Set(['multi-region-inference', 'sovereign-onprem'])

const languagePatterns: ReadonlySet<string> = new Set([
  'rag-chatbot',
  'rag-open-source-k8s',
  'llm-serving-k8s',
  'llm-gateway',
  'agents',
  'llm-fine-tuning',
  'llm-pretraining',
  'serverless-genai-startup',
])
const languageKinds: ReadonlySet<string> = new Set([
  'open-weight-llm',
  'llm-inference-server',
  'llm-gateway',
  'inference-gateway',
  'foundation-model-api',
  'rag-orchestrator',
  'agent-orchestrator',
  'chat-ui',
  'vector-database',
  'fine-tuning-job',
  'vision-language-model',
  'semantic-cache',
  'embedding-model',
])
const languageWords =
  /\b(llms?|language models?|gpt\S*|llama\S*|mistral|mixtral|qwen\S*|gemma|deepseek\S*|claude|chat\w*|assistants?|copilot|rag|tokens?|prompts?|generative|gen ?ai|documents?|summar\w+|sprachmodell\w*|assistent\w*|modelos? de lenguaje|asistente|mod[eè]les? de langage|open[- ]weights?)\b|大模型|语言模型|生成|助手|知识|言語モデル|チャット|アシスタント/i

/** Is a language model what it is about? */
export const speaks = ({ reading }: Pick<Brief, 'reading'>): boolean =>
  languageWords.test(reading.prompt) ||
  // Parameters by the billion are those of a language model.
  Number(reading.understood['model_params_b'] ?? 0) >= 1 ||
  reading.mentions.some(({ kind, stance }) => stance !== 'excluded' && languageKinds.has(kind)) ||
  reading.archetypes.some(({ pattern, part }) => part && languagePatterns.has(pattern))

const pictures = /\b(images?|photos?|pictures?|cameras?|videos?|vision|visual|bild\w*|kamera\w*|im[aá]genes?|fotos?)\b|图像|图片|画像|写真/i
const hasModel = (draft: Draft): boolean =>
  draft.parts.some(({ kind }) => kindOf(kind)?.category === 'model' && kind !== 'open-weight-llm' && kind !== 'embedding-model')

/** The pattern comes with a language model, and nothing that was said is about language: the model is served as any other. */
export const withoutLanguageModel: Rewrite = {
  id: 'without-language-model',
  when: (brief) => (drawnWithLanguageModel.has(brief.reading.archetypes[0]?.pattern ?? '') && !speaks(brief) ? true : undefined),
  apply(draft, { reading }) {
    const why = byRule('no-language-model')
    const server = draft.first('llm-inference-server')
    if (server !== undefined) draft.swap(server.id, 'realtime-inference-endpoint', why)
    const weights = draft.first('open-weight-llm')
    if (weights !== undefined && !hasModel(draft)) draft.swap(weights.id, pictures.test(reading.prompt) ? 'vision-model' : 'tabular-ml-model', why)
    draft.drop(
      'open-weight-llm',
      'llm-gateway',
      'inference-gateway',
      'llm-observability',
      'llm-evaluation',
      'rag-orchestrator',
      'vector-database',
      'embedding-pipeline',
      'embedding-model',
      'document-extraction',
      'chat-ui',
      'guardrails',
      'fine-tuning-job',
      'semantic-cache',
      'dataset-cache',
    )
    draft.link('app-backend', 'realtime-inference-endpoint', why)
    draft.link('model-registry', 'realtime-inference-endpoint', why)
    if (!draft.has('model-monitoring')) draft.add('model-monitoring', why)
  },
}

const trainingWords =
  /\b(train\w*|fine[- ]?tun\w*|lora|retrain\w*|learn\w*|adapt\w*|trainier\w*|nachtrain\w*|feinabst\w*|entren\w*|ajust\w*|entra[iî]n\w*|affin\w*)\b|训练|微调|学習|再学習|ファインチューニング/i
const trainingKinds = [
  'model-training-job',
  'fine-tuning-job',
  'gpu-job-scheduler',
  'ml-pipeline',
  'experiment-tracking',
  'parallel-file-system',
  'hyperparameter-tuning',
  'rdma-fabric',
] as const

/** A place to run models in comes with a place to train them; nobody asked for that. */
export const withoutTraining: Rewrite = {
  id: 'nothing-is-trained',
  when: ({ reading }) => {
    const [first, ...others] = reading.archetypes.filter(({ part }) => part)
    const said =
      trainingWords.test(reading.prompt) ||
      reading.mentions.some(({ kind, stance }) => stance !== 'excluded' && trainingKinds.some((each) => each === kind))
    return first?.pattern === 'sovereign-onprem' && others.length === 0 && !said ? true : undefined
  },
  apply(draft) {
    draft.drop(...trainingKinds, 'data-lake')
  },
}

/** Models that come trained: naming one says that nothing of one's own has to be learnt. */
const readyMade = [
  'speech-to-text',
  'text-to-speech',
  'translation-model',
  'foundation-model-api',
  'open-weight-llm',
  'vision-language-model',
  'content-safety-model',
  'image-generation-model',
  'nlp-model',
  'embedding-model',
] as const
const ownModels = [
  'tabular-ml-model',
  'feature-store',
  'feature-pipeline',
  'online-feature-store',
  'model-training-job',
  'ml-pipeline',
  'experiment-tracking',
  'retraining-trigger',
  'automl',
  'notebook-workspace',
] as const

/** A pattern for any model was chosen, and the model that was named comes trained. */
export const readyModel: Rewrite = {
  id: 'ready-made-model',
  when: ({ reading }) => {
    const generic = ['batch-scoring', 'streaming-ml'].includes(reading.archetypes[0]?.pattern ?? '')
    const ready = reading.mentions.find(
      ({ kind, stance, strength }) => stance === 'wanted' && strength === 'named' && readyMade.some((each) => each === kind),
    )
    const own =
      trainingWords.test(reading.prompt) ||
      reading.mentions.some(({ kind, stance }) => stance === 'wanted' && ownModels.some((each) => each === kind))
    return generic && ready !== undefined && !own ? ready.evidence : undefined
  },
  apply(draft) {
    const model = draft.first(...readyMade)
    draft.drop(...ownModels)
    const job = draft.first('batch-inference-job', 'streaming-inference')
    const input = draft.first('object-storage', 'data-lake')
    if (model !== undefined && input !== undefined) draft.connect(input.id, model.id, byRule('typical-connection'))
    if (input !== undefined && job !== undefined) draft.connect(input.id, job.id, byRule('typical-connection'))
  },
}

const sights =
  /\b(camera\w*|visual\w*|vision|imag\w+|pictures?|photos?|videos?|inspect\w*|see|sees|seen|look\w*|scratch\w*|defect\w*|recogni\w+|kamera\w*|bild\w*|sicht\w*|c[aá]mara\w*|visi[oó]n|im[aá]gen\w*|inspecc\w+|cam[eé]ra\w*)\b|图像|摄像|相机|视觉|检测缺陷|画像|カメラ|外観|映像/i

/** The edge pattern looks at pictures; here nothing is looked at, and another model was named. */
export const withoutSight: Rewrite = {
  id: 'without-sight',
  when: ({ reading }, draft) => {
    const visual = ['cv-edge-manufacturing', 'edge-5g'].includes(reading.archetypes[0]?.pattern ?? '')
    const other = draft.parts.some(
      ({ kind, because }) => kindOf(kind)?.category === 'model' && kind !== 'vision-model' && !because.some((each) => 'template' in each),
    )
    return visual && other && !sights.test(reading.prompt) ? true : undefined
  },
  apply(draft) {
    draft.drop('camera', 'vision-model', 'data-labeling', 'video-ingest')
    for (const part of draft.ofKind('edge-inference-runtime', 'data-lake')) part.name = kindName(part.kind)
    draft.link('edge-gateway', 'edge-inference-runtime', byRule('typical-connection'))
    draft.link('data-lake', 'model-training-job', byRule('typical-connection'))
  },
}
