import { createStore } from 'zustand'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import type { HousePrices } from '#domain/catalog/house-prices.ts'
import type { OwnFile } from '#domain/design/own-files.ts'
import type { Problem } from '#domain/design/problem.ts'
import { knowKinds } from '../ui/kinds.ts'

/** What the house has of its own; workers are told it before their first task. */
export type OwnThings = { kinds: readonly ComponentKind[]; policies: readonly OwnFile[]; prices: Omit<HousePrices, 'problems'> | null }
export type OwnMessage = { own: OwnThings }

/** What of it cannot be used, for the panel of findings. */
export const ownProblems = createStore<{ problems: readonly Problem[] }>()(() => ({ problems: [] }))

/** What of prices a person should know: when each provider was refreshed, and what was negotiated. */
export const ownPrices = createStore<{ refreshedOn: Readonly<Record<string, string>>; negotiated: readonly string[] }>()(() => ({
  refreshedOn: {},
  negotiated: [],
}))

let own: OwnThings = { kinds: [], policies: [], prices: null }
const told = new WeakSet<Worker>()

/** Kinds, policies and prices of the house, known from now on. The catalogue is loaded for it only where there are kinds. */
export async function knowOwn({ kinds, policies, prices, problems }: OwnThings & { problems: readonly Problem[] }): Promise<void> {
  own = { kinds, policies, prices }
  ownPrices.setState({
    refreshedOn: Object.fromEntries(Object.entries(prices?.refreshed?.providers ?? {}).map(([provider, { refreshedOn }]) => [provider, refreshedOn])),
    negotiated: [...new Set((prices?.discounts ?? []).map(({ name }) => name))],
  })
  ownProblems.setState({ problems })
  if (kinds.length === 0) return
  const { knowOwnKinds, laneOf } = await import('#domain/catalog/catalog.ts')
  knowOwnKinds(kinds)
  knowKinds(
    kinds.map(({ id, name, category, services, accepts, offers }) => ({
      id,
      name,
      lane: laneOf(id),
      category,
      services: Object.fromEntries(Object.entries(services).flatMap(([provider, [usual]]) => (usual === undefined ? [] : [[provider, usual]]))),
      accepts,
      offers,
    })),
  )
}

/** The worker, told once what the house has of its own. */
export function knowing(worker: Worker): Worker {
  if (told.has(worker) || (own.kinds.length === 0 && own.policies.length === 0 && own.prices === null)) return worker
  told.add(worker)
  worker.postMessage({ own } satisfies OwnMessage)
  return worker
}
