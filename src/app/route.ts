import { useSyncExternalStore } from 'react'

export type Route = { page: 'home' } | { page: 'design'; id: string; key: string | null }

/** Which page an address means. The share key stands in the fragment, so it never reaches a server's log. */
export function routeOf(pathname: string, hash: string): Route {
  const id = /^\/d\/([A-Za-z0-9_-]{1,64})\/?$/.exec(pathname)?.[1]
  if (id === undefined) return { page: 'home' }
  return { page: 'design', id, key: new URLSearchParams(hash.replace(/^#/, '')).get('key') }
}

const watchers = new Set<() => void>()
const watch = (changed: () => void) => {
  watchers.add(changed)
  addEventListener('popstate', changed)
  addEventListener('hashchange', changed)
  return () => {
    watchers.delete(changed)
    removeEventListener('popstate', changed)
    removeEventListener('hashchange', changed)
  }
}

export function go(address: string): void {
  history.pushState(null, '', address)
  for (const changed of watchers) changed()
}

export function useRoute(): Route {
  const address = useSyncExternalStore(watch, () => `${location.pathname}${location.hash}`)
  const [pathname = '/', hash = ''] = address.split('#')
  return routeOf(pathname, hash)
}
