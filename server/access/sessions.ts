import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { linkRoles, type LinkRole } from '#domain/protocol.ts'
import { keyFor, unguessableId } from './keys.ts'

/** Without sign-in, a signed cookie is a person: whoever holds it is who made those designs. */
export type Person = {
  id: string
  name: string
  /** The organisation's provider said who this is. */
  signedIn?: true
  /** What this person is in every design of the server, by the groups the provider named. */
  role?: LinkRole
  /** When the provider is asked again, in milliseconds since 1970. */
  until?: number
}

const issuer = 'strata-session'
const lifeSeconds = 400 * 24 * 60 * 60
/** After this long the provider is asked again whether the person still belongs here, and to which groups. */
const signedInSeconds = 12 * 60 * 60

const Claims = z.object({ sub: z.string(), name: z.string(), signedIn: z.literal(true).optional(), role: z.enum(linkRoles).optional(), exp: z.number().optional() })

export class Sessions {
  readonly cookieName: string
  readonly #key: Uint8Array
  readonly #secure: boolean

  constructor(secret: string, secure: boolean) {
    this.#key = keyFor(secret, 'session')
    this.#secure = secure
    this.cookieName = secure ? '__Host-strata' : 'strata'
  }

  newPerson(): Person {
    return { id: unguessableId(), name: 'Guest' }
  }

  /** @returns undefined for a cookie that this server did not sign */
  async read(cookie: string | undefined): Promise<Person | undefined> {
    if (cookie === undefined) return undefined
    try {
      const { payload } = await jwtVerify(cookie, this.#key, { issuer, algorithms: ['HS256'] })
      const { sub, name, signedIn, role, exp } = Claims.parse(payload)
      return {
        id: sub,
        name,
        ...(signedIn === undefined ? {} : { signedIn }),
        ...(role === undefined ? {} : { role }),
        ...(exp === undefined ? {} : { until: exp * 1000 }),
      }
    } catch {
      return undefined
    }
  }

  /** The `set-cookie` header. Scripts cannot read it, and other sites' forms do not carry it. */
  async cookieOf({ id, name, signedIn, role }: Person): Promise<string> {
    const token = new SignJWT({ name, ...(signedIn === undefined ? {} : { signedIn }), ...(role === undefined ? {} : { role }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(id)
      .setIssuer(issuer)
      .setIssuedAt()
    const life = signedIn === undefined ? lifeSeconds : signedInSeconds
    return this.#cookie(await (signedIn === undefined ? token : token.setExpirationTime(`${life} s`)).sign(this.#key), life)
  }

  endCookie(): string {
    return this.#cookie('', 0)
  }

  #cookie(value: string, seconds: number): string {
    return `${this.cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${this.#secure ? '; Secure' : ''}`
  }
}
