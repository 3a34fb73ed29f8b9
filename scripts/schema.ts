import { writeFileSync } from 'node:fs'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { designJsonSchema } from '#domain/design/json-schema.ts'

/** `npm run schema`: writes the published JSON Schema of a design. */
const target = new URL('../docs/design.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(designJsonSchema(componentKinds.map(({ id }) => id)), null, 2)}\n`)
