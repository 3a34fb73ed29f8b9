import { failed, type Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Importer } from './importer.ts'
import { mermaid } from './mermaid/mermaid.ts'
import { strataText } from './strata-text.ts'
import { svg } from './svg.ts'

/** All formats a design can come from. */
export const importers: readonly Importer[] = [strataText, svg, mermaid]

/** Larger files are refused before they are read. */
const largestBytes = 25_000_000

/**
 * Reads a design from a file of any format that we know.
 * @param name of the file; its ending tells the format where the content does not
 * @param from id of an importer, where the caller knows better
 */
export function importDesign(name: string, content: Uint8Array | string, from?: string): Result<Design> {
  if (content.length > largestBytes)
    return failed({
      code: 'import/too-large',
      at: name,
      message: `The file has ${content.length} bytes; ${largestBytes} are read.`,
      hint: 'Split the design.',
    })
  const text = typeof content === 'string' ? content : decoded(content)
  if (text === undefined)
    return failed({
      code: 'import/not-text',
      at: name,
      message: 'The file is not text in UTF-8.',
      hint: `Formats that can be read: ${importers.map(({ title }) => title).join(', ')}.`,
    })
  if (text.trim() === '') return failed({ code: 'import/empty', at: name, message: 'The file is empty.', hint: 'Choose a file with a design in it.' })
  const importer = from === undefined ? recognised(name, text) : importers.find(({ id }) => id === from)
  if (importer === undefined)
    return failed({
      code: 'import/unknown-format',
      at: from ?? name,
      message: from === undefined ? `"${name}" is in no format that can be read.` : `"${from}" is not a format that can be read.`,
      hint: `Formats: ${importers.map(({ id }) => id).join(', ')}.`,
    })
  return importer.read(text)
}

const recognised = (name: string, text: string): Importer | undefined =>
  importers.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending))) ??
  importers.find((importer) => importer.recognises(text))

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // the bytes are not UTF-8
  }
}
