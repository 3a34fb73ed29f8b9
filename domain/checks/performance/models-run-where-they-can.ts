import type { KindId } from '../../design/ids.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { hostedOn, modelFamilyOf } from '../facts/hosting.ts'
import { categoryOf, isA } from '../facts/kinds.ts'
import { paramsB, weightsGB } from '../facts/model-size.ts'
import { homeOf } from '../facts/place.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { serverlessLimits } from '../facts/serverless-limits.data.ts'
import { notApplicable, verdict } from '../outcome.ts'
import { type Ternary, any } from '../ternary.ts'

const hosting = (each: Component): boolean => isA(each, 'serverless-function') || each.kind === 'serverless-inference-endpoint'
const limitOf = (facts: Facts, component: Component) =>
  serverlessLimits.find(({ kind, provider }) => kind === component.kind && provider === homeOf(facts, component))

/** Needs an accelerator: said of it or of a model on it. A language model and one of ten billion parameters do. */
function needs(facts: Facts, component: Component): Ternary {
  const those = [component, ...hostedOn(facts, component)]
  if (those.some((each) => saysSo(each, 'needsGpu')) || (paramsB(facts, component) ?? 0) >= 10) return true
  if (silent(component, 'needsGpu') && those.some((each) => modelFamilyOf(facts, each) === 'llm')) return true
  return those.some((each) => saysSo(each, 'needsGpu', false)) ? false : says(component, 'needsGpu', true)
}
/** Is a model on it at all? A function without one is none of this check's business. */
const hasModel = (facts: Facts, component: Component): boolean =>
  component.kind === 'serverless-inference-endpoint' ||
  !silent(component, 'needsGpu') ||
  paramsB(facts, component) !== undefined ||
  !silent(component, 'modelFamily') ||
  hostedOn(facts, component).some((each) => categoryOf(each) === 'model') ||
  facts.graph.to(component.id).some(({ carries }) => carries === 'model')

export const modelsRunWhereTheyCan: ComponentCheck = {
  id: 'models-run-where-they-can',
  code: 'PERF-008',
  title: 'Model is placed on a serverless runtime that cannot run it',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'critical',
  severityWhen: '',
  condition:
    'c.kind == serverless-function hosts model with needsGpu == true and catalog(c.service).gpu == false, or requiredMemoryGb > catalog(c.service).maxMemoryGb',
  remedy: 'Use a runtime with accelerators, a managed endpoint, or a hosted model.',
  fixClass: 'confirm',
  why: 'Several serverless inference products are CPU-only with memory of a few gigabytes.',
  references: ['AWS MLPERF05-BP02', 'AWS MLCOST05-BP01', 'AZ-WAF PE:03'],
  on: 'component',
  examines: (facts) => facts.design.components.filter((each) => hosting(each) && hasModel(facts, each) && limitOf(facts, each) !== undefined),
  judge(component, facts) {
    const limit = limitOf(facts, component)
    if (limit === undefined) return notApplicable
    const weight = weightsGB(facts, component)
    const tooLarge = weight !== undefined && weight > limit.maxMemoryGB
    return verdict(
      any(tooLarge, limit.gpu ? false : needs(facts, component)),
      `"${component.name}" has ${limit.gpu ? '' : 'no accelerator and '}at most ${limit.maxMemoryGB} GB; its model does not run there.`,
    )
  },
  fix: (component, facts) => {
    const limit = limitOf(facts, component)
    return limit?.gpu === true ? [] : [{ kind: 'replace', component: component.id, with: 'realtime-inference-endpoint' as KindId }]
  },
}
