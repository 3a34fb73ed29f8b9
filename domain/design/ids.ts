import { z } from 'zod'

/** Ids are stable and travel into file names, resource addresses and links, so their alphabet is small. */
const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'An id has 1 to 64 lower-case letters, digits and hyphens, and neither starts nor ends with a hyphen.')

export const ComponentId = slug.brand<'ComponentId'>()
export type ComponentId = z.infer<typeof ComponentId>

export const ConnectionId = slug.brand<'ConnectionId'>()
export type ConnectionId = z.infer<typeof ConnectionId>

export const BoundaryId = slug.brand<'BoundaryId'>()
export type BoundaryId = z.infer<typeof BoundaryId>

/** An id of the component catalogue, such as `vector-database`. */
export const KindId = slug.brand<'KindId'>()
export type KindId = z.infer<typeof KindId>

/**
 * An id that `taken` does not hold: the wish itself, or with a number behind it.
 * @param wish free text in any script; what does not fit the alphabet is left out
 */
export function freshId(wish: string, taken: ReadonlySet<string>, otherwise = 'item'): string {
  const plain =
    wish
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 56)
      .replace(/-+$/, '') || otherwise
  if (!taken.has(plain)) return plain
  for (let n = 2; ; n++) if (!taken.has(`${plain}-${n}`)) return `${plain}-${n}`
}
