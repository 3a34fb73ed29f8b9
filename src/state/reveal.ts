import type { Box, Drawing } from '#domain/layout/drawing.ts'

/** Ids of the components as lanes fill: from the bottom layer up, each from left to right, the concerns last. */
export function laneOrderOf(drawing: Drawing): string[] {
  const laneAt = (box: Box) =>
    drawing.lanes.findIndex(({ box: lane }) => box.x >= lane.x && box.x < lane.x + lane.width && box.y >= lane.y - 1 && box.y < lane.y + lane.height)
  const main = drawing.lanes.filter(({ id }) => id !== 'security' && id !== 'networking' && id !== 'observability').length
  const rank = (lane: number) => (lane < main ? main - lane : lane + main)
  return [...drawing.components]
    .map(([id, box]) => ({ id, box, lane: rank(laneAt(box)) }))
    .toSorted((a, b) => a.lane - b.lane || a.box.x - b.box.x || a.box.y - b.box.y)
    .map(({ id }) => id)
}
