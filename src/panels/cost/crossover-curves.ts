import type { Crossover } from '#domain/cost/crossover.ts'

export type { Crossover }

// The same two lines as in the domain, whose file would bring the price lists to the screen; the test holds them together.

/** Monthly dollars of so many requests on own replicas, in whole replicas. */
export const ownUsd = ({ usdPerReplica, requestsPerReplica }: Crossover, requests: number): number =>
  Math.max(1, Math.ceil(requests / requestsPerReplica)) * usdPerReplica

/** Monthly dollars of so many requests by the token. */
export const apiUsd = ({ usdPerRequestApi }: Crossover, requests: number): number => requests * usdPerRequestApi
