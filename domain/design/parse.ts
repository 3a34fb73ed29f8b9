import type { z } from 'zod'
import { canonical } from './canonical.ts'
import { nearest } from './nearest.ts'
import { ok, type Problem, type Result } from './problem.ts'
import { Design } from './schema.ts'
import { requirementKeys } from './settings/requirement-keys.data.ts'
import type { SettingOwner } from './settings/vocabulary.ts'
import { structureProblems } from './structure.ts'
import { unknownSetting, wrongSettingValue } from './unknown-setting.ts'
import { upgrade } from './upgrade.ts'

/** At most this many problems are told at once. */
const mostProblems = 50

/** The one door for designs from outside: version, shape, then what the shape cannot say. */
export function parseDesign(input: unknown): Result<Design> {
  const current = upgrade(input)
  if (!current.ok) return current
  const parsed = Design.safeParse(current.value)
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, current.value)).slice(0, mostProblems) }
  const problems = structureProblems(parsed.data)
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, mostProblems) } : ok(canonical(parsed.data))
}

const dotted = (path: readonly PropertyKey[]) => path.map(String).join('.')

const ownerOfList: Record<string, SettingOwner> = { components: 'component', connections: 'connection', boundaries: 'boundary' }

const keysAt: Record<string, readonly string[]> = {
  '': ['strata', 'name', 'requirements', 'boundaries', 'components', 'connections', 'waivers', 'positions'],
  components: ['id', 'kind', 'name', 'provider', 'in', 'settings', 'because'],
  connections: ['id', 'from', 'to', 'carries', 'name', 'settings', 'because'],
  boundaries: ['id', 'kind', 'name', 'in', 'provider', 'settings'],
  waivers: ['check', 'component', 'connection', 'reason', 'by', 'until'],
}

function shapeProblems(issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const [list, , part, key] = issue.path.map(String)
  const owner = list === undefined ? undefined : ownerOfList[list]
  const at = dotted(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => {
      const place = at === '' ? name : `${at}.${name}`
      if (owner !== undefined && part === 'settings') return unknownSetting(owner, name, place)
      const near = nearest(name, list === 'requirements' ? requirementNames : (keysAt[list ?? ''] ?? []))
      return { code: 'design/unknown-key', at: place, message: `"${name}" is not a key of ${list ?? 'a design'}.`, hint: near === undefined ? 'Remove it.' : `Did you mean "${near}"?` }
    })
  if (issue.code === 'invalid_union' && list === 'requirements') {
    const inner = (issue.errors[0] ?? [])[0]
    const wrong = inner === undefined ? undefined : valueAt(input, [...issue.path, ...inner.path])
    const near = inner?.code === 'invalid_value' && typeof wrong === 'string' ? nearest(wrong, inner.values.map(String)) : undefined
    const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}${inner?.message ?? 'See the vocabulary of requirements.'}`
    return [{ code: 'design/requirement', at, message: `${at} cannot be ${shown(valueAt(input, issue.path))}.`, hint }]
  }
  if (owner !== undefined && part === 'settings' && key !== undefined) return [wrongSettingValue(owner, key, valueAt(input, issue.path), at)]
  const given = valueAt(input, issue.path)
  return [{
    code: given === undefined ? 'design/missing' : 'design/shape', at: at || 'the document',
    message: given === undefined ? `${at} is missing.` : `${at} cannot be ${shown(given)}.`,
    hint: issue.message,
  }]
}

const requirementNames = requirementKeys.map(({ name }) => name)
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined), input)
const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
