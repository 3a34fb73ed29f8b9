import { laneColours, paper } from '../../diagram/palette.ts'
import { element, label } from '../../diagram/xml.ts'
import { type Slot, workingDay } from './schedule.ts'
import type { Task } from './task.ts'
import { phases } from './work.data.ts'

/** The picture shows so many pieces of work a phase; the table has all of them. */
const shownPerPhase = 14

export type Plan = { tasks: readonly Task[]; slots: ReadonlyMap<string, Slot>; start: string }

/** Pieces of work of each phase in the order in which they begin; the longest where there are too many. */
function shown({ tasks, slots }: Plan) {
  return phases.map((phase, at) => {
    const mine = tasks.filter((task) => task.phase === at + 1)
    const length = ({ id }: Task) => (slots.get(id)?.end ?? 0) - (slots.get(id)?.start ?? 0)
    const chosen = new Set(mine.toSorted((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1)).slice(0, shownPerPhase))
    const begin = ({ id }: Task) => slots.get(id)?.start ?? 0
    return { title: phase.title, hidden: mine.length - chosen.size, tasks: [...chosen].toSorted((a, b) => begin(a) - begin(b) || (a.id < b.id ? -1 : 1)) }
  })
}

const layerOfPhase = ['data-pipeline', 'infrastructure', 'orchestration-mlops', 'ai-ml-model', 'application-serving'] as const

export function ganttSvg(plan: Plan): string {
  const [left, right, row, head] = [300, 24, 20, 34]
  const days = Math.max(1, ...[...plan.slots.values()].map(({ end }) => end))
  const width = 1100
  const x = (day: number) => left + (day / days) * (width - left - right)
  const parts: string[] = []
  const grounds: string[] = []
  let y = 30
  const weekStep = Math.max(1, Math.ceil(days / 5 / 16))
  const weeks = Array.from({ length: Math.floor(days / 5 / weekStep) + 1 }, (_, at) => at * weekStep)
  for (const [at, { title, hidden, tasks }] of shown(plan).entries()) {
    if (tasks.length === 0) continue
    const colours = laneColours(layerOfPhase[at] ?? 'infrastructure')
    const height = head + tasks.length * row + (hidden > 0 ? row : 6)
    grounds.push(element('rect', { x: 8, y, width: width - 16, height: height - 6, rx: 8, fill: colours.tint }))
    parts.push(element('text', { x: 20, y: y + 20, fill: colours.strong, 'font-size': 13, 'font-weight': 650 }, label(`${at + 1} ${title}`)))
    for (const [line, task] of tasks.entries()) {
      const top = y + head + line * row - 6
      const slot = plan.slots.get(task.id)
      parts.push(element('text', { x: 20, y: top + 12, fill: paper.text, 'font-size': 11 }, label(shorten(task.short))))
      if (slot !== undefined)
        parts.push(element('rect', { x: x(slot.start), y: top + 2, width: Math.max(3, x(slot.end) - x(slot.start)), height: 12, rx: 3, fill: colours.strong }))
    }
    if (hidden > 0)
      parts.push(element('text', { x: 20, y: y + head + tasks.length * row + 6, fill: paper.text, 'font-size': 11, 'font-style': 'italic' }, label(`and ${hidden} shorter ones`)))
    y += height + 4
  }
  const grid = weeks.flatMap((week) => [
    element('line', { x1: x(week * 5), x2: x(week * 5), y1: 26, y2: y - 8, stroke: paper.wire, 'stroke-width': 0.5, 'stroke-dasharray': '2 3' }),
    element('text', { x: x(week * 5) + 3, y: 20, fill: paper.text, 'font-size': 11 }, label(week === 0 ? 'Week 1' : `${week + 1}`)),
  ])
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${y}`, width, height: y, role: 'img', 'font-family': 'Inter, Helvetica, Arial, sans-serif' },
    element('title', {}, label('Work of the plan over time')),
    element('rect', { width, height: y, fill: paper.ground }),
    ...grounds,
    ...grid,
    ...parts,
  )
}

const shorten = (title: string): string => (title.length > 46 ? `${title.slice(0, 45)}…` : title)

/** Signs that mean something to Mermaid's gantt are taken out of titles. */
const plain = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M} .()%€$+&/-]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 80) || 'Work'

export function ganttMermaid(plan: Plan): string {
  const lines = shown(plan).flatMap(({ title, tasks, hidden }, at) =>
    tasks.length === 0
      ? []
      : [
          `  section ${at + 1} ${title}${hidden > 0 ? ` (${hidden} shorter ones not shown)` : ''}`,
          ...tasks.map((task, line) => {
            const slot = plan.slots.get(task.id) ?? { start: 0, end: 1 }
            return `  ${plain(task.short)} :t${at}x${line}, ${workingDay(plan.start, slot.start)}, ${Math.max(1, Math.ceil(slot.end - slot.start))}d`
          }),
        ],
  )
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %d %b', '  excludes weekends', ...lines, ''].join('\n')
}
