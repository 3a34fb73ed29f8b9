import { knowOwnKinds } from '#domain/catalog/catalog.ts'
import type { Check } from '#domain/checks/check.ts'
import type { HousePrices } from '#domain/catalog/house-prices.ts'
import type { OwnMessage, OwnThings } from './own.ts'

type KnowPrices = (prices: HousePrices) => void

let policies: readonly Check[] = []

/** The house's own checks, in a worker that was told of them. */
export const ownPolicies = (): readonly Check[] => policies

async function know(own: OwnThings, knowPrices: KnowPrices): Promise<void> {
  knowOwnKinds(own.kinds)
  if (own.prices !== null) knowPrices({ ...own.prices, problems: [] })
  if (own.policies.length === 0) return
  const { readPolicies } = await import('#domain/checks/policies/read-policies.ts')
  const read = readPolicies(own.policies)
  // The server hands on only files that can be read.
  if (read.ok) policies = read.value
}

const isOwn = (data: object): data is OwnMessage => 'own' in data

/**
 * Answers each message with `work`, once what the house has of its own is known.
 * @param knowPrices told the house's prices, in workers that price; others need no price list
 */
export function listen<Task extends object>(work: (task: Task) => void, knowPrices: KnowPrices = () => undefined): void {
  let ready: Promise<void> | undefined
  self.onmessage = ({ data }: MessageEvent<Task | OwnMessage>) => {
    if (isOwn(data)) ready = know(data.own, knowPrices).finally(() => (ready = undefined))
    else if (ready === undefined) work(data)
    else void ready.then(() => work(data))
  }
}
