import type * as Y from 'yjs'

/**
 * The readable entries of one root in the order of their keys. Only what changed since the last look is read again,
 * and the list stays the same object while nothing did.
 */
export class EntryCache<T> {
  readonly #root: Y.Map<unknown>
  readonly #read: (key: string, value: unknown) => T | undefined
  readonly #known = new Map<string, T>()
  readonly #stale: Set<string>
  #list: readonly T[] = []

  constructor(root: Y.Map<unknown>, read: (key: string, value: unknown) => T | undefined) {
    this.#root = root
    this.#read = read
    this.#stale = new Set(root.keys())
    root.observeDeep((events) => {
      for (const event of events) {
        const [key] = event.path
        if (key !== undefined) this.#stale.add(String(key))
        else for (const changed of event.changes.keys.keys()) this.#stale.add(changed)
      }
    })
  }

  list(): readonly T[] {
    if (this.#stale.size === 0) return this.#list
    for (const key of this.#stale) {
      const value = this.#root.has(key) ? this.#read(key, this.#root.get(key)) : undefined
      if (value === undefined) this.#known.delete(key)
      else this.#known.set(key, value)
    }
    this.#stale.clear()
    this.#list = [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
    return this.#list
  }
}
