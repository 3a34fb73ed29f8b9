import { z } from 'zod'
import { BoundaryId, ComponentId, ConnectionId, KindId } from './ids.ts'
import { portTypes } from './ports.ts'
import { Provider, Requirements } from './requirements.ts'
import { settingsSchema } from './settings/vocabulary.ts'

const name = z.string().max(500)

/** Why something is in the design: words of the prompt, a rule, a template, or an assumption. */
export const Because = z.union([
  z.strictObject({ words: z.string().max(2000), span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).optional() }),
  z.strictObject({ rule: z.string().max(200), words: z.string().max(2000).optional() }),
  z.strictObject({ template: z.string().max(200) }),
  z.strictObject({ assumed: z.string().max(2000) }),
])
export type Because = z.infer<typeof Because>

export const boundaryKinds = [
  'provider-account', 'region', 'zone', 'network', 'subnet', 'cluster', 'on-premises-site', 'edge-site', 'trust-zone',
] as const

export const Boundary = z.strictObject({
  id: BoundaryId,
  kind: z.enum(boundaryKinds),
  name: name.optional(),
  in: BoundaryId.optional(),
  provider: Provider.optional(),
  settings: settingsSchema('boundary').default({}),
})
export type Boundary = z.infer<typeof Boundary>
export type BoundaryKind = Boundary['kind']

export const Component = z.strictObject({
  id: ComponentId,
  kind: KindId,
  name,
  provider: Provider.optional(),
  in: BoundaryId.optional(),
  settings: settingsSchema('component').default({}),
  because: z.array(Because).max(50).default([]),
})
export type Component = z.infer<typeof Component>

export const Connection = z.strictObject({
  id: ConnectionId,
  from: ComponentId,
  to: ComponentId,
  carries: z.enum(portTypes),
  name: name.optional(),
  settings: settingsSchema('connection').default({}),
  because: z.array(Because).max(50).default([]),
})
export type Connection = z.infer<typeof Connection>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.')

/** Accepts a finding, with a reason, a name and an end date. */
export const Waiver = z.strictObject({
  check: z.string().min(1).max(100),
  component: ComponentId.optional(),
  connection: ConnectionId.optional(),
  reason: z.string().min(1).max(2000),
  by: z.string().min(1).max(200),
  until: day,
})
export type Waiver = z.infer<typeof Waiver>

export const Position = z.tuple([z.number(), z.number()])
/** Top left corner in canvas units, which are CSS pixels at zoom 1. */
export type Position = z.infer<typeof Position>

export const Design = z.strictObject({
  strata: z.literal(1),
  name,
  requirements: Requirements.default({}),
  boundaries: z.array(Boundary).max(5000).default([]),
  components: z.array(Component).max(20_000).default([]),
  connections: z.array(Connection).max(50_000).default([]),
  waivers: z.array(Waiver).max(5000).default([]),
  positions: z.record(z.string(), Position).default({}),
})
/**
 * The document. Always in canonical order (see `canonical`), so two designs that say the same are equal
 * value by value and give the same bytes.
 */
export type Design = z.infer<typeof Design>

export const emptyDesign = (title: string): Design => ({
  strata: 1, name: title, requirements: {}, boundaries: [], components: [], connections: [], waivers: [], positions: {},
})
