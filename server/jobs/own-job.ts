import { knowOwnKinds, withOwnKinds } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { type HouseFiles, type HousePrices, knowHousePrices } from '#domain/catalog/house-prices.ts'
import { readOwnKinds } from '#domain/catalog/own-kinds.ts'
import type { Check } from '#domain/checks/check.ts'
import type { CheckHeader } from '#domain/checks/header.ts'
import { type Usable, usableOf } from '#domain/checks/policies/usable.ts'
import type { OwnFile, OwnFiles } from '#domain/design/own-files.ts'
import { failed, type Problem, type Result } from '#domain/design/problem.ts'

/** What the house has of its own: kinds and policies that can be used, and what is wrong with the others. */
export type OwnRead = {
  kinds: readonly ComponentKind[]
  /** The files of which every policy can be used; whoever assesses reads them again. */
  policies: readonly OwnFile[]
  checks: readonly (Omit<CheckHeader, 'inputs' | 'condition'> & { id: string })[]
  /** What it pays: the last refresh and what it negotiated; null = the shipped list. */
  prices: Omit<HousePrices, 'problems'> | null
  problems: readonly Problem[]
}

const nothing: HouseFiles = { policies: [], kinds: [] }
let known = nothing
let kinds: Usable<ComponentKind> = { usable: [], problems: [] }
let policies: Usable<Check> | undefined

/** Kinds and prices are known from now on in this thread; policies are read when somebody assesses. */
export function knowOwn(files: HouseFiles): void {
  knowHousePrices(files.prices)
  known = files
  policies = undefined
  kinds = usableOf(files.kinds, readOwnKinds)
  knowOwnKinds(kinds.usable)
}

async function usablePolicies(): Promise<Usable<Check>> {
  if (policies !== undefined) return policies
  if (known.policies.length === 0) return (policies = { usable: [], problems: [] })
  const { readPolicies } = await import('#domain/checks/policies/read-policies.ts')
  return (policies = usableOf(known.policies, readPolicies))
}

const pricesIn = ({ prices }: HouseFiles): OwnRead['prices'] =>
  prices === undefined || (prices.refreshed === undefined && prices.discounts.length === 0)
    ? null
    : { refreshed: prices.refreshed, discounts: prices.discounts }

/** What the house has of its own, in full. */
export async function ownJob(): Promise<OwnRead> {
  const { usable, problems } = await usablePolicies()
  const faulty = (path: string) => problems.some(({ at }) => at.startsWith(path))
  return {
    kinds: kinds.usable,
    policies: known.policies.filter(({ path }) => !faulty(path)),
    checks: usable.map(({ code, id, title, pillar, layer, severity, severityWhen, fixClass, why, remedy, references }) => ({
      code,
      id,
      title,
      pillar,
      layer,
      severity,
      severityWhen,
      fixClass,
      why,
      remedy,
      references,
    })),
    prices: pricesIn(known),
    problems: [...kinds.problems, ...problems, ...(known.prices?.problems ?? [])],
  }
}

/**
 * Works with what the house has of its own and what came with the design.
 * @param beside files uploaded with one design; a faulty one refuses the work
 */
export async function withOwn<T>(beside: Partial<OwnFiles>, work: (policies: readonly Check[]) => Promise<Result<T>>): Promise<Result<T>> {
  const house = (await usablePolicies()).usable
  const besideKinds = readOwnKinds(beside.kinds ?? [])
  if (!besideKinds.ok) return besideKinds
  if (beside.policies === undefined || beside.policies.length === 0) return withOwnKinds(besideKinds.value, () => work(house))
  const { readPolicies } = await import('#domain/checks/policies/read-policies.ts')
  const read = readPolicies(beside.policies)
  if (!read.ok) return read
  const taken = read.value.find(({ code }) => house.some((each) => each.code === code))
  if (taken !== undefined)
    return failed({
      code: 'policy/id-taken',
      at: `policies (${taken.code})`,
      message: `The id "${taken.code}" is taken by a policy of this server.`,
      hint: 'Give it another prefix.',
    })
  return withOwnKinds(besideKinds.value, () => work([...house, ...read.value]))
}
