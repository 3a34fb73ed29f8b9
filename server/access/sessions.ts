import { jwtVerify, SignJWT } from 'jose'
import { keyFor, unguessableId } from './keys.ts'

/** Without sign-in, a signed cookie is a person: whoever holds it is who made those designs. */
export type Person = { id: string; name: string }

const issuer = 'strata-session'
const lifeSeconds = 400 * 24 * 60 * 60

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
      return typeof payload.sub === 'string' && typeof payload['name'] === 'string' ? { id: payload.sub, name: payload['name'] } : undefined
    } catch {
      return undefined
    }
  }

  /** The `set-cookie` header. Scripts cannot read it, and other sites' forms do not carry it. */
  async cookieOf({ id, name }: Person): Promise<string> {
    const token = await new SignJWT({ name }).setProtectedHeader({ alg: 'HS256' }).setSubject(id).setIssuer(issuer).setIssuedAt().sign(this.#key)
    return `${this.cookieName}=${token}; Path=/; Max-Age=${lifeSeconds}; HttpOnly; SameSite=Lax${this.#secure ? '; Secure' : ''}`
  }
}
