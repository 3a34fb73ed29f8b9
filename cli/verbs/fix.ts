import { assess } from '#domain/assessment.ts'
import { fixesFor, safeMending } from '#domain/checks/fixes.ts'
import { bill } from '#domain/cost/bill.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import type { Finding } from '#domain/design/finding.ts'
import { nearest } from '#domain/design/nearest.ts'
import { size } from '#domain/sizing/size.ts'
import { deliver, designText, pricesFor, readDesignFile } from '../files.ts'
import { Refusal, refuse } from '../io.ts'
import { policiesFor } from '../policies.ts'
import { noMore, required, text, texts, type Verb } from '../verb.ts'

const openIn = (findings: readonly Finding[]): Finding[] => findings.filter(({ status, waived }) => status === 'fail' && !waived)

/** A finding is told by its own code, or under another. */
const tells = ({ code, children }: Finding, wanted: string): boolean => code === wanted || children?.includes(wanted) === true

const placeOf = ({ component, connection }: Finding): string => {
  const element = component ?? connection
  return element === null ? '' : ` on ${element}`
}

function hintFor(code: string, failing: readonly Finding[]): string {
  const near = nearest(code, new Set(failing.map((finding) => finding.code)))
  return near === undefined ? '`strata check` lists what is open.' : `Did you mean ${near}? \`strata check\` lists what is open.`
}

export const fix: Verb = {
  usage: 'fix FILE [--only CODE …] [--policies DIR] [-o FILE]',
  options: { only: { type: 'string', multiple: true }, policies: { type: 'string' }, output: { type: 'string', short: 'o' } },
  async run(io, positionals, given) {
    const file = required(positionals, 0, 'The design file', fix)
    noMore(positionals, 1, fix)
    const policies = await policiesFor(io, file, text(given, 'policies'))
    let design = await readDesignFile(io, file)
    const options = { today: io.today, prices: await pricesFor(io, file), policies }
    const open = () => openIn(assess(design, options).findings)
    const only = texts(given, 'only').map((code) => policies.find((each) => each.code === code)?.code ?? code.toUpperCase())
    const failing = open()
    for (const code of only) {
      const named = failing.filter((finding) => tells(finding, code))
      if (named.length === 0) throw refuse('fix/nothing', code, `The design has no open finding ${code}.`, hintFor(code, failing))
      if (named.every((finding) => finding.code === code && !finding.fixable))
        throw refuse('fix/manual', code, `${code} has no fix that a program can make.`, named[0]?.remedy ?? '')
    }
    const apply = (edits: readonly Edit[]) => {
      const fixed = applyEdits(design, edits)
      if (!fixed.ok) throw new Refusal(fixed.problems)
      design = fixed.value
    }
    // One finding after the other, each on the design as it is by then: a fix may change what the next one has to do.
    if (only.length > 0)
      for (const code of only)
        for (const finding of failing.filter((each) => tells(each, code))) {
          const found = assess(design, options)
          const edits = fixesFor(design, { ...finding, code }, found, policies)
          apply(edits)
          if (edits.length === 0 && openIn(found.findings).some((each) => tells(each, code) && each.component === finding.component && each.connection === finding.connection))
            io.err(`${code}${placeOf(finding)} stays: what a program can do about it would leave something as bad behind. ${finding.remedy}\n`)
        }
    else {
      const safe = safeMending(design, failing, (each) => bill(each, size(each), options.prices).monthly)
      apply(safe.edits)
      if (safe.left.length > 0)
        io.err(`Left for you, as they add parts, cost something or want a choice: ${safe.left.join(', ')}. \`strata fix --only CODE\` makes them.\n`)
    }
    const left = open()
    io.err(`${failing.length - left.length} of ${failing.length} findings fixed, ${left.length} left.\n`)
    await deliver(io, text(given, 'output'), designText(design, 'yaml'))
    return 0
  },
}
