import { componentKinds } from '../../catalog/components/index.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Mention } from '../read/reading.ts'
import { plainly } from './terraform.data.ts'

/** A resource of a Terraform excerpt that stands for a part, with its place in the prompt. */
export type Block = { mention: Mention; name: string; address: string; body: string }

const kindByResource: ReadonlyMap<string, string> = new Map(
  componentKinds
    .toReversed()
    .flatMap(({ id, resources }) => Object.values(resources).flatMap((types) => (types ?? []).map((type): [string, string] => [type, id]))),
)

/** By the table where a type serves several kinds, else by the first kind that is built with it. */
const partOf = (type: string): { kind: string; provider: Provider } | undefined => {
  const kind = plainly[type] ?? kindByResource.get(type)
  const provider = type.startsWith('aws_') ? 'aws' : type.startsWith('azurerm_') ? 'azure' : type.startsWith('google_') ? 'gcp' : 'self-hosted'
  return kind === undefined ? undefined : { kind, provider }
}
const header = /\bresource\s+"([a-z0-9_]+)"\s+"([\w-]+)"\s*\{/gu

/** From the opening bracket to the one that closes it; to the end of the text where none does. */
function bodyFrom(text: string, open: number): string {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return text.slice(open, at + 1)
  }
  return text.slice(open)
}

/** The resources of an excerpt that are parts of an architecture; what only configures another resource is none. */
export function blocksIn(prompt: string): readonly Block[] {
  return Array.from(prompt.matchAll(header)).flatMap(({ 0: head, 1: type = '', 2: name = '', index }): Block[] => {
    const found = partOf(type)
    // Roles and policies say who may do what; they are no part that data goes through.
    if (found === undefined || found.kind === 'iam') return []
    const body = bodyFrom(prompt, index + head.length - 1)
    const words = `resource "${type}" "${name}"`
    const start = Array.from(prompt.slice(0, index)).length
    const mention: Mention = { ...found, stance: 'wanted', strength: 'named', evidence: { words, span: [start, start + Array.from(words).length] } }
    return [{ mention, name, address: `${type}.${name}`, body }]
  })
}

/** The text without its resources, as long as before, so that places stay true. */
export const withoutBlocks = (prompt: string): string => {
  let left = prompt
  for (const { 0: head, index } of prompt.matchAll(header)) {
    const end = index + head.length - 1 + bodyFrom(prompt, index + head.length - 1).length
    left = left.slice(0, index) + left.slice(index, end).replace(/[^\n]/gu, (point) => ' '.repeat(point.length)) + left.slice(end)
  }
  return left
}
