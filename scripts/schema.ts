import { writeFileSync } from 'node:fs'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { designJsonSchema } from '#domain/design/json-schema.ts'
import { settingsPage } from './settings-page.ts'

/** `npm run schema`: writes the published JSON Schema of a design, and the page of its settings. */
const target = new URL('../docs/design.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(designJsonSchema(componentKinds.map(({ id }) => id)), null, 2)}\n`)
writeFileSync(new URL('../docs/settings.md', import.meta.url), settingsPage())
