import type { Edit } from '../../design/edit.ts'
import { requirementAt } from '../../design/requirement-path.ts'
import type { Boundary, Component, Connection, Design } from '../../design/schema.ts'
import type { Settings } from '../../design/settings/vocabulary.ts'
import { requirementKeys } from '../../design/settings/requirement-keys.data.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((each) => [each.id, each]))

type SettingOrUnknown = Extract<Edit, { kind: 'configure' }>['value']

/** Settings that differ; null where they are no longer said. */
const settings = (before: Settings, after: Settings): [string, SettingOrUnknown][] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): [string, SettingOrUnknown][] =>
    same(before[name], after[name]) ? [] : [[name, (after[name] ?? null) as SettingOrUnknown]],
  )

/**
 * The edits that lead from one design to another, each element touched only where it differs. Waivers and positions are left alone,
 * and so are kind and provider of a boundary, which no edit changes.
 */
export function editsBetween(before: Design, after: Design): Edit[] {
  const olds = { components: byId(before.components), connections: byId(before.connections), boundaries: byId(before.boundaries) }
  const news = { components: byId(after.components), connections: byId(after.connections), boundaries: byId(after.boundaries) }
  // Reasons of a connection are part of it: with others it is another one.
  const reasoned = (old: Connection, now: Connection): boolean => !same(old.because, now.because)
  const turned = (old: Connection, now: Connection): boolean => old.from !== now.from || old.to !== now.to
  return [
    ...(before.name === after.name ? [] : [{ kind: 'title', name: after.name } satisfies Edit]),
    ...requirements(before, after),
    ...outermostFirst(after.boundaries.filter(({ id }) => !olds.boundaries.has(id))).map((boundary): Edit => ({ kind: 'bound', boundary })),
    ...after.components.flatMap((now): Edit[] => {
      const old = olds.components.get(now.id)
      return old === undefined ? [{ kind: 'place', component: now }] : componentEdits(old, now)
    }),
    ...before.connections.flatMap((old): Edit[] => {
      const now = news.connections.get(old.id)
      // What goes with a component goes by itself.
      const gone = now === undefined ? news.components.has(old.from) && news.components.has(old.to) : reasoned(old, now)
      return gone ? [{ kind: 'disconnect', connection: old.id }] : []
    }),
    ...after.connections.flatMap((now): Edit[] => {
      const old = olds.connections.get(now.id)
      if (old === undefined || reasoned(old, now)) return [{ kind: 'connect', connection: now }]
      return [
        ...(turned(old, now) ? [{ kind: 'reconnect', connection: now.id, from: now.from, to: now.to } satisfies Edit] : []),
        ...connectionEdits(old, now),
      ]
    }),
    ...before.components.flatMap(({ id }): Edit[] => (news.components.has(id) ? [] : [{ kind: 'remove', component: id }])),
    ...after.boundaries.flatMap((now): Edit[] => {
      const old = olds.boundaries.get(now.id)
      return old === undefined ? [] : boundaryEdits(old, now)
    }),
    ...before.boundaries.flatMap(({ id }): Edit[] => (news.boundaries.has(id) ? [] : [{ kind: 'unbound', boundary: id }])),
  ]
}

const requirements = (before: Design, after: Design): Edit[] =>
  requirementKeys.flatMap(({ path = '' }): Edit[] => {
    const at = path.replace(/^requirements\./, '')
    const value = requirementAt(after.requirements, at)
    return same(requirementAt(before.requirements, at), value)
      ? []
      : [{ kind: 'require', at, value: (value ?? null) as Extract<Edit, { kind: 'require' }>['value'] }]
  })

function outermostFirst(boundaries: readonly Boundary[]): Boundary[] {
  const inside = byId(boundaries)
  const depth = ({ in: outer }: Boundary): number => {
    const around = outer === undefined ? undefined : inside.get(outer)
    return around === undefined ? 0 : 1 + depth(around)
  }
  return boundaries.toSorted((a, b) => depth(a) - depth(b))
}

function componentEdits(old: Component, now: Component): Edit[] {
  const component = now.id
  return [
    ...(old.kind === now.kind ? [] : [{ kind: 'replace', component, with: now.kind } satisfies Edit]),
    ...(old.name === now.name ? [] : [{ kind: 'rename', component, name: now.name } satisfies Edit]),
    ...(old.provider === now.provider ? [] : [{ kind: 'provide', component, provider: now.provider ?? null } satisfies Edit]),
    ...(old.in === now.in ? [] : [{ kind: 'enclose', component, in: now.in ?? null } satisfies Edit]),
    ...settings(old.settings, now.settings).map(([setting, value]): Edit => ({ kind: 'configure', component, setting, value })),
    ...(same(old.because, now.because) ? [] : [{ kind: 'explain', component, because: now.because } satisfies Edit]),
  ]
}

function connectionEdits(old: Connection, now: Connection): Edit[] {
  const connection = now.id
  return [
    ...(old.carries === now.carries ? [] : [{ kind: 'carry', connection, carries: now.carries } satisfies Edit]),
    ...(old.name === now.name ? [] : [{ kind: 'label', connection, name: now.name ?? null } satisfies Edit]),
    ...settings(old.settings, now.settings).map(([setting, value]): Edit => ({ kind: 'configure-connection', connection, setting, value })),
  ]
}

function boundaryEdits(old: Boundary, now: Boundary): Edit[] {
  const boundary = now.id
  return [
    ...(old.name === now.name ? [] : [{ kind: 'rename-boundary', boundary, name: now.name ?? null } satisfies Edit]),
    ...(old.in === now.in ? [] : [{ kind: 'enclose-boundary', boundary, in: now.in ?? null } satisfies Edit]),
    ...settings(old.settings, now.settings).map(([setting, value]): Edit => ({ kind: 'configure-boundary', boundary, setting, value })),
  ]
}
