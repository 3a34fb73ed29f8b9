import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { highRisk } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { isAgent, isServing } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, any, maybe } from '../ternary.ts'

/** Answers while people wait: a batch is switched off by not running it. */
const serving = (facts: Facts): readonly Component[] =>
  facts.design.components.filter((each) => (isServing(each) || isAgent(each)) && !isA(each, 'batch-inference') && maybe(prod(facts, each)))
const switchable = (facts: Facts): boolean =>
  facts.design.components.some((each) => saysSo(each, 'killSwitch') || each.kind === 'experimentation-platform')

export const aiCanBeSwitchedOff: DesignCheck = {
  id: 'ai-can-be-switched-off',
  code: 'RAI-012',
  title: 'AI feature cannot be switched off',
  pillar: 'responsible-ai',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: 'high if high-risk',
  condition: 'prod AI serving path with no feature flag, bypass or kill-switch on the gateway',
  remedy: 'Add a switch at the gateway, and a fixed answer for when it is off.',
  fixClass: 'safe',
  why: 'The first incident response action is to make it stop.',
  references: ['NIST AI RMF MANAGE 2.4', 'EU AI Act Art.14(4)(e)', 'AWS REL05-BP07', 'AWS AGENTOPS07-BP04', 'ISO42001 A.6.2.6'],
  on: 'design',
  examines: (facts) => (serving(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(!switchable(facts), any(...serving(facts).map((each) => prod(facts, each)))),
      `Nothing can switch off ${named(serving(facts))} at once.`,
    ),
  severityFor: (_design, facts) => (highRisk(facts) ? 'high' : undefined),
  fix(_design, facts) {
    const door = ofKind(facts, 'llm-gateway', 'api-gateway')[0] ?? serving(facts)[0]
    return door === undefined ? [] : [set(door, 'killSwitch', true)]
  },
}
