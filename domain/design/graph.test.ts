import { describe, expect, it } from 'vitest'
import { graphOf } from './graph.ts'
import { readText } from './text.ts'

const design = (() => {
  const read = readText(`strata: 1
name: g
boundaries:
  - { id: land, kind: region, name: eu-central-1 }
  - { id: net, kind: network, in: land }
components:
  - { id: a, kind: kafka, name: A, in: net }
  - { id: b, kind: stream-processor, name: B }
  - { id: c, kind: data-lake, name: C }
  - { id: d, kind: iam, name: D }
connections:
  - { id: a-b, from: a, to: b, carries: stream }
  - { id: b-c, from: b, to: c, carries: table }
  - { id: c-a, from: c, to: a, carries: event }
  - { id: d-b, from: d, to: b, carries: authz, settings: { flow: control } }
  - { id: d-d, from: d, to: d, carries: authz }
`)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
})()

describe('graph questions', () => {
  const graph = graphOf(design)

  it('finds what can be reached, through circles and without end', () => {
    expect([...graph.reachable('a')].sort()).toEqual(['a', 'b', 'c'])
    expect([...graph.reaching('b')].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(graph.path('d', 'c')).toBe(true)
    expect(graph.path('a', 'd')).toBe(false)
    expect(graph.path('d', 'c', ({ carries }) => carries !== 'authz')).toBe(false)
  })

  it('knows the neighbours, each once and without itself', () => {
    expect(graph.neighbours('b').map(({ id }) => id).sort()).toEqual(['a', 'c', 'd'])
    expect(graph.neighbours('d').map(({ id }) => id)).toEqual(['b'])
  })

  it('walks the boundaries outward', () => {
    const a = graph.component('a')
    expect(a && graph.around(a).map(({ id }) => id)).toEqual(['net', 'land'])
    expect(a && graph.enclosing(a, 'region')?.name).toBe('eu-central-1')
  })

  it('takes a connection for what its settings say it means', () => {
    expect(graph.flowing('control').map(({ id }) => id)).toEqual(['d-b', 'd-d'])
    expect(graph.flowing('data').map(({ id }) => id)).toEqual(['a-b', 'b-c'])
  })

  it('is built once a design', () => {
    expect(graphOf(design)).toBe(graph)
  })
})
