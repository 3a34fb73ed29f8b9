import type { Component, Connection } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set, setOn } from '../edits/set.ts'
import { trustLineOf } from '../facts/crossing.ts'
import type { Facts } from '../facts/facts.ts'
import { reachableFromInternet } from '../facts/internet.ts'
import { isA, isPerson } from '../facts/kinds.ts'
import { askSetting, says, saysSo, silent } from '../facts/said.ts'
import { requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, not, unknown } from '../ternary.ts'

const asked = (component: Component): boolean =>
  isA(component, 'inference-endpoint', 'api-gateway', 'agent', 'web-app', 'notebook', 'vector-db') ||
  (component.settings['toolProtocol'] === 'mcp' && isA(component, 'mcp-server'))

const callsFromOutside = (facts: Facts, component: Component): readonly Connection[] =>
  requestsTo(facts, component).filter((call) => {
    const { from } = facts.ends(call)
    // Agents that trust each other unasked are told by SEC-040, on the connection.
    const amongAgents = silent(component, 'auth') && from !== undefined && isA(component, 'agent') && isA(from, 'agent')
    return from !== undefined && !amongAgents && trustLineOf(facts, from) !== trustLineOf(facts, component)
  })

/** Nobody is asked who they are. Anonymous on purpose needs a limit on what one caller may use. */
function anonymous(component: Component, calls: readonly Connection[]): Ternary {
  if (saysSo(component, 'auth', 'anonymous-by-choice')) return not(says(component, 'rateLimit', true))
  if (!silent(component, 'auth')) return says(component, 'auth', 'none')
  if (calls.some((call) => saysSo(call, 'auth', 'none'))) return true
  return calls.every((call) => !silent(call, 'auth')) ? false : unknown(askSetting(component, 'auth'))
}

export const callersAreAuthenticated: ComponentCheck = {
  id: 'callers-are-authenticated',
  code: 'SEC-008',
  title: 'Endpoint, API or agent accepts unauthenticated callers',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: 'critical if reachable from the internet',
  condition:
    'c.kind in {inference-endpoint,api-gateway,agent,mcp-server,web-app,notebook,vector-db} and c.auth == none and exists inbound request edge from outside trustZone(c)',
  remedy: 'Ask callers who they are: people by OIDC, workloads by their identity.',
  fixClass: 'confirm',
  why: 'An anonymous model endpoint is a free GPU, a data leak and an extraction target at once.',
  references: [
    'AWS MLSEC06-BP01',
    'AWS GENSEC01-BP01',
    'AZ-AILZ AI.101',
    'AZ-WAF SE:05',
    'CCC.Core.CN05',
    'NIST 800-53 AC-3',
    'HIPAA 164.312(d)',
    'PCI 7.2.1',
    'SOC2 CC6.1',
    'ATLAS AML.M0019',
  ],
  on: 'component',
  examines: (facts) => facts.design.components.filter((component) => asked(component) && callsFromOutside(facts, component).length > 0),
  judge: (component, facts) =>
    verdict(
      anonymous(component, callsFromOutside(facts, component)),
      `"${component.name}" answers callers from outside without asking who they are.`,
    ),
  severityFor: (component, facts) => (reachableFromInternet(facts, component) ? 'critical' : undefined),
  fix(component, facts) {
    const calls = callsFromOutside(facts, component)
    const people = calls.some((call) => {
      const { from } = facts.ends(call)
      return from !== undefined && isPerson(from)
    })
    return [
      set(component, 'auth', people ? 'oidc' : 'iam'),
      ...calls.filter((call) => saysSo(call, 'auth', 'none')).map((call) => setOn(call, 'auth', people ? 'oidc' : 'workload-identity')),
    ]
  },
}
