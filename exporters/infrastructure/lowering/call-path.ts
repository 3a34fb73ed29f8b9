import type { Link } from './link.ts'

/** What a caller may do to what it calls. */
export type Access = 'read' | 'write' | 'call' | 'start' | 'delete' | 'admin'

/** Of a part of any cloud: what it grants to callers, and where it answers. */
type Callable = { faces: { grants?: Partial<Record<Access, unknown>> | undefined; door?: unknown; address?: unknown } }

/** Who calls whom over a connection, and what the caller does there. */
export type CallPath<P> = { caller: P; callee: P; accesses: readonly Access[] }

const answers = ({ grants, door, address }: Callable['faces']) => grants !== undefined || door !== undefined || address !== undefined

const saidAccess: Readonly<Record<string, Access>> = { read: 'read', write: 'write', 'write-all': 'write', delete: 'delete', admin: 'admin' }

/**
 * The direction of the call differs from that of the data: a job reads a store although the arrow leads from the store.
 * @param acts whether a part can call at all: it has an identity or stands in the network
 * @returns undefined where neither end can call the other
 */
export function callPath<P extends Callable>(link: Link, from: P, to: P, acts: (part: P) => boolean): CallPath<P> | undefined {
  const forward = acts(from) && answers(to.faces)
  const backward = acts(to) && answers(from.faces)
  const stated = link.said.list('access').flatMap((word) => saidAccess[word] ?? [])
  const path = (caller: P, callee: P, usual: readonly Access[]): CallPath<P> => ({
    caller,
    callee,
    accesses: offered(callee.faces, stated.length > 0 ? stated : usual),
  })

  switch (link.flow) {
    case 'request':
      if (forward) return path(from, to, ['call', ...(isStore(to.faces) ? (['read', 'write'] as const) : [])])
      return backward ? path(to, from, ['read', 'call']) : undefined
    case 'control':
      if (forward) return path(from, to, to.faces.grants?.start === undefined ? ['call', 'admin'] : ['start'])
      return backward ? path(to, from, ['read', 'call']) : undefined
    case 'data':
    case 'event':
    case 'deploy':
    case 'telemetry':
      if (forward && (to.faces.grants?.write !== undefined || !backward))
        return path(from, to, to.faces.grants?.write === undefined ? ['call', 'start'] : ['write'])
      return backward ? path(to, from, from.faces.grants?.read === undefined ? ['call'] : ['read']) : undefined
  }
}

const isStore = ({ grants }: Callable['faces']) => grants?.call === undefined

/** What is wanted, as far as the callee knows it; otherwise the least it knows. */
function offered({ grants }: Callable['faces'], wanted: readonly Access[]): readonly Access[] {
  const found = wanted.filter((access) => grants?.[access] !== undefined)
  if (found.length > 0 || grants === undefined) return found
  const least = (['call', 'read', 'write', 'start'] as const).find((access) => grants[access] !== undefined)
  return least === undefined ? [] : [least]
}
