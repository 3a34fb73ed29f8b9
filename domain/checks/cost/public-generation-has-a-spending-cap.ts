import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { downstreamOf, upstreamOf } from '../facts/gateways.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { isA } from '../facts/kinds.ts'
import { requiredNumber, saysSo, silent } from '../facts/said.ts'
import { isAgent, languageModels } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const capped = (each: Component): boolean => !silent(each, 'spendCapUsdPerMonth') || saysSo(each, 'spendCap') || saysSo(each, 'perUserQuota')

/** Where tokens are paid for: the models, or what stands for them where none is drawn. */
const payers = (facts: Facts): readonly Component[] => {
  const models = new Set(languageModels(facts))
  return facts.design.components.filter(
    (each) => models.has(each) || ((isAgent(each) || isA(each, 'llm-gateway')) && !downstreamOf(facts, each).some((next) => models.has(next))),
  )
}

export const publicGenerationHasASpendingCap: ComponentCheck = {
  id: 'public-generation-has-a-spending-cap',
  code: 'COST-015',
  title: 'Public generative endpoint has no spend cap',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'reachableFromInternet(c) and c.kind in {foundation-model-api,llm,agent,llm-gateway} and c.spendCapUsd unset and no per-user quota',
  remedy: 'Set a quota for each user and a spending cap with an alert.',
  fixClass: 'safe',
  why: 'Denial of wallet needs no exploit.',
  references: ['OWASP LLM10', 'FINOS AIR-DET-009', 'CCC.MARefArc.CN18', 'AWS AGENTCOST07-BP01', 'AWS GENOPS02-BP03'],
  foldedInto: ['SEC-019'],
  on: 'component',
  examines: (facts) => payers(facts).filter((each) => reachableFromInternet(facts, each)),
  judge: (component, facts) =>
    verdict(![component, ...upstreamOf(facts, component)].some(capped), `Anyone can spend your money on "${component.name}" without a limit.`),
  fix(component, facts) {
    const door = upstreamOf(facts, component).find((each) => isA(each, 'api-gateway', 'llm-gateway'))
    const budget = requiredNumber(facts, 'budgetUsdPerMonth')
    return [
      ...(door === undefined ? [] : [set(door, 'perUserQuota', true)]),
      ...(budget === undefined ? [set(component, 'spendCap', true)] : [set(component, 'spendCapUsdPerMonth', budget)]),
    ]
  },
}
