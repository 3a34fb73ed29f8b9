import type { ComponentSizing } from '../../design/sizing.ts'
import type { Facts } from './facts.ts'

/** What sizing found for a component; undefined = not sized, or no sizing at hand. */
export const sizedOf = (facts: Facts, id: string): ComponentSizing | undefined =>
  facts.once(sizedOf, () => new Map((facts.beside.sizing?.components ?? []).map((each) => [each.component as string, each]))).get(id)

/** US dollars a month that a component costs; undefined = no bill at hand. */
export function monthlyUsdOf(facts: Facts, id: string): number | undefined {
  const { bill } = facts.beside
  if (bill === undefined) return undefined
  const sums = facts.once(monthlyUsdOf, () => {
    const found = new Map<string, number>()
    for (const { component, monthlyUsd } of bill.lines) found.set(component, (found.get(component) ?? 0) + monthlyUsd)
    return found
  })
  return sums.get(id) ?? 0
}
