import { allKinds, laneOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'
import type { LaneId } from '#domain/layout/drawing.ts'

export type Found = { kind: ComponentKind; lane: LaneId; /** The other name by which it was found. */ by?: string }

/** Lanes as they stand on the canvas, top first. */
export const laneOrder: readonly LaneId[] = [...layers.toReversed().map(({ id }) => id), ...crossCuttingConcerns]

type Indexed = Found & { name: string; id: string; others: readonly { text: string; plain: string }[]; rest: string }

let index: readonly Indexed[] | undefined

/** Made when somebody first searches: by then a house's own kinds are known. */
const indexed = (): readonly Indexed[] =>
  (index ??= allKinds().map((kind: ComponentKind) => ({
    kind,
    lane: laneOf(kind.id),
    name: kind.name.toLowerCase(),
    id: kind.id.replaceAll('-', ' '),
    others: [...kind.aliases, ...Object.values(kind.services).flat()].map((text) => ({ text, plain: text.toLowerCase() })),
    rest: kind.category,
  })))

const startsWord = (text: string, wanted: string): boolean => text.startsWith(wanted) || text.includes(` ${wanted}`) || text.includes(`-${wanted}`)

/** Kinds by name, by what providers call them, and by other names; the best first. An empty query gives all, lane by lane. */
export function searchKinds(query: string): Found[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return indexed().toSorted((a, b) => laneOrder.indexOf(a.lane) - laneOrder.indexOf(b.lane) || (a.name < b.name ? -1 : 1))
  const scored = indexed().flatMap((entry) => {
    const alias =
      entry.others.find(({ plain }) => plain === wanted) ??
      entry.others.find(({ plain }) => startsWord(plain, wanted)) ??
      entry.others.find(({ plain }) => plain.includes(wanted))
    const score =
      entry.name === wanted
        ? 100
        : alias?.plain === wanted
          ? 90
          : entry.name.startsWith(wanted)
            ? 80
            : startsWord(entry.name, wanted) || startsWord(entry.id, wanted)
              ? 70
              : alias !== undefined && startsWord(alias.plain, wanted)
                ? 60
                : entry.name.includes(wanted)
                  ? 50
                  : alias !== undefined
                    ? 40
                    : wanted
                          .split(/\s+/)
                          .every((word) =>
                            `${entry.name} ${entry.id} ${entry.rest} ${entry.others.map(({ plain }) => plain).join(' ')}`.includes(word),
                          )
                      ? 20
                      : 0
    if (score === 0) return []
    const by = score === 100 || score === 80 || score === 70 || score === 50 ? undefined : alias?.text
    return [{ kind: entry.kind, lane: entry.lane, score, ...(by === undefined ? {} : { by }) }]
  })
  return scored.toSorted((a, b) => b.score - a.score || (a.kind.name < b.kind.name ? -1 : 1))
}
