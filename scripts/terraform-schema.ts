// Writes exporters/infrastructure/schema/aws.json: the arguments that hashicorp/aws 5.100.0 and 6.66.0 agree on,
// for the types that the lowerings name. Run it after a lowering names a new type.
//   npm exec -- node scripts/terraform-schema.ts [--bindings FOLDER]
// 5.100.0 is asked of the real provider on this machine; 6.66.0 is read from the type bindings of npm, fetched where no folder is named.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ArgumentType, BlockSchema, ProviderSchema, ResourceSchema } from '#exporters/infrastructure/schema/schema.ts'
import { type Binding, readBinding } from './terraform-bindings.ts'
import { findTerraform, isMissing } from './terraform-tool.ts'

const run = promisify(execFile)
const bindingsPackage = '@cdktn/provider-aws@25.7.0'
const root = join(import.meta.dirname, '..', 'exporters', 'infrastructure')

type RawBlock = {
  attributes?: Record<string, { type: unknown; required?: boolean; optional?: boolean; computed?: boolean }>
  block_types?: Record<string, { block: RawBlock; min_items?: number; max_items?: number; nesting_mode: string }>
}
type Raw = {
  provider_schemas: Record<
    string,
    { resource_schemas: Record<string, { block: RawBlock }>; data_source_schemas: Record<string, { block: RawBlock }> }
  >
}

/** Types that a lowering names; each stands as a literal in its code. */
async function namedTypes(folder: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts'))
      for (const [, type = ''] of (await readFile(join(entry.parentPath, entry.name), 'utf8')).matchAll(/'(aws_[a-z0-9_]*[a-z0-9])'/g))
        found.add(type)
  return found
}

async function oldSchema(folder: string): Promise<Raw['provider_schemas'][string]> {
  const terraform = await findTerraform()
  if (isMissing(terraform)) throw new Error(terraform.missing)
  await writeFile(
    join(folder, 'versions.tf'),
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "5.100.0"\n    }\n  }\n}\n',
  )
  const call = (...args: string[]) => run(terraform.binary, args, { cwd: folder, env: terraform.environment, maxBuffer: 100_000_000 })
  await call('init', '-input=false')
  const { stdout } = await call('providers', 'schema', '-json')
  await terraform.close()
  const schema = (JSON.parse(stdout) as Raw).provider_schemas['registry.terraform.io/hashicorp/aws']
  if (schema === undefined) throw new Error('the provider gave no schema')
  return schema
}

async function bindings(folder: string): Promise<string> {
  const named = process.argv.indexOf('--bindings')
  const given = named < 0 ? undefined : process.argv[named + 1]
  if (given !== undefined) return given
  await run('npm', ['pack', bindingsPackage, '--silent'], { cwd: folder })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm packed nothing')
  await run('tar', ['xzf', archive], { cwd: folder })
  return join(folder, 'package')
}

function short(type: unknown): ArgumentType {
  if (type === 'string') return 's'
  if (type === 'number') return 'n'
  if (type === 'bool') return 'b'
  const [kind] = Array.isArray(type) ? (type as string[]) : ['']
  return kind === 'list' || kind === 'set' ? 'l' : kind === 'map' ? 'm' : 'o'
}

/** What both versions accept; an argument that either demands is demanded. */
function agreed(old: RawBlock, next: Binding | 'untyped'): BlockSchema {
  const args: Record<string, ArgumentType | `!${ArgumentType}`> = {}
  for (const [name, { type, required, optional }] of Object.entries(old.attributes ?? {}).sort(byName)) {
    const other = next === 'untyped' ? { required: false } : next.arguments.get(name)
    if (other === undefined || (required !== true && optional !== true) || (depth === 0 && (name === 'id' || name === 'tags_all'))) continue
    args[name] = required === true || other.required ? `!${short(type)}` : short(type)
  }
  const blocks: Record<string, readonly [number, number, BlockSchema]> = {}
  for (const [name, { block, min_items: min = 0, max_items: max = 0 }] of Object.entries(old.block_types ?? {}).sort(byName)) {
    const other = next === 'untyped' ? { required: false, inner: next } : next.arguments.get(name)
    if (other === undefined || name === 'timeouts') continue
    blocks[name] = [Math.max(min, other.required ? 1 : 0), max, depth < (next === 'untyped' ? 3 : deepest) ? nested(block, other.inner) : {}]
  }
  return { ...(Object.keys(args).length > 0 && { arguments: args }), ...(Object.keys(blocks).length > 0 && { blocks }) }
}

/** Rules of firewalls nest without end; nobody writes them deeper than this. */
const deepest = 5
let depth = 0
function nested(block: RawBlock, inner: Binding | 'untyped' | undefined): BlockSchema {
  if (inner === undefined) return {}
  depth++
  const schema = agreed(block, inner)
  depth--
  return schema
}

/** Large resources lie in several files. */
async function declarations(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.d.ts')).sort()
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

async function table(
  types: readonly string[],
  old: Record<string, { block: RawBlock }>,
  folder: string,
  data: boolean,
): Promise<Record<string, ResourceSchema>> {
  const found: Record<string, ResourceSchema> = {}
  for (const type of types) {
    const before = old[type]
    const name = `${data ? 'data-aws-' : ''}${type.replace(/^aws_/, '').replaceAll('_', '-')}`
    if (before === undefined || !existsSync(join(folder, 'lib', name))) continue
    const after = readBinding(await declarations(join(folder, 'lib', name)))
    const attributes = Object.entries(before.block.attributes ?? {})
      .filter(([name, { computed }]) => computed === true && after.attributes.has(name))
      .map(([name]) => name)
    found[type] = { ...agreed(before.block, after), attributes: attributes.sort() }
  }
  return found
}

const folder = await mkdtemp(join(tmpdir(), 'strata-schema-'))
try {
  const types = [...(await namedTypes(join(root, 'lowering', 'aws')))].sort()
  const old = await oldSchema(folder)
  const sources = [...types.filter((type) => !(type in old.resource_schemas)), 'aws_auditmanager_framework'].sort()
  const next = await bindings(folder)
  const schema: ProviderSchema = {
    provider: 'hashicorp/aws',
    versions: ['5.100.0', '6.66.0'],
    licence: 'MPL-2.0',
    notice:
      'Names of arguments and attributes, taken from the schema of hashicorp/aws 5.100.0 and from @cdktn/provider-aws 25.7.0 (bindings of hashicorp/aws 6.66.0), both under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/. Copyright HashiCorp, Inc. and IBM Corp.',
    madeBy: 'scripts/terraform-schema.ts',
    resources: await table(types, old.resource_schemas, next, false),
    data: await table(sources, old.data_source_schemas, next, true),
  }
  const lines = (entries: Record<string, ResourceSchema>) =>
    Object.entries(entries)
      .map(([type, each]) => `    ${JSON.stringify(type)}: ${JSON.stringify(each)}`)
      .join(',\n')
  const { resources, data, ...about } = schema
  const head = Object.entries(about)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')
  const text = `{\n${head},\n  "resources": {\n${lines(resources)}\n  },\n  "data": {\n${lines(data)}\n  }\n}\n`
  await writeFile(join(root, 'schema', 'aws.json'), text)
  const lost = types.filter((type) => resources[type] === undefined && data[type] === undefined)
  console.log(`${Object.keys(resources).length} resource types, ${Object.keys(data).length} data sources, ${Math.round(text.length / 1000)} kB`)
  if (lost.length > 0) console.log(`not in both versions: ${lost.join(', ')}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
