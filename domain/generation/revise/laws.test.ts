import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, settingsOf } from '#domain/catalog/catalog.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Edit } from '#domain/design/edit.ts'
import { inverse } from '#domain/design/inverse.ts'
import { parseDesign } from '#domain/design/parse.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { anyDesign } from './any-design.ts'
import { revise } from './revise.ts'

/** What an instruction means for a design: whether it holds, and the ids that it may touch beside what is new. */
type Meaning = { words: string; holds: (after: Design) => boolean; of: readonly string[]; repeats: boolean }
type Part = Component

const has = (kind: string, setting: string): boolean => settingsOf(kind).some(({ name }) => name === setting)
const setting = (design: Design, id: string, name: string): unknown => design.components.find((each) => each.id === id)?.settings[name]
const joined = ({ connections }: Design, a: string, b: string): boolean =>
  connections.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))

const addWords = ['add a', 'füge hinzu:', 'añade', 'ajoute', '添加', 'we need a']
const removeWords = ['remove', 'get rid of', 'entferne', 'elimina', 'supprime', '删除']

/** Instructions of a grammar, about parts of a design that are pointed at. */
const meaningIn = ({ components, connections }: Design): fc.Arbitrary<Meaning> => {
  const part = fc.constantFrom(...components)
  const wire = connections.length === 0 ? fc.constant(undefined) : fc.constantFrom(...connections)
  const told = (each: Part, words: string, name: string, value: unknown): Meaning => ({
    words,
    holds: (after) => !has(each.kind, name) || setting(after, each.id, name) === value,
    of: [each.id],
    repeats: false,
  })
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...addWords), fc.constantFrom('message queue', 'data lake', 'graph database', 'scheduler'))
      .map(([verb, thing]): Meaning => ({
        words: `${verb} ${thing}`,
        holds: (after) =>
          after.components.some(
            ({ kind }) =>
              kindOf(kind)
                ?.name.toLowerCase()
                .includes(thing.split(' ')[0] ?? '') === true,
          ),
        of: [],
        repeats: false,
      })),
    fc.tuple(fc.constantFrom(...removeWords), part).map(([verb, each]): Meaning => ({
      words: `${verb} @${each.id}`,
      holds: (after) => after.components.every(({ id }) => id !== each.id),
      of: components.map(({ id }) => id),
      repeats: true,
    })),
    part.map((each): Meaning => ({
      words: `rename @${each.id} to "Brand new"`,
      holds: (after) => after.components.some(({ id, name }) => id === each.id && name === 'Brand new'),
      of: [each.id],
      repeats: false,
    })),
    part.map((each) => told(each, `encrypt @${each.id} with our own keys`, 'encryptionAtRest', 'cmk')),
    part.map((each) => told(each, `keep @${each.id} for two years`, 'retentionDays', 730)),
    part.map((each) => told(each, `give @${each.id} 7 replicas`, 'replicasMin', 7)),
    part.map((each) => told(each, `run @${each.id} in 3 zones`, 'zones', 3)),
    wire.map((each): Meaning => ({
      words: each === undefined ? 'add a scheduler' : `disconnect @${each.from} from @${each.to}`,
      holds: (after) => each === undefined || !joined(after, each.from, each.to),
      of: [],
      repeats: true,
    })),
  )
}

const anyCase = anyDesign.chain((design) => meaningIn(design).map((meaning) => ({ design, meaning })))

function undone(before: Design, edits: readonly Edit[]): Design | undefined {
  let current = before
  const back: Edit[] = []
  for (const edit of edits) {
    back.unshift(...inverse(current, edit))
    const next = applyEdits(current, [edit])
    if (!next.ok) return undefined
    current = next.value
  }
  const undo = applyEdits(current, back)
  return undo.ok ? undo.value : undefined
}

const text = (value: unknown): string => JSON.stringify(value)
const runs = { numRuns: 60 }

describe('an instruction of any design', () => {
  it('is done by edits that are valid, lead to the design that is shown, and can be undone', () => {
    fc.assert(
      fc.property(anyCase, ({ design, meaning }) => {
        const { design: after, edits } = revise(design, meaning.words)
        expect(applyEdits(design, edits), meaning.words).toEqual({ ok: true, value: after })
        expect(parseDesign(JSON.parse(text(after)))).toEqual({ ok: true, value: after })
        expect(undone(design, edits)).toEqual(design)
      }),
      runs,
    )
  })

  it('holds afterwards, or is asked about', () => {
    fc.assert(
      fc.property(anyCase, ({ design, meaning }) => {
        const { design: after, questions, behaviour } = revise(design, meaning.words)
        expect(questions.length > 0 || behaviour !== 'edit' || meaning.holds(after), meaning.words).toBe(true)
      }),
      runs,
    )
  })

  it('leaves every other part and every place as it was', () => {
    fc.assert(
      fc.property(anyCase, ({ design, meaning }) => {
        const { design: after } = revise(design, meaning.words)
        const is = new Map(after.components.map((each) => [each.id, text(each)]))
        const changed = design.components.filter((each) => is.get(each.id) !== text(each)).map(({ id }) => id)
        expect(
          changed.filter((id) => !meaning.of.includes(id)),
          meaning.words,
        ).toEqual([])
        for (const [id, at] of Object.entries(design.positions)) if (is.has(id as Component['id'])) expect(after.positions[id]).toEqual(at)
      }),
      runs,
    )
  })

  it('takes no edit too many: without any one of them the rest does not apply, leads elsewhere, or leaves what is new alone', () => {
    fc.assert(
      fc.property(anyCase, ({ design, meaning }) => {
        const { design: after, edits } = revise(design, meaning.words)
        for (const [nth, edit] of edits.entries()) {
          const others = applyEdits(design, edits.toSpliced(nth, 1))
          expect(!others.ok || text(others.value) !== text(after), `${meaning.words}: ${edit.kind}`).toBe(true)
        }
        const fresh = new Set(after.components.map(({ id }) => id)).difference(new Set(design.components.map(({ id }) => id)))
        const strays = edits.filter((edit) => edit.kind === 'connect' && !fresh.has(edit.connection.from) && !fresh.has(edit.connection.to))
        if (!meaning.repeats) expect(strays, meaning.words).toEqual([])
      }),
      runs,
    )
  })

  it('changes nothing when it is said a second time, and says so', () => {
    fc.assert(
      fc.property(anyCase, ({ design, meaning }) => {
        const once = revise(design, meaning.words)
        if (once.behaviour !== 'edit') return
        const twice = revise(once.design, meaning.words)
        expect(twice.edits, meaning.words).toEqual([])
        expect(twice.warnings.length + twice.questions.length, meaning.words).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  it('is never left without a word: what changes nothing says why', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'undo that',
        'no',
        'why?',
        'make it better',
        'leave the ledger alone',
        '不',
        'はい',
        'remove',
        'replace with',
        'connect',
        'rename',
        '@',
        '@nobody',
        'move it',
        'add',
      ),
    )
    fc.assert(
      fc.property(anyDesign, noise, (design, words) => {
        const { edits, warnings, questions, message } = revise(design, words)
        if (edits.length === 0) expect(warnings.length + questions.length + (message ?? '').length, JSON.stringify(words)).toBeGreaterThan(0)
      }),
      { numRuns: 80 },
    )
  })

  it('never touches what it is told to leave alone', () => {
    const wide = fc.constantFrom(
      'encrypt everything with our own keys',
      'make it highly available',
      'move everything to GCP',
      'make it HIPAA compliant',
      'cut cost by half',
      'run it in 3 zones',
      'scale it ten times',
    )
    const butNot = fc
      .constantFrom(' but don’t touch @', ' except @', ', but leave @', ' aber ändere @', ' sauf @', ' sin tocar @')
      .map((each) => each.replace('’', "'"))
    fc.assert(
      fc.property(anyDesign, wide, butNot, fc.nat(50), (design, words, but, at) => {
        const part = design.components[at % design.components.length]
        if (part === undefined) return
        const end = but.includes('leave') ? ' alone' : but.includes('ändere') ? ' nicht' : ''
        const { design: after } = revise(design, `${words}${but}${part.id}${end}`)
        expect(text(after.components.find(({ id }) => id === part.id)), `${words}${but}${part.id}${end}`).toBe(text(part))
      }),
      { numRuns: 60 },
    )
  })
})
