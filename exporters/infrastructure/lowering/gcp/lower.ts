import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import type { Value } from '../../model/value.ts'
import type { Omission } from '../../../exporter.ts'
import type { Link } from '../link.ts'
import type { Lowered } from '../lowered.ts'
import { makeAlarms } from './alarms.ts'
import { joinAll } from './join/join.ts'
import { makeBudget } from './budget.ts'
import { holdOnLink, holdSettings, tellSize } from './held.ts'
import { gcpLowerings } from './kinds/index.ts'
import { Part } from './part.ts'
import { Project } from './project.ts'

/** The Google Cloud side of a design. Components of other providers are left to their own lowering. */
export function lowerGcp(assessment: Assessment): Lowered {
  const project = new Project(assessment)
  const { design } = assessment
  const omissions: Omission[] = []
  const waiting: { part: Part; lower: (part: Part) => Part['faces'] }[] = []
  for (const component of design.components) {
    if (project.providerOf(component) !== 'gcp') continue
    const lowering = gcpLowerings[component.kind]
    if (lowering === undefined || 'reason' in lowering) {
      omissions.push({
        element: component.id,
        what: `"${component.name}" (${kindOf(component.kind)?.name ?? component.kind})`,
        why: lowering?.reason ?? 'There is no Terraform for this kind on Google Cloud.',
      })
      continue
    }
    const part = new Part(project, component, project.place(component))
    project.parts.set(component.id, part)
    waiting.push({ part, lower: lowering })
  }
  project.module.provider('google', null, {
    project: project.id,
    region: project.home.region,
    user_project_override: true,
    billing_project: project.id,
    default_labels: project.labels,
  })
  for (const { part, lower } of waiting) part.faces = lower(part)
  const links = joinAll(project)
  makeAlarms(project)
  makeBudget(project)
  project.finish()
  for (const part of project.parts.values()) {
    holdSettings(part)
    tellSize(part)
  }
  for (const link of links) holdOnLink(link, project)

  const parts = [...project.parts.values()]
  for (const link of links)
    if (!link.shows)
      omissions.push({
        element: link.id,
        what: `connection ${link.connection.from} -> ${link.connection.to} (${link.carries})`,
        why: link.reason ?? 'Nothing of it stands in the code.',
      })
  describe(project, parts, links)
  return {
    module: project.module,
    omissions,
    assumptions: project.assumptions,
    components: parts.map((part) => ({
      id: part.id,
      name: part.component.name,
      kind: part.component.kind,
      addresses: part.resources.map(({ address }) => address.join('.')),
      unread: part.said.unread(),
      held: part.said.held(),
    })),
    connections: links.map((link) => ({
      id: link.id,
      addresses: link.resources.map(({ address }) => address.join('.')),
      traces: link.traces,
      unread: link.said.unread(),
      held: link.said.held(),
    })),
  }
}

/** What the design calls each of its elements, where it is found in the project, and what it says beyond the code. */
function describe({ module }: Project, parts: readonly Part[], links: readonly Link[]): void {
  const beyond = (of: Part | Link): Value | undefined => {
    const { said } = of
    const names = of instanceof Part ? [...said.held().map(({ setting }) => setting), ...said.unread()].sort() : said.unread()
    return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, said.peek(name) ?? null]))
  }
  const entries = (kind: string, found: readonly (Part | Link)[], value: (of: Part | Link) => Value) =>
    Object.fromEntries(found.map((each): [string, Value] => [each.id, module.local(`${kind}_${each.address()}`, () => value(each), 'design').value]))
  module.output({
    name: 'components',
    description:
      'Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries.',
    value: entries('component', parts, (part) => ({
      ...(part instanceof Part && { name: part.component.name, kind: part.component.kind, address: part.faces.address?.value ?? null }),
      declared: beyond(part),
    })),
  })
  const telling = links.filter((link) => link.shows && link.said.unread().length > 0)
  if (telling.length > 0)
    module.output({
      name: 'connections',
      description: 'What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service.',
      value: entries('connection', telling, (link) => beyond(link) ?? null),
    })
}
