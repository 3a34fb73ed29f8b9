import { Requirements } from '../design/requirements.ts'

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('value' in value && 'from' in value)

/** Requirements flat by path (`demand.users`), so that two people can each say another one. */
export const requirementEntries = (requirements: Requirements): [path: string, value: unknown][] =>
  Object.entries(requirements).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return []
    if (!isGroup(value)) return [[key, value]]
    return Object.entries(value).flatMap(([inner, each]) => (each === undefined ? [] : [[`${key}.${inner}`, each]]))
  })

const nested = (entries: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const groups = new Map<string, unknown>()
  for (const [path, value] of entries) {
    const [key = path, inner] = path.split('.', 2)
    if (inner === undefined) groups.set(key, value)
    else {
      const before = groups.get(key)
      groups.set(key, { ...(isGroup(before) ? before : {}), [inner]: value })
    }
  }
  return Object.fromEntries(groups)
}

/** Requirements from flat entries; what the vocabulary does not have, or cannot hold, is left out. */
export function requirementsFrom(entries: Iterable<readonly [string, unknown]>): Requirements {
  const readable = [...entries].filter((entry) => Requirements.safeParse(nested([entry])).success)
  const whole = Requirements.safeParse(nested(readable))
  return whole.success ? whole.data : {}
}
