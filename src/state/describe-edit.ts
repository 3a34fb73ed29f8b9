import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import { spoken, words } from '../ui/format.ts'
import { nameOfKind } from '../ui/kinds.ts'

export type EditLine = { look: 'add' | 'change' | 'cut'; text: string }

/** One edit in words, for a proposal or a fix. @returns null for what only moves things about */
export function describeEdit(edit: Edit, design: Design): EditLine | null {
  const graph = graphOf(design)
  const name = (id: string): string => graph.component(id)?.name ?? graph.boundary(id)?.name ?? spoken(id)
  const connection = (id: string): string => {
    const known = design.connections.find((each) => each.id === id)
    return known === undefined ? spoken(id) : `${name(known.from)} to ${name(known.to)}`
  }
  const changed = (text: string): EditLine => ({ look: 'change', text })
  const set = (whose: string, setting: string, value: unknown, before: unknown): EditLine =>
    changed(
      `${whose}: ${spoken(setting).toLowerCase()} ${before === undefined ? '' : `from ${words(before)} `}${value === null ? 'is unknown again' : `to ${words(value)}`}`,
    )
  switch (edit.kind) {
    case 'place':
      return { look: 'add', text: edit.component.name || nameOfKind(edit.component.kind) }
    case 'remove':
      return { look: 'cut', text: name(edit.component) }
    case 'connect':
      return { look: 'add', text: `${name(edit.connection.from)} to ${name(edit.connection.to)}, carries ${edit.connection.carries}` }
    case 'disconnect':
      return { look: 'cut', text: `Connection ${connection(edit.connection)}` }
    case 'bound':
      return { look: 'add', text: `${spoken(edit.boundary.kind)} ${edit.boundary.name ?? edit.boundary.id}` }
    case 'unbound':
      return { look: 'cut', text: `Boundary ${name(edit.boundary)}` }
    case 'rename':
      return changed(`${name(edit.component)} is called ${edit.name}`)
    case 'replace':
      return changed(`${name(edit.component)} becomes ${nameOfKind(edit.with)}`)
    case 'provide':
      return changed(`${name(edit.component)} on ${words(edit.provider)}`)
    case 'enclose':
      return changed(`${name(edit.component)} stands in ${edit.in === null ? 'no boundary' : name(edit.in)}`)
    case 'configure':
      return set(name(edit.component), edit.setting, edit.value, graph.component(edit.component)?.settings[edit.setting])
    case 'configure-connection':
      return set(
        connection(edit.connection),
        edit.setting,
        edit.value,
        design.connections.find(({ id }) => id === edit.connection)?.settings[edit.setting],
      )
    case 'configure-boundary':
      return set(name(edit.boundary), edit.setting, edit.value, graph.boundary(edit.boundary)?.settings[edit.setting])
    case 'reconnect':
      return changed(`Connection ${connection(edit.connection)} goes from ${name(edit.from)} to ${name(edit.to)}`)
    case 'carry':
      return changed(`Connection ${connection(edit.connection)} carries ${edit.carries}`)
    case 'label':
      return changed(`Connection ${connection(edit.connection)} is called ${edit.name ?? 'nothing'}`)
    case 'rename-boundary':
      return changed(`${name(edit.boundary)} is called ${edit.name ?? 'nothing'}`)
    case 'enclose-boundary':
      return changed(`${name(edit.boundary)} stands in ${edit.in === null ? 'no boundary' : name(edit.in)}`)
    case 'title':
      return changed(`The design is called ${edit.name}`)
    case 'require':
      return changed(`Requirement ${edit.at}: ${words(edit.value)}`)
    case 'waive':
      return changed(`Accepts ${edit.waiver.check} until ${edit.waiver.until}`)
    case 'withdraw':
      return changed(`No longer accepts ${edit.check}`)
    case 'explain':
    case 'position':
      return null
  }
}
