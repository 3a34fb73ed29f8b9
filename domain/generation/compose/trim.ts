import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from './draft.ts'
import { keep } from './trim.data.ts'

/** A drawing of more components than this is no longer read at a glance. */
const comfortable = 34
const most = 44

/**
 * Takes away what adds least until the drawing is readable: never what the person named, what a law asked for or what carries the main flow.
 * Between the comfortable and the largest size only ornaments go.
 */
export function trim(draft: Draft): void {
  const rank = (part: Part): number => {
    const flow = [...draft.into(part.id), ...draft.outOf(part.id)].length
    return (keep[part.kind] ?? (kindOf(part.kind)?.crossCutting === null ? 5 : 4)) + Math.min(flow, 4)
  }
  const expendable = draft.parts
    .filter(
      (part) => !part.stated && !part.because.some((each) => 'span' in each && 'words' in each && !part.because.some((other) => 'template' in other)),
    )
    .map((part) => ({ part, rank: rank(part) }))
    .sort((a, b) => a.rank - b.rank || (a.part.id < b.part.id ? -1 : 1))
  let count = draft.parts.length
  for (const { part, rank: worth } of expendable) {
    if (count <= comfortable || (count <= most && worth > 4)) break
    draft.remove(part.id)
    count--
  }
}
