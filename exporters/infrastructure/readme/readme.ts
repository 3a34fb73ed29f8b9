import type { Assessment } from '#domain/assessment.ts'
import type { Omission } from '../../exporter.ts'
import type { Place } from '../hcl/print-module.ts'
import { Expression, type Value } from '../model/value.ts'
import type { Lowered } from '../lowering/lowered.ts'
import type { Warning } from '../warnings.ts'
import { code, plain, table } from './markdown.ts'
import { quotas } from './quotas.ts'

export type ReadmeFacts = {
  assessment: Assessment
  lowered: Lowered
  printed: { index: ReadonlyMap<string, Place> }
  omissions: readonly Omission[]
  warnings: readonly Warning[]
  /** What the table of the provider says of the module. */
  checked: { versions: readonly string[]; problems: readonly string[] }
}

/** The README of a module: what it builds, how to run it, what it costs, what it leaves out, and what was assumed. */
export function writeReadme({ assessment: { design, bill, sizing }, lowered, printed, omissions, warnings, checked }: ReadmeFacts): string {
  const where = (address: string): string => {
    const place = printed.index.get(address)
    return place === undefined ? code(address) : `${code(address)} (${place.file}:${place.line})`
  }
  const { module } = lowered
  const lines: string[] = [`# ${plain(design.name) || 'Design'}: Terraform for AWS`, '']
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
    'It runs with Terraform 1.9 or newer and hashicorp/aws 5.100 up to, not including, 7.0.',
    `Checked when it was written against what hashicorp/aws ${checked.versions.join(' and ')} agree on: ${checked.problems.length === 0 ? 'no problem' : `${checked.problems.length} problems`}.`,
    ...checked.problems.map((problem) => `- ${plain(problem)}`),
    '',
    ...(module.wanted.length > 0
      ? ['## Set before you apply', '', ...module.wanted.map(({ variable, message }) => `- ${code(variable)}: ${plain(message)}`), '']
      : []),
    '## Deploy',
    '',
    '1. Make a bucket for the state (versioned, encrypted, closed) and rename `backend.tf.example` to `backend.tf`.',
    '2. Copy `terraform.tfvars.example` to `terraform.tfvars` and set what differs.',
    '3. `terraform init`, then `terraform plan -out plan.tfplan`; read the plan.',
    ...firstSteps(module),
    '4. `terraform apply plan.tfplan`.',
    '',
    '## Destroy',
    '',
    'Data is protected: turn off `deletion_protection` and its kin in the code, empty the buckets, then `terraform destroy`. Locked objects and vaults go when their time is over.',
    '',
    ...quotas(sizing),
    '## Cost',
    '',
    bill.lines.length === 0
      ? 'The bill of the design has no lines.'
      : `About ${Math.round(bill.monthly).toLocaleString('en-US')} US dollars a month (${Math.round(bill.range[0]).toLocaleString('en-US')} to ${Math.round(bill.range[1]).toLocaleString('en-US')}), by the bill of the design.`,
    '',
    '## What is built',
    '',
    ...table(
      ['Component', 'Kind', 'Resources'],
      lowered.components.map(({ id, name, kind, addresses }) => [
        `${plain(name)} (${code(id)})`,
        kind,
        addresses.map(where).join('<br>') || 'none of its own',
      ]),
    ),
    '## Connections',
    '',
    ...table(
      ['Connection', 'In the code'],
      lowered.connections
        .filter(({ addresses, traces }) => addresses.length + traces.length > 0)
        .map(({ id, addresses, traces }) => [code(id), [...addresses.map(where), ...traces.map(plain)].join('<br>')]),
    ),
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
    '## Assumed, because nobody said',
    '',
    ...(lowered.assumptions.length === 0
      ? ['Nothing.', '']
      : [...lowered.assumptions.map(({ of, what }) => `- ${of === null ? '' : `${code(of)}: `}${plain(what)}`), '']),
    '## Not in the code',
    '',
    ...(omissions.length === 0
      ? ['Every component and connection is in the code.', '']
      : [...omissions.map(({ element, what, why }) => `- ${code(element)}: ${plain(what)}. ${plain(why)}`), '']),
    ...unread(lowered),
  )
  return `${lines.join('\n').trimEnd()}\n`
}

/** Settings that no resource could carry. */
function unread({ components, connections }: Lowered): string[] {
  const found = [...components, ...connections].filter((each) => each.unread.length > 0)
  if (found.length === 0) return []
  return ['### Settings without an argument on AWS', '', ...found.map(({ id, unread: names }) => `- ${code(id)}: ${names.map(code).join(', ')}`), '']
}

const firstSteps = (module: Lowered['module']): string[] =>
  module.resources.some(({ type }) => type === 'aws_ecr_repository')
    ? [
        '   The first time, make the image repositories alone (`-target` with the `aws_ecr_repository` of the plan), push an image for each workload, then apply the rest.',
      ]
    : []

function shown(value: Value): string {
  return value instanceof Expression ? 'computed' : JSON.stringify(value)
}
