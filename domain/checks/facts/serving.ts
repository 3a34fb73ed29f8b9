import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isA } from './kinds.ts'
import { textOf } from './said.ts'

const modeOfKind: Readonly<Record<string, string>> = {
  'realtime-inference-endpoint': 'realtime',
  'async-inference-endpoint': 'async',
  'serverless-inference-endpoint': 'realtime',
  'streaming-inference': 'stream',
  'llm-inference-server': 'realtime',
  'triton-inference-server': 'realtime',
  'batch-inference-job': 'batch',
  'edge-inference-runtime': 'realtime',
  'on-device-inference': 'realtime',
}

/** How answers are given: realtime, async, batch or stream; the kind decides where nobody said. */
export const modeOf = (component: Component): string | undefined => textOf(component, 'mode') ?? modeOfKind[component.kind]

/** Makes predictions or text for others: endpoints, batch and edge inference, hosted models. */
export const isServing = (component: Component): boolean =>
  isA(component, 'inference-endpoint', 'batch-inference', 'edge-inference') || isModelApi(component)

/** A model run by a provider behind an interface. A third-party API is one when it is called as one. */
export const isModelApi = (component: Component): boolean =>
  component.kind === 'foundation-model-api' ||
  (component.kind === 'third-party-api' &&
    ['model', 'modelVersion', 'modelTier', 'maxOutputTokens'].some((key) => component.settings[key] !== undefined))

/** The same, also where only a connection shows it. */
export const modelApis = (facts: Facts): readonly Component[] =>
  facts.once(modelApis, () =>
    facts.design.components.filter(
      (component) =>
        isModelApi(component) || (component.kind === 'third-party-api' && facts.graph.to(component.id).some(({ carries }) => carries === 'llm')),
    ),
  )

const served = (facts: Facts, model: Component): boolean =>
  facts.neighbours(model.id).some((each) => isA(each, 'inference-endpoint', 'model-serving'))

/** Language models, wherever they run; weights that a server serves are spoken to as that server. */
export const languageModels = (facts: Facts): readonly Component[] =>
  facts.once(languageModels, () => {
    const apis = new Set(modelApis(facts))
    return facts.design.components.filter(
      (component) =>
        apis.has(component) || component.kind === 'llm-inference-server' || (component.kind === 'open-weight-llm' && !served(facts, component)),
    )
  })

const agentKinds = new Set(['agent-orchestrator', 'conversational-bot'])
export const isAgent = (component: Component): boolean => agentKinds.has(component.kind)
export const agents = (facts: Facts): readonly Component[] => facts.once(agents, () => facts.design.components.filter(isAgent))

/** Language models and agents: what can be talked into something. */
export const talkers = (facts: Facts): readonly Component[] =>
  facts.once(talkers, () => {
    const models = new Set(languageModels(facts))
    return facts.design.components.filter((component) => models.has(component) || isAgent(component))
  })

export const trainingJobs = (facts: Facts): readonly Component[] =>
  facts.once(trainingJobs, () => facts.design.components.filter((component) => isA(component, 'training-job', 'fine-tune-job')))

/** Is a model trained or tuned in this design? */
export const trains = (facts: Facts): boolean =>
  trainingJobs(facts).length > 0 || facts.design.components.some((component) => isA(component, 'tuning-job'))

/** What makes decisions about people: endpoints, batches and edges, or hosted models where there is nothing else. */
export const deciders = (facts: Facts): readonly Component[] =>
  facts.once(deciders, () => {
    const endpoints = facts.design.components.filter((component) => isA(component, 'inference-endpoint', 'batch-inference', 'edge-inference'))
    return endpoints.length > 0 ? endpoints : modelApis(facts)
  })
