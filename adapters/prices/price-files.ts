import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Discount, parseDiscounts } from '#domain/catalog/discounts.ts'
import { parseRefreshedPrices, type RefreshedPrices } from '#domain/catalog/refreshed-prices.ts'
import { failed, ok, type Result } from '#domain/design/problem.ts'

export const refreshedName = 'prices.refreshed.json'
export const overridesName = 'prices.overrides.yaml'
const largestBytes = 100_000_000

/** The text of a file; undefined where there is none. */
async function textAt(path: string): Promise<Result<string | undefined>> {
  try {
    const bytes = await readFile(path)
    return bytes.length > largestBytes
      ? failed({ code: 'prices/too-large', at: path, message: `"${path}" has ${bytes.length} bytes; ${largestBytes} are read.`, hint: 'Shorten it.' })
      : ok(bytes.toString('utf8'))
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return ok(undefined)
    return failed({
      code: 'prices/unreadable',
      at: path,
      message: `"${path}" cannot be read${code === '' ? '' : ` (${code})`}.`,
      hint: 'Check the file and its rights.',
    })
  }
}

/** Prices that the last refresh left in a data folder; undefined where there was none. */
export async function readRefreshed(dataDir: string): Promise<Result<RefreshedPrices | undefined>> {
  const path = join(dataDir, refreshedName)
  const text = await textAt(path)
  if (!text.ok || text.value === undefined) return text as Result<undefined>
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    value = null
  }
  return parseRefreshedPrices(value, path)
}

/** Writes refreshed prices beside the designs of a data folder, whole or not at all. @returns the path */
export async function writeRefreshed(dataDir: string, prices: RefreshedPrices): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, refreshedName)
  await writeFile(`${path}.part`, `${JSON.stringify(prices)}\n`)
  await rename(`${path}.part`, path)
  return path
}

/** Negotiated prices of a folder; none where it has no such file. */
export async function readDiscounts(folder: string): Promise<Result<readonly Discount[]>> {
  const path = join(folder, overridesName)
  const text = await textAt(path)
  if (!text.ok) return text
  if (text.value === undefined) return ok([])
  try {
    return parseDiscounts(parse(text.value, { maxAliasCount: 50 }), path)
  } catch (error) {
    return failed({
      code: 'prices/bad-overrides',
      at: path,
      message: `"${path}" is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
      hint: 'Write discounts: with a list of { name, provider, sku, percent }.',
    })
  }
}
