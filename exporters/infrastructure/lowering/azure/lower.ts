import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import type { Value } from '../../model/value.ts'
import type { Omission } from '../../../exporter.ts'
import type { Lowered } from '../lowered.ts'
import type { Link } from '../link.ts'
import { Account } from './account.ts'
import { makeAlarms } from './alarms.ts'
import { makeBudget } from './budget.ts'
import { makeBackups } from './forms/backup.ts'
import { holdOnLink, holdSettings, tellSize } from './held.ts'
import { joinAll } from './join/join.ts'
import { azureLowerings } from './kinds/index.ts'
import { Part } from './part.ts'

/** The Azure side of a design. Components of other providers are left to their own lowering. */
export function lowerAzure(assessment: Assessment): Lowered {
  const account = new Account(assessment)
  const { design } = assessment
  const omissions: Omission[] = []
  const waiting: { part: Part; lower: (part: Part) => Part['faces'] }[] = []
  for (const component of design.components) {
    if (account.providerOf(component) !== 'azure') continue
    const lowering = azureLowerings[component.kind]
    if (lowering === undefined || 'reason' in lowering) {
      omissions.push({
        element: component.id,
        what: `"${component.name}" (${kindOf(component.kind)?.name ?? component.kind})`,
        why: lowering?.reason ?? 'There is no Terraform for this kind on Azure.',
      })
      continue
    }
    const part = new Part(account, component, account.place(component))
    account.parts.set(component.id, part)
    waiting.push({ part, lower: lowering })
  }
  account.declareProvider()
  void account.home.group
  for (const { part, lower } of waiting) part.faces = lower(part)
  const links = joinAll(account)
  for (const place of account.places) makeBackups(place)
  makeAlarms(account)
  makeBudget(account)
  account.finish()
  for (const part of account.parts.values()) {
    holdSettings(part)
    tellSize(part)
  }
  for (const link of links) holdOnLink(link, account)

  const parts = [...account.parts.values()]
  for (const link of links)
    if (!link.shows)
      omissions.push({
        element: link.id,
        what: `connection ${link.connection.from} -> ${link.connection.to} (${link.carries})`,
        why: link.reason ?? 'Nothing of it stands in the code.',
      })
  describe(account, parts, links)
  return {
    module: account.module,
    omissions,
    assumptions: account.assumptions,
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

/** What the design calls each of its elements, where it is found in the subscription, and what it says beyond the code. */
function describe({ module }: Account, parts: readonly Part[], links: readonly Link[]): void {
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
