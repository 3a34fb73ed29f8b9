import { createStore } from 'zustand'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import type { OwnFile } from '#domain/design/own-files.ts'
import type { Problem } from '#domain/design/problem.ts'
import { knowKinds } from '../ui/kinds.ts'

/** What the house has of its own; workers are told it before their first task. */
export type OwnThings = { kinds: readonly ComponentKind[]; policies: readonly OwnFile[] }
export type OwnMessage = { own: OwnThings }

/** What of it cannot be used, for the panel of findings. */
export const ownProblems = createStore<{ problems: readonly Problem[] }>()(() => ({ problems: [] }))

let own: OwnThings = { kinds: [], policies: [] }
const told = new WeakSet<Worker>()

/** Kinds and policies of the house, known from now on. The catalogue is loaded for it only where there are kinds. */
export async function knowOwn({ kinds, policies, problems }: OwnThings & { problems: readonly Problem[] }): Promise<void> {
  own = { kinds, policies }
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
  if (told.has(worker) || (own.kinds.length === 0 && own.policies.length === 0)) return worker
  told.add(worker)
  worker.postMessage({ own } satisfies OwnMessage)
  return worker
}
