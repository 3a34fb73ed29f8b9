import { kindOf } from '../../catalog/catalog.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { hasAccelerator, hostsOf } from '../facts/hosting.ts'
import { categoryOf, isA, ofKind } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { listOf, silent, textOf } from '../facts/said.ts'
import { trains } from '../facts/serving.ts'
import { fail, verdict } from '../outcome.ts'

const lines = (facts: Facts): ReadonlySet<string> =>
  facts.once(lines, () => new Set(facts.design.connections.flatMap((connection) => textOf(connection, 'over') ?? [])))

/** Parts that stand in a drawing without a line: what serves all, and places that hold others. */
const ambient = (facts: Facts, component: Component): boolean =>
  kindOf(component.kind)?.crossCutting != null ||
  ['devops', 'container-platform', 'orchestration', 'hybrid-network', 'on-prem', 'edge-ops'].includes(categoryOf(component) ?? '') ||
  listOf(component, 'hosts').length > 0 ||
  hostsOf(facts, component).length > 0 ||
  lines(facts).has(component.id)

const alone = (facts: Facts, component: Component): boolean =>
  facts.neighbours(component.id).length === 0 && silent(component, 'reasonForNoConnection')

/** Everything that some data source leads to, along connections and against those that ask. */
const fed = (facts: Facts): ReadonlySet<string> =>
  facts.once(fed, () => {
    const open = facts.design.components.filter((each) => categoryOf(each) === 'source').map(({ id }) => id as string)
    const seen = new Set<string>()
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const next = [
        ...facts.graph.from(id).map(({ to }) => to as string),
        ...facts.graph
          .to(id)
          .filter((connection) => meaningOf(facts, connection) === 'request')
          .map(({ from }) => from as string),
      ]
      for (const there of next) if (!seen.has(there)) open.push(there)
      for (const there of next) seen.add(there)
    }
    return seen
  })

/** A design that trains on sources it draws, and whose answers none of them leads to: a pipeline with a gap. */
const gap = (facts: Facts, component: Component): boolean =>
  trains(facts) &&
  isA(component, 'inference-endpoint', 'batch-inference') &&
  fed(facts).size > 0 &&
  !ofKind(facts, 'inference-endpoint', 'batch-inference', 'edge-inference').some(({ id }) => fed(facts).has(id))

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
  judge: (component, facts) =>
    alone(facts, component)
      ? fail(`"${component.name}" is joined with nothing.`)
      : verdict(gap(facts, component), `No data source leads to "${component.name}", or to anything else that answers.`),
  severityFor: (component, facts) => (hasAccelerator(facts, component) || isA(component, 'gpu-cluster') ? 'medium' : undefined),
  together: (count) => `None of the ${count} components is joined with another.`,
}
