import type { ComponentId, ConnectionId } from '../../design/ids.ts'
import type { Connection } from '../../design/schema.ts'
import type { Box, Point } from '../drawing.ts'
import { Occupied } from '../occupied.ts'
import { type Exit, exitsOf } from './exits.ts'
import { type Grid, gridOf } from './grid.ts'
import { loop, plainLine } from './plain.ts'
import { Search, type Way } from './search.ts'
import { spreadTracks } from './spread.ts'
import { pointsOf, type Track, trackOf } from './track.ts'

type Boxes = ReadonlyMap<ComponentId, Box>
type Joined = { id: ConnectionId; from: ComponentId; to: ComponentId; source: Box; target: Box }

/** One more connection at a side costs this much, so that sides fill evenly; the short sides fill sooner. */
const crowded = { horizontal: 14, vertical: 6 } as const

/** Small drawings are routed again with all other connections known, which takes out a good part of the crossings. */
const rounds = 2
const fewConnections = 150

/**
 * Routes connections around boxes: horizontal and vertical runs in the gutters, the short ones first.
 * Where no way leads (a box shut in by others), the line is drawn straight over them.
 * @param boxes all that stands in the way, the ends among them
 * @param drawn connections that stay as they are; the new ones avoid crossing them
 */
export function routeAll(
  connections: readonly Connection[],
  boxes: Boxes,
  drawn: Iterable<readonly Point[]> = [],
): Map<ConnectionId, readonly Point[]> {
  const joined = connections.flatMap(({ id, from, to }): Joined[] => {
    const [source, target] = [boxes.get(from), boxes.get(to)]
    return source === undefined || target === undefined ? [] : [{ id, from, to, source, target }]
  })
  const all = [...boxes.values()]
  const occupied = new Occupied()
  for (const box of all) occupied.add(box)
  const grid = gridOf(all)
  const exits = exitsByComponent(grid, boxes, occupied)
  const search = new Search(grid, joined.length)
  for (const path of drawn) search.pass(path)
  const tracks = findTracks(grid, search, exits, joined)
  spreadTracks(grid, [...tracks.values()], all)
  return new Map(
    joined.map(({ id, from, to, source, target }) => {
      const track = tracks.get(id)
      return [id, track !== undefined ? pointsOf(track).map(rounded) : from === to ? loop(source) : plainLine(source, target)]
    }),
  )
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 2) / 2, Math.round(y * 2) / 2]

const exitsByComponent = (grid: Grid, boxes: Boxes, occupied: Occupied): ReadonlyMap<ComponentId, readonly Exit[]> =>
  new Map([...boxes].map(([id, box]) => [id, exitsOf(grid, box, (strip) => occupied.hits(strip, box))]))

const distance = ({ source, target }: Joined) => Math.abs(source.x - target.x) + Math.abs(source.y - target.y)

function findTracks(
  grid: Grid,
  search: Search,
  exits: ReadonlyMap<ComponentId, readonly Exit[]>,
  joined: readonly Joined[],
): Map<ConnectionId, Track> {
  const taken = new Map<Exit, number>()
  const take = (way: Way, by: 1 | -1) => {
    for (const exit of [way.from, way.to]) taken.set(exit, (taken.get(exit) ?? 0) + by)
  }
  const weight = (exit: Exit) => (taken.get(exit) ?? 0) * (exit.horizontal ? crowded.horizontal : crowded.vertical)
  const ways = new Map<ConnectionId, Way>()
  const order = joined.filter(({ from, to }) => from !== to).toSorted((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
  for (let round = 0; round < (order.length > fewConnections ? 1 : rounds); round++)
    for (const { id, from, to, target } of order) {
      const before = ways.get(id)
      if (before !== undefined) {
        search.forget(before)
        take(before, -1)
      }
      const way = search.find(exits.get(from) ?? [], exits.get(to) ?? [], target, weight)
      if (way === undefined) continue
      take(way, 1)
      ways.set(id, way)
    }
  return new Map(
    order.flatMap(({ id, source, target }, number) => {
      const way = ways.get(id)
      return way === undefined ? [] : [[id, trackOf(grid, number, way, source, target)] as const]
    }),
  )
}
