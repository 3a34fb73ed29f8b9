import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { anyDesign } from '#domain/design/any-design.ts'
import { templates } from '#templates/index.ts'
import { printMarkdown } from '../printers/print-markdown.ts'
import { deploymentPlan } from './deployment-plan.ts'
import { kinds } from './lead-times.data.ts'
import { runbooks } from './runbooks.data.ts'
import { lengthOf, schedule, workingDay } from './schedule.ts'
import { tasksOf } from './tasks.ts'
import { workOf } from './work.data.ts'

const today = { today: '2026-11-24' }
const assessed = templates.map(({ id, design }) => [id, assess(design, today)] as const)

describe.each(assessed)('the plan of %s', (_id, assessment) => {
  const tasks = tasksOf(assessment)
  const slots = schedule(tasks, ({ days }) => days[1])

  it('has one piece of work for each component, and each needs only what is there and done before', () => {
    expect(tasks.flatMap(({ component }) => component ?? []).toSorted()).toEqual(assessment.design.components.map(({ id }) => id).toSorted())
    for (const { id, needs } of tasks)
      for (const need of needs) expect(slots.get(need)?.end ?? Infinity, `${id} needs ${need}`).toBeLessThanOrEqual(slots.get(id)?.start ?? 0)
  })

  it('goes live last', () => {
    expect(slots.get('go-live')?.end).toBe(lengthOf(slots))
  })
})

describe('a deployment plan', () => {
  it('is the same for the same design, and follows it when it changes', () => {
    const [, assessment] = assessed.find(([id]) => id === 'rag-chatbot') ?? assessed[0] ?? []
    if (assessment === undefined) throw new Error('no template')
    const text = printMarkdown(deploymentPlan(assessment))
    expect(printMarkdown(deploymentPlan(assessment))).toBe(text)
    const fewer = { ...assessment.design, components: assessment.design.components.slice(1), connections: [] }
    expect(printMarkdown(deploymentPlan(assess(fewer, today)))).not.toContain(`Bring ${assessment.design.components[0]?.name} into service`)
  })

  it('is made of any design, also of none and of one that goes in circles', () => {
    fc.assert(
      fc.property(anyDesign(8), (design) => {
        const tasks = tasksOf(assess(design, today))
        expect(schedule(tasks, ({ days }) => days[0]).size).toBe(tasks.length)
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
      }),
      { numRuns: 40 },
    )
  })

  it('never gives more work at once to a role than it has people', () => {
    const [, assessment] = assessed[0] ?? []
    if (assessment === undefined) throw new Error('no template')
    const tasks = tasksOf(assessment).filter(({ role }) => role === 'Data engineer')
    const slots = schedule(tasksOf(assessment), ({ days }) => days[1])
    for (const task of tasks) {
      const at = slots.get(task.id)?.start ?? 0
      const busy = tasks.filter(({ id }) => (slots.get(id)?.start ?? 0) <= at && (slots.get(id)?.end ?? 0) > at)
      expect(busy.length).toBeLessThanOrEqual(2)
    }
  })

  it('knows the work of every kind of the catalogue, and names only kinds and categories that are in it', () => {
    const known = new Set(componentKinds.flatMap(({ id, category }) => [id as string, category as string]))
    // None falls back on what applications need.
    const unknown = componentKinds.filter(({ id, category, crossCutting }) => ![id, `${category}@${crossCutting ?? ''}`, category].some((key) => key in workOf))
    expect(unknown.map(({ id }) => id)).toEqual([])
    for (const key of Object.keys(workOf)) expect(known.has(key.split('@')[0] ?? ''), key).toBe(true)
    for (const kind of Object.keys(kinds)) expect(known.has(kind), kind).toBe(true)
    for (const { id, for: concerned } of runbooks) for (const each of concerned) expect(known.has(each), `${id}: ${each}`).toBe(true)
  })

  it('counts working days over weekends', () => {
    expect([workingDay('2026-11-24', 0), workingDay('2026-11-28', 0), workingDay('2026-11-27', 1), workingDay('2026-11-24', 10)]).toEqual([
      '2026-11-24',
      '2026-11-30',
      '2026-11-30',
      '2026-12-08',
    ])
  })
})
