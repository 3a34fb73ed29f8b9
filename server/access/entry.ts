import { type Role, roles } from '#domain/protocol.ts'
import type { DesignRecord, LinkRecord, Store } from '../ports.ts'
import { hashOfKey } from './keys.ts'
import type { Person } from './sessions.ts'

/** By what right somebody is let into a design; the owner by none of the links. */
export type Entry = { role: Role; link: string | null; until: number | null }

export const holds = (link: LinkRecord, now: number): boolean => link.revokedAt === null && (link.expiresAt === null || link.expiresAt > now)

const rank = (role: Role) => roles.indexOf(role)

/**
 * What a person may be in a design: its owner, what groups of the provider are everywhere, or what the best of the links says
 * that still hold: the one in hand, and those used before.
 * @param key a share key, where the request carries one
 * @returns undefined when there is no such design or no way in, which look the same from outside
 */
export async function entryOf(
  store: Store,
  id: string,
  { id: person, role: everywhere, until: signedInUntil }: Person,
  key: string | undefined,
  now: number,
): Promise<{ design: DesignRecord; entry: Entry } | undefined> {
  const design = await store.design(id)
  if (design === undefined || design.trashedAt !== null) return undefined
  if (design.owner === person) return { design, entry: { role: 'owner', link: null, until: null } }
  const inHand = key === undefined ? undefined : await store.linkByKey(hashOfKey(key))
  const links = [...(inHand?.design === id ? [inHand] : []), ...(await store.grants(person, id))].filter((link) => holds(link, now))
  const entries: Entry[] = [
    ...(everywhere === undefined ? [] : [{ role: everywhere, link: null, until: signedInUntil ?? null }]),
    ...links.map(({ role, id: link, expiresAt }) => ({ role, link, until: expiresAt })),
  ]
  const [entry] = entries.toSorted((a, b) => rank(b.role) - rank(a.role) || (b.until ?? Infinity) - (a.until ?? Infinity))
  return entry === undefined ? undefined : { design, entry }
}
