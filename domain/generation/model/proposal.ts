import { z } from 'zod'
import { boundaryKinds } from '../../design/schema.ts'
import { portTypes } from '../../design/ports.ts'
import { providers } from '../../design/requirements.ts'
import { failed, ok, type Result } from '../../design/problem.ts'
import type { JsonSchema } from './language-model.ts'
import { problem, shapeProblem } from './problem.ts'

/**
 * What a model may propose. Every key is written, null for what is left open: servers that hold a model to a schema ask for
 * that. There is no way to say anything else: no waiver, no position, no free text but names and the words of the prompt.
 */
const id = z.string()
/** Words of the prompt or the instruction, letter by letter. */
const because = z.string().nullable()
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])

export const Proposal = z.union([
  z.strictObject({
    kind: z.literal('place'),
    id,
    component: z.string(),
    name: z.string().nullable(),
    provider: z.enum(providers).nullable(),
    in: id.nullable(),
    because,
  }),
  z.strictObject({ kind: z.literal('connect'), from: id, to: id, carries: z.enum(portTypes).nullable(), because }),
  z.strictObject({ kind: z.literal('configure'), of: id, setting: z.string(), value }),
  z.strictObject({ kind: z.literal('replace'), of: id, component: z.string(), because }),
  z.strictObject({ kind: z.literal('rename'), of: id, name: z.string() }),
  z.strictObject({ kind: z.literal('provide'), of: id, provider: z.enum(providers).nullable() }),
  z.strictObject({ kind: z.literal('enclose'), of: id, in: id.nullable() }),
  z.strictObject({ kind: z.literal('bound'), id, boundary: z.enum(boundaryKinds), name: z.string().nullable(), in: id.nullable() }),
  z.strictObject({ kind: z.literal('remove'), of: id }),
  z.strictObject({ kind: z.literal('disconnect'), of: id }),
  z.strictObject({ kind: z.literal('require'), at: z.string(), value, because }),
])
export type Proposal = z.infer<typeof Proposal>

/** One proposal from whatever a model wrote. */
export function proposalFrom(written: unknown): Result<Proposal> {
  const kind = typeof written === 'object' && written !== null && 'kind' in written ? written.kind : undefined
  const option = Proposal.options.find(({ shape }) => shape.kind.value === kind)
  if (option === undefined)
    return failed(
      problem('no-such-tool', String(kind), 'There is no such edit or tool.', 'Use the tools that are described, or the edits of the schema.'),
    )
  const parsed = option.safeParse(written)
  return parsed.success ? ok(parsed.data) : failed(shapeProblem(parsed.error, option.shape.kind.value))
}

/** The whole answer of a model that says everything at once. */
export const Proposals = z.strictObject({ edits: z.array(Proposal) })

/** The schema as a server is told it: unions as `anyOf`, every key required, nothing else allowed. */
export function schemaFor(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' }) as Record<string, unknown>
  return schema
}
