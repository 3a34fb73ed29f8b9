import { z } from 'zod'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import type { HousePrices } from '#domain/catalog/house-prices.ts'
import type { OwnFile } from '#domain/design/own-files.ts'
import type { Problem } from '#domain/design/problem.ts'
import { requestJson } from './problem.ts'

/** Kinds, policies and prices of the house, and what is wrong with those that cannot be used. */
export type Own = { kinds: readonly ComponentKind[]; policies: readonly OwnFile[]; prices: OwnPrices | null; problems: readonly Problem[] }

/** What the house pays: its last refresh and what it negotiated, over the shipped list. */
export type OwnPrices = Omit<HousePrices, 'problems'>

const isKind = (value: unknown): value is ComponentKind => typeof value === 'object' && value !== null && 'id' in value && 'layer' in value
const Shape = z.object({
  kinds: z.array(z.custom<ComponentKind>(isKind)),
  policies: z.array(z.object({ path: z.string(), text: z.string() })),
  prices: z.custom<OwnPrices>((value) => typeof value === 'object' && value !== null && 'discounts' in value).nullable(),
  problems: z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null && 'message' in value && 'hint' in value)),
})

/** What the house has of its own; nothing where the server cannot say. */
export async function fetchOwn(): Promise<Own> {
  const answer = await requestJson('/api/v1/own', {}, (body) => Shape.safeParse(body).data)
  return answer.ok ? answer.value : { kinds: [], policies: [], prices: null, problems: [] }
}
