import type { Accelerator } from '../../catalog/accelerator.ts'
import { acceleratorList } from '../../catalog/accelerators.data.ts'
import { instanceRows } from '../../catalog/instances.data.ts'
import type { Component } from '../../design/schema.ts'
import type { Facts } from './facts.ts'
import { isA } from './kinds.ts'
import { listOf, numberOf, textOf } from './said.ts'

const hosts = (facts: Facts): ReadonlyMap<string, readonly Component[]> =>
  facts.once(hosts, () => {
    const map = new Map<string, Component[]>()
    const add = (id: string, host: Component) => map.set(id, [...(map.get(id) ?? []).filter((each) => each !== host), host])
    for (const host of facts.design.components) for (const id of listOf(host, 'hosts')) add(id, host)
    for (const { from, to, carries } of facts.design.connections) {
      const host = facts.graph.component(from)
      if (carries === 'compute' && host !== undefined) add(to, host)
    }
    return map
  })

/** Machines, pools and clusters that a component runs on: those that name it, or give it compute. */
export const hostsOf = (facts: Facts, component: Component): readonly Component[] => hosts(facts).get(component.id) ?? []

/** Components whose work runs on a host. */
export const hostedOn = (facts: Facts, host: Component): readonly Component[] => {
  const named = facts.graph
    .from(host.id)
    .filter(({ carries }) => carries === 'compute')
    .map(({ to }) => to as string)
  return [...new Set([...listOf(host, 'hosts'), ...named])].flatMap((id) => facts.graph.component(id) ?? [])
}

const acceleratorOfInstance: ReadonlyMap<string, string> = new Map(instanceRows.map(({ instance, accelerator }) => [instance, accelerator ?? 'none']))

const ownAccelerator = (component: Component): string | undefined => {
  const said = textOf(component, 'accelerator')
  if (said !== undefined) return said
  if ((numberOf(component, 'acceleratorCount') ?? 0) > 0) return 'some'
  return acceleratorOfInstance.get(textOf(component, 'instanceType') ?? '')
}

/** The accelerator of a component or its host: an id, `some` where only its presence is known, `none`; undefined = not known. */
export function acceleratorOf(facts: Facts, component: Component): string | undefined {
  const own = ownAccelerator(component)
  if (own !== undefined && own !== 'none') return own
  const around = hostsOf(facts, component).map((host) => ownAccelerator(host) ?? (isA(host, 'gpu-cluster') ? 'some' : undefined))
  return around.find((each) => each !== undefined && each !== 'none') ?? own ?? around.find((each) => each !== undefined)
}

const acceleratorsById: ReadonlyMap<string, Accelerator> = new Map(acceleratorList.map((each) => [each.id.toLowerCase(), each]))

/** The list's entry for an accelerator, however its id is written; undefined = not in the list. */
export const acceleratorFacts = (id: string | undefined): Accelerator | undefined => acceleratorsById.get(id?.toLowerCase() ?? '')

export const hasAccelerator = (facts: Facts, component: Component): boolean => !['none', undefined].includes(acceleratorOf(facts, component))

const familyOfKind: Readonly<Record<string, string>> = {
  'tabular-ml-model': 'tree',
  'vision-model': 'vision',
  'nlp-model': 'deep',
  'recommender-model': 'deep',
  'ranking-model': 'deep',
  'gnn-model': 'deep',
  'rl-policy': 'rl',
  'open-weight-llm': 'llm',
  'embedding-model': 'embedding',
  'reranker-model': 'deep',
  'vision-language-model': 'llm',
  'speech-to-text': 'speech',
  'text-to-speech': 'speech',
  'translation-model': 'deep',
  'image-generation-model': 'deep',
  'llm-inference-server': 'llm',
  'foundation-model-api': 'llm',
}

/** Family of the model: said, named by the kind, or that of the only model it is joined with; undefined = not known. */
export function modelFamilyOf(facts: Facts, component: Component): string | undefined {
  const own = textOf(component, 'modelFamily') ?? familyOfKind[component.kind]
  if (own !== undefined) return own
  const joined = new Set(
    facts.graph
      .neighbours(component.id)
      .flatMap((each) => (isA(each, 'model') ? (textOf(each, 'modelFamily') ?? familyOfKind[each.kind] ?? []) : [])),
  )
  return joined.size === 1 ? [...joined][0] : undefined
}

export const deepFamilies: ReadonlySet<string> = new Set(['llm', 'vision', 'deep', 'rl', 'speech'])

const managedKinds = new Set([
  'realtime-inference-endpoint',
  'async-inference-endpoint',
  'serverless-inference-endpoint',
  'batch-inference-job',
  'foundation-model-api',
  'serverless-function',
  'serverless-container',
  'automl',
])

/** Does the provider run it? Said; else what the kind is, on a cloud; self-hosted is not. undefined = not known. */
export function managed(facts: Facts, component: Component): boolean | undefined {
  const said = component.settings['managed']
  if (typeof said === 'boolean') return said
  if (component.provider === 'self-hosted' || hostsOf(facts, component).length > 0) return false
  return component.provider !== undefined && managedKinds.has(component.kind) ? true : undefined
}
