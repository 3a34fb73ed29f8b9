import { useSyncExternalStore } from 'react'

/** Data that comes after the first screen: fetched once when first asked for, undefined until it is there. */
export function late<T>(fetch: () => Promise<T>): { use: (wanted: boolean) => T | undefined } {
  let value: T | undefined
  let asked = false
  const waiting = new Set<() => void>()
  const watch = (changed: () => void) => {
    waiting.add(changed)
    return () => waiting.delete(changed)
  }
  const ask = () => {
    asked = true
    fetch().then(
      (fetched) => {
        value = fetched
        for (const changed of waiting) changed()
      },
      () => {
        // The next drawing asks again: the line may be back by then.
        asked = false
      },
    )
  }
  return {
    use(wanted) {
      if (wanted && !asked) ask()
      return useSyncExternalStore(watch, () => value)
    },
  }
}
