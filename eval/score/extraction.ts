/** M9: how much of what the prompt says was read, and how many numbers were made up. */
export function extraction(
  expected: Readonly<Record<string, unknown>>,
  understood: Readonly<Record<string, unknown>>,
): { recall: number; precision: number } {
  const wanted = Object.entries(expected).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const hits = wanted.filter(([key, value]) => key in understood && same(value, understood[key])).length
  const numbers = Object.entries(understood).filter(([, value]) => typeof value === 'number')
  const right = numbers.filter(([key, value]) => key in expected && same(expected[key], value)).length
  return { recall: wanted.length === 0 ? 1 : hits / wanted.length, precision: numbers.length === 0 ? 1 : right / numbers.length }
}

/** Numbers within 5 %, lists as sets, the rest as it stands. */
function same(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === 'number' && typeof got === 'number') return Math.abs(wanted - got) <= 0.05 * Math.abs(wanted)
  if (Array.isArray(wanted) && Array.isArray(got)) return sorted(wanted) === sorted(got)
  if (typeof wanted === 'object' && wanted !== null && typeof got === 'object' && got !== null) {
    const [left, right] = [Object.entries(wanted), new Map(Object.entries(got))]
    return left.length === right.size && left.every(([key, value]) => same(value, right.get(key)))
  }
  return wanted === got
}

const sorted = (list: readonly unknown[]): string =>
  list
    .map((each) => JSON.stringify(each))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join()
