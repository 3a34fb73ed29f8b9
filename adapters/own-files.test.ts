import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownFilesOf } from './own-files.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strata-own-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('finds none where there are no folders', async () => {
  expect(await ownFilesOf(join(folder, 'nowhere'))).toEqual({ policies: [], kinds: [] })
})

it('reads the files of both folders by name, and hands a huge one on cut', async () => {
  await mkdir(join(folder, 'policies', 'old.yaml'), { recursive: true })
  await mkdir(join(folder, 'kinds'))
  await writeFile(join(folder, 'policies', 'b.yaml'), 'id: B')
  await writeFile(join(folder, 'policies', 'a.yml'), 'x'.repeat(400_000))
  await writeFile(join(folder, 'policies', 'notes.md'), '# no policy')
  await writeFile(join(folder, 'kinds', 'cache.yaml'), 'id: acme-cache')
  const { policies, kinds } = await ownFilesOf(folder)
  expect(policies.map(({ path, text }) => [path, text.length])).toEqual([
    ['policies/a.yml', 300_000],
    ['policies/b.yaml', 5],
  ])
  expect(kinds).toEqual([{ path: 'kinds/cache.yaml', text: 'id: acme-cache' }])
})
