import { z } from 'zod'
import { BoundaryId, ComponentId, ConnectionId, KindId } from './ids.ts'
import { portTypes } from './ports.ts'
import { Provider } from './requirements.ts'
import { Because, Boundary, Component, Connection, Position, Waiver } from './schema.ts'

const name = z.string().max(500)
/** null = unknown again */
const settingOrUnknown = z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(2000)).max(200), z.null()])
const setting = z.string().min(1).max(100)

/** Every way a design can change. Canvas gestures, fixes and model answers all become edits. */
export const Edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), name }),
  /** `at` is a path below `requirements`, such as `demand.users`; value null = no longer said. */
  z.strictObject({ kind: z.literal('require'), at: z.string().min(1).max(100), value: z.json() }),

  z.strictObject({ kind: z.literal('place'), component: Component, position: Position.optional() }),
  /** Takes the component's connections and position along; a waiver of it stays, and counts again if it comes back. */
  z.strictObject({ kind: z.literal('remove'), component: ComponentId }),
  z.strictObject({ kind: z.literal('rename'), component: ComponentId, name }),
  /** Another kind in the same place: id, name and connections stay. */
  z.strictObject({ kind: z.literal('replace'), component: ComponentId, with: KindId }),
  z.strictObject({ kind: z.literal('provide'), component: ComponentId, provider: Provider.nullable() }),
  z.strictObject({ kind: z.literal('enclose'), component: ComponentId, in: BoundaryId.nullable() }),
  z.strictObject({ kind: z.literal('configure'), component: ComponentId, setting, value: settingOrUnknown }),
  z.strictObject({ kind: z.literal('explain'), component: ComponentId, because: z.array(Because).max(50) }),

  z.strictObject({ kind: z.literal('connect'), connection: Connection }),
  z.strictObject({ kind: z.literal('disconnect'), connection: ConnectionId }),
  z.strictObject({ kind: z.literal('reconnect'), connection: ConnectionId, from: ComponentId, to: ComponentId }),
  z.strictObject({ kind: z.literal('carry'), connection: ConnectionId, carries: z.enum(portTypes) }),
  z.strictObject({ kind: z.literal('label'), connection: ConnectionId, name: name.nullable() }),
  z.strictObject({ kind: z.literal('configure-connection'), connection: ConnectionId, setting, value: settingOrUnknown }),

  z.strictObject({ kind: z.literal('bound'), boundary: Boundary }),
  /** What stood inside moves to the boundary around it. */
  z.strictObject({ kind: z.literal('unbound'), boundary: BoundaryId }),
  z.strictObject({ kind: z.literal('rename-boundary'), boundary: BoundaryId, name: name.nullable() }),
  z.strictObject({ kind: z.literal('enclose-boundary'), boundary: BoundaryId, in: BoundaryId.nullable() }),
  z.strictObject({ kind: z.literal('configure-boundary'), boundary: BoundaryId, setting, value: settingOrUnknown }),

  /** null = the layout places it. */
  z.strictObject({ kind: z.literal('position'), of: z.string().min(1).max(64), at: Position.nullable() }),
  z.strictObject({ kind: z.literal('waive'), waiver: Waiver }),
  z.strictObject({
    kind: z.literal('withdraw'), check: z.string().min(1).max(100), component: ComponentId.optional(), connection: ConnectionId.optional(),
  }),
])
export type Edit = z.infer<typeof Edit>
