import { assess } from '#domain/assessment.ts'
import { fixesFor, safeFixes } from '#domain/checks/fixes.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import { deliver, designText, readDesignFile } from '../files.ts'
import { Refusal, refuse } from '../io.ts'
import { noMore, required, text, texts, type Verb } from '../verb.ts'

export const fix: Verb = {
  usage: 'fix FILE [--only CODE …] [-o FILE]',
  options: { only: { type: 'string', multiple: true }, output: { type: 'string', short: 'o' } },
  async run(io, positionals, given) {
    let design = await readDesignFile(io, required(positionals, 0, 'The design file', fix))
    noMore(positionals, 1, fix)
    const only = texts(given, 'only').map((code) => code.toUpperCase())
    const failing = assess(design, { today: io.today }).findings.filter(({ status, waived }) => status === 'fail' && !waived)
    for (const code of only) {
      const named = failing.filter((finding) => finding.code === code)
      if (named.length === 0) throw refuse('fix/nothing', code, `The design has no open finding ${code}.`, '`strata check` lists what is open.')
      if (named.every(({ fixable }) => !fixable)) throw refuse('fix/manual', code, `${code} has no fix that a program can make.`, named[0]?.remedy ?? '')
    }
    const apply = (edits: readonly Edit[]) => {
      const fixed = applyEdits(design, edits)
      if (!fixed.ok) throw new Refusal(fixed.problems)
      design = fixed.value
    }
    // One finding after the other, each on the design as it is by then: a fix may change what the next one has to do.
    if (only.length > 0) for (const finding of failing.filter(({ code }) => only.includes(code))) apply(fixesFor(design, finding))
    else apply(safeFixes(design, failing))
    const left = assess(design, { today: io.today }).findings.filter(({ status, waived }) => status === 'fail' && !waived)
    io.err(`${failing.length - left.length} of ${failing.length} findings fixed, ${left.length} left.\n`)
    await deliver(io, text(given, 'output'), designText(design, 'yaml'))
    return 0
  },
}
