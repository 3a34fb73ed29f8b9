import type { Problem } from '#domain/design/problem.ts'
import { nearest } from '#domain/design/nearest.ts'
import { type LinkRole, linkRoles } from '#domain/protocol.ts'
import type { SignInRules } from './sign-in.ts'

/** `STRATA_OIDC_*`: signing in by an OpenID Connect provider. */
export type SignInSettings = { issuer: string; clientId: string; clientSecret: string | undefined; groupsClaim: string; rules: SignInRules }

const known = [
  'STRATA_OIDC_ISSUER',
  'STRATA_OIDC_CLIENT_ID',
  'STRATA_OIDC_CLIENT_SECRET',
  'STRATA_OIDC_GROUPS_CLAIM',
  'STRATA_OIDC_GROUP_ROLES',
  'STRATA_OIDC_LINKS',
] as const
type Name = (typeof known)[number]

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** @returns undefined settings where none of them is set, or something is wrong; values never stand in the problems */
export function readSignInSettings(
  environment: Readonly<Record<string, string | undefined>>,
  publicUrl: string | undefined,
): { settings: SignInSettings | undefined; problems: Problem[] } {
  const problems: Problem[] = []
  const bad = (name: string, message: string, hint: string) => problems.push({ code: 'settings/bad', at: name, message: `${name} ${message}`, hint })
  const given = (name: Name): string | undefined => {
    const value = environment[name]?.trim()
    return value === undefined || value === '' ? undefined : value
  }
  const set = Object.keys(environment).filter((name) => name.startsWith('STRATA_OIDC_') && (environment[name] ?? '').trim() !== '')
  if (set.length === 0) return { settings: undefined, problems }
  for (const name of set)
    if (!known.some((each) => each === name)) bad(name, 'is not a setting.', `Did you mean ${nearest(name, known) ?? 'STRATA_OIDC_ISSUER'}?`)

  const issuer = given('STRATA_OIDC_ISSUER')
  const url = issuer !== undefined && URL.canParse(issuer) ? new URL(issuer) : undefined
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))))
    bad('STRATA_OIDC_ISSUER', 'is not the address of a provider.', 'Write it like https://login.example.com/tenant.')
  const clientId = given('STRATA_OIDC_CLIENT_ID')
  if (clientId === undefined) bad('STRATA_OIDC_CLIENT_ID', 'is missing.', 'Register this server with the provider, and set the id it gives.')
  if (publicUrl === undefined)
    bad('STRATA_PUBLIC_URL', 'is needed for signing in.', 'Set it to where people reach the server; the provider sends them back to /api/v1/sign-in/return there.')

  const groupRoles: Record<string, LinkRole> = {}
  for (const pair of (given('STRATA_OIDC_GROUP_ROLES') ?? '').split(',').filter((each) => each.trim() !== '')) {
    const at = pair.lastIndexOf('=')
    const role = linkRoles.find((each) => each === pair.slice(at + 1).trim())
    if (at < 1 || role === undefined) bad('STRATA_OIDC_GROUP_ROLES', 'is not a list of groups and roles.', `Write it like architects=edit,auditors=view; roles are ${linkRoles.join(', ')}.`)
    else groupRoles[pair.slice(0, at).trim()] = role
  }
  const links = given('STRATA_OIDC_LINKS') ?? 'no'
  if (links !== 'yes' && links !== 'no') bad('STRATA_OIDC_LINKS', 'is neither yes nor no.', 'With yes, share links let people in who have not signed in.')

  if (problems.length > 0 || issuer === undefined || clientId === undefined) return { settings: undefined, problems }
  return {
    settings: {
      issuer,
      clientId,
      clientSecret: given('STRATA_OIDC_CLIENT_SECRET'),
      groupsClaim: given('STRATA_OIDC_GROUPS_CLAIM') ?? 'groups',
      rules: { groupRoles, linksWithoutSignIn: links === 'yes' },
    },
    problems,
  }
}
