import type { Assessment } from '#domain/assessment.ts'
import { kindOf } from '#domain/catalog/catalog.ts'
import { designDigest } from '#domain/design/digest.ts'
import type { ControlResult, Finding } from '#domain/design/finding.ts'
import type { Exporter } from '../exporter.ts'
import { backMatter, controlId, elementUuid, frameworksOf, instant, line, metadata, prop, uuidOf } from './oscal.ts'

/** Findings and controls as an assessment, for whoever keeps plans of action. */
export const oscalResults: Exporter = {
  id: 'oscal-results',
  title: 'Assessment results (OSCAL 1.1.3)',
  family: 'findings',
  extension: 'json',
  export: (assessment) => ({
    files: [{ path: 'assessment-results.json', contents: `${JSON.stringify(results(assessment), null, 2)}\n` }],
    omissions: [{ element: 'design', what: 'An assessment plan', why: 'The design is examined whole; the results name no plan of their own.' }],
  }),
}

function results(assessment: Assessment): object {
  const { design, compliance, findings } = assessment
  const digest = designDigest(design)
  const plan = uuidOf('strata', 'assessment-plan', digest)
  const frameworks = frameworksOf(compliance)
  const resources = backMatter(frameworks) as { 'back-matter'?: { resources: object[] } }
  const observations = findings.map((finding) => observation(assessment, finding))
  const risks = findings.filter(({ waived }) => waived).map((finding) => risk(assessment, finding))
  const decided = compliance.flatMap((control) => controlFinding(assessment, control) ?? [])
  return {
    'assessment-results': {
      uuid: uuidOf('strata', 'assessment-results', digest, instant(assessment)),
      metadata: metadata(assessment, 'Assessment results'),
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: uuidOf('strata', 'result', digest, instant(assessment)),
          title: 'Examination of the design',
          description: 'Every element of the design was examined by the checks of the rule pack.',
          start: instant(assessment),
          end: instant(assessment),
          'local-definitions': { components: [system(assessment), ...design.components.map((each) => part(assessment, each))] },
          'reviewed-controls': reviewed(compliance),
          ...(observations.length === 0 ? {} : { observations }),
          ...(risks.length === 0 ? {} : { risks }),
          ...(decided.length === 0 ? {} : { findings: decided }),
          remarks: undecidedIn(compliance),
        },
      ],
      'back-matter': {
        resources: [
          { uuid: plan, title: 'Plan', description: 'Examination of a design by rule; there is no plan beside the rule pack.' },
          ...(resources['back-matter']?.resources ?? []),
        ],
      },
    },
  }
}

const planned = { state: 'under-development' }

const system = (assessment: Assessment): object => ({
  uuid: elementUuid(assessment, 'system'),
  type: 'this-system',
  title: line(assessment.design.name, 'Untitled design'),
  description: 'The design as a whole.',
  status: planned,
})

const part = (assessment: Assessment, { id, name, kind }: Assessment['design']['components'][number]): object => ({
  uuid: elementUuid(assessment, 'component', id),
  type: 'service',
  title: line(name, id),
  description: line(kindOf(kind)?.name ?? kind),
  props: [prop('element', `components/${id}`)],
  status: planned,
})

/** Every control once, also those that several texts share. */
function reviewed(compliance: readonly ControlResult[]): object {
  if (compliance.length === 0) return { 'control-selections': [{ description: 'No framework was asked for.', 'include-all': {} }] }
  const ids = [...new Set(compliance.map(({ framework, control }) => controlId(framework, control)))]
  return { 'control-selections': [{ 'include-controls': ids.map((id) => ({ 'control-id': id })) }] }
}

const key = ({ code, component, connection, boundary }: Finding): readonly string[] => [code, component ?? '', connection ?? '', boundary ?? '']
const observationUuid = (assessment: Assessment, finding: Finding): string => elementUuid(assessment, 'observation', ...key(finding))
const riskUuid = (assessment: Assessment, finding: Finding): string => elementUuid(assessment, 'risk', ...key(finding))

function observation(assessment: Assessment, finding: Finding): object {
  const { code, check, severity, status, component, connection, boundary, what, why, remedy } = finding
  const element =
    component !== null
      ? `components/${component}`
      : connection !== null
        ? `connections/${connection}`
        : boundary === undefined
          ? 'design'
          : `boundaries/${boundary}`
  return {
    uuid: observationUuid(assessment, finding),
    title: line(`${code} ${check}`),
    description: line(what),
    props: [prop('Check_Id', code), prop('severity', severity), prop('status', status), prop('element', element)],
    methods: ['EXAMINE'],
    types: ['finding'],
    subjects: [
      { 'subject-uuid': component === null ? elementUuid(assessment, 'system') : elementUuid(assessment, 'component', component), type: 'component' },
    ],
    collected: instant(assessment),
    remarks: line(`${why} ${remedy}`),
  }
}

/** An accepted finding: a deviation with a name and an end. */
function risk(assessment: Assessment, finding: Finding): object {
  const waiver = assessment.design.waivers.find(
    ({ check, component, connection }) =>
      (check === finding.code || check === finding.check) && [finding.component, finding.connection, undefined].includes(component ?? connection),
  )
  return {
    uuid: riskUuid(assessment, finding),
    title: line(`Accepted: ${finding.code}`),
    description: line(finding.what),
    statement: line(waiver === undefined ? finding.why : `${waiver.reason} (${waiver.by})`),
    status: 'deviation-approved',
    ...(waiver === undefined ? {} : { deadline: `${waiver.until}T23:59:59Z` }),
    'related-observations': [{ 'observation-uuid': observationUuid(assessment, finding) }],
  }
}

/** What the design alone decides of a control; the rest waits for an answer or a document. */
function controlFinding(assessment: Assessment, control: ControlResult): object | undefined {
  if (control.status !== 'provided' && control.status !== 'not-provided') return undefined
  const checks = new Set(control.evidence.map(({ check }) => check))
  const elements = new Set(control.evidence.map(({ element }) => element))
  const related = assessment.findings.filter(
    (finding) =>
      finding.status === 'fail' &&
      [finding.code, ...(finding.children ?? [])].some((code) => checks.has(code)) &&
      (elements.has(finding.component ?? finding.connection ?? 'design') || finding.component === null),
  )
  // A deviation that was accepted is a risk, not an unsatisfied control.
  if (control.status === 'not-provided' && related.length > 0 && related.every(({ waived }) => waived)) return undefined
  const proofs = control.evidence
    .slice(0, 20)
    .map(({ element, check, setting }) => [check, element, setting].filter((each) => each !== undefined).join(' '))
  const unmet = control.status === 'not-provided'
  return {
    uuid: elementUuid(assessment, 'finding', control.framework, control.control),
    title: line(`${control.framework} ${control.control}: ${control.title}`),
    description: line(
      `${unmet ? 'Not provided' : 'Provided by design'}: ${proofs.join('; ')}${control.evidence.length > 20 ? ` and ${control.evidence.length - 20} more` : ''}.`,
    ),
    props: [prop('framework', control.framework), prop('label', control.control)],
    target: {
      type: 'objective-id',
      'target-id': controlId(control.framework, control.control),
      status: { state: unmet ? 'not-satisfied' : 'satisfied', ...(unmet ? { reason: 'fail' } : { reason: 'pass' }) },
      'implementation-status': { state: 'planned' },
    },
    ...(unmet && related.length > 0
      ? { 'related-observations': related.map((finding) => ({ 'observation-uuid': observationUuid(assessment, finding) })) }
      : {}),
    ...(unmet && related.some(({ waived }) => waived)
      ? { 'related-risks': related.filter(({ waived }) => waived).map((finding) => ({ 'risk-uuid': riskUuid(assessment, finding) })) }
      : {}),
  }
}

function undecidedIn(compliance: readonly ControlResult[]): string {
  const of = (status: ControlResult['status']) => compliance.filter((each) => each.status === status)
  const named = (all: readonly ControlResult[]) =>
    all.length === 0 ? '' : `: ${all.map(({ framework, control }) => `${framework} ${control}`).join(', ')}`
  const decided = of('provided').length + of('not-provided').length + of('not-applicable').length
  const [asks, attests, off] = [of('needs-input'), of('attestation'), of('not-applicable')]
  return line(
    `${decided} of ${compliance.length} controls decided by the design. ${asks.length} need input${named(asks)}. ${attests.length} need attestation${named(attests)}. ${off.length} not applicable${named(off)}.`,
  )
}
