import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { says, saysSo } from '../facts/said.ts'
import { isAgent, modelApis } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { callersOf, requestsTo } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, any, not } from '../ternary.ts'

/** Tools that agents can call. */
const tools = (facts: Facts): readonly Component[] => {
  const apis = new Set(modelApis(facts))
  return ofKind(facts, 'tool', 'mcp-server').filter(
    (each) =>
      !apis.has(each) &&
      (each.kind !== 'third-party-api' || callersOf(facts, each).some((caller) => isAgent(caller) || caller.kind === 'tool-gateway')),
  )
}

const registry = (facts: Facts, tool: Component): Ternary => {
  const gates = [tool, ...facts.neighbours(tool.id)].filter(({ kind }) => kind === 'tool-gateway')
  return any(...gates.map((gate) => says(gate, 'allowList', true)))
}

export const outsideToolsAreRegisteredAndPinned: ComponentCheck = {
  id: 'outside-tools-are-registered-and-pinned',
  code: 'SEC-037',
  title: 'External tool or MCP server is not in an approved registry',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high in prod',
  condition: 'c.kind in {tool,mcp-server} and c.origin == third-party and no tool-registry edge or c.version unpinned',
  remedy: 'List it in a registry of reviewed tools and pin its version.',
  fixClass: 'confirm',
  why: 'Tools are dependencies that read your prompts, and they change after you approve them.',
  references: [
    'OWASP ASI04',
    'OWASP LLM03',
    'AWS AGENTSEC02-BP03',
    'AWS AGENTOPS04-BP01',
    'FINOS AIR-PREV-020',
    'CCC.MARefArc.CN13',
    'NIST 800-53 SR-3',
  ],
  on: 'component',
  examines: (facts) => tools(facts),
  judge: (tool, facts) =>
    verdict(
      all(says(tool, 'origin', 'third-party'), any(saysSo(tool, 'modelVersion', ['latest', 'auto-upgrade']), not(registry(facts, tool)))),
      `"${tool.name}" comes from outside and is not in a list of reviewed tools, or not pinned to a version.`,
    ),
  severityFor: (tool, facts) => (prod(facts, tool) === true ? 'high' : undefined),
  fix(tool, facts) {
    if (saysSo(tool, 'modelVersion', ['latest', 'auto-upgrade'])) return []
    const gate = [tool, ...facts.neighbours(tool.id)].find(({ kind }) => kind === 'tool-gateway')
    if (gate !== undefined) return [set(gate, 'allowList', true)]
    const calls = requestsTo(facts, tool)
    return insertInto(facts, calls, {
      kind: 'tool-gateway',
      name: 'Reviewed tools',
      beside: callersOf(facts, tool)[0] ?? tool,
      code: 'SEC-037',
      settings: { allowList: true, origin: 'own' },
    })
  },
}
