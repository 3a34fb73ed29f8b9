import { peopleOf, type Role } from './work.data.ts'
import type { Task } from './task.ts'

/** Working days from the start, 0 = the first morning. */
export type Slot = { start: number; end: number }

/**
 * When each task can be done by the people there are: as early as what it needs and a free person of its role allow,
 * earlier phases first. The needs must be free of circles.
 * @param effort days of one task
 */
export function schedule(tasks: readonly Task[], effort: (task: Task) => number): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  const free = new Map<Role, number[]>()
  const waiting = new Set(tasks)
  while (waiting.size > 0) {
    const ready = [...waiting].filter(({ needs }) => needs.every((need) => slots.has(need)))
    const best = ready
      .map((task) => {
        const people = free.get(task.role) ?? Array.from({ length: peopleOf[task.role] }, () => 0)
        free.set(task.role, people)
        const person = people.indexOf(Math.min(...people))
        const start = Math.max(people[person] ?? 0, ...task.needs.map((need) => slots.get(need)?.end ?? 0))
        return { task, people, person, start }
      })
      .toSorted((a, b) => a.start - b.start || a.task.phase - b.task.phase || (a.task.id < b.task.id ? -1 : 1))[0]
    if (best === undefined) throw new Error('the tasks need each other in a circle')
    const end = best.start + effort(best.task)
    best.people[best.person] = end
    slots.set(best.task.id, { start: best.start, end })
    waiting.delete(best.task)
  }
  return slots
}

/** The number of working days until all of it is done. */
export const lengthOf = (slots: ReadonlyMap<string, Slot>): number => Math.max(0, ...[...slots.values()].map(({ end }) => end))

/** A calendar day, `days` working days after a Monday to Friday; weekends are passed over, holidays are not known. */
export function workingDay(from: string, days: number): string {
  const day = new Date(`${from}T00:00:00Z`)
  const weekend = () => day.getUTCDay() === 0 || day.getUTCDay() === 6
  while (weekend()) day.setUTCDate(day.getUTCDate() + 1)
  for (let left = Math.floor(days); left > 0; left -= 1) {
    do day.setUTCDate(day.getUTCDate() + 1)
    while (weekend())
  }
  return day.toISOString().slice(0, 10)
}
