import { hitsWithin, Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import { evidence, type Words } from '../text/words.ts'
import { stayInside, wallWords } from './region-cues.data.ts'

const walls = new Matcher<true>(wallWords.map((word) => [word, true] as const))
const stays = new Matcher<true>(stayInside.map((word) => [word, true] as const))

/** Words that keep data inside a building or a house's own network: "never leave the hospital". */
export function ownWallsIn(words: Words): Evidence | undefined {
  const { tokens } = words
  const inside = walls.find(tokens, words.language === 'de')
  for (const { from, to } of stays.find(tokens)) {
    const reach = tokens[from]?.sign === true ? 5 : 4
    const wall = hitsWithin(inside, from - reach - 3, to + reach + 3).find(
      (hit) => tokens[hit.from]?.sentence === tokens[from]?.sentence && (hit.from >= to ? hit.from - to : Math.max(0, from - hit.to)) <= reach,
    )
    if (wall !== undefined) return evidence(words, Math.min(from, wall.from), Math.max(to, wall.to))
  }
  return undefined
}
