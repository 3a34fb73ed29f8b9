import { largestPresenceBytes, presencePerSecond } from '#domain/document/presence.ts'
import { type PresenceEntry, presenceFrame } from './frames.ts'

/** Who speaks: one socket of a person. */
export type Speaker = { readonly person: { readonly id: string; readonly name: string } }

const mostWindows = 4
/** A node that is alive repeats its windows at least this often, in milliseconds; those of one that fell silent are let go. */
const silentAfterMs = 60_000

/** A window at a socket of this node (`speaker`), or at another node that was last heard at a moment. */
type Shown<S> = { clock: number; state: string; person: string; speaker: S | undefined; heardAt: number }

/**
 * Who is in a room and what they show, kept only while they are there. A window shows itself under a client id that is its own,
 * as the person whom the server let in; what a client repeats of others is ignored. Passed on at most 30 times a second.
 */
export class RoomPresence<S extends Speaker> {
  readonly #shown = new Map<number, Shown<S>>()
  readonly #changed = new Set<number>()
  readonly #gone = new Map<number, { clock: number; here: boolean }>()
  readonly #send: (frame: Uint8Array) => void
  readonly #tell: (entries: readonly PresenceEntry[]) => void
  readonly #reserve: (client: number, person: string) => void
  #timer: NodeJS.Timeout | undefined

  /**
   * @param send to everybody in the room at this node
   * @param tell to the other nodes: windows of this one
   * @param reserve a client id was seen to be this person's
   */
  constructor(
    send: (frame: Uint8Array) => void,
    tell: (entries: readonly PresenceEntry[]) => void,
    reserve: (client: number, person: string) => void,
  ) {
    this.#send = send
    this.#tell = tell
    this.#reserve = reserve
  }

  /** @returns false when the speaker shows what nobody may: too large, no JSON, too many windows on one socket */
  say(speaker: S, entries: readonly PresenceEntry[]): boolean {
    for (const { client, clock, state } of entries) {
      const known = this.#shown.get(client)
      if (known !== undefined && known.person !== speaker.person.id) continue
      if (state === 'null') {
        if (known?.speaker === speaker) this.#remove(client, clock)
        continue
      }
      if (known === undefined && !this.#mayShowAnother(speaker)) return false
      const stamped = stamp(state, speaker)
      if (stamped === undefined) return false
      if (known === undefined) this.#reserve(client, speaker.person.id)
      else if (known.clock > clock) continue
      this.#gone.delete(client)
      this.#shown.set(client, { speaker, heardAt: 0, person: speaker.person.id, clock, state: stamped })
      this.#changed.add(client)
    }
    this.#schedule()
    return true
  }

  leave(speaker: S): void {
    for (const [client, shown] of this.#shown) if (shown.speaker === speaker) this.#remove(client, shown.clock)
    this.#schedule()
  }

  /** What another node shows, stamped there. */
  hear(entries: readonly PresenceEntry[]): void {
    for (const { client, clock, state } of entries) {
      const known = this.#shown.get(client)
      if (known?.speaker !== undefined) continue // it is here
      if (state === 'null') {
        if (known !== undefined) this.#remove(client, clock)
        continue
      }
      const person = personOf(state)
      if (person === undefined || (known !== undefined && (known.clock > clock || known.person !== person))) continue
      if (known === undefined) this.#reserve(client, person)
      this.#gone.delete(client)
      this.#shown.set(client, { speaker: undefined, person, heardAt: performance.now(), clock, state })
      this.#changed.add(client)
    }
    this.#schedule()
  }

  /** Says again who is here, for a node that does not know. */
  repeat(): void {
    const here = [...this.#shown].filter(([, { speaker }]) => speaker !== undefined)
    if (here.length > 0) this.#tell(here.map(([client, { clock, state }]) => ({ client, clock, state })))
  }

  forgetSilentNodes(): void {
    const oldest = performance.now() - silentAfterMs
    for (const [client, shown] of this.#shown) if (shown.speaker === undefined && shown.heardAt < oldest) this.#remove(client, shown.clock)
    this.#schedule()
  }

  /** Everybody, for one who comes or asks; undefined when there is nobody. */
  everybody(): Uint8Array | undefined {
    return this.#shown.size === 0 ? undefined : presenceFrame([...this.#shown].map(([client, { clock, state }]) => ({ client, clock, state })))
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #mayShowAnother(speaker: S): boolean {
    let windows = 0
    for (const shown of this.#shown.values()) if (shown.speaker === speaker) windows++
    return windows < mostWindows
  }

  #remove(client: number, clock: number): void {
    const here = this.#shown.get(client)?.speaker !== undefined
    this.#shown.delete(client)
    this.#changed.delete(client)
    this.#gone.set(client, { clock, here })
  }

  #schedule(): void {
    if (this.#changed.size + this.#gone.size > 0) this.#timer ??= setTimeout(() => this.#flush(), 1000 / presencePerSecond)
  }

  #flush(): void {
    this.#timer = undefined
    const entries: (PresenceEntry & { here: boolean })[] = []
    for (const client of this.#changed) {
      const shown = this.#shown.get(client)
      if (shown !== undefined) entries.push({ client, clock: shown.clock, state: shown.state, here: shown.speaker !== undefined })
    }
    for (const [client, { clock, here }] of this.#gone) entries.push({ client, clock, state: 'null', here })
    this.#changed.clear()
    this.#gone.clear()
    if (entries.length === 0) return
    this.#send(presenceFrame(entries))
    const here = entries.filter((entry) => entry.here)
    if (here.length > 0) this.#tell(here)
  }
}

function personOf(stamped: string): string | undefined {
  try {
    const state: unknown = JSON.parse(stamped)
    const person = typeof state === 'object' && state !== null && 'person' in state ? state.person : undefined
    return typeof person === 'object' && person !== null && 'id' in person && typeof person.id === 'string' ? person.id : undefined
  } catch {
    return undefined
  }
}

/** The state with the person whom the server knows; undefined for what is no state. */
function stamp(text: string, { person }: Speaker): string | undefined {
  if (text.length > largestPresenceBytes) return undefined
  try {
    const state: unknown = JSON.parse(text)
    if (typeof state !== 'object' || state === null || Array.isArray(state)) return undefined
    const said: unknown = 'person' in state ? state.person : undefined
    const colour = typeof said === 'object' && said !== null && 'colour' in said ? said.colour : undefined
    return JSON.stringify({ ...state, person: { ...(colour === undefined ? {} : { colour }), id: person.id, name: person.name } })
  } catch {
    return undefined
  }
}
