import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf, upstreamOf } from '../facts/gateways.ts'
import { isA, isPerson } from '../facts/kinds.ts'
import { servedBy } from '../facts/paths.ts'
import { listOf, requiredList, says, saysSo, silent } from '../facts/said.ts'
import { isAgent, languageModels } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import type { Ternary } from '../ternary.ts'

const young = (facts: Facts, component: Component): boolean =>
  requiredList(facts, 'useCase.audience').includes('minors') ||
  [component, ...upstreamOf(facts, component), ...facts.design.components.filter(isPerson)].some((each) =>
    listOf(each, 'audience').includes('minors'),
  )

const writes = (facts: Facts): readonly Component[] => {
  const models = new Set(languageModels(facts))
  return facts.design.components.filter(
    (each) =>
      models.has(each) ||
      listOf(each, 'generates').length > 0 ||
      each.kind === 'image-generation-model' ||
      (isAgent(each) && !downstreamOf(facts, each).some((next) => models.has(next))),
  )
}
const rail = (each: Component): boolean => isA(each, 'guardrail')
const unfiltered = (facts: Facts, component: Component): Ternary => {
  const around = [component, ...upstreamOf(facts, component)]
  const told = around.filter((each) => !silent(each, 'contentSafety'))
  if (told.some((each) => !saysSo(each, 'contentSafety', 'none')) || around.some((each) => servedBy(facts, each, rail))) return false
  return told.length > 0 ? true : says(component, 'contentSafety', 'none')
}

export const minorsAreProtectedFromHarmfulContent: ComponentCheck = {
  id: 'minors-are-protected-from-harmful-content',
  code: 'RAI-014',
  title: 'Service reachable by minors has no content-safety filter',
  pillar: 'responsible-ai',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'audience includes minors and generative component with contentSafety == none',
  remedy: 'Filter harm, self-harm, sexual content and violence.',
  fixClass: 'safe',
  why: 'Default model behaviour was not tuned for children.',
  references: ['AWS GENSEC02-BP01', 'AWS RAISP03-BP03', 'AZ-AILZ AI.52', 'AZ-AILZ AI.173', 'NIST AI RMF MEASURE 2.6', 'CCC.GenAI.CN02'],
  on: 'component',
  examines: (facts) => writes(facts).filter((each) => young(facts, each)),
  judge: (component, facts) => verdict(unfiltered(facts, component), `Minors reach "${component.name}", and nothing filters harmful content.`),
  fix: (component) => [set(component, 'contentSafety', 'strict')],
}
