import fc from 'fast-check'
import { createEncoder, type Encoder, toUint8Array, writeUint8, writeVarUint } from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readUpdateShape } from './update-shape.ts'

const written = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder()
  write(encoder)
  return toUint8Array(encoder)
}
const numbers = (...list: number[]) => written((encoder) => list.forEach((each) => writeVarUint(encoder, each)))

const anyPlain = fc.jsonValue({ maxDepth: 4 })
/** A document of every shared type that a stock client may write. */
const anyDocument = fc
  .array(fc.tuple(fc.constantFrom('map', 'array', 'text', 'nested', 'delete', 'xml', 'bytes'), fc.string({ maxLength: 6 }), anyPlain), {
    maxLength: 25,
  })
  .map((steps) => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const [step, key, value] of steps)
      doc.transact(() => {
        if (step === 'map') doc.getMap('m').set(key, value)
        else if (step === 'array') doc.getArray('a').push([value, key])
        else if (step === 'text') doc.getText('t').insert(0, `${key}x`, { bold: true })
        else if (step === 'nested') doc.getMap('m').set(key, new Y.Map([['in', new Y.Array()]]))
        else if (step === 'delete') doc.getMap('m').delete(key)
        else if (step === 'bytes') doc.getArray('a').insert(0, [new Uint8Array([1, 2, 3])])
        else doc.getXmlFragment('x').insert(0, [new Y.XmlElement('p')])
      })
    return { doc, updates }
  })

describe('readUpdateShape', () => {
  it('reads what Yjs writes: clocks, structs and deletions agree with Yjs', () => {
    fc.assert(
      fc.property(anyDocument, ({ doc, updates }) => {
        for (const update of [...updates, Y.encodeStateAsUpdate(doc)]) {
          const shape = readUpdateShape(update)
          if ('refused' in shape) throw new Error(shape.refused)
          const decoded = Y.decodeUpdate(update)
          expect(shape.structs).toBe(decoded.structs.length)
          expect(shape.writes.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
            decoded.structs.reduce((sum, struct) => sum + (struct instanceof Y.Skip ? 0 : struct.length), 0),
          )
          expect(shape.deletes).toBe([...decoded.ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never throws, loops or lets pass what Yjs cannot decode, whatever the bytes', () => {
    const mutated = fc
      .tuple(anyDocument, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), fc.nat())
      .map(([{ doc }, changes, cut]) => {
        const bytes = Y.encodeStateAsUpdate(doc)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        return cut % 3 === 0 ? bytes.slice(0, cut % (bytes.length + 1)) : bytes
      })
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        if ('refused' in readUpdateShape(bytes)) return
        Y.decodeUpdate(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not read on into the memory behind the bytes it was given', () => {
    const doc = new Y.Doc()
    doc.getText('t').insert(0, 'a text that is cut off, with a secret of somebody else behind it')
    const whole = Y.encodeStateAsUpdate(doc)
    expect(readUpdateShape(whole.subarray(0, 20))).toHaveProperty('refused')
  })

  it('sees the holes between what a client writes', () => {
    const doc = new Y.Doc()
    doc.clientID = 5
    const parts: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => parts.push(update))
    for (let n = 0; n < 3; n++) doc.getArray('a').push([n])
    const [first, , third] = parts as [Uint8Array, Uint8Array, Uint8Array]
    expect(readUpdateShape(Y.mergeUpdates([first, third]))).toMatchObject({
      writes: [
        { client: 5, from: 0, to: 1 },
        { client: 5, from: 2, to: 3 },
      ],
    })
  })

  const nestedValue = written((encoder) => {
    for (const n of [1, 1, 7, 0]) writeVarUint(encoder, n)
    writeUint8(encoder, 8)
    for (const n of [1, 1, 97, 1]) writeVarUint(encoder, n)
    for (let depth = 0; depth < 400_000; depth++) {
      writeUint8(encoder, 117)
      writeVarUint(encoder, 1)
    }
    writeUint8(encoder, 126)
    writeVarUint(encoder, 0)
  })
  const v2 = (() => {
    const doc = new Y.Doc()
    doc.getMap('m').set('a', 1)
    return Y.encodeStateAsUpdateV2(doc)
  })()
  const runLengthBomb = Uint8Array.from([0, 0, 1, 5, 1, 0, 0, 128, 173, 226, 4, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
  it.each([
    ['30 million structs declared in 7 bytes', numbers(1, 30_000_000, 5)],
    ['30 million clients declared', numbers(30_000_000, 1, 1)],
    ['30 million deletions declared', numbers(0, 1, 5, 30_000_000)],
    ['a value nested 400,000 deep', nestedValue],
    ['encoding V2', v2],
    ['a run-length bomb of V2', runLengthBomb],
    ['a struct without length', numbers(1, 1, 5, 0, 0, 0, 0)],
    ['a clock past 31 bits', numbers(1, 1, 5, 2 ** 31 - 1, 0, 10, 0)],
    ['a client id past 32 bits', numbers(1, 1, 2 ** 32, 0, 0, 10, 0)],
    ['one client twice', numbers(2, 1, 5, 0, 0, 3, 1, 5, 3, 0, 3, 0)],
    ['something behind the end', numbers(0, 0, 0)],
    ['nothing at all', new Uint8Array()],
  ])('refuses %s, at once', (_what, bytes) => {
    const started = performance.now()
    expect(readUpdateShape(bytes)).toHaveProperty('refused')
    expect(performance.now() - started).toBeLessThan(50)
  })
})
