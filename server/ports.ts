import type { Edit } from '#domain/design/edit.ts'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { LinkRole } from '#domain/protocol.ts'

/** What the server needs from outside. Stores are adapters; every one passes adapters/stores/conformance.ts. */

/** Milliseconds since 1970. */
export type Moment = number

export type DesignRecord = { id: string; title: string; owner: string; createdAt: Moment; changedAt: Moment; trashedAt: Moment | null }

/** One stored change of a room, in Yjs encoding V1. */
export type StoredUpdate = { bytes: Uint8Array; who: string }
/** A client id of Yjs belongs to the person who wrote under it first in that room. */
export type ClientClaim = { client: number; person: string }

/** All that is needed to open a room. */
export type RoomState = {
  /** Snapshot and updates in the order of `seq`; empty for a room nobody wrote in. */
  updates: readonly Uint8Array[]
  /** Of the last update; 0 for none. */
  seq: number
  claims: readonly ClientClaim[]
  /** Updates since the last snapshot, and their bytes. */
  loose: { count: number; bytes: number }
}

export type Append = {
  room: string
  updates: readonly StoredUpdate[]
  claims: readonly ClientClaim[]
  at: Moment
  /** The title of the design, when it changed. */
  title?: string
}

export type LinkRecord = {
  id: string
  design: string
  role: LinkRole
  label: string
  createdAt: Moment
  expiresAt: Moment | null
  revokedAt: Moment | null
}

export type VersionRecord = { id: string; design: string; name: string; by: string; at: Moment }

export type AuditEntry = { at: Moment; person: string; action: string; design: string | null; detail: string }

/**
 * Where everything is kept. Every promise resolves when the change is durable (it survives a kill and a power cut),
 * and rejects with `StoreUnavailable` when it is not; then nothing of it was kept.
 */
export type Store = {
  /** @param state the first content, in encoding V1 */
  createDesign(design: DesignRecord, state: StoredUpdate): Promise<void>
  /** Designs the person owns or was let into by a link that still holds, latest change first, trash left out. */
  designsOf(person: string, now: Moment): Promise<DesignRecord[]>
  design(id: string): Promise<DesignRecord | undefined>
  trashDesign(id: string, at: Moment): Promise<void>

  loadRoom(room: string): Promise<RoomState>
  /** @returns the sequence number of the last update */
  append(append: Append): Promise<number>
  /** Replaces the updates up to `seq` by one state that holds them all. */
  compact(room: string, state: Uint8Array, seq: number): Promise<void>
  /** The number of the last update of each room; 0 for one that nobody wrote in. */
  heads(rooms: readonly string[]): Promise<Map<string, number>>
  /** How many client ids a person took in a room since a moment. */
  claimsSince(room: string, person: string, since: Moment): Promise<number>

  addLink(link: LinkRecord, keyHash: string): Promise<void>
  links(design: string): Promise<LinkRecord[]>
  linkByKey(keyHash: string): Promise<LinkRecord | undefined>
  link(id: string): Promise<LinkRecord | undefined>
  revokeLink(id: string, at: Moment): Promise<void>
  /** Remembers that a person came in by a link, so that the design stays in that person's list. */
  grant(person: string, link: string, at: Moment): Promise<void>
  /** The links of a design that let this person in. */
  grants(person: string, design: string): Promise<LinkRecord[]>

  addVersion(version: VersionRecord, state: Uint8Array): Promise<void>
  versions(design: string): Promise<VersionRecord[]>
  versionState(design: string, id: string): Promise<{ version: VersionRecord; state: Uint8Array } | undefined>

  audit(entry: AuditEntry): Promise<void>
  /** Latest first. */
  auditOf(design: string, most: number): Promise<AuditEntry[]>

  /** Resolves when the store can write. */
  ping(): Promise<void>
  close(): Promise<void>
}

/**
 * The line between nodes that share a store. Nothing rests on it: it may lose, repeat and mix up what it is told,
 * be away and come back.
 */
export type Wire = {
  tell(channel: string, message: Uint8Array): void
  /**
   * @param ready called once what is told from now on is heard
   * @returns stops listening
   */
  listen(channel: string, hear: (message: Uint8Array) => void, ready: () => void): () => void
  /** It came back after it was away: what was told meanwhile was not heard. */
  onBack(hear: () => void): void
  close(): Promise<void>
}

export type SignedIn = { issuer: string; subject: string; name: string; groups: readonly string[] }

/** Who says who somebody is, where the server is set up for it. */
export type IdentityProvider = {
  /** @returns where the browser goes, and what must be kept for its return */
  begin(redirectUri: string): Promise<{ url: string; checks: string }>
  /**
   * @param returned the whole address that the browser came back to
   * @throws what is wrong with it
   */
  finish(returned: URL, checks: string): Promise<SignedIn>
}

/** The store cannot take or give anything now: disk full, locked, gone. Nothing was kept. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** The designs as they are now, also while people edit them. */
export type LiveDesigns = {
  read(design: string): Promise<Design>
  /** Everything in the document, in Yjs encoding V1. */
  state(design: string): Promise<Uint8Array>
  /** Resolves when it is stored; everybody in the room sees it. */
  change(design: string, person: string, change: { edits: readonly Edit[] } | { design: Design }): Promise<Result<null>>
  encode(design: Design): Promise<Uint8Array>
  decode(state: Uint8Array): Promise<Design>
  /** Ends the sockets that came in by a link. */
  revoke(link: string): void
  /** Ends the sockets of a design. */
  remove(design: string): void
}
