import type { StateCreator } from 'zustand'
import type { Presence } from '#domain/document/presence.ts'

export type Role = 'edit' | 'comment' | 'view'

/** A colleague's window; `client` is its number in the room. */
export type Peer = Presence & { client: number }

/**
 * saved: all that was done is stored, the server said so; saving: some of it is not yet; offline: kept here, sent when the line is
 * back; failed: the server refuses or does not answer.
 */
export type SaveState =
  | { kind: 'connecting' }
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'offline'; unsent: boolean }
  | { kind: 'failed'; why: string }

/** Who else is here, and whether the server has what was done. Shared but not kept. */
export type PeopleSlice = {
  peers: readonly Peer[]
  save: SaveState
  role: Role
  me: { name: string; colour: string }
}

export const peopleSlice: StateCreator<PeopleSlice> = () => ({
  peers: [],
  save: { kind: 'connecting' },
  role: 'edit',
  me: { name: 'You', colour: '#3a6df0' },
})
