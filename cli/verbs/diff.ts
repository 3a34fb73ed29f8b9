import { assess } from '#domain/assessment.ts'
import { diff as differences } from '#domain/design/diff.ts'
import { severities } from '#domain/design/finding.ts'
import { assessOptions, json, readDesignFile } from '../files.ts'
import { noMore, oneOf, required, type Verb } from '../verb.ts'

const shown = (value: unknown) => (value === null ? 'unknown' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

export const diff: Verb = {
  usage: 'diff A B [--format text|json]',
  options: { format: { type: 'string' } },
  async run(io, positionals, given) {
    const [first, second] = [required(positionals, 0, 'The first design', diff), required(positionals, 1, 'The second design', diff)]
    const [before, after] = [await readDesignFile(io, first), await readDesignFile(io, second)]
    noMore(positionals, 2, diff)
    const found = differences(before, after)
    const [was, is] = [assess(before, await assessOptions(io, first)), assess(after, await assessOptions(io, second))]
    const count = (findings: typeof was.findings, severity: string) => findings.filter((each) => each.severity === severity && each.status === 'fail' && !each.waived).length
    const costDelta = { monthly: is.bill.monthly - was.bill.monthly, from: was.bill.monthly, to: is.bill.monthly }
    const findingsDelta = Object.fromEntries(severities.map((severity) => [severity, count(is.findings, severity) - count(was.findings, severity)]))
    if (oneOf(given, 'format', ['text', 'json'], 'text') === 'json') io.out(json({ ...found, costDelta, findingsDelta }))
    else {
      for (const { kind, id } of found.added) io.out(`+ ${kind} ${id}\n`)
      for (const { kind, id } of found.removed) io.out(`- ${kind} ${id}\n`)
      for (const { kind, id, path, from, to } of found.changed) io.out(`~ ${kind} ${id}${path === '' ? '' : ` ${path}`}: ${shown(from)} → ${shown(to)}\n`)
      io.out(`Monthly cost ${costDelta.monthly >= 0 ? '+' : '−'}$${Math.abs(costDelta.monthly).toFixed(2)}\n`)
    }
    return 0
  },
}
