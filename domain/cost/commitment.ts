/**
 * Price of a committed machine over the on-demand price, by years.
 * Source: GCP a2 seen 0.63 and 0.35; AWS and Azure typical, recalled (sizing method section 8)
 */
const committed: Readonly<Record<string, { 1: number; 3: number }>> = {
  aws: { 1: 0.7, 3: 0.48 },
  azure: { 1: 0.7, 3: 0.48 },
  gcp: { 1: 0.63, 3: 0.45 },
}

/** Share of the on-demand price that a commitment costs; 1 where nothing is known. */
export const committedShare = (cloud: string, years: 1 | 3): number => committed[cloud]?.[years] ?? 1

/**
 * Months of use after which a commitment is cheaper than paying by the hour: it is paid for all its months, used or not.
 * share x 12 x years
 * @returns undefined where the cloud sells none that is known
 */
export function breakEvenMonths(cloud: string, years: 1 | 3): number | undefined {
  const share = committedShare(cloud, years)
  return share < 1 ? share * 12 * years : undefined
}
