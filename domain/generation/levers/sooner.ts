import { portsBetween } from '../../catalog/catalog.ts'
import { KindId } from '../../design/ids.ts'
import type { Edit } from '../../design/edit.ts'
import type { Design } from '../../design/schema.ts'
import { answering, fastAccelerators, ownModels } from './kinds.data.ts'
import { inCloud, type Lever, settingEdits, settingLever } from './lever.ts'

/** Ways to answer sooner that cost nothing but money: nothing starts cold, copies stand ready, prefixes are computed once. */
export const harmlesslySooner: readonly Lever[] = [
  settingLever({ id: 'warm', says: 'twice the copies stand ready and nothing starts cold' }, answering, ({ settings }) => ({
    replicasMin: 2 * Math.max(2, Number(settings['replicasMin'] ?? 2)),
    ...(settings['replicasMax'] === undefined
      ? {}
      : { replicasMax: Math.max(Number(settings['replicasMax']), 4 * Math.max(2, Number(settings['replicasMin'] ?? 2))) }),
    autoscaling: true,
    ...(settings['scaleToZero'] === true ? { scaleToZero: false } : {}),
  })),
  {
    id: 'always-on-endpoint',
    says: 'the model answers from machines that are always on',
    edits: (design) => turned(design, 'serverless-inference-endpoint', 'realtime-inference-endpoint'),
  },
  settingLever({ id: 'prompt-caching', says: 'prompt prefixes are computed once' }, ['foundation-model-api', ...ownModels], () => ({
    promptCaching: true,
  })),
]

/** A cache of answers where language models answer, else one of data; nothing where there is one. @param add the edits that an instruction comes to */
export const answerCache = (add: (design: Design, instruction: string) => Edit[]): Lever => ({
  id: 'answer-cache',
  says: 'what was asked before is answered from memory',
  edits: (design) => {
    const kinds = new Set<string>(design.components.map(({ kind }) => kind))
    if (kinds.has('llm-gateway') || kinds.has('rag-orchestrator')) return kinds.has('semantic-cache') ? [] : add(design, 'add a semantic cache')
    return kinds.has('in-memory-cache') || !kinds.has('app-backend') ? [] : add(design, 'add an in-memory cache')
  },
})

/** Ways that may cost more than money: smaller models, fewer bits, other machines. */
export const dearlySooner: readonly Lever[] = [
  settingLever(
    {
      id: 'faster-model',
      says: 'a faster class of language model answers',
      price: 'A smaller model answers sooner and may answer less well: compare answers before it goes live.',
    },
    ['foundation-model-api'],
    ({ settings }) => ({ modelTier: settings['modelTier'] === 'frontier' ? 'mid' : 'small' }),
  ),
  settingLever(
    {
      id: 'eight-bit',
      says: 'models keep their weights in 8 bits',
      price: 'Numbers of 8 bits may cost a little quality: compare answers before it goes live.',
    },
    ownModels,
    ({ settings }) => (['int4', 'fp4', 'fp8', 'int8'].includes(String(settings['precision'] ?? '')) ? undefined : { precision: 'fp8' }),
  ),
  ...fastAccelerators.map((accelerator): Lever => ({
    id: `accelerator-${accelerator}`,
    says: `answers are computed on ${accelerator}`,
    edits: ({ components }, sizing) => {
      const hosts = new Set(
        sizing.components.flatMap(({ component, runsOn, metrics }) =>
          metrics.ttftMs === undefined ? [] : [component, ...(runsOn === undefined ? [] : [runsOn])],
        ),
      )
      return components.flatMap((each) => (hosts.has(each.id) && inCloud(each) ? settingEdits(each, { accelerator, instanceType: null }) : []))
    },
  })),
]
/** Another kind in the same place, where every connection goes on to fit. */
function turned(design: Design, from: string, to: string): Edit[] {
  const kind = new Map<string, string>(design.components.map((each) => [each.id, each.kind === from ? to : each.kind]))
  const fits = design.connections.every((each) => portsBetween(kind.get(each.from) ?? '', kind.get(each.to) ?? '').includes(each.carries))
  return fits
    ? design.components.flatMap((each): Edit[] => (each.kind === from ? [{ kind: 'replace', component: each.id, with: KindId.parse(to) }] : []))
    : []
}
