import type { Component, Connection } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { ComponentCheck } from '../check.ts'
import { set, setOn } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { agents } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

const much = (value: SettingValue): boolean => Array.isArray(value) && value.some((each) => each === 'admin' || each === 'write-all')

/** Connections that give the agent everything in a store of sensitive data. */
const broad = (facts: Facts, agent: Component): readonly Connection[] =>
  facts.graph.from(agent.id).filter((connection) => {
    const { to } = facts.ends(connection)
    return to !== undefined && stores(to) && sensitive(facts, to) === true && saysSo(connection, 'access', much)
  })

export const agentsMayDoOnlyTheirTask: ComponentCheck = {
  id: 'agents-may-do-only-their-task',
  code: 'SEC-034',
  title: 'Agent has broader access than its task',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == agent and (c.permissionBoundary == none or exists edge agent -> sensitive store with access in {admin,write-all,*})',
  remedy: 'Narrow what it may do to its task, and its access to the operations it uses.',
  fixClass: 'confirm',
  why: "An agent's blast radius is its permissions, not its prompt.",
  references: [
    'OWASP LLM06',
    'OWASP ASI03',
    'AWS GENSEC05-BP01',
    'AWS AGENTSEC03-BP03',
    'AWS AGENTREL02-BP02',
    'FINOS AIR-PREV-018',
    'CCC.MARefArc.CN11',
    'ATLAS AML.M0026',
    'NIST 800-53 AC-6',
  ],
  on: 'component',
  examines: (facts) =>
    agents(facts).filter((agent) => agent.kind === 'agent-orchestrator' || !silent(agent, 'permissionBoundary') || broad(facts, agent).length > 0),
  judge: (agent, facts) =>
    verdict(any(broad(facts, agent).length > 0, says(agent, 'permissionBoundary', 'none')), `"${agent.name}" may do more than its task needs.`),
  fix: (agent, facts) => [
    set(agent, 'permissionBoundary', 'scoped'),
    ...broad(facts, agent).map((connection) => setOn(connection, 'access', ['read', 'write'])),
  ],
}
