import { z } from 'zod'
import type { JsonSchema, Tool } from './language-model.ts'
import { Proposal, schemaFor } from './proposal.ts'

/** Tools that look something up and change nothing. */
export const Search = z.strictObject({ words: z.string() })
export const Pattern = z.strictObject({ pattern: z.string() })
export const Nothing = z.strictObject({})

const says: Readonly<Record<Proposal['kind'], string>> = {
  place: 'Places a component of a kind of the catalogue. `because`: the words of the request that ask for it, copied letter by letter, or null.',
  connect: 'Joins two components. `carries` is a port that both kinds know; null takes the usual one.',
  configure: 'Sets one setting of a component; null makes it unknown again.',
  replace: 'Puts another kind in a component’s place; id and connections stay.',
  rename: 'Gives a component another short name.',
  provide: 'Says which provider runs a component.',
  enclose: 'Moves a component into a boundary of the design, or out of all of them.',
  bound: 'Draws a boundary (region, network, on-premises site …).',
  remove: 'Takes away a component that the request has no use for.',
  disconnect: 'Takes away one connection, by its id.',
  require: 'States a requirement that the request says and the draft has missed, with the words it stands in.',
}

/** A tool's name says the kind already. */
function withoutKind({ properties, required, ...schema }: JsonSchema): JsonSchema {
  const { kind: _, ...others } = properties as Readonly<Record<string, unknown>>
  return { ...schema, properties: others, required: (required as readonly string[]).filter((key) => key !== 'kind') }
}

const proposing: readonly Tool[] = Proposal.options.map((option) => {
  const name = option.shape.kind.value
  return { name, description: says[name], parameters: withoutKind(schemaFor(option)) }
})

/** Everything a model can do. */
export const tools: readonly Tool[] = [
  {
    name: 'search_catalogue',
    description: 'Kinds of the catalogue that match words: id, layer, services, ports and typical neighbours.',
    parameters: schemaFor(Search),
  },
  { name: 'read_pattern', description: 'The components and connections of a reference pattern, by its id.', parameters: schemaFor(Pattern) },
  ...proposing,
  { name: 'validate', description: 'What is wrong with the design as it is now.', parameters: schemaFor(Nothing) },
]
