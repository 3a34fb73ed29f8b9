import type { Access, Faces } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

/** Who calls whom over a connection, and what the caller does there. */
export type DataPath = { caller: Part; callee: Part; accesses: readonly Access[] }

const acts = ({ identity, tag }: Faces) => identity !== undefined || tag !== undefined
const answers = ({ grants, door, address }: Faces) => grants !== undefined || door !== undefined || address !== undefined

const saidAccess: Readonly<Record<string, Access>> = { read: 'read', write: 'write', 'write-all': 'write', delete: 'delete', admin: 'admin' }

/**
 * The direction of the call differs from that of the data: a job reads a store although the arrow leads from the store.
 * @returns undefined where neither end can call the other
 */
export function pathOf(link: Link, from: Part, to: Part): DataPath | undefined {
  const forward = acts(from.faces) && answers(to.faces)
  const backward = acts(to.faces) && answers(from.faces)
  const stated = link.said.list('access').flatMap((word) => saidAccess[word] ?? [])
  const path = (caller: Part, callee: Part, usual: readonly Access[]): DataPath => ({
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

const isStore = ({ grants }: Faces) => grants?.call === undefined

/** What is wanted, as far as the callee knows it; otherwise the least it knows. */
function offered({ grants }: Faces, wanted: readonly Access[]): readonly Access[] {
  const found = wanted.filter((access) => grants?.[access] !== undefined)
  if (found.length > 0 || grants === undefined) return found
  const least = (['call', 'read', 'write', 'start'] as const).find((access) => grants[access] !== undefined)
  return least === undefined ? [] : [least]
}
