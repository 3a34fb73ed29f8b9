import { nearest } from '#domain/design/nearest.ts'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { type ModelSettings, readModelSettings } from '#domain/generation/model/settings.ts'
import { readSignInSettings, type SignInSettings } from './access/sign-in-settings.ts'

/** The settings of a server, read once from the environment. */
export type Config = {
  /** 0 = any free one. */
  port: number
  host: string
  dataDir: string
  /** undefined = made on the first start and kept in the data folder. */
  secret: string | undefined
  /** Where people reach the server, `https://strata.example.com`; undefined = as they address it. */
  publicUrl: string | undefined
  /** A language model that may be asked; undefined = the embedded engine answers alone. */
  model: ModelSettings | undefined
  /** Where people sign in; undefined = a signed cookie is a person. */
  signIn: SignInSettings | undefined
  /** Postgres, where everything is kept; undefined = in the data folder. */
  databaseUrl: string | undefined
  /** The line between nodes on the same Postgres; undefined = this is the only one. */
  redisUrl: string | undefined
}

const known = ['STRATA_PORT', 'STRATA_HOST', 'STRATA_DATA', 'STRATA_SECRET', 'STRATA_PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL'] as const
type Name = (typeof known)[number]
type Environment = Readonly<Record<string, string | undefined>>

const bad = (name: string, value: string, message: string, hint: string): Problem => ({
  code: 'settings/bad',
  at: name,
  message: `${name}=${shown(name, value)} ${message}`,
  hint,
})
/** Secrets do not appear in messages. */
const shown = (name: string, value: string) => (name === 'STRATA_SECRET' || name.endsWith('_URL') ? '…' : JSON.stringify(value.slice(0, 80)))

const isUrl = (text: string, protocol: RegExp): boolean => URL.canParse(text) && protocol.test(new URL(text).protocol)

/** @returns the settings, or every one that cannot be used, with how to mend it */
export function readConfig(environment: Environment): Result<Config> {
  const problems: Problem[] = []
  const given = (name: Name): string | undefined => {
    const value = environment[name]?.trim()
    return value === undefined || value === '' ? undefined : value
  }

  const port = given('STRATA_PORT') ?? '4400'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    problems.push(bad('STRATA_PORT', port, 'is not a port.', 'Give a whole number from 0 to 65535; 0 takes any free port.'))

  const host = given('STRATA_HOST') ?? '127.0.0.1'
  if (!/^[A-Za-z0-9.:-]+$/.test(host))
    problems.push(bad('STRATA_HOST', host, 'is not an address to listen on.', 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all networks.'))

  const secret = given('STRATA_SECRET')
  if (secret !== undefined && secret.length < 32)
    problems.push(
      bad(
        'STRATA_SECRET',
        secret,
        'is too short to sign with.',
        'Give 32 characters or more, or leave it out: one is made and kept in the data folder.',
      ),
    )

  const publicUrl = given('STRATA_PUBLIC_URL')
  const url = publicUrl !== undefined && URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  if (
    publicUrl !== undefined &&
    (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
  )
    problems.push(bad('STRATA_PUBLIC_URL', publicUrl, 'is not an address of a server.', 'Write it like https://strata.example.com, without a path.'))

  const databaseUrl = given('DATABASE_URL')
  if (databaseUrl !== undefined && !isUrl(databaseUrl, /^postgres(ql)?:$/))
    problems.push(bad('DATABASE_URL', databaseUrl, 'is not the address of a Postgres database.', 'Write it like postgres://user:password@host:5432/strata, or unset it: then everything is kept in the data folder.'))
  const redisUrl = given('REDIS_URL')
  if (redisUrl !== undefined && !isUrl(redisUrl, /^rediss?:$/))
    problems.push(bad('REDIS_URL', redisUrl, 'is not the address of a Redis.', 'Write it like redis://:password@host:6379.'))
  if (redisUrl !== undefined && databaseUrl === undefined)
    problems.push(bad('REDIS_URL', redisUrl, 'joins nodes that share a Postgres, and there is none.', 'Set DATABASE_URL too, or unset REDIS_URL.'))
  if (redisUrl !== undefined && secret === undefined)
    problems.push(bad('STRATA_SECRET', '', 'is needed where there are several nodes.', 'Give all nodes the same one, of 32 characters or more.'))

  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value === '' || !name.startsWith('STRATA_') || /^STRATA_(?:MODEL|OIDC)_/.test(name) || (known as readonly string[]).includes(name)) continue
    const near = nearest(name, known)
    if (near !== undefined) problems.push(bad(name, value, 'is not a setting.', `Did you mean ${near}?`))
  }
  const model = readModelSettings(environment)
  const signIn = readSignInSettings(environment, url?.origin)
  problems.push(...model.problems, ...signIn.problems)
  if (problems.length > 0) return failed(...problems)
  return ok({ port: Number(port), host, dataDir: given('STRATA_DATA') ?? '.strata', secret, publicUrl: url?.origin, model: model.settings, signIn: signIn.settings, databaseUrl, redisUrl })
}
