import { kindOf } from '../catalog/catalog.ts'
import { demandOf } from '../catalog/demand.ts'
import { placementOf } from '../catalog/placement.ts'
import { housePrices } from '../catalog/house-prices.ts'
import type { PriceBook } from '../catalog/price-book.ts'
import { textOf } from '../catalog/read-setting.ts'
import type { Bill, BillLine } from '../design/bill.ts'
import type { Provider } from '../design/requirements.ts'
import type { Component, Design } from '../design/schema.ts'
import { graphOf } from '../design/graph.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'
import { carbonKgPerMonth } from './carbon.ts'
import type { CostContext } from './context.ts'
import { budgetFindings } from './findings.ts'
import { kindGroups } from './items/index.ts'
import { applyRule } from './line.ts'
import { sumOfMoney } from './money.ts'
import { ownPriced } from './own-prices.ts'
import { notKnown, nothing, type Priced, together } from './priced.ts'
import type { KindCost, KindGroup } from './rules.ts'
import { transfers } from './transfers.ts'

const groupOf: ReadonlyMap<string, KindGroup> = new Map(kindGroups.flatMap((group) => group.kinds.map((kind): [string, KindGroup] => [kind, group])))

/** How a kind costs at a provider; a component without a provider is priced like one of one's own where it could be one. */
export function costOf(kind: string, provider: Provider | undefined): KindCost | undefined {
  const group = groupOf.get(kind)
  if (group === undefined) return undefined
  switch (provider) {
    case 'aws':
      return group.aws
    case 'azure':
      return group.azure
    case 'gcp':
      return group.gcp
    case 'self-hosted':
    case undefined:
      return group.selfHosted
  }
}

/**
 * What a design costs a month: a line an item with its price, source and day; what is paid once; and what is not known, never counted
 * as nothing. A component that carries no charge of its own is named with the reason: every component is on the bill somewhere.
 */
export function bill(design: Design, sizing: Sizing, prices: PriceBook = housePrices()): Bill {
  const sized = new Map(sizing.components.map((each) => [each.component as string, each]))
  const demand = demandOf(design)
  const found = design.components.map((component) => {
    const context: CostContext = {
      design,
      component,
      placement: placementOf(design, component),
      demand,
      sized: sized.get(component.id),
      sizing,
      prices,
    }
    return { component, priced: together([priceOf(context), transfers(context)]) }
  })
  const lines = found.flatMap(({ priced }) => priced.lines)
  const sum = (pick: (line: BillLine) => number) => sumOfMoney(lines.map(pick))
  const monthly = sum(({ monthlyUsd }) => monthlyUsd)
  const range = [sum((line) => line.range[0]), sum((line) => line.range[1])] as const
  return {
    currency: 'USD',
    monthly,
    range,
    lines,
    oneOff: found.flatMap(({ priced }) => priced.oneOff),
    unknown: found.flatMap(({ component, priced }) =>
      priced.unknown.length === 0 ? [] : [{ component: component.id, why: `${[...new Set(priced.unknown)].join('. ')}.` }],
    ),
    noCharge: found.flatMap(({ component, priced: { lines: own, oneOff, unknown } }) =>
      own.length + oneOff.length + unknown.length > 0
        ? []
        : [{ component: component.id, why: whyNothing(component, design, sized.get(component.id)) }],
    ),
    carbonKgPerMonth: carbonKgPerMonth(design, sizing),
    findings: budgetFindings(design, monthly, range),
  }
}

/** Why a component has no line: it is free, it is said not to be billed, or another one's lines carry it. */
function whyNothing(component: Component, design: Design, sized: ComponentSizing | undefined): string {
  if (component.settings['billable'] === false) return 'It is said not to be billed.'
  const host = sized?.runsOn === undefined ? undefined : graphOf(design).component(sized.runsOn)
  if (host !== undefined) return `It runs on "${host.name}", which carries the machines and their cost.`
  const cost = costOf(component.kind, placementOf(design, component).provider)
  return cost?.how === 'free' ? cost.why : 'Nothing is billed for it by itself.'
}

/** Something another company runs and bills is not known unless it is bought by the token. */
const billedElsewhere = (component: Component): boolean => component.settings['thirdParty'] === true && component.kind !== 'foundation-model-api'

function priceOf(context: CostContext): Priced {
  const { component, placement } = context
  if (component.settings['billable'] === false) return nothing
  if (billedElsewhere(component)) return notKnown(`${textOf(component, 'vendor') ?? 'Another company'} bills it by contract`)
  const own = kindOf(component.kind)?.own
  if (own !== undefined) return ownPriced(context, own.prices)
  const cost = costOf(component.kind, placement.provider)
  if (cost === undefined) return notKnown(`nothing is known about what ${component.kind} costs`)
  switch (cost.how) {
    case 'items':
      return together(cost.rules.map((rule) => applyRule(context, rule)))
    case 'free':
      return nothing
    case 'unknown':
      return notKnown(cost.why)
    case 'reckoned':
      return cost.by(context)
  }
}
