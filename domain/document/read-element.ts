import * as Y from 'yjs'
import { z } from 'zod'
import { orderedSettings } from '../design/canonical.ts'
import { BoundaryId, ComponentId, ConnectionId, KindId } from '../design/ids.ts'
import { portTypes } from '../design/ports.ts'
import { Provider } from '../design/requirements.ts'
import { Because, type Boundary, boundaryKinds, type Component, type Connection, Position, Waiver } from '../design/schema.ts'
import { type SettingOwner, type Settings, type SettingValue, settingSchema } from '../design/settings/vocabulary.ts'
import { settingPrefix } from './layout.ts'

/*
 * What lies in the document was written by other people's programs. Reading never fails: a field that
 * cannot be read is as if it had not been said, and an element without the fields it cannot be without is not there.
 */

const longestName = 500
const Becauses = z.array(Because).max(50)
const BoundaryKind = z.enum(boundaryKinds)
const Port = z.enum(portTypes)

const readable = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined => {
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** `{ key: value }`, or nothing where there is no value. */
const given = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]?: T })

export const readName = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, longestName) : undefined)

function readSettings(owner: SettingOwner, map: Y.Map<unknown>): Settings {
  const settings: [string, SettingValue][] = []
  for (const [key, value] of map.entries()) {
    if (!key.startsWith(settingPrefix)) continue
    const name = key.slice(settingPrefix.length)
    const schema = settingSchema(owner, name)
    const read = schema === undefined ? undefined : readable(schema, value)
    if (read !== undefined) settings.push([name, read])
  }
  return orderedSettings(owner, Object.fromEntries(settings))
}

export function readComponent(key: string, map: unknown): Component | undefined {
  if (!(map instanceof Y.Map)) return undefined
  const id = readable(ComponentId, key)
  const kind = readable(KindId, map.get('kind'))
  if (id === undefined || kind === undefined) return undefined
  return {
    id,
    kind,
    name: readName(map.get('name')) ?? id,
    ...given('provider', readable(Provider, map.get('provider'))),
    ...given('in', readable(BoundaryId, map.get('in'))),
    settings: readSettings('component', map),
    because: readable(Becauses, map.get('because')) ?? [],
  }
}

export function readConnection(key: string, map: unknown): Connection | undefined {
  if (!(map instanceof Y.Map)) return undefined
  const id = readable(ConnectionId, key)
  const carries = readable(Port, map.get('carries'))
  const from = readable(ComponentId, map.get('from'))
  const to = readable(ComponentId, map.get('to'))
  if (id === undefined || carries === undefined || from === undefined || to === undefined) return undefined
  return {
    id,
    from,
    to,
    carries,
    ...given('name', readName(map.get('name'))),
    settings: readSettings('connection', map),
    because: readable(Becauses, map.get('because')) ?? [],
  }
}

export function readBoundary(key: string, map: unknown): Boundary | undefined {
  if (!(map instanceof Y.Map)) return undefined
  const id = readable(BoundaryId, key)
  const kind = readable(BoundaryKind, map.get('kind'))
  if (id === undefined || kind === undefined) return undefined
  return {
    id,
    kind,
    ...given('name', readName(map.get('name'))),
    ...given('in', readable(BoundaryId, map.get('in'))),
    ...given('provider', readable(Provider, map.get('provider'))),
    settings: readSettings('boundary', map),
  }
}

export const readWaiver = (_key: string, value: unknown): Waiver | undefined => readable(Waiver, value)

/** `__proto__` is a key like any other to a map, but not to the record that positions end in. */
export const readPosition = (key: string, value: unknown): readonly [string, Position] | undefined => {
  const at = key === '__proto__' ? undefined : readable(Position, value)
  return at === undefined ? undefined : [key, at]
}
