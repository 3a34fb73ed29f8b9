import type { ControlResult } from '../../design/finding.ts'
import { graphOf } from '../../design/graph.ts'
import { said } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import { boundaryProtections, componentProtections, connectionProtections, type Protection } from './protections.data.ts'
import { guards } from './guards.data.ts'

/** Something that protected the design and no longer does. */
export type LostControl = {
  /** The kind that guarded (`waf`), the setting (`encryptionAtRest`), or the framework's control (`PCI-DSS 3.5`). */
  control: string
  on: 'component' | 'connection' | 'boundary' | 'framework'
  /** Id of the element, or of the framework. */
  id: string
  /** A sentence for people. */
  what: string
}

/** Kinds that guard, settings that protect and controls of frameworks that `before` has and `after` no longer has. */
export function lostControls(
  before: Design,
  after: Design,
  compliance: { before: readonly ControlResult[]; after: readonly ControlResult[] } = { before: [], after: [] },
): LostControl[] {
  return [
    ...lostGuards(before, after),
    ...weakened(before, after),
    ...droppedFrameworks(before, after),
    ...lostOfFrameworks(compliance.before, compliance.after),
  ]
}

/** A guard is lost with the last of its kind, or when nothing passes it any more. */
function lostGuards(before: Design, after: Design): LostControl[] {
  const [was, is] = [graphOf(before), graphOf(after)]
  return before.components.flatMap(({ id, kind, name }): LostControl[] => {
    const lost = guards[kind]
    if (lost === undefined) return []
    if (is.ofKind(kind).length === 0) return [{ control: kind, on: 'component', id, what: `Control removed: without "${name}" ${lost}.` }]
    const idle = is.component(id)?.kind === kind && was.neighbours(id).length > 0 && is.neighbours(id).length === 0
    return idle ? [{ control: kind, on: 'component', id, what: `Control out of use: nothing passes "${name}" any more, so ${lost}.` }] : []
  })
}

function weakened(before: Design, after: Design): LostControl[] {
  const name = new Map<string, string>([...before.components, ...before.boundaries].map((each) => [each.id, each.name ?? each.id]))
  const lists = [
    ['component', before.components, after.components, componentProtections, (id: string) => name.get(id) ?? id],
    ['boundary', before.boundaries, after.boundaries, boundaryProtections, (id: string) => name.get(id) ?? id],
  ] as const
  const connections = new Map<string, Design['connections'][number]>(after.connections.map((each) => [each.id, each]))
  return [
    ...lists.flatMap(([on, olds, news, protections, called]) => {
      const now = new Map<string, Settings>(news.map(({ id, settings }) => [id, settings]))
      return olds.flatMap(({ id, settings }) => weaker(settings, now.get(id), protections).map((lost) => told(on, id, called(id), lost)))
    }),
    ...before.connections.flatMap(({ id, from, to, settings }) =>
      weaker(settings, connections.get(id)?.settings, connectionProtections).map((lost) =>
        told('connection', id, `${name.get(from) ?? from} → ${name.get(to) ?? to}`, lost),
      ),
    ),
  ]
}

const told = (on: LostControl['on'], id: string, name: string, { setting, lost }: Protection): LostControl => ({
  control: setting,
  on,
  id,
  what: `Control weakened on "${name}": ${lost}.`,
})

/** An element that is gone is told by what it was, not by its settings. */
function weaker(before: Settings, after: Settings | undefined, protections: readonly Protection[]): Protection[] {
  if (after === undefined) return []
  return protections.filter(({ setting, ladder }) => step(ladder, after[setting]) < step(ladder, before[setting]))
}

const step = (ladder: Protection['ladder'], value: Settings[string] | undefined): number =>
  ladder.findIndex((values) => typeof value !== 'number' && typeof value !== 'object' && value !== undefined && values.includes(value))

function droppedFrameworks(before: Design, after: Design): LostControl[] {
  const kept = said(after.requirements.frameworks) ?? []
  return (said(before.requirements.frameworks) ?? []).flatMap((id): LostControl[] =>
    kept.includes(id) ? [] : [{ control: id, on: 'framework', id, what: `${id} is no longer asked for, so nobody checks it.` }],
  )
}

function lostOfFrameworks(before: readonly ControlResult[], after: readonly ControlResult[]): LostControl[] {
  const key = ({ framework, control }: ControlResult): string => `${framework} ${control}`
  const now = new Map(after.map((each) => [key(each), each.status]))
  return before.flatMap((each): LostControl[] => {
    const status = now.get(key(each))
    if (each.status !== 'provided' || status === undefined || status === 'provided' || status === 'not-applicable') return []
    return [
      {
        control: `${each.framework} ${each.control}`,
        on: 'framework',
        id: each.framework,
        what: `${each.framework} ${each.control} (${each.title}) was met and ${status === 'not-provided' ? 'is no longer met' : 'can no longer be judged'}.`,
      },
    ]
  })
}
