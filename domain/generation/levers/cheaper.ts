import { kindOf } from '../../catalog/catalog.ts'
import type { Edit } from '../../design/edit.ts'
import { said } from '../../design/requirements.ts'
import type { Component } from '../../design/schema.ts'
import { cold, idle, interruptible, ownModels, steady } from './kinds.data.ts'
import { inCloud, type Lever, settingEdits, settingLever } from './lever.ts'

const isMachine = ({ kind }: Component): boolean => (kindOf(kind)?.category ?? '') !== 'storage'

/**
 * Ways to pay less without losing a part or a control, the harmless first: spare capacity where work may stop, commitment where it runs
 * always, nothing where nobody asks; then smaller numbers, smaller models and fewer copies, each with what it costs otherwise.
 */
export const cheaper: readonly Lever[] = [
  settingLever({ id: 'cold-storage', says: 'old data moves to cheaper storage' }, cold, () => ({ lifecycleTiering: true })),
  settingLever(
    { id: 'business-hours', says: 'notebooks and their like run while people work' },
    ['notebook-workspace', 'experiment-tracking', 'data-labeling'],
    (each) => (inCloud(each) && each.settings['hoursPerMonth'] === undefined ? { schedule: 'business-hours' } : undefined),
  ),
  settingLever({ id: 'scale-to-zero', says: 'what nobody asks runs at zero' }, idle, (each) => (inCloud(each) ? { scaleToZero: true } : undefined)),
  settingLever({ id: 'prompt-caching', says: 'prompt prefixes are computed once' }, ['foundation-model-api', ...ownModels], () => ({
    promptCaching: true,
  })),
  settingLever({ id: 'spot', says: 'work that may stop runs on spot capacity' }, interruptible, (each) =>
    inCloud(each) && each.settings['capacity'] !== 'capacity-block' ? { capacity: 'spot', interruptible: true, checkpointing: true } : undefined,
  ),
  settingLever(
    {
      id: 'commit-one-year',
      says: 'machines that always run are reserved for a year',
      price: 'Reserved machines are paid for a year whether they are used or not.',
    },
    steady,
    (each) => (inCloud(each) && isMachine(each) && each.settings['capacity'] !== 'spot' ? { capacity: 'reserved', commitmentYears: 1 } : undefined),
  ),
  {
    id: 'sized-accelerators',
    says: 'accelerators are the cheapest that do the work',
    edits: ({ components, requirements }) =>
      said(requirements.demand?.requestsPerSecond) === undefined && said(requirements.demand?.users) === undefined
        ? []
        : components.flatMap((each): Edit[] =>
            inCloud(each) && typeof each.settings['accelerator'] === 'string' && each.settings['accelerator'] !== 'none'
              ? settingEdits(each, { accelerator: null, acceleratorCount: null, instanceType: null })
              : [],
          ),
  },
  {
    id: 'eight-bit',
    says: 'models keep their weights in 8 bits',
    price: 'Numbers of 8 bits may cost a little quality: compare answers before it goes live.',
    edits: ({ components }) =>
      components.flatMap((each) =>
        (ownModels as readonly string[]).includes(each.kind) && ![...narrow, 'fp8', 'int8'].includes(String(each.settings['precision'] ?? ''))
          ? [...settingEdits(each, { precision: 'fp8' }), ...halved(each)]
          : [],
      ),
  },
  settingLever(
    { id: 'fewer-copies', says: 'fewer copies stand ready', price: 'Fewer copies stand ready: peaks wait until more have started.' },
    [
      'llm-inference-server',
      'realtime-inference-endpoint',
      'triton-inference-server',
      'app-backend',
      'web-app',
      'chat-ui',
      'llm-gateway',
      'rag-orchestrator',
      'gpu-inference-pool',
    ],
    ({ settings }) =>
      Number(settings['replicasMin'] ?? 0) > 2
        ? { replicasMin: Math.max(2, Math.floor(Number(settings['replicasMin']) / 2)), autoscaling: true }
        : undefined,
  ),
  {
    id: 'shorter-logs',
    says: 'logs are kept for a month',
    price: 'Logs are kept for 30 days: older ones can no longer be searched.',
    edits: ({ components, requirements }) =>
      (said(requirements.frameworks) ?? []).length > 0
        ? []
        : components.flatMap((each) =>
            each.kind === 'log-analytics' && Number(each.settings['retentionDays'] ?? 0) > 30 ? settingEdits(each, { retentionDays: 30 }) : [],
          ),
  },
  settingLever(
    {
      id: 'single-caches',
      says: 'caches have one copy',
      price: 'Caches have one copy: after its loss answers are slower until it has filled again.',
    },
    ['in-memory-cache', 'semantic-cache'],
    ({ settings }) => (Number(settings['replicasMin'] ?? 2) > 1 ? { replicasMin: 1 } : undefined),
  ),
  settingLever(
    {
      id: 'smaller-copies',
      says: 'each copy of a service has one processor',
      price: 'Each copy of a service has one processor: watch how long answers take at peaks.',
    },
    [
      'app-backend',
      'chat-ui',
      'web-app',
      'rag-orchestrator',
      'agent-orchestrator',
      'llm-gateway',
      'search-api',
      'stream-processor',
      'streaming-inference',
      'inference-gateway',
    ],
    ({ settings, provider }) => (settings['vcpus'] === undefined && provider !== 'self-hosted' ? { vcpus: 1 } : undefined),
  ),
  settingLever(
    {
      id: 'smaller-model',
      says: 'a smaller class of language model answers',
      price: 'A smaller model may answer less well: compare answers before it goes live.',
    },
    ['foundation-model-api'],
    ({ settings }) => ({ modelTier: settings['modelTier'] === 'frontier' ? 'mid' : 'small' }),
  ),
  settingLever(
    {
      id: 'commit-three-years',
      says: 'machines that always run are reserved for three years',
      price: 'Reserved machines are paid for three years whether they are used or not.',
    },
    steady,
    ({ settings }) => (settings['capacity'] === 'reserved' && settings['commitmentYears'] !== 3 ? { commitmentYears: 3 } : undefined),
  ),
  {
    id: 'four-bit',
    says: 'models keep their weights in 4 bits',
    price: 'Numbers of 4 bits cost quality: compare answers before it goes live.',
    edits: ({ components }) =>
      components.flatMap((each) =>
        (ownModels as readonly string[]).includes(each.kind) && !narrow.includes(String(each.settings['precision'] ?? ''))
          ? [...settingEdits(each, { precision: 'int4' }), ...halved(each)]
          : [],
      ),
  },
]

/** What halves the boards of a design again and again is not a way to save. */
const narrow: readonly string[] = ['int4', 'fp4']

/** Half the memory for weights needs about half the boards. */
const halved = (each: Component): Edit[] => {
  const count = Number(each.settings['acceleratorCount'] ?? 0)
  return count >= 2 ? settingEdits(each, { acceleratorCount: Math.ceil(count / 2) }) : []
}
