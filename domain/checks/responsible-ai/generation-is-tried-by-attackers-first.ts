import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { listOf, requires } from '../facts/said.ts'
import { talkers } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, any, maybe, not } from '../ternary.ts'

const live = (facts: Facts): readonly Component[] =>
  facts.design.components.filter(
    (each) =>
      (talkers(facts).includes(each) || listOf(each, 'generates').length > 0 || each.kind === 'image-generation-model') && maybe(prod(facts, each)),
  )
const tried = (facts: Facts): boolean =>
  facts.design.components.some(
    (each) => isA(each, 'evaluation', 'ci-cd') && listOf(each, 'checks').some((word) => word === 'safety' || word === 'red-team'),
  )

export const generationIsTriedByAttackersFirst: DesignCheck = {
  id: 'generation-is-tried-by-attackers-first',
  code: 'RAI-015',
  title: 'Generative system goes live without red-team or safety evaluation',
  pillar: 'responsible-ai',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: 'outcome review until answered',
  condition: 'prod llm, agent or generator and no evaluation(type=safety/red-team) and D.attestations.redTeam != true',
  remedy: 'Evaluate its safety in the delivery line, and have people attack it before launch.',
  fixClass: 'confirm',
  why: 'Someone will attack it; the choice is who goes first.',
  references: ['CCC.GenAI.CN08', 'AZ-AILZ AI.91', 'AWS AGENTSEC07-BP05', 'NIST AI RMF MEASURE 2.6', 'NIST AI RMF MEASURE 2.7', 'EU AI Act Art.15'],
  on: 'design',
  examines: (facts) => (live(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      tried(facts) ? false : all(not(requires(facts, 'attestations.redTeam', true)), any(...live(facts).map((each) => prod(facts, each)))),
      `Nobody has tried to break ${named(live(facts))}.`,
    ),
  fix(_design, facts) {
    const [beside] = live(facts)
    if (beside === undefined) return []
    const there = ofKind(facts, 'evaluation').find((each) => each.kind === 'llm-evaluation')
    return there === undefined
      ? insert(
          facts,
          {
            kind: 'llm-evaluation',
            name: 'Safety evaluation',
            beside,
            code: 'RAI-015',
            settings: { checks: ['safety', 'red-team'], evaluationGate: true },
          },
          { from: [beside], carries: 'telemetry', settings: { flow: 'telemetry' } },
        )
      : [set(there, 'checks', [...new Set([...listOf(there, 'checks'), 'safety', 'red-team'])])]
  },
}
