import { nearest } from './nearest.ts'
import { failed, ok, type Result } from './problem.ts'
import { Requirements } from './requirements.ts'
import type { Design } from './schema.ts'
import { requirementKeys } from './settings/requirement-keys.data.ts'

const paths = requirementKeys.map(({ path }) => (path ?? '').replace(/^requirements\./, ''))

/** What stands at a path below `requirements` (`demand.users`); undefined = nobody said. */
export function requirementAt(requirements: Requirements, at: string): unknown {
  return at.split('.').reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined), requirements)
}

/** The design with one requirement said, or (null) no longer said. */
export function withRequirement(design: Design, at: string, value: unknown): Result<Design> {
  if (!paths.includes(at))
    return failed({
      code: 'edit/unknown-requirement', at: `requirements.${at}`, message: `There is no requirement "${at}".`,
      hint: `The nearest is "${nearest(at, paths) ?? paths[0]}".`,
    })
  const [group, key] = at.split('.') as [string, string | undefined]
  const before = design.requirements as Record<string, unknown>
  const inner = key === undefined ? value : { ...(before[group] as object | undefined), [key]: value }
  const pruned = key === undefined ? inner : prune(inner as Record<string, unknown>)
  const parsed = Requirements.safeParse(prune({ ...before, [group]: pruned }))
  if (!parsed.success)
    return failed({
      code: 'edit/requirement-value', at: `requirements.${at}`,
      message: `The requirement "${at}" cannot be ${JSON.stringify(value)}.`,
      hint: parsed.error.issues[0]?.message ?? 'See the vocabulary of requirements.',
    })
  return ok({ ...design, requirements: parsed.data })
}

/** Without what is not said: null, undefined and groups left empty. */
function prune(record: Record<string, unknown>): Record<string, unknown> | null {
  const entries = Object.entries(record).filter(([, value]) => value !== null && value !== undefined)
  return entries.length === 0 ? {} : Object.fromEntries(entries.filter(([, value]) => !isEmptyGroup(value)))
}

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
