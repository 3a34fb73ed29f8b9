import { acceleratorNamed } from '../../../catalog/find-accelerator.ts'
import { said } from '../../../design/requirements.ts'
import type { SettingValue } from '../../../design/settings/vocabulary.ts'
import { bentBy, type Brief } from '../brief.ts'
import type { Draft } from '../draft.ts'
import { say } from './say.ts'

export const gpusOf = ({ reading }: Brief): { type: string | undefined; count: number | undefined } => {
  const gpu = reading.understood['gpu']
  if (typeof gpu !== 'object' || gpu === null) return { type: undefined, count: undefined }
  const { type, count } = gpu as { type?: unknown; count?: unknown }
  return { type: typeof type === 'string' ? type : undefined, count: typeof count === 'number' ? count : undefined }
}

const hosts = ['gpu-training-cluster', 'gpu-inference-pool', 'bare-metal-gpu-server', 'ai-accelerator-pool']
const languageModels = ['open-weight-llm', 'llm-inference-server', 'fine-tuning-job', 'distributed-training']

/** Model, weights and accelerators, as far as somebody said them; where a model trains on GPUs and nobody said which, that stays open for sizing. */
export function modelSettings(draft: Draft, brief: Brief): void {
  const { model, demand } = brief.reading.requirements
  const about: Record<string, SettingValue> = {}
  const [name, paramsB, precision] = [said(model?.name), said(model?.paramsB), said(model?.precision)]
  if (name !== undefined) about['model'] = name
  if (paramsB !== undefined) about['modelParamsB'] = paramsB
  if (precision !== undefined) about['precision'] = precision
  const carriers = draft.has(...languageModels) ? languageModels : ['model-training-job', 'vision-model', 'embedding-model']
  for (const part of draft.ofKind(...carriers)) say(part, about)
  if (name !== undefined) for (const part of draft.ofKind('foundation-model-api')) say(part, { model: name })
  const tokensB = said(demand?.trainingTokensB)
  if (tokensB !== undefined)
    for (const part of draft.ofKind('distributed-training', 'fine-tuning-job', 'model-training-job')) say(part, { trainingTokensB: tokensB })
  if (draft.has('distributed-training') && draft.has('gpu-training-cluster'))
    for (const part of draft.ofKind('distributed-training')) say(part, { fromScratch: true, trainingMethod: 'full' })
  if (/\bq-?lora\b/i.test(brief.reading.prompt)) for (const part of draft.ofKind('fine-tuning-job')) say(part, { trainingMethod: 'qlora' })
  else if (/\blora\b/i.test(brief.reading.prompt)) for (const part of draft.ofKind('fine-tuning-job')) say(part, { trainingMethod: 'lora' })
  acceleratorSettings(draft, brief)
}

function acceleratorSettings(draft: Draft, brief: Brief): void {
  const { type, count } = gpusOf(brief)
  const id = type === undefined ? undefined : acceleratorNamed(type)?.id
  if (id !== undefined || count !== undefined) {
    const host = draft.first(...hosts, 'fine-tuning-job', 'model-training-job', 'llm-inference-server')
    const served = draft.first('distributed-training', 'fine-tuning-job', 'llm-inference-server', 'model-training-job')
    for (const part of [host, served])
      if (part !== undefined)
        // A server's count is one copy's, and the number that was said is that of all: how they share it is for sizing to find.
        say(part, {
          ...(id === undefined ? {} : { accelerator: id }),
          ...(count === undefined || part.kind === 'llm-inference-server' ? {} : { acceleratorCount: count }),
        })
    if (count !== undefined && count > 8)
      for (const part of draft.ofKind('gpu-training-cluster', 'distributed-training', 'bare-metal-gpu-server'))
        say(part, { nodes: Math.ceil(count / 8) })
  }
  if (draft.has('rdma-fabric')) {
    const cloud = brief.home
    const fabric = cloud === 'aws' ? 'efa' : cloud === 'gcp' ? 'gpudirect-tcpx' : 'infiniband'
    for (const part of draft.ofKind('gpu-training-cluster', 'distributed-training', 'rdma-fabric', 'bare-metal-gpu-server'))
      say(part, { interconnect: fabric, interNodeEncryption: true })
  }
  if (bentBy(brief.reading, 'cpu-only'))
    for (const part of draft.ofKind(
      'cpu-node-pool',
      'model-training-job',
      'realtime-inference-endpoint',
      'llm-inference-server',
      'batch-inference-job',
    ))
      say(part, { accelerator: 'none' })
  else if (
    draft.has('tabular-ml-model', 'forecasting-model') &&
    !draft.has('vision-model', 'gnn-model', 'gpu-training-cluster', 'bare-metal-gpu-server')
  )
    for (const part of draft.ofKind('model-training-job')) say(part, { modelFamily: 'tree', accelerator: 'none' })
}
