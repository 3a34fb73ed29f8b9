import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { designJsonSchema } from '#domain/design/json-schema.ts'
import { settingsPage } from './settings-page.ts'

it('the published JSON Schema is the one that parses designs (npm run schema writes it)', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../docs/design.schema.json', import.meta.url), 'utf8'))
  const schema = designJsonSchema(componentKinds.map(({ id }) => id))
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)))
  expect(JSON.stringify(schema)).toContain('"vector-database"')
})

it('the page of settings says what the vocabulary says (npm run schema writes it)', () => {
  expect(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage())
  expect(settingsPage()).toContain('| `encryptionAtRest` | `none`, `provider`, `cmk`, `encrypted` |')
})
