import { demandOf } from '../catalog/demand.ts'
import { modelNamed } from '../catalog/find-model.ts'
import { housePrices } from '../catalog/house-prices.ts'
import type { PriceBook } from '../catalog/price-book.ts'
import { placementOf } from '../catalog/placement.ts'
import { graphOf } from '../design/graph.ts'
import type { Bill } from '../design/bill.ts'
import type { Design } from '../design/schema.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'
import { secondsOfMonth } from '../catalog/month.ts'
import { modelsByToken } from './tokens.ts'

/** A model on own accelerators against the same work bought by the token. */
export type Crossover = {
  component: string
  /** The priced model it is compared with, and where it is sold. */
  apiModel: string
  /** Is it the very model that is served, sold by the token? */
  sameModel: boolean
  usdPerRequestApi: number
  /** One replica a month, and the requests it answers in that month at the utilization reckoned with. */
  usdPerReplica: number
  requestsPerReplica: number
  /** Requests a month from which one's own replicas cost less; null where the token price stays below at any volume. */
  requestsPerMonth: number | null
}

const usualTokens = { input: 1024, output: 256 } as const
/** Share of a replica's rate that is used. */
const utilization = 0.7

/** Monthly dollars of so many requests on own replicas, in whole replicas. */
export const ownUsd = ({ usdPerReplica, requestsPerReplica }: Crossover, requests: number): number =>
  Math.max(1, Math.ceil(requests / requestsPerReplica)) * usdPerReplica
/** Monthly dollars of so many requests by the token. */
export const apiUsd = ({ usdPerRequestApi }: Crossover, requests: number): number => requests * usdPerRequestApi

/** For every served language model of a design, the volume at which own accelerators overtake each model sold by the token. */
export function crossovers(design: Design, sizing: Sizing, bill: Bill, prices: PriceBook = housePrices()): Crossover[] {
  const demand = demandOf(design)
  return sizing.components.flatMap((sized) => {
    const { replicas, requestsPerSecond, outputTokensPerSecond } = sized.metrics
    const component = graphOf(design).component(sized.component)
    const monthly = ownMonthly(sized, sizing, bill)
    if (
      component === undefined ||
      replicas === undefined ||
      requestsPerSecond === undefined ||
      outputTokensPerSecond === undefined ||
      monthly === undefined
    )
      return []
    const cloud = placementOf(design, component).provider ?? 'aws'
    const usdPerReplica = monthly / replicas
    const requestsPerReplica = (requestsPerSecond / replicas) * utilization * secondsOfMonth
    const seller = cloud === 'self-hosted' ? 'aws' : cloud
    const served = modelNamed(sized.choices.find(({ what }) => what === 'model')?.chosen ?? '')?.id
    return modelsByToken(seller, prices).flatMap(({ name, usdPerMInput, usdPerMOutput }): Crossover[] => {
      if (usdPerMOutput === undefined) return []
      const usdPerRequestApi =
        ((demand.inputTokens ?? usualTokens.input) * usdPerMInput + (demand.outputTokens ?? usualTokens.output) * usdPerMOutput) / 1e6
      const partial = {
        component: sized.component,
        apiModel: `${name} (${seller})`,
        sameModel: served !== undefined && modelNamed(name)?.id === served,
        usdPerRequestApi,
        usdPerReplica,
        requestsPerReplica,
      }
      return [{ ...partial, requestsPerMonth: usdPerReplica / usdPerRequestApi <= requestsPerReplica ? usdPerReplica / usdPerRequestApi : null }]
    })
  })
}

/** Dollars a month of the machines a server runs on: its own lines, or its share of its pool's. */
export function ownMonthly(sized: ComponentSizing, sizing: Sizing, bill: Bill): number | undefined {
  const payer = sized.runsOn ?? sized.component
  const pool = sizing.components.find(({ component }) => component === payer)
  const usd = bill.lines.filter(({ component }) => component === payer).reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0)
  const share = pool === undefined || pool.count === 0 ? 1 : Math.min(1, sized.count / pool.count)
  return usd > 0 ? usd * share : undefined
}
