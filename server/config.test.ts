import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const settingsOf = (environment: Record<string, string>) => {
  const config = readConfig(environment)
  return config.ok ? config.value : config.problems.map(({ at }) => at)
}

describe('settings', () => {
  it('need not be given', () => {
    expect(settingsOf({})).toEqual({ port: 4400, host: '127.0.0.1', dataDir: '.strata', secret: undefined, publicUrl: undefined, model: undefined, databaseUrl: undefined, redisUrl: undefined })
    expect(settingsOf({ STRATA_PORT: '', STRATA_SECRET: ' ' })).toMatchObject({ port: 4400, secret: undefined })
  })

  it('are all complained about at once, each with how to mend it and no secret in the words', () => {
    const config = readConfig({
      STRATA_PORT: '70000',
      STRATA_HOST: 'my host',
      STRATA_SECRET: 'hunter2',
      STRATA_PUBLIC_URL: 'https://user:hunter2@x.example/path',
      STRATA_PROT: '1',
      STRATA_OIDC_ISUER: 'https://id.example',
    })
    const problems = config.ok ? [] : config.problems
    expect(problems.map(({ at }) => at)).toEqual([
      'STRATA_PORT',
      'STRATA_HOST',
      'STRATA_SECRET',
      'STRATA_PUBLIC_URL',
      'STRATA_PROT',
      'STRATA_OIDC_ISUER',
      'STRATA_OIDC_ISSUER',
      'STRATA_OIDC_CLIENT_ID',
    ])
    for (const { message, hint } of problems) expect([message, hint].every((text) => text.length > 10)).toBe(true)
    expect(JSON.stringify(problems)).not.toContain('hunter2')
    expect(problems[4]?.hint).toBe('Did you mean STRATA_PORT?')
  })

  it.each(['-1', '4400.5', '0x10', '99999', 'http', '１２'])('know that %s is no port', (port) => {
    expect(settingsOf({ STRATA_PORT: port })).toEqual(['STRATA_PORT'])
  })

  it.each([
    ['https://strata.example.com', 'https://strata.example.com'],
    ['http://10.0.0.1:8080/', 'http://10.0.0.1:8080'],
  ])('take %s for an address', (given, origin) => {
    expect(settingsOf({ STRATA_PUBLIC_URL: given })).toMatchObject({ publicUrl: origin })
  })

  it('let people sign in only by a provider that cannot be listened to, with roles that exist', () => {
    const whole = {
      STRATA_PUBLIC_URL: 'https://strata.example.com',
      STRATA_OIDC_ISSUER: 'https://login.example.com/tenant',
      STRATA_OIDC_CLIENT_ID: 'strata',
      STRATA_OIDC_GROUP_ROLES: 'cn=architects=edit, auditors = view',
    }
    expect(settingsOf(whole)).toMatchObject({ signIn: { groupsClaim: 'groups', rules: { groupRoles: { 'cn=architects': 'edit', auditors: 'view' }, linksWithoutSignIn: false } } })
    expect(settingsOf({ ...whole, STRATA_OIDC_ISSUER: 'http://login.example.com' })).toEqual(['STRATA_OIDC_ISSUER'])
    expect(settingsOf({ ...whole, STRATA_OIDC_GROUP_ROLES: 'architects=owner', STRATA_OIDC_LINKS: 'perhaps' })).toEqual(['STRATA_OIDC_GROUP_ROLES', 'STRATA_OIDC_LINKS'])
  })

  it('join nodes only over a Postgres and a secret that they share, and show no password', () => {
    const secret = 'a secret of thirty-two characters and more'
    const both = { DATABASE_URL: 'postgres://u:hunter2@db:5432/strata', REDIS_URL: 'redis://:hunter2@cache:6379' }
    expect(settingsOf({ ...both, STRATA_SECRET: secret })).toMatchObject({ databaseUrl: both.DATABASE_URL, redisUrl: both.REDIS_URL })
    expect(settingsOf(both)).toEqual(['STRATA_SECRET'])
    expect(settingsOf({ REDIS_URL: both.REDIS_URL, STRATA_SECRET: secret })).toEqual(['REDIS_URL'])
    expect(settingsOf({ DATABASE_URL: 'mysql://u:hunter2@db/strata', REDIS_URL: 'cache:6379', STRATA_SECRET: secret })).toEqual(['DATABASE_URL', 'REDIS_URL'])
    expect(JSON.stringify(readConfig({ DATABASE_URL: 'mysql://u:hunter2@db/strata' }))).not.toContain('hunter2')
  })
})
