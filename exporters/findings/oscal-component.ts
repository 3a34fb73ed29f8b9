import type { Assessment } from '#domain/assessment.ts'
import { kindOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { ControlResult } from '#domain/design/finding.ts'
import type { FrameworkId } from '#domain/design/requirements.ts'
import type { Exporter } from '../exporter.ts'
import { backMatter, controlId, elementUuid, frameworksOf, line, metadata, prop, sourceOf, uuidOf } from './oscal.ts'
import { designDigest } from '#domain/design/digest.ts'

/** What each component is planned to do for the controls, for system security plans. */
export const oscalComponent: Exporter = {
  id: 'oscal-component',
  title: 'Component definition (OSCAL 1.1.3)',
  family: 'findings',
  extension: 'json',
  export(assessment) {
    const undecided = assessment.compliance.filter(({ status }) => status === 'needs-input' || status === 'not-provided').length
    return {
      files: [{ path: 'component-definition.json', contents: `${JSON.stringify(definition(assessment), null, 2)}\n` }],
      omissions: [
        ...(assessment.compliance.length === 0
          ? [{ element: 'design', what: 'Controls', why: 'No framework is asked for; name one in the requirements or with --framework.' }]
          : []),
        ...(undecided === 0
          ? []
          : [
              {
                element: 'design',
                what: `${undecided} controls that are not provided or wait for an answer`,
                why: 'A component definition says what is implemented; they are in the assessment results.',
              },
            ]),
      ],
    }
  },
}

type Proof = { control: ControlResult; checks: readonly string[]; settings: readonly string[] }

function definition(assessment: Assessment): object {
  const { design } = assessment
  const proofs = proofsOf(assessment)
  const components = design.components.map(({ id, name, kind, provider }) => ({
    uuid: elementUuid(assessment, 'component', id),
    type: kindOf(kind)?.category === 'governance' ? 'process' : 'service',
    title: line(name, id),
    description: line([kindOf(kind)?.name ?? kind, serviceOf(kind, provider), provider].filter((each) => each !== undefined).join(', ')),
    props: [prop('element', `components/${id}`), prop('kind', kind)],
    ...implementations(assessment, id, proofs.get(id) ?? []),
  }))
  const system = {
    uuid: elementUuid(assessment, 'system'),
    type: 'system',
    title: line(design.name, 'Untitled design'),
    description: 'The design as a whole: what its connections and the choice of its parts provide.',
    ...implementations(assessment, 'design', proofs.get('design') ?? []),
  }
  return {
    'component-definition': {
      uuid: uuidOf('strata', 'component-definition', designDigest(design)),
      metadata: metadata(assessment, 'Component definition'),
      components: [system, ...components],
      ...backMatter(frameworksOf(assessment.compliance)),
    },
  }
}

/** What each component helps to provide; what connections prove is the design's. */
function proofsOf({ design, compliance }: Assessment): ReadonlyMap<string, readonly Proof[]> {
  const known = new Set<string>(design.components.map(({ id }) => id))
  const found = new Map<string, Proof[]>()
  for (const control of compliance) {
    if (control.status !== 'provided' && control.status !== 'attestation') continue
    for (const [element, evidence] of Map.groupBy(control.evidence, (each) => (known.has(each.element) ? each.element : 'design'))) {
      const proof = {
        control,
        checks: [...new Set(evidence.map(({ check }) => check))],
        settings: [...new Set(evidence.flatMap(({ setting }) => setting ?? []))],
      }
      found.set(element, [...(found.get(element) ?? []), proof])
    }
  }
  return found
}

function implementations(assessment: Assessment, element: string, proofs: readonly Proof[]): object {
  if (proofs.length === 0) return {}
  const byFramework = [...Map.groupBy(proofs, ({ control }) => control.framework)]
  return { 'control-implementations': byFramework.map(([framework, each]) => implementation(assessment, element, framework, each)) }
}

const implementation = (assessment: Assessment, element: string, framework: FrameworkId, proofs: readonly Proof[]): object => ({
  uuid: elementUuid(assessment, 'implementation', element, framework),
  source: sourceOf(framework),
  description: `What it is planned to do for ${framework}.`,
  'implemented-requirements': proofs.map(({ control, checks, settings }) => ({
    uuid: elementUuid(assessment, 'requirement', element, framework, control.control),
    'control-id': controlId(framework, control.control),
    description: line(`${control.title}. Shown by ${checks.join(', ')}${settings.length === 0 ? '' : `, settings ${settings.join(', ')}`}.`),
    props: [
      { name: 'implementation-status', value: 'planned' },
      prop('label', control.control),
      prop('decided', control.status === 'provided' ? 'by the design' : 'in part; needs attestation'),
      ...checks.map((check) => prop('Rule_Id', check)),
    ],
  })),
})
