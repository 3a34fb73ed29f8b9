import type { ExportFile } from '../../exporter.ts'
import type { Local, Module, Variable } from '../model/module.ts'
import { type Resource, type Topic, topics } from '../model/resource.ts'
import { bare, block, type Body, type Value } from '../model/value.ts'
import { inComment } from './escape.ts'
import { blockLines, bodyLines } from './print-block.ts'

/** Files longer than this are split; a reader should see a topic in one go. */
const longest = 300

export type PrintOptions = {
  /** `>= 5.100, < 7.0` */
  versions: { readonly [provider: string]: { source: string; version: string } }
  terraform: string
  /** Said at the top of the first file. */
  warnings: readonly string[]
}

/** Where an address stands. */
export type Place = { file: string; line: number }

/** The files of a module, and where in them each resource stands. */
export function printModule(module: Module, options: PrintOptions): { files: readonly ExportFile[]; index: ReadonlyMap<string, Place> } {
  const index = new Map<string, Place>()
  const files: ExportFile[] = [file('versions.tf', versions(module, options))]
  if (module.variables.length > 0) files.push(file('variables.tf', module.variables.map(variableLines)))
  for (const topic of topics) files.push(...topicFiles(module, topic, options, index))
  const outputs = module.outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  if (outputs.length > 0)
    files.push(
      file(
        'outputs.tf',
        outputs.map(({ name, description, value, sensitive }) =>
          blockLines('output', [name], { description, value, sensitive: sensitive === true ? true : undefined }),
        ),
      ),
    )
  files.push({ path: 'terraform.tfvars.example', contents: example(module) })
  for (const [path, contents] of module.files) files.push({ path, contents })
  return { files, index }
}

const text = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
const file = (path: string, sections: readonly (readonly string[])[]): ExportFile => ({ path, contents: text(sections) })

function versions(module: Module, { versions: required, terraform }: PrintOptions): readonly (readonly string[])[] {
  const providers = Object.fromEntries(Object.entries(required).map(([name, { source, version }]) => [name, { source, version }]))
  return [
    blockLines('terraform', [], { required_version: terraform, required_providers: block(providers) }),
    ...module.providers.map(({ name, alias, body }) => blockLines('provider', [name], alias === null ? body : { alias, ...body })),
  ]
}

function variableLines(variable: Variable): string[] {
  const { type, description, default: usual, sensitive, validation } = variable.definition
  return blockLines('variable', [variable.name], {
    type: bare(type),
    description,
    default: usual,
    sensitive: sensitive === true ? true : undefined,
    validation: validation && block({ condition: validation.condition(variable.value), error_message: validation.message }),
  })
}

function topicFiles(module: Module, topic: Topic, options: PrintOptions, index: Map<string, Place>): ExportFile[] {
  const sections: { lines: readonly string[]; address: string | null }[] = []
  const locals = module.locals.filter((local) => local.topic === topic)
  if (topic === 'main' && options.warnings.length > 0) sections.push({ lines: options.warnings.map((line) => `# ${inComment(line)}`), address: null })
  // The few of the module stand together; large ones, such as objects of Kubernetes, each by itself.
  if (topic === 'main' && locals.length > 0) sections.push({ lines: localLines(locals), address: null })
  else for (const local of locals) sections.push({ lines: localLines([local]), address: null })
  for (const resource of module.resources)
    if (resource.meta.topic === topic) sections.push({ lines: resourceLines(resource), address: resource.address.join('.') })

  const parts: (typeof sections)[] = [[]]
  let length = 0
  for (const section of sections) {
    if (length > 0 && length + section.lines.length + 1 > longest) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(section)
    length += section.lines.length + 1
  }
  return parts.flatMap((part, at) => {
    if (part.length === 0) return []
    const path = at === 0 ? `${topic}.tf` : `${topic}-${at + 1}.tf`
    let line = 1
    for (const { lines, address } of part) {
      if (address !== null) index.set(address, { file: path, line: line + lines.findIndex((each) => !each.startsWith('#')) })
      line += lines.length + 1
    }
    return [
      file(
        path,
        part.map(({ lines }) => lines),
      ),
    ]
  })
}

const localLines = (locals: readonly Local[]): string[] =>
  blockLines('locals', [], Object.fromEntries(locals.map(({ name, definition }) => [name, definition])))

function resourceLines(resource: Resource): string[] {
  const { comment, provider, forEach, dependsOn = [], lifecycle } = resource.meta
  const needed = dependsOn.map((each): Value => bare(each.address.join('.')))
  const body: Body = {
    ...(provider && { provider: bare(provider.address.join('.')) }),
    ...(forEach !== undefined && { for_each: forEach }),
    ...resource.body,
    ...(lifecycle && { lifecycle: block(lifecycle) }),
    ...(needed.length > 0 && { depends_on: needed }),
  }
  const lines = blockLines(resource.mode === 'data' ? 'data' : 'resource', [resource.type, resource.name], ordered(body))
  return comment === undefined ? lines : [`# ${inComment(comment)}`, ...lines]
}

/** Tags and what it waits for come last, as readers expect. */
function ordered(body: Body): Body {
  const { tags, depends_on, ...rest } = body
  return { ...rest, tags, depends_on }
}

/** What only the owner knows first, then what has a default that serves. */
function example(module: Module): string {
  const wanted = new Set(module.wanted.map(({ variable }) => variable))
  const values = (variables: readonly Variable[]) =>
    bodyLines(Object.fromEntries(variables.map(({ name, definition }) => [name, definition.example ?? definition.default ?? null]))).join('\n')
  const [yours, usual] = [module.variables.filter(({ name }) => wanted.has(name)), module.variables.filter(({ name }) => !wanted.has(name))]
  const parts = [
    '# Copy to terraform.tfvars and set what differs.',
    ...(yours.length > 0 ? ['# Only you know these:', values(yours), ''] : []),
    values(usual),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}
