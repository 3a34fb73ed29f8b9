import { waiverKey, orderedSettings } from './canonical.ts'
import type { Edit } from './edit.ts'
import { cutBoundary, insert, patch, without } from './elements.ts'
import { failed, ok, type Problem, type Result } from './problem.ts'
import { withRequirement } from './requirement-path.ts'
import type { Design } from './schema.ts'
import { type SettingOwner, type Settings, settingSchema } from './settings/vocabulary.ts'
import { unknownSetting, wrongSettingValue } from './unknown-setting.ts'

const missing = (what: 'component' | 'connection' | 'boundary', id: string): { ok: false; problems: Problem[] } =>
  failed({
    code: `edit/no-such-${what}`, at: `${what}s.${id}`, message: `There is no ${what} "${id}" in the design.`,
    hint: 'Someone may have removed it meanwhile; look at the design as it is now.',
  })

const taken = (id: string) =>
  failed({ code: 'edit/id-taken', at: id, message: `The id "${id}" is in use.`, hint: 'Choose another id.' })

function configured(owner: SettingOwner, settings: Settings, name: string, value: unknown): Result<Settings> {
  const schema = settingSchema(owner, name)
  if (schema === undefined) return { ok: false, problems: [unknownSetting(owner, name, `settings.${name}`)] }
  if (value === null) return ok(Object.fromEntries(Object.entries(settings).filter(([each]) => each !== name)))
  const parsed = schema.safeParse(value)
  if (!parsed.success) return { ok: false, problems: [wrongSettingValue(owner, name, value, `settings.${name}`)] }
  return ok(orderedSettings(owner, { ...settings, [name]: parsed.data }))
}

const optional = <K extends string, T>(key: K, value: T | null): { [key in K]?: T | undefined } =>
  ({ [key]: value ?? undefined }) as { [key in K]?: T | undefined }

/**
 * The design after one edit; the one given stays as it was.
 * Refuses what would leave the document broken: an end that is not there, an id twice, a boundary in itself.
 */
export function applyEdit(design: Design, edit: Edit): Result<Design> {
  const component = 'component' in edit && typeof edit.component === 'string' ? edit.component : undefined
  if (component !== undefined && edit.kind !== 'withdraw' && !design.components.some(({ id }) => id === component)) return missing('component', component)
  const connection = 'connection' in edit && typeof edit.connection === 'string' ? edit.connection : undefined
  if (connection !== undefined && edit.kind !== 'withdraw' && !design.connections.some(({ id }) => id === connection)) return missing('connection', connection)
  const boundary = 'boundary' in edit && typeof edit.boundary === 'string' ? edit.boundary : undefined
  if (boundary !== undefined && !design.boundaries.some(({ id }) => id === boundary)) return missing('boundary', boundary)
  const enclosing = 'in' in edit ? edit.in : null
  if (enclosing !== null && !design.boundaries.some(({ id }) => id === enclosing)) return missing('boundary', enclosing)

  switch (edit.kind) {
    case 'title':
      return ok({ ...design, name: edit.name })
    case 'require':
      return withRequirement(design, edit.at, edit.value)
    case 'place':
      return place(design, edit)
    case 'remove':
      return ok({
        ...design,
        components: without(design.components, edit.component),
        connections: design.connections.filter(({ from, to }) => from !== edit.component && to !== edit.component),
        positions: Object.fromEntries(Object.entries(design.positions).filter(([id]) => id !== edit.component)),
      })
    case 'rename':
      return ok({ ...design, components: patch(design.components, edit.component, { name: edit.name }) })
    case 'replace':
      return ok({ ...design, components: patch(design.components, edit.component, { kind: edit.with }) })
    case 'provide':
      return ok({ ...design, components: patch(design.components, edit.component, optional('provider', edit.provider)) })
    case 'enclose':
      return ok({ ...design, components: patch(design.components, edit.component, optional('in', edit.in)) })
    case 'explain':
      return ok({ ...design, components: patch(design.components, edit.component, { because: edit.because }) })
    case 'configure': {
      const settings = configured('component', design.components.find(({ id }) => id === edit.component)?.settings ?? {}, edit.setting, edit.value)
      return settings.ok ? ok({ ...design, components: patch(design.components, edit.component, { settings: settings.value }) }) : settings
    }
    case 'connect': {
      const { id, from, to } = edit.connection
      if (design.connections.some((each) => each.id === id)) return taken(id)
      for (const end of [from, to]) if (!design.components.some((each) => each.id === end)) return missing('component', end)
      return ok({ ...design, connections: insert(design.connections, edit.connection) })
    }
    case 'disconnect':
      return ok({ ...design, connections: without(design.connections, edit.connection) })
    case 'reconnect':
      for (const end of [edit.from, edit.to]) if (!design.components.some((each) => each.id === end)) return missing('component', end)
      return ok({ ...design, connections: patch(design.connections, edit.connection, { from: edit.from, to: edit.to }) })
    case 'carry':
      return ok({ ...design, connections: patch(design.connections, edit.connection, { carries: edit.carries }) })
    case 'label':
      return ok({ ...design, connections: patch(design.connections, edit.connection, optional('name', edit.name)) })
    case 'configure-connection': {
      const settings = configured('connection', design.connections.find(({ id }) => id === edit.connection)?.settings ?? {}, edit.setting, edit.value)
      return settings.ok ? ok({ ...design, connections: patch(design.connections, edit.connection, { settings: settings.value }) }) : settings
    }
    case 'bound':
      if ([...design.boundaries, ...design.components].some(({ id }) => id === edit.boundary.id)) return taken(edit.boundary.id)
      if (edit.boundary.in !== undefined && !design.boundaries.some(({ id }) => id === edit.boundary.in)) return missing('boundary', edit.boundary.in)
      return ok({ ...design, boundaries: insert(design.boundaries, edit.boundary) })
    case 'unbound':
      return ok(cutBoundary(design, edit.boundary))
    case 'rename-boundary':
      return ok({ ...design, boundaries: patch(design.boundaries, edit.boundary, optional('name', edit.name)) })
    case 'enclose-boundary':
      return encloseBoundary(design, edit)
    case 'configure-boundary': {
      const settings = configured('boundary', design.boundaries.find(({ id }) => id === edit.boundary)?.settings ?? {}, edit.setting, edit.value)
      return settings.ok ? ok({ ...design, boundaries: patch(design.boundaries, edit.boundary, { settings: settings.value }) }) : settings
    }
    case 'position':
      return position(design, edit)
    case 'waive':
      return ok({ ...design, waivers: [...design.waivers.filter((each) => waiverKey(each) !== waiverKey(edit.waiver)), edit.waiver].sort(byKey) })
    case 'withdraw':
      return ok({ ...design, waivers: design.waivers.filter((each) => waiverKey(each) !== waiverKey(edit)) })
  }
}

const byKey = (a: Design['waivers'][number], b: Design['waivers'][number]) => (waiverKey(a) < waiverKey(b) ? -1 : 1)

function place(design: Design, { component, position: at }: Extract<Edit, { kind: 'place' }>): Result<Design> {
  if ([...design.components, ...design.boundaries].some(({ id }) => id === component.id)) return taken(component.id)
  if (component.in !== undefined && !design.boundaries.some(({ id }) => id === component.in)) return missing('boundary', component.in)
  const placed = { ...design, components: insert(design.components, component) }
  return at === undefined ? ok(placed) : position(placed, { kind: 'position', of: component.id, at })
}

function position(design: Design, { of, at }: Extract<Edit, { kind: 'position' }>): Result<Design> {
  const others = Object.entries(design.positions).filter(([id]) => id !== of)
  const entries = at === null ? others : [...others, [of, at] as const]
  return ok({ ...design, positions: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) })
}

function encloseBoundary(design: Design, edit: Extract<Edit, { kind: 'enclose-boundary' }>): Result<Design> {
  const parents = new Map(design.boundaries.map(({ id, in: outer }) => [id, outer]))
  for (let outer: typeof edit.in | undefined = edit.in; outer != null; outer = parents.get(outer))
    if (outer === edit.boundary)
      return failed({
        code: 'edit/boundary-in-itself', at: `boundaries.${edit.boundary}.in`,
        message: `The boundary "${edit.boundary}" would stand inside itself.`, hint: 'Choose a boundary that is not inside it.',
      })
  return ok({ ...design, boundaries: patch(design.boundaries, edit.boundary, optional('in', edit.in)) })
}

/** All edits in order, or the problems of the first that does not apply and nothing changed. */
export function applyEdits(design: Design, edits: readonly Edit[]): Result<Design> {
  let current = design
  for (const edit of edits) {
    const next = applyEdit(current, edit)
    if (!next.ok) return next
    current = next.value
  }
  return ok(current)
}
