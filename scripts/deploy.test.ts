import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

/** No container engine runs where the tests do; so what stands in deploy/ is parsed and held against the program. */
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

it('compose describes nodes that share a secret, a database and Redis', () => {
  const { services } = parse(read('deploy/compose.yaml'), { merge: true }) as { services: Record<string, { environment?: Record<string, string> }> }
  for (const node of ['one', 'two'])
    expect(Object.keys(services[node]?.environment ?? {})).toEqual(['STRATA_SECRET', 'STRATA_PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL'])
  const servers = [...read('deploy/nginx.conf').matchAll(/server (\w+):4400/g)].map(([, name]) => name)
  expect(servers.every((name) => name !== undefined && name in services)).toBe(true)
})

it('the image starts what npm start starts, without rights, and says whether it is well', () => {
  const lines = read('deploy/Dockerfile')
  expect(lines).toMatch(/\nUSER node\n/)
  expect(lines).toContain('CMD ["node", "server/main.ts"]')
  expect(lines).toContain('/healthz')
  expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['node_modules', '.strata', '.git']))
})

it('the chart is YAML but for its templates, whose values are all there', () => {
  for (const file of ['Chart.yaml', 'values.yaml']) expect(parse(read(`deploy/helm/strata/${file}`))).toBeTypeOf('object')
  const values = parse(read('deploy/helm/strata/values.yaml')) as Record<string, unknown>
  for (const template of globSync('deploy/helm/strata/templates/*.yaml', { cwd: new URL('..', import.meta.url) }))
    for (const [, path = ''] of read(template).matchAll(/\.Values((?:\.\w+)+)/g)) {
      const found = path.slice(1).split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), values)
      expect(found, path).toBeDefined()
    }
})

it('the page for operators names every setting that the server reads, and no other', () => {
  const settings = (text: string) => new Set([...text.matchAll(/\b(?:STRATA_[A-Z_]+|OPENAI_[A-Z_]+|DATABASE_URL|REDIS_URL)\b/g)].map(([name]) => name).filter((name) => !name.endsWith('_')))
  const code = ['server/config.ts', 'server/access/sign-in-settings.ts', 'domain/generation/model/settings.ts'].map(read).join('\n')
  expect([...settings(read('docs/running.md'))].toSorted()).toEqual([...settings(code)].toSorted())
})
