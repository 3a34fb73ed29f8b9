import type { ModelRevision } from '#domain/generation/model/end.ts'
import { revise as reviseDesign } from '#domain/generation/revise/revise.ts'
import { askModel, engineRemark, modelFor } from '../engine.ts'
import { deliver, designText, json, readDesignFile } from '../files.ts'
import { refuse } from '../io.ts'
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
    const proposal: ModelRevision = model === undefined ? reviseDesign(design, instruction) : ((await askModel(io, model, wish, design)) as ModelRevision)
    if (given['dry-run'] === true) {
      await deliver(io, text(given, 'output'), json(proposal))
      return 0
    }
    if (proposal.edits.length === 0) throw refuse('revise/nothing', 'instruction', proposal.warnings[0] ?? `Nothing to change was found in "${instruction}".`, 'Name the component and what to do with it: "replace Kafka with Kinesis".')
    for (const line of engineRemark(proposal.engine)) io.err(`${line}\n`)
    for (const warning of proposal.warnings) io.err(`Warning: ${warning}\n`)
    await deliver(io, text(given, 'output'), designText(proposal.design, 'yaml'))
    return 0
  },
}
