import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { ofKind } from '../facts/kinds.ts'
import { silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const loose = (agent: Component): boolean => silent(agent, 'maxSteps') || silent(agent, 'timeoutSeconds')

export const agentsHaveLimits: ComponentCheck = {
  id: 'agents-have-limits',
  code: 'REL-018',
  title: 'Agent or workflow has no step, time or cost limit',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high if internet-facing',
  condition: 'c.kind in {agent,agent-orchestrator} and (c.maxSteps unset or c.timeoutSeconds unset)',
  remedy: 'Limit steps, time and cost of one run.',
  fixClass: 'safe',
  why: 'Loops that decide for themselves when to stop sometimes do not.',
  references: ['AWS GENREL03-BP02', 'AWS GENCOST05-BP01', 'AWS AGENTCOST07-BP01', 'OWASP LLM10', 'OWASP ASI08'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'agent-orchestrator'),
  judge: (agent) => verdict(loose(agent), `"${agent.name}" has no limit on its steps or its time.`),
  severityFor: (agent, facts) => (reachableFromInternet(facts, agent) ? 'high' : undefined),
  fix: (agent) => [
    ...(silent(agent, 'maxSteps') ? [set(agent, 'maxSteps', 15)] : []),
    ...(silent(agent, 'timeoutSeconds') ? [set(agent, 'timeoutSeconds', 120)] : []),
    ...(silent(agent, 'maxCostUsd') ? [set(agent, 'maxCostUsd', 1)] : []),
  ],
}
