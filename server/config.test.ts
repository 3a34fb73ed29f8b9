import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const settingsOf = (environment: Record<string, string>) => {
  const config = readConfig(environment)
  return config.ok ? config.value : config.problems.map(({ at }) => at)
}

describe('settings', () => {
  it('need not be given', () => {
    expect(settingsOf({})).toEqual({ port: 4400, host: '127.0.0.1', dataDir: '.strata', secret: undefined, publicUrl: undefined, warnings: [] })
    expect(settingsOf({ STRATA_PORT: '', STRATA_SECRET: ' ' })).toMatchObject({ port: 4400, secret: undefined })
  })

  it('are all complained about at once, each with how to mend it and no secret in the words', () => {
    const config = readConfig({
      STRATA_PORT: '70000',
      STRATA_HOST: 'my host',
      STRATA_SECRET: 'hunter2',
      STRATA_PUBLIC_URL: 'https://user:hunter2@x.example/path',
      STRATA_PROT: '1',
      STRATA_OIDC_ISSUER: 'https://id.example',
    })
    const problems = config.ok ? [] : config.problems
    expect(problems.map(({ at }) => at)).toEqual([
      'STRATA_PORT',
      'STRATA_HOST',
      'STRATA_SECRET',
      'STRATA_PUBLIC_URL',
      'STRATA_PROT',
      'STRATA_OIDC_ISSUER',
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

  it('say so when something is set that this version does not use', () => {
    expect(settingsOf({ DATABASE_URL: 'postgres://x', REDIS_URL: 'redis://x' })).toMatchObject({
      warnings: [expect.stringContaining('DATABASE_URL'), expect.stringContaining('REDIS_URL')],
    })
  })
})
