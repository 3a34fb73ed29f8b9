import type { SaveState } from '../state/people-slice.ts'

/**
 * Knows whether the server has stored what was done here. Counts what a connection sent and what it acknowledged
 * (message 100, see DESIGN.md), so "saved" on screen means stored.
 */
export class SaveTracker {
  readonly #tell: (state: SaveState) => void
  #connected = false
  #sent = 0
  #stored = 0
  /** Something was done while no connection carried it away. */
  #unsent = false
  #refused: string | undefined

  constructor(tell: (state: SaveState) => void) {
    this.#tell = tell
  }

  /** A new connection: counting starts again. What the old one had not acknowledged is sent again in the first exchange. */
  opened(): void {
    if (this.#sent > this.#stored) this.#unsent = true
    this.#connected = true
    this.#sent = 0
    this.#stored = 0
    this.#refused = undefined
    this.#report()
  }

  closed(): void {
    if (this.#sent > this.#stored) this.#unsent = true
    this.#sent = 0
    this.#stored = 0
    this.#connected = false
    this.#report()
  }

  /** The first exchange is over: the server has had the chance to take everything. */
  exchanged(): void {
    if (this.#sent === this.#stored) this.#unsent = false
    this.#report()
  }

  edited(): void {
    if (!this.#connected) this.#unsent = true
    this.#report()
  }

  sent(): void {
    this.#sent += 1
    this.#report()
  }

  acknowledged(stored: number): void {
    this.#stored = Math.max(this.#stored, stored)
    if (this.#stored >= this.#sent) this.#unsent = false
    this.#report()
  }

  refused(why: string): void {
    this.#refused = why
    this.#report()
  }

  get state(): SaveState {
    if (this.#refused !== undefined) return { kind: 'failed', why: this.#refused }
    if (!this.#connected) return { kind: 'offline', unsent: this.#unsent }
    return this.#unsent || this.#stored < this.#sent ? { kind: 'saving' } : { kind: 'saved' }
  }

  #report(): void {
    this.#tell(this.state)
  }
}
