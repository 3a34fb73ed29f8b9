import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyDesign, anyEditOf } from '../design/any-design.ts'
import { applyEdits } from '../design/apply-edit.ts'
import type { Edit } from '../design/edit.ts'
import { BoundaryId, ComponentId, ConnectionId, KindId } from '../design/ids.ts'
import { parseDesign } from '../design/parse.ts'
import { type Component, emptyDesign } from '../design/schema.ts'
import { decodeDesign, DesignDocument, encodeDesign } from './design-document.ts'

const component = (id: string, more: Partial<Component> = {}): Component => ({
  id: ComponentId.parse(id),
  kind: KindId.parse('object-storage'),
  name: id,
  settings: {},
  because: [],
  ...more,
})
const lake = ComponentId.parse('lake')

/** Documents of several people that start from the same design. */
function colleagues(design = emptyDesign('Shared'), count = 2): DesignDocument[] {
  const state = encodeDesign(design)
  return Array.from({ length: count }, () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state)
    return new DesignDocument(doc)
  })
}

function exchange(documents: readonly DesignDocument[]): void {
  const states = documents.map(({ doc }) => Y.encodeStateAsUpdate(doc))
  for (const { doc } of documents) for (const state of states) Y.applyUpdate(doc, state, 'network')
}

const done = (document: DesignDocument, ...edits: Edit[]) => {
  const result = document.apply(edits)
  if (!result.ok) throw new Error(result.problems[0]?.message)
}

const designAndEdits = (most: number) =>
  fc.tuple(anyDesign(), fc.array(fc.nat(), { minLength: 1, maxLength: most })).map(([design, seeds]) => {
    const edits: Edit[] = []
    let current = design
    for (const seed of seeds) {
      const [edit] = fc.sample(anyEditOf(current), { numRuns: 1, seed })
      const next = edit === undefined ? undefined : applyEdits(current, [edit])
      if (edit === undefined || !next?.ok) continue
      edits.push(edit)
      current = next.value
    }
    return { design, edits, after: current }
  })

describe('DesignDocument', () => {
  it('[D1] reads, after any edits, what applyEdits gives', () => {
    fc.assert(
      fc.property(designAndEdits(12), ({ design, edits, after }) => {
        const document = DesignDocument.fromDesign(design)
        expect(document.read()).toEqual(design)
        for (const edit of edits) done(document, edit)
        expect(document.read()).toEqual(after)
        expect(decodeDesign(Y.encodeStateAsUpdate(document.doc))).toEqual(after)
      }),
      { numRuns: 200 },
    )
  })

  it('[D1] changes nothing when one of the edits does not apply, and says which', () => {
    const document = DesignDocument.fromDesign(emptyDesign('Before'))
    const result = document.apply([
      { kind: 'title', name: 'After' },
      { kind: 'rename', component: lake, name: 'x' },
    ])
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'edit/no-such-component' }] })
    expect(document.read().name).toBe('Before')
    expect(document.canUndo).toBe(false)
  })

  it('[D2] [D4] reads the same valid design for all once each has seen the others, whatever they did', () => {
    const anyStep = fc.record({ who: fc.nat(3), seed: fc.nat(), meet: fc.boolean(), take: fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo') })
    fc.assert(
      fc.property(anyDesign(), fc.integer({ min: 2, max: 4 }), fc.array(anyStep, { maxLength: 40 }), (design, count, steps) => {
        const documents = colleagues(design, count)
        for (const { who, seed, meet, take } of steps) {
          const mine = documents[who % count] as DesignDocument
          if (take === 'undo') mine.undo()
          else if (take === 'redo') mine.redo()
          else mine.apply(fc.sample(anyEditOf(mine.read()), { numRuns: 1, seed }))
          if (meet) exchange([mine, documents[seed % count] as DesignDocument])
        }
        exchange(documents)
        const [first, ...others] = documents.map((each) => each.read())
        for (const other of others) expect(other).toEqual(first)
        expect(parseDesign(structuredClone(first))).toEqual({ ok: true, value: first })
        expect(decodeDesign(Y.encodeStateAsUpdate((documents[0] as DesignDocument).doc))).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  it('[D3] takes every step back, one by one, to the exact design before it', () => {
    fc.assert(
      fc.property(designAndEdits(8), ({ design, edits }) => {
        const document = DesignDocument.fromDesign(design)
        const seen = [document.read()]
        for (const edit of edits) {
          done(document, edit)
          if (document.read() !== seen.at(-1)) seen.push(document.read())
        }
        for (const before of seen.toReversed().slice(1)) {
          document.undo()
          expect(document.read()).toEqual(before)
        }
        expect(document.canUndo).toBe(false)
        for (const after of seen.slice(1)) {
          document.redo()
          expect(document.read()).toEqual(after)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("[D3] undoes my last step and leaves a colleague's alone, also a later one to the same field", () => {
    const [mine, yours] = colleagues({ ...emptyDesign('d'), components: [component('lake')] }) as [DesignDocument, DesignDocument]
    done(mine, { kind: 'rename', component: lake, name: 'Mine' }, { kind: 'configure', component: lake, setting: 'encryptionAtRest', value: 'cmk' })
    exchange([mine, yours])
    done(yours, { kind: 'rename', component: lake, name: 'Yours' }, { kind: 'configure', component: lake, setting: 'dataClass', value: ['pii'] })
    exchange([mine, yours])
    mine.undo()
    expect(mine.read().components).toEqual([component('lake', { name: 'Yours', settings: { dataClass: ['pii'] } })])
    expect(yours.canUndo).toBe(true)
  })

  it('[D3] does not undo a seed or what came from elsewhere', () => {
    const document = DesignDocument.fromDesign({ ...emptyDesign('d'), components: [component('lake')] })
    document.apply([{ kind: 'title', name: 'by a program' }], 'remote')
    expect(document.canUndo).toBe(false)
  })

  it('[D4] leaves a connection out of sight while an end is missing, and has it back when the removal is undone', () => {
    const [mine, yours] = colleagues({ ...emptyDesign('d'), components: [component('lake'), component('reader')] }) as [
      DesignDocument,
      DesignDocument,
    ]
    done(mine, { kind: 'remove', component: lake })
    const reads = {
      id: ConnectionId.parse('reads'),
      from: lake,
      to: ComponentId.parse('reader'),
      carries: 'object' as const,
      settings: {},
      because: [],
    }
    done(yours, { kind: 'connect', connection: reads })
    exchange([mine, yours])
    expect(yours.read()).toMatchObject({ components: [{ id: 'reader' }], connections: [] })
    mine.undo()
    exchange([mine, yours])
    expect(yours.read().connections).toEqual([reads])
  })

  it('[D4] does not give a new component the connections of one that was removed', () => {
    const [mine, yours] = colleagues({ ...emptyDesign('d'), components: [component('lake'), component('reader')] }) as [
      DesignDocument,
      DesignDocument,
    ]
    done(mine, { kind: 'remove', component: lake })
    done(yours, {
      kind: 'connect',
      connection: { id: ConnectionId.parse('reads'), from: lake, to: ComponentId.parse('reader'), carries: 'object', settings: {}, because: [] },
    })
    exchange([mine, yours])
    done(mine, { kind: 'place', component: component('lake', { name: 'Another lake' }) })
    expect(mine.read().connections).toEqual([])
  })

  it('[D4] cuts the circle when two people put each boundary into the other', () => {
    const [a, b] = [BoundaryId.parse('a'), BoundaryId.parse('b')]
    const boundaries = [a, b].map((id) => ({ id, kind: 'network' as const, settings: {} }))
    const [mine, yours] = colleagues({ ...emptyDesign('d'), boundaries }) as [DesignDocument, DesignDocument]
    done(mine, { kind: 'enclose-boundary', boundary: a, in: b })
    done(yours, { kind: 'enclose-boundary', boundary: b, in: a })
    exchange([mine, yours])
    expect(mine.read().boundaries).toEqual([
      { id: 'a', kind: 'network', settings: {} },
      { id: 'b', kind: 'network', in: 'a', settings: {} },
    ])
  })

  it('[D4] ignores what it cannot read: unknown settings, wrong values, elements without a kind, hostile keys', () => {
    const document = DesignDocument.fromDesign({ ...emptyDesign('d'), components: [component('lake')] })
    const { doc } = document
    doc.transact(() => {
      const components = doc.getMap<unknown>('components')
      const map = components.get('lake') as Y.Map<unknown>
      map.set('s:noSuchSetting', 1)
      map.set('s:encryptionAtRest', 'quantum')
      map.set('s:__proto__', { polluted: true })
      map.set('provider', 7)
      components.set('no-kind', new Y.Map([['name', 'x']]))
      components.set('text', 'not a map')
      components.set('NOT AN ID', new Y.Map([['kind', 'kafka']]))
      doc.getMap('positions').set('__proto__', [1, 2])
      doc.getMap('positions').set('lake', ['left', Number.NaN])
      doc.getMap('requirements').set('demand.users', 'many')
      doc.getMap('requirements').set('environment', 'production')
      doc.getMap('waivers').set('x', { check: 'SEC-001' })
      doc.getMap('about').set('name', ['no', 'string'])
    }, 'network')
    expect(document.read()).toEqual({ ...emptyDesign(''), components: [component('lake')], requirements: { environment: 'production' } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('[D5] gives the same object until something changes, and the same elements where nothing did', () => {
    const document = DesignDocument.fromDesign({ ...emptyDesign('d'), components: [component('lake'), component('other')] })
    const before = document.read()
    expect(document.read()).toBe(before)
    let calls = 0
    const stop = document.onChange(() => calls++)
    done(document, { kind: 'rename', component: lake, name: 'Renamed' })
    const after = document.read()
    expect(after.components[1]).toBe(before.components[1])
    expect(after.connections).toBe(before.connections)
    stop()
    document.undo()
    expect(calls).toBe(1)
  })

  it('gives two colleagues different ids for the same wish, so that neither component is lost', () => {
    const [mine, yours] = colleagues() as [DesignDocument, DesignDocument]
    for (const each of [mine, yours]) done(each, { kind: 'place', component: component(each.newId('object-storage', true)) })
    exchange([mine, yours])
    expect(mine.read().components).toHaveLength(2)
  })

  it('stores half a surrogate pair as the replacement sign, the same for everybody', () => {
    const [mine, yours] = colleagues() as [DesignDocument, DesignDocument]
    done(mine, { kind: 'title', name: 'broken \ud83d here' })
    exchange([mine, yours])
    expect([mine.read().name, yours.read().name]).toEqual(['broken \ufffd here', 'broken \ufffd here'])
  })
})
