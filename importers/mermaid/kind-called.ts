import { componentKinds } from '#domain/catalog/components/index.ts'
import { providers } from '#domain/design/requirements.ts'

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (words: string, kind: string) => {
    const key = plain(words)
    if (key !== '' && !found.has(key)) found.set(key, kind)
  }
  for (const { id, name } of componentKinds) [id, name].forEach((words) => add(words, id))
  for (const { id, aliases } of componentKinds) aliases.forEach((words) => add(words, id))
  for (const { id, services } of componentKinds)
    for (const provider of providers)
      for (const service of (services as Readonly<Record<string, readonly string[]>>)[provider] ?? []) add(service, id)
  return found
}

let known: ReadonlyMap<string, string> | undefined

/** The kind that one of these lines names: by its id, its name, an alias, or what a provider calls it. */
export function kindCalled(lines: readonly string[]): string | undefined {
  known ??= names()
  for (const line of lines) {
    const kind = known.get(plain(line))
    if (kind !== undefined) return kind
  }
  return undefined
}
