import { type Decoder, createDecoder, hasContent, readUint8, readVarInt, readVarString, readVarUint } from 'lib0/decoding'

/**
 * What an update would do, found by walking over its bytes without making anything of them.
 * Yjs trusts what it decodes: seven bytes can make it allocate 300 MB, 124 KB of invented clients cost it 8.6 s.
 * So every update is walked first, within bounds, and only then given to Yjs.
 */
export type UpdateShape = {
  /** Content under client ids, in pieces without holes; `to` is exclusive. */
  writes: readonly { client: number; from: number; to: number }[]
  structs: number
  /** Ranges of the delete set. */
  deletes: number
  /** Shared types that would come into being: their client and clock. */
  types: readonly { client: number; clock: number }[]
}

export const bounds = {
  structs: 100_000,
  deletes: 100_000,
  clients: 2_000,
  /** Arrays and objects within one plain value. */
  valueDepth: 32,
  /** Bytes of one text in a value; a prompt has up to 100,000 characters. */
  text: 400_000,
  /** Bytes of a key or of the name of a root. */
  key: 1_024,
} as const

/** A client id is a number of 32 bits, a clock one of 31. */
const largestClient = 0xffff_ffff
const largestClock = 0x7fff_ffff

class Unreadable extends Error {}
const refuse = (why: string): never => {
  throw new Unreadable(why)
}

/** @returns the shape, or why the bytes are not an update in encoding V1 within the bounds */
export function readUpdateShape(bytes: Uint8Array): UpdateShape | { refused: string } {
  try {
    const decoder = createDecoder(bytes)
    const shape = readStructs(decoder)
    const deletes = readDeletes(decoder)
    if (hasContent(decoder)) refuse('there is something behind its end')
    return { ...shape, deletes }
  } catch (error) {
    return { refused: error instanceof Unreadable ? error.message : 'it cannot be read to its end' }
  }
}

const octet = (decoder: Decoder): number => (hasContent(decoder) ? readUint8(decoder) : refuse('it ends before its end'))
/** Every counted thing takes a byte at least, so a count above the bytes left is a lie. */
const count = (decoder: Decoder, most: number, what: string): number => {
  const n = readVarUint(decoder)
  return n > most || n > decoder.arr.length - decoder.pos ? refuse(`it declares ${n} ${what}`) : n
}
const client = (decoder: Decoder): number => {
  const id = readVarUint(decoder)
  return id > largestClient ? refuse('a client id is too large') : id
}
const clock = (decoder: Decoder): number => {
  const n = readVarUint(decoder)
  return n > largestClock ? refuse('a clock is too large') : n
}
const skip = (decoder: Decoder, bytes: number): void => {
  if (bytes > decoder.arr.length - decoder.pos) refuse('it ends before its end')
  decoder.pos += bytes
}
/**
 * Decoded, because Yjs throws halfway at what is not UTF-8. The bounds are looked at before:
 * lib0 reads on past the end of a view into whatever memory lies behind it.
 */
const text = (decoder: Decoder, most: number): string => {
  const start = decoder.pos
  const length = readVarUint(decoder)
  if (length > most) refuse('a text is too long')
  if (length > decoder.arr.length - decoder.pos) refuse('it ends before its end')
  decoder.pos = start
  return readVarString(decoder)
}
const skipId = (decoder: Decoder): void => {
  client(decoder)
  clock(decoder)
}

function readStructs(decoder: Decoder): Omit<UpdateShape, 'deletes'> {
  const writes: { client: number; from: number; to: number }[] = []
  const types: { client: number; clock: number }[] = []
  const seen = new Set<number>()
  let structs = 0
  for (let left = count(decoder, bounds.clients, 'clients'); left > 0; left--) {
    const number = count(decoder, bounds.structs, 'structs')
    structs += number
    if (structs > bounds.structs) refuse(`it declares ${structs} structs`)
    const id = client(decoder)
    if (seen.has(id)) refuse('a client stands in it twice')
    seen.add(id)
    let at = clock(decoder)
    let from = at
    for (let n = 0; n < number; n++) {
      const info = octet(decoder)
      const kind = info & 31
      const length = kind === 0 || kind === 10 ? clock(decoder) : readItem(decoder, info, () => types.push({ client: id, clock: at }))
      if (length === 0) refuse('a struct has no length')
      if (kind === 10) {
        if (at > from) writes.push({ client: id, from, to: at })
        from = at + length
      }
      at += length
      if (at > largestClock) refuse('a clock is too large')
    }
    if (at > from) writes.push({ client: id, from, to: at })
  }
  return { writes, structs, types }
}

/** @returns how many clocks the item takes */
function readItem(decoder: Decoder, info: number, madeType: () => void): number {
  if ((info & 128) !== 0) skipId(decoder)
  if ((info & 64) !== 0) skipId(decoder)
  if ((info & 192) === 0) {
    if (readVarUint(decoder) === 1) text(decoder, bounds.key)
    else skipId(decoder)
    if ((info & 32) !== 0) text(decoder, bounds.key)
  }
  return readContent(decoder, info & 31, madeType)
}

function readContent(decoder: Decoder, kind: number, madeType: () => void): number {
  switch (kind) {
    case 1: // what was deleted already
      return clock(decoder)
    case 3: // bytes
      skip(decoder, readVarUint(decoder))
      return 1
    case 4: // text: one clock a UTF-16 unit
      return text(decoder, bounds.text).length
    case 5: // embedded JSON
      JSON.parse(text(decoder, bounds.text))
      return 1
    case 6: // format of text: key and JSON
      text(decoder, bounds.key)
      JSON.parse(text(decoder, bounds.text))
      return 1
    case 7: {
      // a shared type; XML elements and hooks carry a name
      const type = readVarUint(decoder)
      if (type > 6) refuse(`there is no shared type ${type}`)
      if (type === 3 || type === 5) text(decoder, bounds.key)
      madeType()
      return 1
    }
    case 8: {
      // plain values
      const values = count(decoder, bounds.structs, 'values')
      for (let n = 0; n < values; n++) skipValue(decoder, 0)
      return values
    }
    default: // 2 is no longer written by Yjs 13, 9 are documents in documents
      return refuse(`content of kind ${kind} is not accepted`)
  }
}

/** One value in lib0's encoding of plain values. */
function skipValue(decoder: Decoder, depth: number): void {
  if (depth > bounds.valueDepth) refuse('a value is nested too deeply')
  switch (octet(decoder)) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      readVarInt(decoder)
      return
    case 124:
      skip(decoder, 4)
      return
    case 123:
    case 122:
      skip(decoder, 8)
      return
    case 119:
      text(decoder, bounds.text)
      return
    case 118:
      for (let left = count(decoder, bounds.structs, 'keys'); left > 0; left--) {
        text(decoder, bounds.key)
        skipValue(decoder, depth + 1)
      }
      return
    case 117:
      for (let left = count(decoder, bounds.structs, 'values'); left > 0; left--) skipValue(decoder, depth + 1)
      return
    case 116:
      skip(decoder, readVarUint(decoder))
      return
    default:
      refuse('a value is of no known kind')
  }
}

function readDeletes(decoder: Decoder): number {
  let deletes = 0
  for (let left = count(decoder, bounds.clients, 'clients'); left > 0; left--) {
    client(decoder)
    const ranges = count(decoder, bounds.deletes, 'deletions')
    deletes += ranges
    if (deletes > bounds.deletes) refuse(`it declares ${deletes} deletions`)
    for (let n = 0; n < ranges; n++) {
      const from = clock(decoder)
      if (from + clock(decoder) > largestClock) refuse('a clock is too large')
    }
  }
  return deletes
}
