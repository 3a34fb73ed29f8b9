import { callPath, type CallPath } from '../../call-path.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

export type DataPath = CallPath<Part>

/** The call over a connection; a part calls when it has an identity or a place in the network. */
export const pathOf = (link: Link, from: Part, to: Part): DataPath | undefined =>
  callPath(link, from, to, ({ faces }) => faces.role !== undefined || faces.group !== undefined)
