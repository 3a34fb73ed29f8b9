import type { Edit } from '../../design/edit.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { addition, forbidden, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { hostedOn, modelFamilyOf } from '../facts/hosting.ts'
import { categoryOf, isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { askSetting, silent, textOf } from '../facts/said.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const deep = (facts: Facts, component: Component): Ternary => {
  const families = [component, ...hostedOn(facts, component)].map((each) => modelFamilyOf(facts, each)).filter((each) => each !== undefined)
  return families.length === 0 ? unknown(askSetting(component, 'modelFamily')) : families.some((each) => ['llm', 'vision', 'deep'].includes(each))
}
/** A model runs inside: said, hosted, or delivered to it. */
const hasModel = (facts: Facts, component: Component): boolean =>
  !silent(component, 'model') ||
  !silent(component, 'modelFamily') ||
  hostedOn(facts, component).some((each) => categoryOf(each) === 'model') ||
  facts.graph.to(component.id).some((connection) => connection.carries === 'model' && meaningOf(facts, connection) === 'deploy')

const runtime = (facts: Facts, component: Component): boolean =>
  /triton|vllm|tf-serving|tensorflow.serving|torchserve|kserve|tgi|sglang/i.test(textOf(component, 'engine') ?? '') ||
  [...hostedOn(facts, component), ...facts.neighbours(component.id)].some((each) => isA(each, 'model-serving'))

export const deepModelsRunInAServingRuntime: ComponentCheck = {
  id: 'deep-models-run-in-a-serving-runtime',
  code: 'PERF-014',
  title: 'Deep model is served from a generic web app or notebook',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition:
    'prod(c) and c.kind in {web-app,notebook,vm} hosts model with modelFamily in {llm,vision,deep} and no serving runtime (triton, vllm, tf-serving, torchserve, kserve, managed endpoint)',
  remedy: 'Put a model server between the app and the model.',
  fixClass: 'confirm',
  why: 'Batching and memory management are most of inference performance.',
  references: ['AWS GENPERF03-BP01', 'AWS MLCOST02-BP01', 'AWS MLREL01-BP02', 'AZ-WAF PE:03'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'web-app', 'notebook', 'vm').filter((each) => hasModel(facts, each) && maybe(prod(facts, each)) && maybe(deep(facts, each))),
  judge: (component, facts) =>
    verdict(
      all(!runtime(facts, component), deep(facts, component), prod(facts, component)),
      `"${component.name}" runs a deep model without a runtime that batches and keeps it in memory well.`,
    ),
  fix(component, facts) {
    if (forbidden(facts, component)) return []
    const way = facts.graph.to(component.id).find(({ carries }) => carries === 'model')
    const server = addition(facts, {
      kind: modelFamilyOf(facts, component) === 'llm' ? 'llm-inference-server' : 'triton-inference-server',
      name: 'Model server',
      beside: component,
      code: 'PERF-014',
      settings: { monitorsMetrics: true },
    })
    const moved: readonly Edit[] = way === undefined ? [] : [{ kind: 'reconnect', connection: way.id, from: way.from, to: server.id }]
    const told: readonly Edit[] = ['model', 'modelFamily', 'modelVersion'].flatMap((key) => {
      const value = component.settings[key]
      return typeof value === 'string' ? [set(server, key, value), set(component, key, null)] : []
    })
    return [
      { kind: 'place', component: server },
      { kind: 'connect', connection: join(facts, component, server, 'http', { encryptedInTransit: true, auth: 'workload-identity' }) },
      ...moved,
      ...told,
    ]
  },
}
