import type { WebSocket } from 'ws'
import { closeCodes, type Role } from '#domain/protocol.ts'
import { storedFrame } from './frames.ts'

/** Who came in, by what right, and until when. */
export type Visitor = {
  person: { id: string; name: string }
  role: Role
  /** The share link that let this person in; null for the owner. */
  link: string | null
  /** When the link ends, in milliseconds since 1970. */
  until: number | null
}

/** Bytes that wait for a slow reader: above the first presence is left out, above the second the reader is sent away to catch up later. */
const patientBytes = 1024 * 1024
const mostBytes = 4 * 1024 * 1024

/** Frames a second, and how many may come at once. A stock client repeats everybody's presence, so this is generous. */
const framesPerSecond = 200
const burst = 600

/** One socket of one person in one room. */
export class Connection implements Visitor {
  readonly person: Visitor['person']
  readonly role: Role
  readonly link: string | null
  readonly until: number | null
  readonly #socket: WebSocket
  #stored = 0
  #acknowledged = 0
  #tokens = burst
  #lastFrame = performance.now()
  #alive = true

  constructor(socket: WebSocket, visitor: Visitor) {
    this.#socket = socket
    this.person = visitor.person
    this.role = visitor.role
    this.link = visitor.link
    this.until = visitor.until
    socket.on('pong', () => {
      this.#alive = true
    })
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  /** What must not be missed. A reader who is too slow for it is sent away, and reads what is missing on coming back. */
  send(frame: Uint8Array): void {
    if (!this.isOpen) return
    if (this.#socket.bufferedAmount > mostBytes) this.close(closeCodes.tooSlow, 'Too slow; come back and catch up.')
    else this.#socket.send(frame)
  }

  /** What may be missed: the next one replaces it. */
  sendPresence(frame: Uint8Array): void {
    if (this.isOpen && this.#socket.bufferedAmount <= patientBytes) this.#socket.send(frame)
  }

  /** One more of this connection's updates is in the store. */
  countStored(): void {
    this.#stored += 1
  }

  /** Tells how many are stored, if there is news. */
  acknowledge(): void {
    if (this.#stored === this.#acknowledged) return
    this.#acknowledged = this.#stored
    this.send(storedFrame(this.#stored))
  }

  /** Slows down who sends too fast: the socket is not read until the next frame is due. */
  countFrame(): void {
    const now = performance.now()
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#lastFrame) / 1000) * framesPerSecond) - 1
    this.#lastFrame = now
    if (this.#tokens >= 0) return
    this.#socket.pause()
    setTimeout(() => this.#socket.resume(), (-this.#tokens / framesPerSecond) * 1000 + 5).unref()
  }

  /** @returns false when the other side did not answer the last time */
  ping(): boolean {
    if (!this.#alive) return false
    this.#alive = false
    if (this.isOpen) this.#socket.ping()
    return true
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason)
    // Who does not answer the close, or does not read, is cut off.
    setTimeout(() => this.#socket.terminate(), 2_000).unref()
  }

  cutOff(): void {
    this.#socket.terminate()
  }
}
