type Told = { what: string; between: readonly string[]; relaxation: string }

const idle = new Set(['does', 'not', 'fit', 'one', 'the', 'for', 'and', 'raw', 'data', 'with'])
const wordsOf = (side: string): string[] =>
  side
    .toLowerCase()
    .split(/[^\p{L}\d.%-]+/u)
    .filter((word) => word.length > 1 && !idle.has(word))

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && 'what' in value && 'between' in value

/** The share of expected clashes ("budget vs availability") that are told: one entry names a word of each side. */
export function conflictRecall(expected: readonly string[], told: readonly unknown[]): number {
  const texts = told.filter(isTold).map(({ what, between, relaxation }) => [what, ...between, relaxation].join(' ').toLowerCase())
  const met = expected.filter((clash) => {
    const sides = clash.split(/ vs\.? | does not fit | infeasible/).map(wordsOf)
    return texts.some((text) => sides.every((words) => words.length === 0 || words.some((word) => text.includes(word))))
  })
  return expected.length === 0 ? 1 : met.length / expected.length
}
