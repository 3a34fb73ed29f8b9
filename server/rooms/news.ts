import { createDecoder, hasContent, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import type { ClientClaim } from '../ports.ts'
import { type PresenceEntry, presenceFrame, readFrame } from './frames.ts'

/** What one node tells the others on the same store. Best effort: whoever missed something reads it from the store. */
export type News =
  /** In the store under the numbers `first` to `last`. */
  | { kind: 'stored'; first: number; last: number; updates: readonly Uint8Array[]; claims: readonly ClientClaim[] }
  | { kind: 'presence'; entries: readonly PresenceEntry[] }
  /** A node that opened the room asks the others whom they have. */
  | { kind: 'who' }
  | { kind: 'revoked'; link: string }
  | { kind: 'removed'; design: string }

const kinds = ['stored', 'presence', 'who', 'revoked', 'removed'] as const

/** @param node who says it, so that nobody hears itself */
export function writeNews(node: string, news: News): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, node)
  writeVarUint(encoder, kinds.indexOf(news.kind))
  switch (news.kind) {
    case 'stored':
      writeVarUint(encoder, news.first)
      writeVarUint(encoder, news.last)
      writeVarUint(encoder, news.updates.length)
      for (const update of news.updates) writeVarUint8Array(encoder, update)
      writeVarUint(encoder, news.claims.length)
      for (const { client, person } of news.claims) {
        writeVarUint(encoder, client)
        writeVarString(encoder, person)
      }
      break
    case 'presence':
      writeVarUint8Array(encoder, presenceFrame(news.entries))
      break
    case 'who':
      break
    case 'revoked':
      writeVarString(encoder, news.link)
      break
    case 'removed':
      writeVarString(encoder, news.design)
  }
  return toUint8Array(encoder)
}

/** @returns undefined for the node's own words, and for what is no news, as of another version */
export function readNews(node: string, bytes: Uint8Array): News | undefined {
  try {
    const decoder = createDecoder(bytes)
    if (readVarString(decoder) === node) return undefined
    const kind = kinds[readVarUint(decoder)]
    const times = <T>(read: () => T): T[] => Array.from({ length: readVarUint(decoder) }, read)
    switch (kind) {
      case 'stored': {
        const [first, last] = [readVarUint(decoder), readVarUint(decoder)]
        const updates = times(() => readVarUint8Array(decoder).slice())
        return { kind, first, last, updates, claims: times(() => ({ client: readVarUint(decoder), person: readVarString(decoder) })) }
      }
      case 'presence': {
        const frame = readFrame(readVarUint8Array(decoder).slice())
        return frame?.kind === 'presence' && !hasContent(decoder) ? { kind, entries: frame.entries } : undefined
      }
      case 'who':
        return { kind }
      case 'revoked':
        return { kind, link: readVarString(decoder) }
      case 'removed':
        return { kind, design: readVarString(decoder) }
      case undefined:
        return undefined
    }
  } catch {
    return undefined
  }
}
