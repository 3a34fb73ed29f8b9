import { createHash } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { type LinkRole, linkRoles } from '#domain/protocol.ts'
import type { IdentityProvider, SignedIn } from '../ports.ts'
import { keyFor } from './keys.ts'
import type { Person } from './sessions.ts'

/** Nobody is let in under a name of their own choosing here: sign in first. */
export class NotSignedIn extends Error {}

export type SignInRules = {
  /** What members of a group are in every design of this server. */
  groupRoles: Readonly<Record<string, LinkRole>>
  /** Do share links let people in who have not signed in? */
  linksWithoutSignIn: boolean
}

const issuer = 'strata-sign-in'
/** How long somebody may take at the provider. */
const patienceSeconds = 600

/** Only addresses within the studio: whoever signs in is sent nowhere else afterwards. */
const withinStudio = (path: string): string => (/^\/(?:d\/[a-z0-9]{1,64})?$/.test(path) ? path : '/')

export class SignIn {
  readonly rules: SignInRules
  readonly #provider: IdentityProvider
  readonly #key: Uint8Array
  readonly #cookie: string
  readonly #secure: boolean

  constructor(provider: IdentityProvider, rules: SignInRules, secret: string, secure: boolean) {
    this.#provider = provider
    this.rules = rules
    this.#key = keyFor(secret, 'sign-in')
    this.#secure = secure
    this.#cookie = secure ? '__Host-strata-signing-in' : 'strata-signing-in'
  }

  /** @returns where to send the browser, and what it must bring back */
  async begin(redirectUri: string, to: string): Promise<{ url: string; cookie: string }> {
    const { url, checks } = await this.#provider.begin(redirectUri)
    const token = await new SignJWT({ checks, to: withinStudio(to) })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setIssuedAt()
      .setExpirationTime(`${patienceSeconds} s`)
      .sign(this.#key)
    return { url, cookie: this.#cookieText(token, patienceSeconds) }
  }

  /** @throws what is wrong with what came back */
  async finish(returned: URL, cookies: string): Promise<{ person: Person; to: string; cookie: string }> {
    const kept = cookies.split(/;\s*/).find((each) => each.startsWith(`${this.#cookie}=`))
    if (kept === undefined) throw new Error('it was begun in another browser, or too long ago')
    const { payload } = await jwtVerify(kept.slice(this.#cookie.length + 1), this.#key, { issuer, algorithms: ['HS256'] })
    const signedIn = await this.#provider.finish(returned, String(payload['checks']))
    return { person: this.#personOf(signedIn), to: withinStudio(String(payload['to'])), cookie: this.#cookieText('', 0) }
  }

  #personOf({ issuer: from, subject, name, groups }: SignedIn): Person {
    // Two providers may use one subject for different people; the id says nothing about either.
    const id = `oidc-${createHash('sha256').update(`${from}\n${subject}`).digest('base64url').slice(0, 32)}`
    const held = groups.flatMap((group) => (Object.hasOwn(this.rules.groupRoles, group) ? [this.rules.groupRoles[group]] : []))
    const role = linkRoles.findLast((each) => held.includes(each))
    return { id, name, signedIn: true, ...(role === undefined ? {} : { role }) }
  }

  #cookieText(value: string, seconds: number): string {
    return `${this.#cookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${this.#secure ? '; Secure' : ''}`
  }
}
