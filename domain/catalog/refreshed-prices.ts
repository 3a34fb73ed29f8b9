import { z } from 'zod'
import { failed, ok, type Result } from '../design/problem.ts'

const words = z.string().min(1).max(300)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One price as a public source gives it, in our words: an instance by its type, or an item of a service. */
export const RefreshedPrice = z.strictObject({
  cloud: words,
  region: words,
  /** Instance type, or `service item`. */
  sku: words,
  kind: z.enum(['on-demand', 'spot', 'service']),
  /** Service and item of the price lists; only for services. */
  service: words.optional(),
  item: words.optional(),
  unit: words,
  priceUsd: z.number().positive().max(1e6),
  source: words,
  asOf: day,
})
export type RefreshedPrice = z.infer<typeof RefreshedPrice>

/** The prices of a data folder: what the last refresh of each provider found. */
export const RefreshedPrices = z.strictObject({
  version: z.literal(1),
  providers: z.record(words, z.strictObject({ refreshedOn: day, sources: z.array(words).max(20), rows: z.array(RefreshedPrice).max(200_000) })),
})
export type RefreshedPrices = z.infer<typeof RefreshedPrices>

/** Refreshed prices from the value of their file. */
export function parseRefreshedPrices(value: unknown, at: string): Result<RefreshedPrices> {
  const parsed = RefreshedPrices.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return failed({
    code: 'prices/bad-file',
    at,
    message: `The refreshed prices in "${at}" cannot be read: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}.`,
    hint: 'Run `strata prices refresh` again, or remove the file: the shipped prices then count.',
  })
}
