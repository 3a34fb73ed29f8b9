/** Share of a replica's rate that may be used so that queues stay short. Source: sizing method section 4 */
export const usualUtilization = 0.7

export type ReplicaNeed = { replicas: number; forRate: number; forConcurrency: number; spare: number }

/**
 * Replicas for a rate of requests and a number of requests at once, whichever needs more, and one to spare where it must stay up; never fewer than are said.
 * R = max(rate / (rate of one x utilization), requests at once / batch of one)
 */
export function replicasFor(
  need: {
    requestsPerSecond?: number | undefined
    concurrency?: number | undefined
    utilization: number
    spare: boolean
    atLeast?: number | undefined
  },
  one: { requestsPerSecond: number; batch: number },
): ReplicaNeed {
  const forRate = need.requestsPerSecond === undefined ? 1 : Math.ceil(need.requestsPerSecond / (one.requestsPerSecond * need.utilization) - 1e-9)
  const forConcurrency = need.concurrency === undefined ? 1 : Math.ceil(need.concurrency / Math.max(1, one.batch) - 1e-9)
  const spare = need.spare ? 1 : 0
  return { replicas: Math.max(need.atLeast ?? 1, Math.max(1, forRate, forConcurrency) + spare), forRate, forConcurrency, spare }
}
