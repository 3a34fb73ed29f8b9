import { describe, expect, it } from 'vitest'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { editsBetween, fittingEdits } from './edits-between.ts'
import { answerFor, rerun } from './rerun.ts'

const words = 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI'
const made = (requirements: Requirements): Design => {
  const { design } = answerFor(requirements, templates)
  if (design === null) throw new Error('no design')
  return design
}
const applied = (design: Design, edits: Parameters<typeof applyEdits>[1]): Design => {
  const after = applyEdits(design, edits)
  if (!after.ok) throw new Error(after.problems[0]?.message)
  return after.value
}
/** Why a connection is there cannot be edited, and places and waivers are nobody's to change. */
const said = ({ positions: _positions, waivers: _waivers, connections, ...rest }: Design) => ({
  ...rest,
  connections: connections.map(({ because: _because, ...each }) => each),
})

describe('edits between designs', () => {
  it.each(templates.slice(0, -1).map(({ id }, at) => [id, at] as const))('lead from %s to the next template, value by value', (_id, at) => {
    const [from, to] = [templates[at]?.design, templates[at + 1]?.design]
    if (from === undefined || to === undefined) throw new Error('no templates')
    const kinds = new Map(from.boundaries.map(({ id, kind, provider }) => [id as string, `${kind} ${provider}`]))
    // Two frames of one id and different kinds cannot become each other by edits; the templates have none.
    for (const { id, kind, provider } of to.boundaries) if (kinds.has(id)) expect(kinds.get(id)).toBe(`${kind} ${provider}`)
    expect(said(applied(from, editsBetween(from, to)))).toEqual(said(to))
  })

  it('are none between a design and itself', () => {
    for (const { design } of templates) expect(editsBetween(design, design)).toEqual([])
  })
})

describe('requirements that are corrected', () => {
  const design = made({ prompt: words })

  it('change what depends on them and nothing else, ids kept', () => {
    const wanted: Requirements = { ...design.requirements, demand: { ...design.requirements.demand, requestsPerSecond: 40_000 } }
    const { edits } = rerun(design, wanted, templates)
    expect(edits).toContainEqual({ kind: 'require', at: 'demand.requestsPerSecond', value: 40_000 })
    const after = applied(design, edits)
    expect(after.requirements.demand?.requestsPerSecond).toBe(40_000)
    expect(design.components.every(({ id }) => after.components.some((each) => each.id === id))).toBe(true)
  })

  it('move everything to another provider where the words said one', () => {
    const after = applied(design, rerun(design, { ...design.requirements, providers: ['azure'], regions: ['germanywestcentral'] }, templates).edits)
    expect(after.components.filter(({ provider }) => provider === 'aws').map(({ id }) => id)).toEqual([])
    expect(after.components.some(({ provider }) => provider === 'azure')).toBe(true)
  })

  it('leave what was done by hand: a name stays, a component that was removed stays away', () => {
    const [first, second] = design.components
    if (first === undefined || second === undefined) throw new Error('no components')
    const touched = applied(design, [
      { kind: 'rename', component: first.id, name: 'Mine' },
      { kind: 'remove', component: second.id },
    ])
    const { frameworks: _gone, ...rest } = touched.requirements
    const after = applied(touched, rerun(touched, rest, templates).edits)
    expect(after.components.find(({ id }) => id === first.id)?.name ?? 'Mine').toBe('Mine')
    expect(after.components.some(({ id }) => id === second.id)).toBe(false)
    expect(after.requirements.frameworks).toBeUndefined()
  })

  it('make a design without any words, as the guide does', () => {
    const guided = made({ workloads: ['rag-chatbot'], providers: ['gcp'], demand: { users: 2000 } })
    expect(guided.components.length).toBeGreaterThan(10)
    expect(guided.components.some(({ provider }) => provider === 'gcp')).toBe(true)
    expect(guided.requirements).toMatchObject({ workloads: ['rag-chatbot'], providers: ['gcp'], demand: { users: 2000 } })
  })

  it('propose nothing when nothing was corrected', () => {
    expect(rerun(design, design.requirements, templates).edits).toEqual([])
  })
})

describe('edits that come late', () => {
  it('are left out where the design has moved on', () => {
    const [first] = templates
    if (first === undefined) throw new Error('no templates')
    const [component] = first.design.components
    if (component === undefined) throw new Error('no components')
    const without = applied(first.design, [{ kind: 'remove', component: component.id }])
    expect(fittingEdits(without, [{ kind: 'rename', component: component.id, name: 'late' }])).toEqual([])
  })
})
