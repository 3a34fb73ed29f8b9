import { z } from 'zod'
import { ok, type Result } from '#domain/design/problem.ts'
import { begin } from '#domain/generation/model/begin.ts'
import { notAskedFor } from '#domain/generation/model/end.ts'
import type { Session } from '#domain/generation/model/session.ts'
import { stage, type Tell } from '#domain/generation/progress.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import { withEffect } from '#domain/generation/revise/with-effect.ts'
import type { Template } from '#domain/generation/template.ts'
import { type Body, options, parts } from './body.ts'
import type { Begun, Wished } from './wished.ts'

const ReviseOptions = z.strictObject({
  instruction: z.string().min(1, 'The instruction is empty.').max(20_000),
  /** Ids of what is selected on the canvas, for "it" and "that". */
  selection: z.array(z.string().max(64)).max(500).default([]),
  engine: z.enum(['embedded', 'model']).default('embedded'),
})

/** The proposal an instruction means, as JSON text, or the conversation with a language model about it. */
export function reviseJob({ model, today, ...body }: Body & Wished, templates: readonly Template[], tell: Tell): Result<Begun> {
  const given = parts(body)
  if (!given.ok) return given
  const wanted = options(ReviseOptions, given.value.rest)
  if (!wanted.ok) return wanted
  const { instruction, selection, engine } = wanted.value
  tell(stage('reading'))
  if (engine === 'embedded' || !model) {
    const proposal = revise(given.value.design, instruction, { selection })
    const told = engine === 'model' ? { ...proposal, engine: notAskedFor('absent') } : proposal
    return ok({ json: JSON.stringify(withEffect(given.value.design, told, today)) })
  }
  const session: Session = begin({ kind: 'revise', instruction, selection, today }, given.value.design, templates, tell)
  return ok({ session })
}
