import { z } from 'zod'
import { Design } from './schema.ts'

/** Where the published schema is to be found; editors complete a design by it. */
export const jsonSchemaId = 'https://strata.invalid/schema/design-1.json'

/**
 * JSON Schema (draft 2020-12) of the design document, from the same zod schema that parses it.
 * @param kinds ids of the component catalogue, offered as completions
 */
export function designJsonSchema(kinds: readonly string[]): Record<string, unknown> {
  const schema = z.toJSONSchema(Design, {
    io: 'input', reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'object' && 'properties' in jsonSchema && jsonSchema.properties?.['kind'] !== undefined && jsonSchema.properties['because'] !== undefined)
        jsonSchema.properties['kind'] = { type: 'string', enum: [...kinds] }
    },
  })
  return { ...schema, $id: jsonSchemaId, title: 'Strata design' }
}
