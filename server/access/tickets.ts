import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { roles } from '#domain/protocol.ts'
import type { Entry } from './entry.ts'
import { keyFor, unguessableId } from './keys.ts'
import type { Person } from './sessions.ts'

const issuer = 'strata-ticket'
export const ticketSeconds = 300

/** What opens sockets of one design for one person: five minutes, any number of them, or one where it says so. */
export type Ticket = Entry & { person: Person; design: string; once: string | null }

const Claims = z.object({
  sub: z.string(),
  name: z.string(),
  design: z.string(),
  role: z.enum(roles),
  link: z.string().nullable(),
  until: z.number().nullable(),
  once: z.string().nullable(),
  exp: z.number(),
})

export class Tickets {
  readonly #key: Uint8Array
  readonly #now: () => number
  /** Single-use tickets that were used, until they would have ended anyway. */
  readonly #used = new Map<string, number>()

  constructor(secret: string, now: () => number) {
    this.#key = keyFor(secret, 'ticket')
    this.#now = now
  }

  /** @returns the token, and when it ends in milliseconds since 1970 */
  async issue({ person, design, role, link, until }: Omit<Ticket, 'once'>, once: boolean): Promise<{ token: string; expiresAt: number }> {
    const ends = Math.floor(this.#now() / 1000) + ticketSeconds
    const token = await new SignJWT({ name: person.name, design, role, link, until, once: once ? unguessableId() : null })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(person.id)
      .setIssuer(issuer)
      .setExpirationTime(ends)
      .sign(this.#key)
    return { token, expiresAt: ends * 1000 }
  }

  /** @returns undefined for what this server did not sign, what has ended, and what was used up; using it up is part of reading it */
  async use(token: string): Promise<Ticket | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#key, { issuer, algorithms: ['HS256'], currentDate: new Date(this.#now()) })
      const { sub, name, exp, ...rest } = Claims.parse(payload)
      if (rest.once !== null && !this.#useUp(rest.once, exp * 1000)) return undefined
      return { person: { id: sub, name }, ...rest }
    } catch {
      return undefined
    }
  }

  #useUp(ticket: string, ends: number): boolean {
    for (const [used, until] of this.#used) if (until < this.#now()) this.#used.delete(used)
    if (this.#used.has(ticket)) return false
    this.#used.set(ticket, ends)
    return true
  }
}
