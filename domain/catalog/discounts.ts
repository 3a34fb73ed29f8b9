import { z } from 'zod'
import { nearest } from '../design/nearest.ts'
import type { Problem, Result } from '../design/problem.ts'

const words = z.string().trim().min(1).max(200)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')

const Discount = z
  .strictObject({
    /** Shown in the source of every line it changes. */
    name: words,
    provider: z.enum(['aws', 'azure', 'gcp', 'self-hosted', '*']),
    /** A pattern over SKUs, `p5.*` or `S3 *`; absent = all of the provider. */
    sku: words.optional(),
    region: words.optional(),
    /** Off the list price. */
    percent: z.number().gt(0).max(100).optional(),
    /** A negotiated price instead of the list price, in the list's unit. */
    unitPriceUsd: z.number().nonnegative().max(1e6).optional(),
    from: day.optional(),
    until: day.optional(),
  })
  .refine(({ percent, unitPriceUsd }) => (percent === undefined) !== (unitPriceUsd === undefined), {
    error: 'it needs either percent or unitPriceUsd',
    path: ['percent'],
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, { error: 'it ends before it begins', path: ['until'] })
export type Discount = z.infer<typeof Discount>

const Overrides = z.strictObject({ discounts: z.array(Discount).max(1000) })
const keys = ['discounts', ...Object.keys(Discount.shape)]

/**
 * Negotiated prices from the value of a prices.overrides.yaml: `{ discounts: [{ name, provider, sku?, region?, percent | unitPriceUsd, from?, until? }] }`.
 * @returns every problem with the file at once
 */
export function parseDiscounts(value: unknown, at: string): Result<readonly Discount[]> {
  const parsed = Overrides.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data.discounts }
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, at)) }
}

function problemsOf(issue: z.core.$ZodIssue, file: string): Problem[] {
  const at = issue.path.map(String).join('.')
  const where = at === '' ? file : `${file}: ${at}`
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearest(key, keys)
      return {
        code: 'prices/bad-overrides',
        at: where,
        message: `${where} has no "${key}".`,
        hint: near === undefined ? `It may have: ${keys.join(', ')}.` : `Did you mean "${near}"?`,
      }
    })
  return [
    {
      code: 'prices/bad-overrides',
      at: where,
      message: `${where}: ${issue.message}.`,
      hint: 'Write discounts: [{ name, provider, sku, percent or unitPriceUsd, from, until }].',
    },
  ]
}

/** Does a pattern with `*` (any signs) and `?` (one) match the whole of a word, in any case? Linear in time for every pattern. */
export function matches(pattern: string, word: string): boolean {
  const [p, w] = [pattern.toLowerCase(), word.toLowerCase()]
  let [i, j, star, mark] = [0, 0, -1, 0]
  while (j < w.length) {
    if (i < p.length && (p[i] === '?' || p[i] === w[j]) && p[i] !== '*') [i, j] = [i + 1, j + 1]
    else if (i < p.length && p[i] === '*') [star, mark, i] = [i, j, i + 1]
    else if (star >= 0) [i, mark, j] = [star + 1, mark + 1, mark + 1]
    else return false
  }
  while (p[i] === '*') i += 1
  return i === p.length
}
