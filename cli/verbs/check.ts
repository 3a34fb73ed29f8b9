import { type AssessOptions, type Assessment, assess } from '#domain/assessment.ts'
import { type ControlResult, type Finding, type Severity, severities } from '#domain/design/finding.ts'
import { type FrameworkId, frameworkIds } from '#domain/design/requirements.ts'
import { nearest } from '#domain/design/nearest.ts'
import { exporters } from '#exporters/index.ts'
import { assessOptions, json, readDesignFile } from '../files.ts'
import { type Io, refuse } from '../io.ts'
import { noMore, oneOf, required, text, texts, type Verb } from '../verb.ts'

export const check: Verb = {
  usage: 'check FILE [--format text|json|sarif|junit] [--framework ID …] [--fail-on SEVERITY] [--today DAY]',
  options: {
    format: { type: 'string' }, framework: { type: 'string', multiple: true }, 'fail-on': { type: 'string' }, today: { type: 'string' },
    policies: { type: 'string' }, baseline: { type: 'string' }, 'write-baseline': { type: 'string' },
  },
  async run(io, positionals, given) {
    for (const later of ['policies', 'baseline', 'write-baseline'])
      if (text(given, later) !== undefined) throw refuse('cli/later', `--${later}`, `--${later} comes with a later version.`, 'Leave it out to run the built-in checks.')
    const format = oneOf(given, 'format', ['text', 'json', 'sarif', 'junit'], 'text')
    const gate = text(given, 'fail-on') === undefined ? undefined : oneOf<Severity>(given, 'fail-on', severities, 'critical')
    const file = required(positionals, 0, 'The design file', check)
    const design = await readDesignFile(io, file)
    noMore(positionals, 1, check)
    const frameworks = texts(given, 'framework').map(framework)
    const options: AssessOptions = { ...(await assessOptions(io, file)), today: day(given, io.today), ...(frameworks.length === 0 ? {} : { frameworks }) }
    const assessment = assess(design, options)
    await report(io, format, assessment)
    return gate !== undefined && assessment.findings.some((finding) => counts(finding, gate)) ? 1 : 0
  },
}

const counts = ({ status, severity, waived }: Finding, gate: Severity) => status === 'fail' && !waived && severities.indexOf(severity) <= severities.indexOf(gate)

function framework(id: string): FrameworkId {
  const found = frameworkIds.find((each) => each === id)
  if (found !== undefined) return found
  const near = nearest(id, frameworkIds)
  throw refuse('check/unknown-framework', id, `"${id}" is not a framework.`, `${near === undefined ? '' : `Did you mean "${near}"? `}They are: ${frameworkIds.join(', ')}.`)
}

function day(given: Parameters<typeof text>[0], today: string): string {
  const value = text(given, 'today') ?? today
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw refuse('cli/usage', '--today', `"${value}" is not a day.`, 'Write it as YYYY-MM-DD.')
  return value
}

async function report(io: Io, format: 'text' | 'json' | 'sarif' | 'junit', assessment: Assessment): Promise<void> {
  switch (format) {
    case 'json': {
      const { findings, compliance, passed, notApplicable } = assessment
      return io.out(json({ findings, passed, notApplicable, compliance }))
    }
    case 'sarif':
    case 'junit': {
      const exporter = exporters.find(({ id }) => id === format)
      if (exporter === undefined) throw refuse('cli/later', '--format', `--format ${format} comes with a later version.`, 'Use --format json.')
      const { files } = await exporter.export(assessment)
      return io.out(String(files[0]?.contents ?? ''))
    }
    case 'text':
      return io.out(asText(assessment))
  }
}

const glyph: Record<Severity, string> = { critical: '‼', high: '!', medium: '▲', low: '△', info: 'i' }

function asText({ findings, compliance, passed, notApplicable, needsInput }: Assessment): string {
  const failures = findings.filter(({ status, waived }) => status === 'fail' && !waived)
  const lines = severities.flatMap((severity) => failures.filter((each) => each.severity === severity).map((each) => `${glyph[severity]} ${severity} ${each.code}  ${each.what}\n    ${each.remedy}${each.fixable ? ' (strata fix can do it)' : ''}`))
  const questions = findings.filter(({ status, waived }) => status === 'needs-input' && !waived).map((each) => `? ${each.code}  ${each.what}`)
  const waived = findings.filter((each) => each.waived).length
  const summary = `${failures.length} failed, ${needsInput} need input, ${passed} passed, ${notApplicable} not applicable${waived > 0 ? `, ${waived} waived` : ''}.`
  return [...lines, ...(questions.length > 0 ? ['', 'Not known yet:', ...questions] : []), '', summary, ...decided(compliance), ''].join('\n')
}

function decided(compliance: readonly ControlResult[]): string[] {
  const byFramework = Map.groupBy(compliance, ({ framework: id }) => id)
  const lines = [...byFramework].map(([id, controls]) => {
    const of = (status: ControlResult['status']) => controls.filter((control) => control.status === status).length
    return `${id}: ${of('provided') + of('not-provided') + of('not-applicable')} of ${controls.length} controls decided (${of('provided')} provided, ${of('not-provided')} not provided), ${of('needs-input')} need input, ${of('attestation')} need attestation.`
  })
  return lines.length === 0 ? [] : ['', ...lines, 'This is not legal advice.']
}
