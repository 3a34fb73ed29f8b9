import type { Edit } from '#domain/design/edit.ts'
import { ComponentId, ConnectionId, KindId } from '#domain/design/ids.ts'
import { type Provider, said } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { type Box, componentSize, type Drawing } from '#domain/layout/drawing.ts'
import { kindBrief, laneOfKind } from '../ui/kinds.ts'
import { freeSpot, othersThan } from './within-lane.ts'

/** The provider that most components are on; what was asked for where there are none. */
export function usualProvider(design: Design): Provider | undefined {
  const counts = Map.groupBy(
    design.components.flatMap(({ provider }) => provider ?? []),
    (provider) => provider,
  )
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? said(design.requirements.providers)?.[0]
}

/** An id from a wish that nobody has or was given yet. */
export type NewId = (wish: string) => string

/** The edit that places a component of a kind. @param at top left corner; absent = the layout finds a place in its lane */
export function placing(design: Design, kind: string, newId: NewId, at?: readonly [number, number]): Extract<Edit, { kind: 'place' }> {
  const known = kindBrief(kind)
  const title = known?.name ?? kind
  const alike = design.components.filter((each) => each.kind === kind).length
  const usual = usualProvider(design)
  // A provider that has no such service would be a lie on the label.
  const provider = usual !== undefined && known?.services[usual] !== undefined ? usual : undefined
  const component: Component = {
    id: ComponentId.parse(newId(kind)),
    kind: KindId.parse(kind),
    name: alike === 0 ? title : `${title} ${alike + 1}`,
    ...(provider === undefined ? {} : { provider }),
    settings: {},
    because: [],
  }
  return { kind: 'place', component, ...(at === undefined ? {} : { position: [Math.round(at[0]), Math.round(at[1])] as [number, number] }) }
}

/** Copies of components with the connections between them; ids are new, settings and reasons stay. */
export function duplicating(design: Design, ids: readonly string[], newId: NewId, drawing: Drawing | null): { edits: Edit[]; copies: string[] } {
  const copyOf = new Map<string, ComponentId>()
  const edits: Edit[] = []
  const standing = drawing === null ? [] : othersThan(new Set(), design, drawing)
  for (const component of design.components) {
    if (!ids.includes(component.id)) continue
    const id = ComponentId.parse(newId(component.id.replace(/-\d+$/, '')))
    copyOf.set(component.id, id)
    const box = drawing?.components.get(component.id)
    edits.push({
      kind: 'place',
      component: { ...component, id, name: `${component.name} copy` },
      ...(drawing === null || box === undefined ? {} : { position: free(component.kind, [box.x + 24, box.y + 24], standing, drawing) }),
    })
  }
  for (const connection of design.connections) {
    const [from, to] = [copyOf.get(connection.from), copyOf.get(connection.to)]
    if (from === undefined || to === undefined) continue
    edits.push({ kind: 'connect', connection: { ...connection, id: ConnectionId.parse(newId(connection.id.replace(/-\d+$/, ''))), from, to } })
  }
  return { edits, copies: [...copyOf.values()] }
}

const structural = new Set<Edit['kind']>(['place', 'remove', 'replace', 'connect', 'disconnect', 'reconnect', 'position'])

/**
 * Edits that hold everything where it is drawn, for the first change by hand: from then on what was not touched does not move.
 * None where all stand already, or where nothing is drawn yet.
 */
export function holdingStill(design: Design, drawing: Drawing | null, edits: readonly Edit[]): Edit[] {
  if (drawing === null || !edits.some(({ kind }) => structural.has(kind))) return []
  const going = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.component as string] : edit.kind === 'position' ? [edit.of] : [])))
  return design.components.flatMap(({ id }) => {
    const box = drawing.components.get(id)
    return box === undefined || going.has(id) || design.positions[id] !== undefined
      ? []
      : [{ kind: 'position', of: id, at: [box.x, box.y] } satisfies Edit]
  })
}

/** A free place that becomes taken. */
function free(kind: string, wished: readonly [number, number], standing: Box[], drawing: Drawing): [number, number] {
  const [x, y] = freeSpot(kind, wished, standing, drawing.lanes)
  standing.push({ x, y, ...componentSize })
  return [x, y]
}

/** A free place in the middle of a kind's lane as it is seen. @returns top left corner for a component */
export function spotInLane(kind: string, design: Design, drawing: Drawing, near: { x: number; y: number }): [number, number] {
  const lane = drawing.lanes.find(({ id }) => id === laneOfKind(kind))
  const taken = othersThan(new Set(), design, drawing)
  if (lane === undefined) return free(kind, [near.x - 104, near.y - 36], taken, drawing)
  const { box } = lane
  const y = near.y > box.y && near.y < box.y + box.height ? near.y : box.y + box.height / 2
  return free(kind, [near.x - 104, y - 36], taken, drawing)
}
