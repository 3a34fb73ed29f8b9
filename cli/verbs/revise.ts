import { notAskedFor, type ModelRevision } from '#domain/generation/model/end.ts'
import { revise as reviseDesign } from '#domain/generation/revise/revise.ts'
import { withEffect } from '#domain/generation/revise/with-effect.ts'
import { askModel, engineRemark, modelFor } from '../engine.ts'
import { deliver, designText, json, readDesignFile } from '../files.ts'
import { noMore, required, text, type Verb } from '../verb.ts'

export const revise: Verb = {
  usage: 'revise FILE "<instruction>" [--engine embedded|model] [-o FILE] [--dry-run]',
  options: { engine: { type: 'string' }, output: { type: 'string', short: 'o' }, 'dry-run': { type: 'boolean' } },
  async run(io, positionals, given) {
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', revise))
    const instruction = required(positionals, 1, 'The instruction', revise)
    noMore(positionals, 2, revise)
    const model = await modelFor(io, given)
    const wish = { kind: 'revise', instruction, selection: [], today: io.today } as const
    const proposal: ModelRevision =
      model === undefined || model === 'absent'
        ? { ...reviseDesign(design, instruction), ...(model === undefined ? {} : { engine: notAskedFor('absent') }) }
        : ((await askModel(io, model, wish, design)) as ModelRevision)
    if (given['dry-run'] === true) {
      await deliver(io, text(given, 'output'), json(withEffect(design, proposal, io.today)))
      return 0
    }
    for (const line of engineRemark(proposal.engine)) io.err(`${line}\n`)
    if (proposal.message !== undefined) io.err(`${proposal.message}\n`)
    for (const warning of proposal.warnings) if (proposal.message?.includes(warning) !== true) io.err(`${proposal.edits.length === 0 ? 'Note' : 'Warning'}: ${warning}\n`)
    for (const { ask, options } of proposal.edits.length === 0 ? [] : proposal.questions)
      io.err(`Question: ${ask}${options.length > 0 ? ` For example: ${options.join(', ')}.` : ''}\n`)
    if (proposal.edits.length === 0) io.err('The design is as it was.\n')
    await deliver(io, text(given, 'output'), designText(proposal.design, 'yaml'))
    return 0
  },
}
