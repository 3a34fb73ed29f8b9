import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { upstreamOf } from '../facts/gateways.ts'
import { ofKind } from '../facts/kinds.ts'
import { saysSo } from '../facts/said.ts'
import { languageModels, modelApis } from '../facts/serving.ts'
import { calledBy, callersOf, requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

const replaces = ['rules', 'safe-state', 'other-model', 'other-region']

/** Someone steps in: said of it or of who calls it, a fallback connection, or a gateway with another model. */
function hasFallback(facts: Facts, model: Component): boolean {
  const around = [model, ...upstreamOf(facts, model)]
  if (around.some((each) => saysSo(each, 'fallback', replaces))) return true
  if (around.some((each) => facts.graph.from(each.id).some((connection) => saysSo(connection, 'purpose', 'fallback')))) return true
  return ofKind(facts, 'llm-gateway').some((gate) => calledBy(facts, gate).filter((each) => languageModels(facts).includes(each)).length > 1)
}

export const criticalPathsHaveASecondModel: ComponentCheck = {
  id: 'critical-paths-have-a-second-model',
  code: 'REL-008',
  title: 'Critical path depends on one foundation-model provider with no fallback',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high if mission-critical',
  condition: 'D.criticality >= high and serving path has exactly one foundation-model-api and no fallback edge or gateway with alternates',
  remedy: 'Put a gateway before the model that knows a second model or region.',
  fixClass: 'manual',
  why: "Hosted models throttle, change and retire on someone else's calendar.",
  references: ['FINOS AIR-OP-007', 'AWS GENREL05-BP01', 'AWS GENREL03-BP01', 'AZ-WAF RE:07', 'NIST AI RMF GOVERN 6.2', 'NIST AI RMF MANAGE 3.1'],
  on: 'component',
  examines: (facts) =>
    modelApis(facts).length === 1 && languageModels(facts).length === 1 && maybe(criticalityAtLeast(facts, 'high')) ? modelApis(facts) : [],
  judge: (model, facts) =>
    verdict(
      all(!hasFallback(facts, model), criticalityAtLeast(facts, 'high')),
      `Everything waits for "${model.name}", and nothing steps in when it does not answer.`,
    ),
  severityFor: (_model, facts) => (criticalityAtLeast(facts, 'mission-critical') === true ? 'high' : undefined),
  fix(model, facts) {
    const caller = callersOf(facts, model)[0]
    if (caller === undefined) return []
    const gate = {
      kind: 'llm-gateway',
      name: 'Model gateway',
      beside: caller,
      code: 'REL-008',
      settings: { fallback: 'other-model', rateLimit: true, monitorsMetrics: true, spendCap: true },
    }
    return insertInto(facts, requestsTo(facts, model), gate)
  },
}
