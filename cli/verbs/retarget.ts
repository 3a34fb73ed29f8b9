import { type Provider, providers } from '#domain/design/requirements.ts'
import { retarget as retargetDesign } from '#domain/generation/retarget.ts'
import { deliver, designText, readDesignFile } from '../files.ts'
import { refuse } from '../io.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'

export const retarget: Verb = {
  usage: 'retarget FILE --provider aws|azure|gcp|self-hosted [-o FILE]',
  options: { provider: { type: 'string' }, output: { type: 'string', short: 'o' } },
  async run(io, positionals, given) {
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', retarget))
    noMore(positionals, 1, retarget)
    if (text(given, 'provider') === undefined) throw refuse('cli/usage', '--provider', 'The provider is missing.', `Usage: strata ${retarget.usage}`)
    const { design: moved, warnings } = retargetDesign(design, oneOf<Provider>(given, 'provider', providers, 'aws'))
    for (const warning of warnings) io.err(`Note: ${warning}\n`)
    await deliver(io, text(given, 'output'), designText(moved, 'yaml'))
    return 0
  },
}
