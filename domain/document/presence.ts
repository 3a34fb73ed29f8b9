import { z } from 'zod'
import { BoundaryId, ComponentId, ConnectionId } from '../design/ids.ts'
import { Position } from '../design/schema.ts'

/** Larger states are dropped by the server. */
export const largestPresenceBytes = 4096
/** Presence is sent at most this often by a client, and passed on at most this often by the server. */
export const presencePerSecond = 30

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** Somebody at work. The server stamps `id` and `name`, so nobody can speak for another. */
export const Person = z.object({ id: z.string().min(1).max(64), name: z.string().max(80), colour: Colour })
export type Person = z.infer<typeof Person>

const ElementId = z.union([ComponentId, ConnectionId, BoundaryId])

/**
 * What one window of a person shows to the others: never stored, gone when the window is.
 * All but the person may be absent: a cursor can be hidden, and a phone has none.
 */
export const Presence = z.object({
  person: Person,
  /** In canvas units; null = outside the canvas, or hidden. */
  cursor: Position.nullable().optional(),
  selection: z.array(ElementId).max(100).optional(),
  /** The field being typed in: an element and one of its fields or settings. */
  editing: z
    .object({ element: ElementId, field: z.string().max(100).optional() })
    .nullable()
    .optional(),
  /** A drag under way: where things would stand. Committed to the document on the drop. */
  dragging: z
    .array(z.object({ of: z.string().min(1).max(64), at: Position }))
    .max(60)
    .nullable()
    .optional(),
  /** What the window looks at, for those who follow: centre in canvas units and zoom; null = refuses to be followed. */
  view: z
    .object({ centre: Position, zoom: z.number().min(0.01).max(100) })
    .nullable()
    .optional(),
})
export type Presence = z.infer<typeof Presence>

/** A colleague's awareness state, or undefined for one that cannot be read. Unknown keys are left out. */
export const readPresence = (state: unknown): Presence | undefined => {
  const parsed = Presence.safeParse(state)
  return parsed.success ? parsed.data : undefined
}
