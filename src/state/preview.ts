import type { Assessment } from '#domain/assessment.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Effect } from '#domain/generation/effect.ts'
import type { Box, Drawing, Lane, Point } from '#domain/layout/drawing.ts'
import { changesBy } from './changes.ts'
import { askEngine } from './engine.ts'
import { holdingStill } from './place.ts'

/** What a proposal would do, before it does it. */
export type Preview = {
  /** Components that would be placed, and where. */
  added: readonly { id: string; name: string; kind: string; box: Box }[]
  /** Connections that would be drawn, and along which points. */
  joined: readonly { id: string; points: readonly Point[] }[]
  /** The lanes as they would be. */
  lanes: readonly Lane[] | null
  bounds: Box | null
  /** Components that stay and become different: what becomes what. */
  changed: ReadonlyMap<string, readonly string[]>
  /** Components and connections that would go. */
  removed: ReadonlySet<string>
  effect: Effect
}

/** @returns undefined when the edits no longer fit the design; throws AbortError when they are no longer wanted */
export async function previewOf(
  design: Design,
  drawing: Drawing,
  before: Assessment | null,
  edits: readonly Edit[],
  today: string,
  signal: AbortSignal,
): Promise<Preview | undefined> {
  const done = await askEngine('preview', { design, edits: [...holdingStill(design, drawing, edits), ...edits], today, before }, signal)
  if (done === null) return undefined
  const after: Drawing = done.drawing
  return {
    added: edits.flatMap((edit) => {
      const box = edit.kind === 'place' ? after.components.get(edit.component.id) : undefined
      return edit.kind === 'place' && box !== undefined ? [{ id: edit.component.id, name: edit.component.name, kind: edit.component.kind, box }] : []
    }),
    joined: edits.flatMap((edit) => {
      const id = edit.kind === 'connect' ? edit.connection.id : edit.kind === 'reconnect' ? edit.connection : undefined
      const points = id === undefined ? undefined : after.connections.get(id)
      return id === undefined || points === undefined ? [] : [{ id, points }]
    }),
    lanes: after.lanes,
    bounds: after.bounds,
    changed: changesBy(edits, design),
    removed: new Set([...done.effect.components.removed, ...done.effect.connections.removed]),
    effect: done.effect,
  }
}
