import { waiverKey } from './canonical.ts'
import type { Edit } from './edit.ts'
import { requirementAt } from './requirement-path.ts'
import type { Design, Position } from './schema.ts'

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((each) => each.id === id)
  if (found === undefined) throw new Error(`inverse of an edit of "${id}", which is not in the design`)
  return found
}

const positionOf = (design: Design, id: string): Position | null => design.positions[id] ?? null
const placedAgain = (design: Design, id: string): Edit[] => {
  const at = positionOf(design, id)
  return at === null ? [] : [{ kind: 'position', of: id, at }]
}

/**
 * The edits that take one edit back.
 * @param design the design before the edit, to which the edit applies
 */
export function inverse(design: Design, edit: Edit): Edit[] {
  switch (edit.kind) {
    case 'title':
      return [{ kind: 'title', name: design.name }]
    case 'require':
      return [{ kind: 'require', at: edit.at, value: (requirementAt(design.requirements, edit.at) ?? null) as typeof edit.value }]
    case 'place':
      return [{ kind: 'remove', component: edit.component.id }, ...placedAgain(design, edit.component.id)]
    case 'remove': {
      const lost = design.connections.filter(({ from, to }) => from === edit.component || to === edit.component)
      return [
        { kind: 'place', component: find(design.components, edit.component) },
        ...lost.map((connection): Edit => ({ kind: 'connect', connection })),
        ...placedAgain(design, edit.component),
      ]
    }
    case 'rename':
      return [{ ...edit, name: find(design.components, edit.component).name }]
    case 'replace':
      return [{ ...edit, with: find(design.components, edit.component).kind }]
    case 'provide':
      return [{ ...edit, provider: find(design.components, edit.component).provider ?? null }]
    case 'enclose':
      return [{ ...edit, in: find(design.components, edit.component).in ?? null }]
    case 'explain':
      return [{ ...edit, because: find(design.components, edit.component).because }]
    case 'configure':
      return [{ ...edit, value: valueOf(find(design.components, edit.component).settings, edit.setting) }]
    case 'connect':
      return [{ kind: 'disconnect', connection: edit.connection.id }]
    case 'disconnect':
      return [{ kind: 'connect', connection: find(design.connections, edit.connection) }]
    case 'reconnect': {
      const { from, to } = find(design.connections, edit.connection)
      return [{ ...edit, from, to }]
    }
    case 'carry':
      return [{ ...edit, carries: find(design.connections, edit.connection).carries }]
    case 'label':
      return [{ ...edit, name: find(design.connections, edit.connection).name ?? null }]
    case 'configure-connection':
      return [{ ...edit, value: valueOf(find(design.connections, edit.connection).settings, edit.setting) }]
    case 'bound':
      return [{ kind: 'unbound', boundary: edit.boundary.id }, ...placedAgain(design, edit.boundary.id)]
    case 'unbound': {
      const inside = edit.boundary
      return [
        { kind: 'bound', boundary: find(design.boundaries, edit.boundary) },
        ...design.boundaries.filter((each) => each.in === inside).map((each): Edit => ({ kind: 'enclose-boundary', boundary: each.id, in: inside })),
        ...design.components.filter((each) => each.in === inside).map((each): Edit => ({ kind: 'enclose', component: each.id, in: inside })),
        ...placedAgain(design, edit.boundary),
      ]
    }
    case 'rename-boundary':
      return [{ ...edit, name: find(design.boundaries, edit.boundary).name ?? null }]
    case 'enclose-boundary':
      return [{ ...edit, in: find(design.boundaries, edit.boundary).in ?? null }]
    case 'configure-boundary':
      return [{ ...edit, value: valueOf(find(design.boundaries, edit.boundary).settings, edit.setting) }]
    case 'position':
      return [{ ...edit, at: positionOf(design, edit.of) }]
    case 'waive':
    case 'withdraw': {
      const key = waiverKey(edit.kind === 'waive' ? edit.waiver : edit)
      const before = design.waivers.find((each) => waiverKey(each) === key)
      if (before !== undefined) return [{ kind: 'waive', waiver: before }]
      if (edit.kind === 'withdraw') return []
      const { check, component, connection } = edit.waiver
      return [{ kind: 'withdraw', check, ...(component === undefined ? {} : { component }), ...(connection === undefined ? {} : { connection }) }]
    }
  }
}

type SettingOrUnknown = Extract<Edit, { kind: 'configure' }>['value']
const valueOf = (settings: Readonly<Record<string, unknown>>, name: string): SettingOrUnknown => (settings[name] ?? null) as SettingOrUnknown
