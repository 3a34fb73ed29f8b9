import { type AssessOptions, type Assessment, assess } from '#domain/assessment.ts'
import { baselineOf, type Compared, compare, readBaseline } from '#domain/checks/baseline.ts'
import { rulePack } from '#domain/checks/rule-pack.ts'
import { designDigest } from '#domain/design/digest.ts'
import { type Finding, type Severity, severities } from '#domain/design/finding.ts'
import { type FrameworkId, frameworkIds } from '#domain/design/requirements.ts'
import { nearest } from '#domain/design/nearest.ts'
import { junit } from '#exporters/findings/junit.ts'
import { sarif } from '#exporters/findings/sarif.ts'
import { checkText } from '../check-text.ts'
import { designOf, pricesFor, json, readInput } from '../files.ts'
import { type Io, Refusal, refuse } from '../io.ts'
import { policiesFor } from '../policies.ts'
import { noMore, oneOf, required, text, texts, type Verb } from '../verb.ts'

const formats = ['text', 'json', 'sarif', 'junit'] as const

export const check: Verb = {
  usage:
    'check FILE [--format text|json|sarif|junit] [--framework ID …] [--fail-on SEVERITY] [--policies DIR] [--baseline FILE] [--write-baseline FILE] [--today DAY]',
  options: {
    format: { type: 'string' },
    framework: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    today: { type: 'string' },
    policies: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
  },
  async run(io, positionals, given) {
    const format = oneOf(given, 'format', formats, 'text')
    const gate = text(given, 'fail-on') === undefined ? undefined : oneOf<Severity>(given, 'fail-on', severities, 'critical')
    const frameworks = texts(given, 'framework').map(framework)
    const file = required(positionals, 0, 'The design file', check)
    noMore(positionals, 1, check)
    const policies = await policiesFor(io, file, text(given, 'policies'))
    const source = await readInput(io, file)
    const design = designOf(source)
    const options: AssessOptions = {
      today: day(given, io.today),
      prices: await pricesFor(io, file),
      policies,
      ...(frameworks.length === 0 ? {} : { frameworks }),
    }
    const found = assess(design, options)
    const facts = { sizing: found.sizing, bill: found.bill, today: options.today, policies }
    const old = text(given, 'baseline')
    const baseline = old === undefined ? undefined : readBaseline(await io.readText(old), old)
    if (baseline?.ok === false) throw new Refusal(baseline.problems)
    const compared = baseline === undefined ? undefined : compare(baseline.value, design, found.findings, facts)
    const assessment: Assessment = {
      ...found,
      ...(compared === undefined ? {} : { findings: compared.findings }),
      ...(file === '-' ? {} : { source: { path: file, text: source } }),
    }
    await report(io, format, assessment, compared)
    const kept = text(given, 'write-baseline')
    if (kept !== undefined) {
      await io.writeFile(kept, json(baselineOf(design, found.findings, facts, rulePack)))
      io.err(`The baseline of ${options.today} is in ${kept}.\n`)
    }
    return gate !== undefined && assessment.findings.some((finding) => counts(finding, gate)) ? 1 : 0
  },
}

/** Against a baseline, only what was not open before stops a build. */
const counts = ({ status, severity, waived, standing }: Finding, gate: Severity): boolean =>
  status === 'fail' && !waived && standing !== 'still-open' && severities.indexOf(severity) <= severities.indexOf(gate)

function framework(id: string): FrameworkId {
  const found = frameworkIds.find((each) => each === id)
  if (found !== undefined) return found
  const near = nearest(id, frameworkIds)
  throw refuse(
    'check/unknown-framework',
    id,
    `"${id}" is not a framework.`,
    `${near === undefined ? '' : `Did you mean "${near}"? `}They are: ${frameworkIds.join(', ')}.`,
  )
}

function day(given: Parameters<typeof text>[0], today: string): string {
  const value = text(given, 'today') ?? today
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw refuse('cli/usage', '--today', `"${value}" is not a day.`, 'Write it as YYYY-MM-DD.')
  return value
}

async function report(io: Io, format: (typeof formats)[number], assessment: Assessment, compared: Compared | undefined): Promise<void> {
  switch (format) {
    case 'json':
      return io.out(json(asJson(assessment, compared)))
    case 'sarif':
    case 'junit': {
      const { files } = await (format === 'sarif' ? sarif : junit).export(assessment)
      return io.out(String(files[0]?.contents ?? ''))
    }
    case 'text':
      return io.out(checkText(assessment, compared))
  }
}

function asJson({ design, findings, compliance, passed, notApplicable, needsInput, checked }: Assessment, compared: Compared | undefined): object {
  return {
    findings,
    passed,
    notApplicable,
    needsInput,
    compliance,
    ...(compared === undefined ? {} : { baseline: { resolved: compared.resolved, outOfScope: compared.outOfScope } }),
    design: designDigest(design),
    ...checked,
    notice: 'A design shows intent. This is not legal advice.',
  }
}
