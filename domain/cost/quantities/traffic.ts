import { graphOf } from '../../design/graph.ts'
import { said } from '../../design/requirements.ts'
import { numberOf } from '../../catalog/read-setting.ts'
import type { CostContext } from '../context.ts'
import { hoursOfMonth, secondsOfMonth } from '../../catalog/month.ts'
import { assumed, derived, isUnknown, type QuantityOf, stated } from '../quantity.ts'

/** Requests a month: as said, or the peak rate over its ratio to the average. */
export const requests: QuantityOf = ({ component, demand }) => {
  const monthly = numberOf(component, 'requestsPerMonthM')
  if (monthly !== undefined) return stated(monthly * 1e6, `${monthly} million requests as said`)
  const own = numberOf(component, 'requestsPerSecond')
  const rate = own ?? demand.requestsPerSecond
  if (rate === undefined) return { unknown: 'how many requests come (requestsPerMonthM, or requestsPerSecond of the requirements)' }
  const ratio = numberOf(component, 'peakToAverage') ?? demand.peakToAverage
  return derived(
    (rate * secondsOfMonth) / ratio,
    1.4,
    `${Number(rate.toPrecision(4))} requests a second at peak (${own === undefined ? demand.from : 'as said'}) / ${ratio} to the average`,
  )
}

/** The same, or a usual small number. */
export const requestsOr =
  (usualRequests: number): QuantityOf =>
  (context) => {
    const found = requests(context)
    return isUnknown(found) ? assumed(usualRequests, `${usualRequests} requests a month`) : found
  }

/** KB of a usual answer: what the messages are said to weigh, tokens as text with its wrapping, or a usual page. */
function answerKB({ component, demand }: CostContext): { kb: number; how: string } {
  const own = numberOf(component, 'messageKB')
  if (own !== undefined) return { kb: own, how: `${own} KB` }
  const tokens = numberOf(component, 'outputTokens') ?? demand.outputTokens
  return tokens === undefined ? { kb: 10, how: '10 KB' } : { kb: (tokens * 4 * 3) / 1000, how: `${tokens} tokens of 4 bytes, threefold as JSON` }
}

/** GB that pass through a month. */
export const passedGB: QuantityOf = (context) => {
  const own = numberOf(context.component, 'egressTBPerMonth')
  if (own !== undefined) return stated(own * 1000, `${own} TB a month as said`)
  const joined = [...graphOf(context.design).from(context.component.id), ...graphOf(context.design).to(context.component.id)].flatMap(
    ({ settings }) => (typeof settings['volumeTBPerMonth'] === 'number' ? [settings['volumeTBPerMonth']] : []),
  )
  if (joined.length > 0) {
    const sum = joined.reduce((all, each) => all + each, 0)
    return stated(sum * 1000, `${sum} TB a month over its connections`)
  }
  const found = requests(context)
  const { kb, how } = answerKB(context)
  return isUnknown(found)
    ? { unknown: 'how much data passes (egressTBPerMonth, or requests)' }
    : {
        ...found,
        amount: (found.amount * kb) / 1e6,
        low: (found.low * kb) / 3e6,
        high: (found.high * kb * 3) / 1e6,
        how: `${found.how} x ${how}`,
        stated: false,
      }
}

/** The same, or a usual small amount. */
export const passedGBOr =
  (usualGB: number): QuantityOf =>
  (context) => {
    const found = passedGB(context)
    return isUnknown(found) ? assumed(usualGB, `${usualGB} GB a month`) : found
  }

/** Messages a second at peak that reach a component: its own word, or that of something which leads to it. */
function messageRate({ component, design, demand }: CostContext): { rate: number; kb: number; how: string } | undefined {
  const graph = graphOf(design)
  const sources = [component, ...[...graph.reaching(component.id)].flatMap((id) => graph.component(id) ?? [])]
  const found = sources.flatMap((each) => {
    const rate = numberOf(each, 'messagesPerSecond')
    return rate === undefined
      ? []
      : [
          {
            rate,
            kb: numberOf(each, 'messageKB') ?? 1,
            how: `${rate} messages a second of ${numberOf(each, 'messageKB') ?? 1} KB${each === component ? '' : ` from "${each.name}"`}`,
          },
        ]
  })
  const [first] = found.toSorted((a, b) => b.rate - a.rate)
  if (first !== undefined) return first
  const devices = said(design.requirements.demand?.devices)
  if (devices !== undefined && devices > 0) return { rate: devices / 10, kb: 1, how: `${devices} devices, a message of 1 KB each ten seconds` }
  return demand.requestsPerSecond === undefined
    ? undefined
    : { rate: demand.requestsPerSecond, kb: numberOf(component, 'messageKB') ?? 1, how: `a message of 1 KB for each request (${demand.from})` }
}

/** Messages a month. */
export const messages: QuantityOf = (context) => {
  const found = messageRate(context)
  return found === undefined
    ? { unknown: 'how many messages come (messagesPerSecond)' }
    : derived((found.rate * secondsOfMonth) / context.demand.peakToAverage, 1.5, `${found.how} at peak / ${context.demand.peakToAverage}`)
}

/** GB of messages a month. */
export const messageGB: QuantityOf = (context) => {
  const found = messageRate(context)
  return found === undefined
    ? { unknown: 'how many messages come (messagesPerSecond)' }
    : derived(
        (found.rate * found.kb * secondsOfMonth) / 1e6 / context.demand.peakToAverage,
        1.5,
        `${found.how} at peak / ${context.demand.peakToAverage}`,
      )
}

/** Hours of shards or units that each carry so many messages and MB a second at peak; at least what is said. */
export const shardHours =
  (messagesEach: number, mbEach: number, least: number): QuantityOf =>
  (context) => {
    const said = numberOf(context.component, 'partitions')
    if (said !== undefined) return stated(said * hoursOfMonth, `${said} partitions as said x ${hoursOfMonth} hours`)
    const found = messageRate(context)
    if (found === undefined) return assumed(least * hoursOfMonth, `${least} units x ${hoursOfMonth} hours`)
    const units = Math.max(least, Math.ceil(found.rate / messagesEach), Math.ceil((found.rate * found.kb) / 1000 / mbEach))
    return derived(units * hoursOfMonth, 1.3, `${units} units for ${found.how} x ${hoursOfMonth} hours`)
  }

/** GB of logs a month: as said, or a share of a GB a day for each component and a KB for each request. */
export const logGB: QuantityOf = (context) => {
  const own = numberOf(context.component, 'logGBPerDay')
  if (own !== undefined) return stated(own * 30.4, `${own} GB a day as said`)
  const found = requests(context)
  const base = context.design.components.length * 0.2 * 30.4
  const more = isUnknown(found) ? 0 : found.amount / 1e6
  return {
    ...assumed(base + more, `0.2 GB a day for each of ${context.design.components.length} components${more > 0 ? ' and a KB for each request' : ''}`),
  }
}

/** A share of the requests, for what only some of them cause. */
export const shareOfRequests =
  (share: number, how: string, usualRequests: number): QuantityOf =>
  (context) => {
    const monthly = numberOf(context.component, 'requestsPerMonthM')
    if (monthly !== undefined || numberOf(context.component, 'requestsPerSecond') !== undefined) return requestsOr(usualRequests)(context)
    const found = requests(context)
    return isUnknown(found)
      ? assumed(usualRequests, `${usualRequests} requests a month`)
      : { ...assumed(found.amount * share, `${how} of ${found.how}`) }
  }

/**
 * Calls that running machines make now and then rather than with each request: programs keep what they fetched.
 * @param anHour calls an hour of one machine
 */
export const callsOfMachines =
  (anHour: number, how: string): QuantityOf =>
  (context) => {
    const said = requestsSaid(context)
    if (said !== undefined) return said
    const machines = Math.max(
      context.design.components.length,
      context.sizing.components.reduce((sum, { instances }) => sum + instances, 0),
    )
    return assumed(machines * anHour * hoursOfMonth, `${how}, ${machines} machines and services x ${hoursOfMonth} hours`)
  }

/** Requests that somebody said of this component itself. */
function requestsSaid(context: CostContext) {
  const { component } = context
  if (numberOf(component, 'requestsPerMonthM') === undefined && numberOf(component, 'requestsPerSecond') === undefined) return undefined
  const found = requests(context)
  return isUnknown(found) ? undefined : found
}

/** Objects written: as said, or one a minute for each connection that brings data, as streams and jobs write in batches. */
export const objectWrites: QuantityOf = (context) => {
  const sources = graphOf(context.design).to(context.component.id).length
  return requestsSaid(context) ?? assumed(Math.max(1, sources) * hoursOfMonth * 60, `a batch a minute from ${Math.max(1, sources)} sources`)
}

/** Objects read: as said, or ten for each that is written. */
export const objectReads: QuantityOf = (context) => {
  const written = objectWrites(context)
  return (
    requestsSaid(context) ??
    (isUnknown(written)
      ? written
      : { ...written, amount: written.amount * 10, low: written.low * 10, high: written.high * 10, how: `${written.how} x 10 reads` })
  )
}
