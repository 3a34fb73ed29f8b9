import { ambientPorts, type PortType } from '#domain/design/ports.ts'
import { ConnectionId } from '#domain/design/ids.ts'
import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import type { NewId } from './place.ts'
import { nameOfKind, portsJoining } from '../ui/kinds.ts'

/** What may travel from one component to another, workload first; ambient words (network, keys) only where nothing else joins. */
export function portsFor(design: Design, from: string, to: string): readonly PortType[] {
  const [source, target] = [graphOf(design).component(from), graphOf(design).component(to)]
  if (source === undefined || target === undefined || from === to) return []
  const ports = portsJoining(source.kind, target.kind)
  const workload = ports.filter((port) => !ambientPorts.has(port))
  return [...workload, ...ports.filter((port) => ambientPorts.has(port))]
}

/** The edit that joins two components. */
export function joining(design: Design, from: string, to: string, carries: PortType, newId: NewId): Edit {
  const [source, target] = [graphOf(design).component(from), graphOf(design).component(to)]
  if (source === undefined || target === undefined) throw new Error('joining components that are not in the design')
  return {
    kind: 'connect',
    connection: {
      id: ConnectionId.parse(newId(`${from.slice(0, 24)}-${to.slice(0, 24)}`)),
      from: source.id,
      to: target.id,
      carries,
      settings: {},
      because: [],
    },
  }
}

/** Why two components do not join, and whether the other way round would. */
export function whyNot(design: Design, from: string, to: string): string {
  const [source, target] = [graphOf(design).component(from), graphOf(design).component(to)]
  if (source === undefined || target === undefined) return 'One of the two is no longer there.'
  const names = [source, target].map(({ kind }) => nameOfKind(kind))
  const back = portsFor(design, to, from)
  const hint = back.length > 0 ? ` The other way round it would carry ${back[0]}.` : ' Put something between them that speaks to both.'
  return `${names[0]} offers nothing that ${names[1]} takes.${hint}`
}
