import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { servedBy } from '../facts/paths.ts'
import { isAgent, languageModels } from '../facts/serving.ts'
import { callersOf } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

const steps = (each: Component, models: ReadonlySet<Component>): boolean =>
  models.has(each) || isAgent(each) || isA(each, 'retriever', 'vector-db', 'tool', 'llm-gateway')

/** The largest group of steps that are joined with each other. */
function flow(facts: Facts): readonly Component[] {
  const models = new Set(languageModels(facts))
  const left = new Set(
    facts.design.components.filter((each) => steps(each, models) && (each.kind !== 'third-party-api' || callersOf(facts, each).length > 0)),
  )
  const groups: Component[][] = []
  for (const start of left) {
    left.delete(start)
    const group = [start]
    for (const each of group) for (const near of facts.neighbours(each.id)) if (left.delete(near)) group.push(near)
    groups.push(group)
  }
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? []
}
/** What a component does in the flow; two that do the same are one step. */
function role(facts: Facts, component: Component): string | undefined {
  if (languageModels(facts).includes(component)) return 'model'
  if (isAgent(component)) return 'agent'
  if (isA(component, 'vector-db')) return 'index'
  if (isA(component, 'retriever')) return 'retriever'
  return isA(component, 'tool') ? 'tool' : undefined
}
const long = (facts: Facts): boolean =>
  new Set(flow(facts).flatMap((each) => role(facts, each) ?? [])).size >= 3 &&
  flow(facts).some((each) => isAgent(each) || languageModels(facts).includes(each))
const traces = (each: Component): boolean => isA(each, 'tracing')

export const everyStepOfAnAnswerCanBeTraced: DesignCheck = {
  id: 'every-step-of-an-answer-can-be-traced',
  code: 'OPS-013',
  title: 'RAG or agent flow has no tracing',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'exists path through >= 3 of {retriever,vector-db,llm,tool,agent} and no tracing on it',
  remedy: 'Trace every step, from the orchestrator and the gateway on.',
  fixClass: 'safe',
  why: 'When an answer is wrong you need to know which step was wrong.',
  references: ['AWS GENOPS03-BP02', 'AWS AGENTOPS05-BP01', 'AWS AGENTSEC05-BP02', 'FINOS AIR-DET-021', 'ATLAS AML.M0024'],
  on: 'design',
  examines: (facts) => (long(facts) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(!flow(facts).some((each) => servedBy(facts, each, traces)), `Nothing traces an answer through ${named(flow(facts))}.`),
  fix(_design, facts) {
    const [start] = [...flow(facts).filter((each) => isAgent(each) || each.kind === 'rag-orchestrator' || isA(each, 'llm-gateway')), ...flow(facts)]
    const there = ofKind(facts, 'tracing')[0]
    if (start === undefined) return []
    return there === undefined
      ? insert(
          facts,
          { kind: 'llm-observability', name: 'Traces', beside: start, code: 'OPS-013', settings: { alertsTarget: 'on-call' } },
          { from: [start], carries: 'telemetry' },
        )
      : [{ kind: 'connect', connection: join(facts, start, there, 'telemetry') }]
  },
}
