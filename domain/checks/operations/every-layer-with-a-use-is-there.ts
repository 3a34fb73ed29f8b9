import type { Edit } from '../../design/edit.ts'
import { type LayerId, layers } from '../../design/layers.ts'
import type { PortType } from '../../design/ports.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { layerOf, ofKind } from '../facts/kinds.ts'
import { coveringAll } from '../facts/telemetry-places.ts'
import { required, silent } from '../facts/said.ts'
import { isAgent, isModelApi, isServing, modelApis, trainingJobs, trains } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const served = (facts: Facts): boolean =>
  facts.design.components.some((each) => isServing(each) || isModelApi(each) || layerOf(each) === 'application-serving')
const learns = (facts: Facts): boolean => trains(facts) || ofKind(facts, 'batch-inference').length > 0

/** There is no model, and nothing that would run one. */
const noModelOnPurpose = (facts: Facts): boolean =>
  ['analytics', 'control'].includes(String(required(facts, 'useCase.type'))) ||
  !facts.design.components.some((each) => isServing(each) || isAgent(each))

/** Layers nobody drew although something needs them. */
function missing(facts: Facts): readonly string[] {
  const drawn = new Set(facts.design.components.map(layerOf))
  // A server or an edge device that names its model has one, although it is not drawn as a part of its own.
  if (facts.design.components.some((each) => !silent(each, 'model') || each.kind === 'llm-inference-server')) drawn.add('ai-ml-model')
  const hosted = modelApis(facts).length > 0
  const needed: Readonly<Record<string, boolean>> = {
    infrastructure: !hosted,
    'data-pipeline': learns(facts),
    'ai-ml-model': !hosted,
    'orchestration-mlops': true,
    'application-serving': served(facts),
  }
  return layers
    .filter(({ id }) => needed[id] === true && !drawn.has(id))
    .map(({ name, id }) => (id === 'ai-ml-model' && noModelOnPurpose(facts) ? `${name} (perhaps on purpose)` : name))
}

type Least = { what: { kind: string; name: string; settings?: Settings }; carries: PortType; settings?: Settings }

/** The least that gives a layer something to stand on. */
const smallest: Readonly<Record<LayerId, Least>> = {
  infrastructure: { what: { kind: 'vpc', name: 'Network' }, carries: 'net' },
  'data-pipeline': { what: { kind: 'etl-service', name: 'Preparation' }, carries: 'table' },
  'ai-ml-model': {
    what: { kind: 'model-evaluation', name: 'Evaluation', settings: { scheduledOnLive: true, checks: ['quality'] } },
    carries: 'telemetry',
    settings: { flow: 'telemetry' },
  },
  'orchestration-mlops': {
    what: { kind: 'metrics-monitoring', name: 'Metrics', settings: { alertsTarget: 'on-call' } },
    carries: 'telemetry',
    settings: { flow: 'telemetry' },
  },
  'application-serving': {
    what: {
      kind: 'api-gateway',
      name: 'Interface',
      settings: { auth: 'oidc', rateLimit: true, monitorsMetrics: true, maxOutputTokens: 1024, perUserQuota: true },
    },
    carries: 'http',
    settings: { encryptedInTransit: true },
  },
}

export const everyLayerWithAUseIsThere: DesignCheck = {
  id: 'every-layer-with-a-use-is-there',
  code: 'OPS-001',
  title: 'One of the five layers is missing',
  pillar: 'operations',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: 'low where only the model layer is missing and nothing would run a model',
  condition:
    'for a layer l in the five layers: count(components with layer l) == 0 (managed foundation-model API may satisfy Model and part of Infrastructure)',
  remedy: 'Add what the missing layer needs least for this deployment.',
  fixClass: 'confirm',
  why: 'Missing layers are usually the ones that keep the system alive after launch.',
  references: ['AWS MLPERF03-BP01', 'AZ-WAF OE:05', 'GCP-AIML Operational excellence'],
  on: 'design',
  examines: (facts) => (facts.design.components.length > 0 ? [facts.design] : []),
  judge: (_design, facts) => verdict(missing(facts).length > 0, `Nothing is drawn in: ${missing(facts).join(', ')}.`),
  severityFor: (_design, facts) => (missing(facts).every((name) => name.endsWith('(perhaps on purpose)')) ? 'low' : undefined),
  fix(design, facts) {
    const lacking = layers.filter(({ name }) => missing(facts).includes(name)).map(({ id }) => id)
    const serving = design.components.filter((each) => isServing(each) || isModelApi(each))
    const [beside] = [...serving, ...trainingJobs(facts), ...design.components]
    if (beside === undefined) return []
    const added = lacking.map((layer): readonly Edit[] => {
      const { what, ...least } = smallest[layer]
      const targets = layer === 'data-pipeline' || layer === 'orchestration-mlops' ? trainingJobs(facts) : serving
      return insert(
        facts,
        { ...what, settings: { ...what.settings, ...(layer === 'orchestration-mlops' ? coveringAll(facts) : {}) }, beside, code: 'OPS-001' },
        {
          to: targets.length > 0 ? targets : [beside],
          carries: least.carries,
          ...(least.settings === undefined ? {} : { settings: least.settings }),
        },
      )
    })
    return added.some((each) => each.length === 0) ? [] : added.flat()
  },
}
