import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { says, saysSo } from '../facts/said.ts'
import { isAgent, modelApis, talkers } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, maybe, not } from '../ternary.ts'

const live = (facts: Facts): readonly Component[] => talkers(facts).filter((each) => maybe(prod(facts, each)))

/** Prompts are kept and reviewed. Open where a source repository does not say that they are in it. */
function versioned(facts: Facts): Ternary {
  if (
    facts.design.components.some(
      (each) => saysSo(each, 'changeControl', 'in-place') && (isA(each, 'prompt-registry') || isAgent(each) || modelApis(facts).includes(each)),
    )
  )
    return false
  if (ofKind(facts, 'prompt-registry').length > 0 || facts.design.components.some((each) => saysSo(each, 'promptsInSourceControl'))) return true
  if (facts.design.components.some((each) => saysSo(each, 'promptsInSourceControl', false))) return false
  return any(...ofKind(facts, 'source-repo').map((repo) => says(repo, 'promptsInSourceControl', true)))
}

export const promptsAreVersioned: DesignCheck = {
  id: 'prompts-are-versioned',
  code: 'OPS-017',
  title: 'Prompts are not versioned',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'exists llm, agent or foundation-model-api in prod and no c.kind == prompt-registry and prompts not in source-repo',
  remedy: 'Keep prompts in a prompt registry or with the source code.',
  fixClass: 'safe',
  why: 'A prompt edit is a production change with no diff.',
  references: ['AWS GENOPS03-BP01', 'AWS GENREL04-BP01', 'AWS GENSEC04-BP01', 'AZ-WAF OE:11'],
  on: 'design',
  examines: (facts) => (live(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      all(not(versioned(facts)), any(...live(facts).map((each) => prod(facts, each)))),
      `Nothing keeps the versions of the prompts of ${named(live(facts))}.`,
    ),
  fix(_design, facts) {
    const edited = facts.design.components
      .filter((each) => saysSo(each, 'changeControl', 'in-place'))
      .map((each) => set(each, 'changeControl', 'reviewed'))
    const [repo] = ofKind(facts, 'source-repo')
    if (repo !== undefined) return [...edited, set(repo, 'promptsInSourceControl', true)]
    const [beside] = live(facts)
    if (beside === undefined || ofKind(facts, 'prompt-registry').length > 0) return edited
    return [
      ...edited,
      ...insert(
        facts,
        { kind: 'prompt-management', name: 'Prompts', beside, code: 'OPS-017', settings: { keepVersions: 10, changeControl: 'reviewed' } },
        { to: [beside], carries: 'control' },
      ),
    ]
  },
}
