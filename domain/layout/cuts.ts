/** Something that stands already, as the lane it belongs to and its extent across the lanes. */
export type Standing = { lane: number; start: number; end: number }

/** Where one lane ends and the next begins so that the fewest stand in a wrong lane: the room between `after` and `before`. */
type Room = { after: number; before: number }

/**
 * The room in which the border between lanes below number `lane` and the others belongs.
 * @returns infinite ends where nothing stands on that side
 */
function roomAt(standing: readonly Standing[], lane: number): Room {
  const sorted = standing.toSorted((a, b) => a.start + a.end - b.start - b.end)
  let wrong = sorted.filter((each) => each.lane < lane).length
  let best = { wrong, size: -1, at: 0 }
  for (let at = 0; at <= sorted.length; at++) {
    const [before, after] = [sorted[at - 1], sorted[at]]
    if (before !== undefined) wrong += before.lane < lane ? -1 : 1
    const size = before === undefined || after === undefined ? Number.POSITIVE_INFINITY : after.start - before.end
    if (wrong < best.wrong || (wrong === best.wrong && size > best.size)) best = { wrong, size, at }
  }
  const above = sorted.slice(0, best.at).filter((each) => each.lane < lane)
  const below = sorted.slice(best.at).filter((each) => each.lane >= lane)
  return { after: Math.max(...above.map(({ end }) => end)), before: Math.min(...below.map(({ start }) => start)) }
}

export type CutWishes = {
  /** Lanes, in order. */
  count: number
  /** Extent of a lane when nothing of it stands yet, border to border. */
  natural: (lane: number) => number
  /** The least that a lane may shrink to. */
  least: (lane: number) => number
  /** Air between a lane's border and what it holds, at its start and its end. */
  padStart: number
  padEnd: number
}

/**
 * Borders of lanes in one direction, in which most of what stands already is in its own lane.
 * @returns `count + 1` ascending numbers: start of the first lane … end of the last
 */
export function cutsFor(standing: readonly Standing[], wishes: CutWishes): number[] {
  const { count, natural, least, padStart, padEnd } = wishes
  const held = standing.map(({ lane }) => lane)
  const [first, last] = [Math.min(...held), Math.max(...held)]
  const cuts: number[] = Array.from({ length: count + 1 }, () => 0)
  const rooms = Array.from({ length: count + 1 }, (_, lane) => roomAt(standing, lane))
  for (let lane = first + 1; lane <= last; lane++) {
    const { after, before } = rooms[lane] as Room
    let end = lane // empty lanes share one room
    while (end < last && rooms[end + 1]?.after === after && rooms[end + 1]?.before === before) end++
    for (let at = lane; at <= end; at++) cuts[at] = borderIn({ after, before }, at - lane, end - lane, wishes)
    lane = end
  }
  const start = (rooms[first] as Room).before - padStart
  cuts[first] = first === last ? start : Math.min(start, (cuts[first + 1] as number) - least(first))
  for (let lane = first; lane < last; lane++) cuts[lane + 1] = Math.max(cuts[lane + 1] as number, (cuts[lane] as number) + least(lane))
  const ends = standing.filter(({ lane }) => lane === last).map(({ end }) => end)
  cuts[last + 1] = Math.max((rooms[last + 1] as Room).after + padEnd, Math.max(...ends) + padEnd, (cuts[last] as number) + least(last))
  for (let lane = last + 1; lane < count; lane++) cuts[lane + 1] = (cuts[lane] as number) + natural(lane)
  for (let lane = first - 1; lane >= 0; lane--) cuts[lane] = (cuts[lane + 1] as number) - natural(lane)
  return cuts.map(Math.round)
}

/** Border number `at` of `last` + 1 that share a room. */
function borderIn({ after, before }: Room, at: number, last: number, { padStart, padEnd }: CutWishes): number {
  if (!Number.isFinite(after)) return before - padStart
  if (!Number.isFinite(before)) return after + padEnd
  const [from, to] = [after + padEnd, before - padStart]
  if (last === 0 || to < from) return after + ((before - after) * padEnd) / (padStart + padEnd)
  return from + ((to - from) * at) / last
}
