// Writes exporters/infrastructure/schema/<cloud>.json from the type bindings of npm alone, for the types that the lowerings of a cloud name.
//   npm exec -- node scripts/terraform-bindings-schema.ts azure|gcp [--bindings FOLDER]
// The bindings are fetched where no folder is named. Run it after a lowering names a new type.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ArgumentType, BlockSchema, ProviderSchema, ResourceSchema } from '#exporters/infrastructure/schema/schema.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', 'exporters', 'infrastructure')

type Source = { prefix: string; package: string; provider: string; version: string; copyright: string }
const sources: Readonly<Record<string, Source>> = {
  azure: {
    prefix: 'azurerm',
    package: '@cdktn/provider-azurerm@16.1.0',
    provider: 'hashicorp/azurerm',
    version: '4.73.0',
    copyright: 'IBM Corp. 2021, 2026',
  },
  gcp: {
    prefix: 'google',
    package: '@cdktf/provider-google@16.12.1',
    provider: 'hashicorp/google',
    version: '6.50.0',
    copyright: 'HashiCorp, Inc.',
  },
}

type Property = { argument: string; required: boolean; type: string; block: boolean }

/** Reads one resource or data source out of its declaration files. */
export function readTable(text: string): ResourceSchema {
  const interfaces = new Map<string, Property[]>()
  for (const [, name = '', body = ''] of text.matchAll(/export interface (\w+)(?: extends [\w.]+)? \{([\s\S]*?)\n\}/g))
    interfaces.set(
      name,
      [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?#(\w+)\}(?:(?!\*\/)[\s\S])*)\*\/\s*readonly \w+(\??): ([^;]+);/g)].map(
        ([, comment = '', argument = '', optional = '', type = '']) => ({
          argument,
          required: optional === '',
          type: type.replace(/ \| cdkt[fn]\.IResolvable/g, '').trim(),
          block: new RegExp(`\\b${argument} block\\b`).test(comment),
        }),
      ),
    )
  const top = /export interface (\w+) extends cdkt[fn]\.TerraformMetaArguments/.exec(text)?.[1] ?? ''
  const body = /export declare class \w+ extends cdkt[fn]\.Terraform(?:Resource|DataSource) \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? ''
  const getters = [...body.matchAll(/^ {4}get (\w+)\(\)/gm)].map(([, name = '']) => name)
  const plain = getters.filter((name) => !(name.endsWith('Input') && getters.includes(name.slice(0, -5))))
  const schema = blockOf(interfaces, top, 0)
  const settable = new Set([...Object.keys(schema.arguments ?? {}), ...Object.keys(schema.blocks ?? {}), 'timeouts'])
  const attributes = plain.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).filter((name) => !settable.has(name))
  return { ...schema, attributes: attributes.sort() }
}

/** Blocks nest without end in a few resources; nobody writes them deeper than this. */
const deepest = 8

function blockOf(interfaces: ReadonlyMap<string, readonly Property[]>, name: string, depth: number): BlockSchema {
  const args: Record<string, ArgumentType | `!${ArgumentType}`> = {}
  const blocks: Record<string, readonly [number, number, BlockSchema]> = {}
  for (const { argument, required, type, block } of (interfaces.get(name) ?? []).toSorted((a, b) => (a.argument < b.argument ? -1 : 1))) {
    if (argument === 'timeouts' || (depth === 0 && argument === 'id')) continue
    const inner = /^(\w+)(\[\])?$/.exec(type)
    if (block && inner?.[1] !== undefined && interfaces.has(inner[1]) && depth < deepest)
      blocks[argument] = [required ? 1 : 0, inner[2] === undefined ? 1 : 0, blockOf(interfaces, inner[1], depth + 1)]
    else args[argument] = required ? `!${short(type)}` : short(type)
  }
  return { ...(Object.keys(args).length > 0 && { arguments: args }), ...(Object.keys(blocks).length > 0 && { blocks }) }
}

function short(type: string): ArgumentType {
  if (type === 'string') return 's'
  if (type === 'number') return 'n'
  if (type === 'boolean') return 'b'
  if (type.endsWith('[]')) return 'l'
  return type.startsWith('{') ? 'm' : 'o'
}

/** Types that a lowering names; each stands as a literal in its code. */
async function namedTypes(folder: string, prefix: string): Promise<string[]> {
  const found = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts'))
      for (const [, type = ''] of (await readFile(join(entry.parentPath, entry.name), 'utf8')).matchAll(
        new RegExp(`'(${prefix}_[a-z0-9_]*[a-z0-9])'`, 'g'),
      ))
        found.add(type)
  return [...found].sort()
}

/** Large resources lie in several files. */
async function declarations(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.d.ts')).sort()
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

async function bindings(folder: string, source: Source): Promise<string> {
  const named = process.argv.indexOf('--bindings')
  const given = named < 0 ? undefined : process.argv[named + 1]
  if (given !== undefined) return given
  await run('npm', ['pack', source.package, '--silent'], { cwd: folder })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm packed nothing')
  await run('tar', ['xzf', archive], { cwd: folder, maxBuffer: 100_000_000 })
  return join(folder, 'package')
}

async function table(types: readonly string[], folder: string, { prefix }: Source, data: boolean): Promise<Record<string, ResourceSchema>> {
  const found: Record<string, ResourceSchema> = {}
  for (const type of types) {
    const name = `${data ? `data-${prefix}-` : ''}${type.slice(prefix.length + 1).replaceAll('_', '-')}`
    const at = join(folder, 'lib', name)
    if (existsSync(at)) found[type] = readTable(await declarations(at))
  }
  return found
}

async function write(cloud: string, source: Source): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-schema-'))
  try {
    const types = await namedTypes(join(root, 'lowering', cloud), source.prefix)
    const from = await bindings(folder, source)
    const schema: ProviderSchema = {
      provider: source.provider,
      versions: [source.version],
      licence: 'MPL-2.0',
      notice: `Names of arguments and attributes, taken from ${source.package} (bindings of ${source.provider} ${source.version}) under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/. Copyright ${source.copyright}`,
      madeBy: 'scripts/terraform-bindings-schema.ts',
      resources: await table(types, from, source, false),
      data: await table(types, from, source, true),
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
    await writeFile(join(root, 'schema', `${cloud}.json`), text)
    const lost = types.filter((type) => resources[type] === undefined && data[type] === undefined)
    console.log(`${Object.keys(resources).length} resource types, ${Object.keys(data).length} data sources, ${Math.round(text.length / 1000)} kB`)
    if (lost.length > 0) console.log(`not in the bindings: ${lost.join(', ')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const cloud = process.argv[2] ?? ''
const source = sources[cloud]
if (source === undefined) {
  console.error(`Which cloud? ${Object.keys(sources).join(' or ')}`)
  process.exitCode = 2
} else await write(cloud, source)
