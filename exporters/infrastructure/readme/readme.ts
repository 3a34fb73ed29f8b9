import { flowchart } from '../../diagram/mermaid.ts'
import { Expression, type Value } from '../model/value.ts'
import type { Facts } from './facts.ts'
import { cost } from './cost.ts'
import { code, plain, table } from './markdown.ts'
import { quotas } from './quotas.ts'

/** Mermaid on the pages of code hosts draws no more than this. */
const drawable = { connections: 280, signs: 48_000 }

/** The README of a module: what it builds, how to run it, what it costs, what can be set, and what it leaves out. */
export function writeReadme(facts: Facts): string {
  const { assessment, target, lowered, omissions, warnings } = facts
  const { module } = lowered
  const lines: string[] = [`# ${plain(assessment.design.name) || 'Design'}: Terraform for ${target.title}`, '']
  if (warnings.length > 0)
    lines.push(
      '## Warning: critical findings stand',
      '',
      'The code is written as designed. Nothing was hardened behind your back; mend the design and export again.',
      '',
      ...warnings.map(({ code: id, what, remedy }) => `- **${id}** ${plain(what)} ${plain(remedy)}`),
      '',
    )
  lines.push(
    `One root module: ${lowered.components.length} components and ${lowered.connections.length} connections of the design in ${module.resources.filter(({ mode }) => mode === 'resource').length} resource blocks.`,
    'COVERAGE.md leads from each component and connection to its file and line, and lists what is not in the code and what was assumed.',
    '',
    ...validity(facts),
    ...diagram(facts),
    ...(module.wanted.length > 0
      ? ['## Set before you apply', '', ...module.wanted.map(({ variable, message }) => `- ${code(variable)}: ${plain(message)}`), '']
      : []),
    ...steps(facts),
    ...quotas(assessment.sizing),
    ...cost(assessment.bill),
    '## Inputs',
    '',
    ...table(
      ['Variable', 'Type', 'Default', 'What it is'],
      module.variables.map(({ name, definition }) => [
        code(name),
        code(definition.type),
        definition.default === undefined ? 'to be said' : code(shown(definition.default)),
        plain(definition.description),
      ]),
    ),
    '## Outputs',
    '',
    ...table(
      ['Output', 'What it is'],
      module.outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, description }) => [code(name), plain(description)]),
    ),
    '## Not in the code',
    '',
    ...(omissions.length === 0
      ? ['Every component and connection is in the code.', '']
      : [...omissions.map(({ element, what, why }) => `- ${code(element)}: ${plain(what)}. ${plain(why)}`), '']),
    '## When the design changes',
    '',
    'Every address comes from the id of a component or connection, and ids stay when names change. Export again over this folder: what was not touched keeps its address, so the plan shows what you changed and nothing else. A component that was taken out is destroyed; what holds data is protected and says so.',
    '',
  )
  return `${lines.join('\n').trimEnd()}\n`
}

/** The verdict of the table of the provider, beside the export. */
const validity = ({ target, checked: { against, versions, problems } }: Facts): string[] => [
  `It runs with Terraform ${target.terraform} and ${Object.values(target.providers)
    .map(({ source, version }) => `${source} ${version}`)
    .join(', ')}.`,
  problems.length === 0
    ? `Valid against ${versions.map((version) => `${against} ${version}`).join(' and ')}: every argument, block and attribute was looked up while it was written, 0 errors.`
    : `Looked up in ${versions.map((version) => `${against} ${version}`).join(' and ')} while it was written: ${problems.length} errors.`,
  ...problems.map((problem) => `- ${plain(problem)}`),
  '',
]

function diagram({ assessment }: Facts): string[] {
  const drawn = flowchart(assessment)
  if (assessment.design.connections.length > drawable.connections || drawn.length > drawable.signs || drawn.includes('```')) return []
  return ['## Diagram', '', '```mermaid', drawn.trimEnd(), '```', '']
}

const steps = ({ target, lowered: { module } }: Facts): string[] => [
  '## Deploy',
  '',
  '1. Make the place of the state, once: `terraform -chdir=bootstrap init`, then `terraform -chdir=bootstrap apply`. It tells what belongs into `backend.hcl` (see `backend.hcl.example`); keep its own small state file safe.',
  '2. Copy `terraform.tfvars.example` to `terraform.tfvars` and set what differs. A second stage is a second file of values and a second key of the state, not a copy of the code.',
  '3. `terraform init -backend-config=backend.hcl`, then `terraform test`, which needs no account.',
  '4. `terraform plan -out plan.tfplan`; read the plan.',
  ...target.firstApply(module).map((line) => `   ${line}`),
  '5. `terraform apply plan.tfplan`.',
  '',
  'The workflow in `.github/workflows` checks, tests, scans and plans each pull request; what it reads is named at its head.',
  '',
  '## Destroy',
  '',
  target.destroy,
  '',
]

function shown(value: Value): string {
  return value instanceof Expression ? 'computed' : JSON.stringify(value)
}
