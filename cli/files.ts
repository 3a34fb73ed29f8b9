import { dirname } from 'node:path'
import type { AssessOptions } from '#domain/assessment.ts'
import type { PriceBook } from '#domain/catalog/price-book.ts'
import type { Check } from '#domain/checks/check.ts'
import { readDesign } from '#domain/catalog/read-design.ts'
import type { Design } from '#domain/design/schema.ts'
import { writeJson, writeText } from '#domain/design/text.ts'
import { type Io, Refusal } from './io.ts'
import { policiesFor } from './policies.ts'

/** The text of a file, or of standard input for `-`. */
export const readInput = (io: Io, path: string): Promise<string> => (path === '-' ? io.stdin() : io.readText(path))

/** A design from a file or `-`. */
export const readDesignFile = async (io: Io, path: string): Promise<Design> => designOf(await readInput(io, path))

/** The design that a text says, or a refusal that tells what is wrong with it. */
export function designOf(source: string): Design {
  const read = readDesign(source)
  if (!read.ok) throw new Refusal(read.problems)
  return read.value
}

/** The prices that count for a design of that file. */
export const pricesFor = (io: Io, path: string): Promise<PriceBook> => io.prices(path === '-' ? undefined : dirname(path))

/** Today, and what lies beside a design of that file and counts for it: prices and policies. */
export const assessOptions = async (io: Io, path: string): Promise<AssessOptions & { prices: PriceBook; policies: readonly Check[] }> => ({
  today: io.today,
  prices: await pricesFor(io, path),
  policies: await policiesFor(io, path, undefined),
})

/** Writes to the file named by -o, or to standard output. */
export async function deliver(io: Io, path: string | undefined, contents: string): Promise<void> {
  if (path === undefined || path === '-') io.out(contents)
  else await io.writeFile(path, contents)
}

export const designText = (design: Design, format: 'yaml' | 'json'): string => (format === 'yaml' ? writeText(design) : writeJson(design))

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
