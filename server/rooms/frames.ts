import { createDecoder, type Decoder, hasContent, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, type Encoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { messages, syncSteps } from '#domain/protocol.ts'

/** The plain y-websocket protocol, and our acknowledgement: frames in and out. */

/** One window's presence: JSON, null when the window is gone. */
export type PresenceEntry = { client: number; clock: number; state: string }

export type Frame =
  | { kind: 'ask'; stateVector: Uint8Array }
  /** `counts`: an acknowledgement is owed; the empty answer to our first step owes none. */
  | { kind: 'update'; bytes: Uint8Array; counts: boolean }
  | { kind: 'presence'; entries: PresenceEntry[] }
  | { kind: 'ask-presence' }

const mostEntries = 2_000

/** The next bytes with their length before them, copied; undefined where they end too early. */
function bytesOf(decoder: Decoder): Uint8Array | undefined {
  const start = decoder.pos
  const length = readVarUint(decoder)
  if (length > decoder.arr.length - decoder.pos) return undefined // lib0 would read on behind the frame
  decoder.pos = start
  return readVarUint8Array(decoder).slice()
}

/** @returns undefined for what is not a frame of the protocol */
export function readFrame(data: Uint8Array): Frame | undefined {
  try {
    const decoder = createDecoder(data)
    const frame = readMessage(decoder)
    return frame === undefined || hasContent(decoder) ? undefined : frame
  } catch {
    return undefined // it ends before its end, or is not UTF-8
  }
}

function readMessage(decoder: Decoder): Frame | undefined {
  switch (readVarUint(decoder)) {
    case messages.sync: {
      const step = readVarUint(decoder)
      const bytes = bytesOf(decoder)
      if (bytes === undefined) return undefined
      if (step === syncSteps.stateVector) return { kind: 'ask', stateVector: bytes }
      if (step === syncSteps.update) return { kind: 'update', bytes, counts: true }
      return step === syncSteps.answer ? { kind: 'update', bytes, counts: !isEmptyUpdate(bytes) } : undefined
    }
    case messages.presence: {
      const bytes = bytesOf(decoder)
      const entries = bytes === undefined ? undefined : readPresence(createDecoder(bytes))
      return entries === undefined ? undefined : { kind: 'presence', entries }
    }
    case messages.askPresence:
      return { kind: 'ask-presence' }
    default:
      return undefined
  }
}

/** The empty update in encoding V1: no structs, no deletions. */
export const isEmptyUpdate = (bytes: Uint8Array): boolean => bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0

function readPresence(decoder: Decoder): PresenceEntry[] | undefined {
  const count = readVarUint(decoder)
  if (count > mostEntries) return undefined
  const entries: PresenceEntry[] = []
  for (let n = 0; n < count; n++) {
    const client = readVarUint(decoder)
    const clock = readVarUint(decoder)
    const start = decoder.pos
    if (readVarUint(decoder) > decoder.arr.length - decoder.pos) return undefined
    decoder.pos = start
    entries.push({ client, clock, state: readVarString(decoder) })
  }
  return hasContent(decoder) ? undefined : entries
}

const frame = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder()
  write(encoder)
  return toUint8Array(encoder)
}

const syncFrame = (step: number, bytes: Uint8Array): Uint8Array =>
  frame((encoder) => {
    writeVarUint(encoder, messages.sync)
    writeVarUint(encoder, step)
    writeVarUint8Array(encoder, bytes)
  })

export const stateVectorFrame = (stateVector: Uint8Array): Uint8Array => syncFrame(syncSteps.stateVector, stateVector)
export const answerFrame = (update: Uint8Array): Uint8Array => syncFrame(syncSteps.answer, update)
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(syncSteps.update, update)

/** @param count how many of this connection's updates are stored */
export const storedFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    writeVarUint(encoder, messages.stored)
    writeVarUint(encoder, count)
  })

export const presenceFrame = (entries: readonly PresenceEntry[]): Uint8Array =>
  frame((outer) => {
    writeVarUint(outer, messages.presence)
    writeVarUint8Array(
      outer,
      frame((encoder) => {
        writeVarUint(encoder, entries.length)
        for (const { client, clock, state } of entries) {
          writeVarUint(encoder, client)
          writeVarUint(encoder, clock)
          writeVarString(encoder, state)
        }
      }),
    )
  })
