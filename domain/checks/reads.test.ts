import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { settingsVocabulary } from '../design/settings/vocabulary.ts'
import { checks } from './index.ts'
import { readsBeside, readsOf } from './reads.ts'

const domain = normalize(fileURLToPath(new URL('..', import.meta.url)))
const keys = new Set((['component', 'connection', 'boundary'] as const).flatMap((owner) => settingsVocabulary(owner).map(({ name }) => name)))

/** The vocabulary and the catalogue's lists name settings, and read none of an element. */
const readsNothing = (path: string) => /design\/settings\/|catalog\/components\/|catalog\/.*\.data\.ts|checks\/reads\.data\.ts/.test(path)

const sources = new Map<string, { words: ReadonlySet<string>; imports: readonly string[]; beside: boolean }>()
function source(path: string) {
  const known = sources.get(path)
  if (known !== undefined) return known
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)'/gm)].map(([, to]) => normalize(join(dirname(path), to ?? '')))
  const found = {
    words: new Set((text.match(/[A-Za-z]+/g) ?? []).filter((word) => keys.has(word))),
    imports: imports.filter((each) => each.startsWith(domain) && !readsNothing(each)),
    beside: /\bbeside\.(?:sizing|bill)\b|\{ (?:bill|sizing) \} = facts\.beside/.test(text),
  }
  sources.set(path, found)
  return found
}

/** Every file that a check's answer may rest on. */
function closure(path: string): Set<string> {
  const seen = new Set<string>()
  for (const open = [path]; open.length > 0; ) {
    const at = open.pop() ?? ''
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...source(at).imports)
  }
  return seen
}

const fileOf = new Map<string, string>()
for (const folder of readdirSync(join(domain, 'checks'), { withFileTypes: true }))
  if (folder.isDirectory())
    for (const name of readdirSync(join(domain, 'checks', folder.name)))
      if (name.endsWith('.ts') && !name.includes('.data.') && !name.includes('.test.')) {
        const path = join(domain, 'checks', folder.name, name)
        const code = /^ {2}code: '([A-Z]+-\d+)'/m.exec(readFileSync(path, 'utf8'))?.[1]
        if (code !== undefined) fileOf.set(code, path)
      }

it('knows by its source which settings each check may read (vitest -u writes it anew)', async () => {
  const rows = checks.map(({ code }) => {
    const files = [...closure(fileOf.get(code) ?? '')]
    const words = [...new Set(files.flatMap((each) => [...source(each).words]))].toSorted()
    return { code, words, beside: files.some((each) => source(each).beside) }
  })
  const text = [
    '/** Written by reads.test.ts from the sources; `npx vitest run domain/checks/reads -u` after a change of them. */',
    '',
    '/** Settings that a check, or a fact that it rests on, may look at: every name of the vocabulary that stands in its sources. */',
    'export const settingsRead: Readonly<Record<string, string>> = {',
    ...rows.map(({ code, words }) => `  '${code}': '${words.join(' ')}',`),
    '}',
    '',
    '/** Checks that look at what sizing and bill found. */',
    'export const besideRead: readonly string[] = [',
    ...rows.filter(({ beside }) => beside).map(({ code }) => `  '${code}',`),
    ']',
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('./reads.data.ts')
})

it('names for most checks only a few of the settings', () => {
  const sizes = checks.map(({ code }) => readsOf(code).size).toSorted((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(keys.size / 3)
  expect(checks.filter(({ code }) => readsBeside(code)).length).toBeLessThan(checks.length / 3)
})
