import { graphOf } from '../design/graph.ts'
import type { CostContext } from './context.ts'
import { lineOf } from './line.ts'
import { notKnown, nothing, type Priced, priced } from './priced.ts'
import { isUnknown, type Quantity } from './quantity.ts'
import { passedGB } from './quantities/traffic.ts'

/** Kinds by which data leaves to people, the outermost first. What a content network sends out it bills itself. */
const doors = ['cdn', 'global-load-balancer', 'load-balancer-l7', 'api-gateway', 'load-balancer-l4', 'kubernetes-ingress'] as const

/** Tiers of data sent to the internet in a month, in GB, with the price item of each. */
const tiers: Readonly<Record<string, { service: string; steps: readonly { upTo: number; item: string }[]; freeGB: number }>> = {
  aws: {
    service: 'Data transfer',
    freeGB: 100,
    steps: [
      { upTo: 10_240, item: 'internet egress first 10TB' },
      { upTo: 51_200, item: 'internet egress next 40TB' },
      { upTo: Number.POSITIVE_INFINITY, item: 'internet egress next 100TB' },
    ],
  },
  azure: {
    service: 'Bandwidth',
    freeGB: 100,
    steps: [
      { upTo: 10_240, item: 'internet egress first 100GB free then 10TB' },
      { upTo: 51_200, item: 'internet egress next 40TB' },
      { upTo: Number.POSITIVE_INFINITY, item: 'internet egress next 100TB' },
    ],
  },
  gcp: { service: 'Internet egress (premium tier)', freeGB: 0, steps: [{ upTo: Number.POSITIVE_INFINITY, item: 'first 1TB' }] },
}

/** Is this the door by which the design's answers leave its provider? */
function isDoor({ design, component, placement }: CostContext): boolean {
  const graph = graphOf(design)
  const door = doors.flatMap((kind) => graph.ofKind(kind)).find((each) => (each.provider ?? placement.provider) === placement.provider)
  return door?.id === component.id || component.settings['egressTBPerMonth'] !== undefined
}

/** What leaves to the internet, by the provider's tiers. Only the outermost door of a provider pays, so that nothing counts twice. */
export function egress(context: CostContext): Priced {
  const table = tiers[context.placement.provider ?? '']
  if (table === undefined || !isDoor(context)) return nothing
  const sent = passedGB(context)
  if (isUnknown(sent)) return notKnown(`data to users: nobody says ${sent.unknown}`)
  const lines = table.steps.flatMap(({ upTo, item }, i) => {
    const from = i === 0 ? table.freeGB : (table.steps[i - 1]?.upTo ?? 0)
    const within = (amount: number) => Math.max(0, Math.min(amount, upTo) - from)
    const part: Quantity = {
      ...sent,
      amount: within(sent.amount),
      low: within(sent.low),
      high: within(sent.high),
      how: `${sent.how}, ${from} GB to ${upTo === Number.POSITIVE_INFINITY ? 'all' : `${upTo} GB`}`,
    }
    const price = context.prices.servicePrice(context.placement.provider ?? '', table.service, item, context.placement.region)
    return part.amount <= 0 || price === null ? [] : [lineOf(context, 'Data to users', price, part)]
  })
  return priced(...lines)
}
