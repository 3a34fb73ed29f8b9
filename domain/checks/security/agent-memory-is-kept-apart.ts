import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { above, numberOf, requiredNumber, requires, says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe } from '../ternary.ts'

const shared = (facts: Facts, memory: Component): Ternary => {
  const tenants = numberOf(memory, 'tenants')
  if ((tenants ?? 0) > 1 || (requiredNumber(facts, 'demand.users') ?? 0) > 1) return true
  return tenants === undefined
    ? requires(facts, 'demand.users', above(1))
    : requiredNumber(facts, 'demand.users') === undefined
      ? requires(facts, 'demand.users', above(1))
      : false
}

export const agentMemoryIsKeptApart: ComponentCheck = {
  id: 'agent-memory-is-kept-apart',
  code: 'SEC-039',
  title: 'Agent memory is shared across users or tenants',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == memory-store and c.partitionBy == none and users or tenants > 1',
  remedy: 'Keep the memory apart by tenant and user.',
  fixClass: 'confirm',
  why: "One user's poisoned or private memory becomes everyone's context.",
  references: ['OWASP ASI06', 'AWS AGENTSEC01-BP01', 'AWS AGENTSEC01-BP02', 'ATLAS AML.M0031', 'FINOS AIR-SEC-027'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'memory-store').filter((memory) => maybe(shared(facts, memory))),
  judge: (memory, facts) =>
    verdict(all(says(memory, 'partitionBy', 'none'), shared(facts, memory)), `"${memory.name}" mixes what different people told the agent.`),
  fix: (memory) => [
    set(memory, 'partitionBy', (numberOf(memory, 'tenants') ?? 1) > 1 ? 'tenant' : 'user'),
    ...(saysSo(memory, 'encryptionAtRest', ['cmk', 'encrypted']) ? [] : [set(memory, 'encryptionAtRest', 'provider')]),
  ],
}
