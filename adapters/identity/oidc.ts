import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { z } from 'zod'
import type { IdentityProvider } from '#server/ports.ts'

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string | undefined; groupsClaim: string }

const Checks = z.strictObject({ verifier: z.string(), state: z.string(), nonce: z.string() })
const names = z.array(z.string().max(200)).max(1_000)

/** An OpenID Connect provider: code flow with PKCE, state and nonce; asked for its addresses when somebody first signs in. */
export function oidcProvider({ issuer, clientId, clientSecret, groupsClaim }: OidcSettings): IdentityProvider {
  const server = new URL(issuer)
  let known: Promise<Configuration> | undefined
  const configuration = (): Promise<Configuration> => {
    // Plain HTTP is for a provider on this machine alone; the settings were looked at.
    const insecure = server.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}
    known ??= discovery(server, clientId, clientSecret, undefined, { ...insecure, timeout: 10 })
    known.catch(() => {
      known = undefined // it may be there the next time
    })
    return known
  }
  return {
    async begin(redirectUri) {
      const config = await configuration()
      const checks = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() }
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        state: checks.state,
        nonce: checks.nonce,
      })
      return { url: url.href, checks: JSON.stringify(checks) }
    },
    async finish(returned, kept) {
      const { verifier, state, nonce } = Checks.parse(JSON.parse(kept))
      const config = await configuration()
      const tokens = await authorizationCodeGrant(config, returned, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const said = tokens.claims()
      if (said === undefined) throw new Error('the provider gave no identity')
      // Many providers keep names and groups out of the token, and tell them when asked.
      const more = config.serverMetadata().userinfo_endpoint === undefined ? {} : await fetchUserInfo(config, tokens.access_token, said.sub)
      const claims: Record<string, unknown> = { ...said, ...more }
      const name = [claims['name'], claims['preferred_username'], claims['email']].find((each) => typeof each === 'string' && each.trim() !== '')
      const groups = names.safeParse(claims[groupsClaim])
      return { issuer: said.iss, subject: said.sub, name: typeof name === 'string' ? name.trim().slice(0, 80) : 'Colleague', groups: groups.success ? groups.data : [] }
    },
  }
}
