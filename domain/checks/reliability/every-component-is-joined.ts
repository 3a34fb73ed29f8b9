import { kindOf } from '../../catalog/catalog.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { hasAccelerator, hostsOf } from '../facts/hosting.ts'
import { categoryOf, isA } from '../facts/kinds.ts'
import { listOf, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** Parts that stand in a drawing without a line: what serves all, and places that hold others. */
const ambient = (facts: Facts, component: Component): boolean =>
  kindOf(component.kind)?.crossCutting != null ||
  ['devops', 'container-platform', 'orchestration', 'hybrid-network', 'on-prem', 'edge-ops'].includes(categoryOf(component) ?? '') ||
  listOf(component, 'hosts').length > 0 ||
  hostsOf(facts, component).length > 0 ||
  facts.design.connections.some((connection) => saysSo(connection, 'over', component.id))

const alone = (facts: Facts, component: Component): boolean =>
  facts.graph.neighbours(component.id).length === 0 && silent(component, 'reasonForNoConnection')

export const everyComponentIsJoined: ComponentCheck = {
  id: 'every-component-is-joined',
  code: 'REL-020',
  title: 'Component is disconnected from the architecture',
  pillar: 'reliability',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: 'medium if GPU',
  condition: 'inDegree + outDegree == 0, or no path from any data source to any serving component',
  remedy: 'Connect it, remove it, or say why it stands alone.',
  fixClass: 'manual',
  why: 'A pipeline with a gap is five diagrams, not one system.',
  references: ['AWS REL03-BP03', 'AZ-WAF OE:05'],
  on: 'component',
  examines: (facts) => (facts.design.components.length > 1 ? facts.design.components.filter((each) => !ambient(facts, each)) : []),
  judge: (component, facts) => verdict(alone(facts, component), `"${component.name}" is joined with nothing.`),
  severityFor: (component, facts) => (hasAccelerator(facts, component) || isA(component, 'gpu-cluster') ? 'medium' : undefined),
  together: (count) => `None of the ${count} components is joined with another.`,
}
