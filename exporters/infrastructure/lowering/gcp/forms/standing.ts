import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

/** A connection to something that serves all around it, such as a network: it is there without a resource of its own. */
export const alreadyBuilt =
  (it: Part, what: string) =>
  (link: Link): boolean => {
    link.traces.push(`${what} (${it.id})`)
    return true
  }
