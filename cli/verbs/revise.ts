import { revise as reviseDesign } from '#domain/generation/revise/revise.ts'
import { deliver, designText, json, readDesignFile } from '../files.ts'
import { refuse } from '../io.ts'
import { noMore, required, text, type Verb } from '../verb.ts'

export const revise: Verb = {
  usage: 'revise FILE "<instruction>" [-o FILE] [--dry-run]',
  options: { output: { type: 'string', short: 'o' }, 'dry-run': { type: 'boolean' } },
  async run(io, positionals, given) {
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', revise))
    const instruction = required(positionals, 1, 'The instruction', revise)
    noMore(positionals, 2, revise)
    const proposal = reviseDesign(design, instruction)
    if (given['dry-run'] === true) {
      await deliver(io, text(given, 'output'), json(proposal))
      return 0
    }
    if (proposal.edits.length === 0) throw refuse('revise/nothing', 'instruction', proposal.warnings[0] ?? `Nothing to change was found in "${instruction}".`, 'Name the component and what to do with it: "replace Kafka with Kinesis".')
    for (const warning of proposal.warnings) io.err(`Warning: ${warning}\n`)
    await deliver(io, text(given, 'output'), designText(proposal.design, 'yaml'))
    return 0
  },
}
