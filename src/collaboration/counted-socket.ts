const sync = 0
const step2 = 1
const update = 2

/**
 * Does the server acknowledge this frame? Updates always, answers to its first step only when they carry something
 * (the empty update in encoding V1 is two zeros).
 */
export function isAcknowledged(frame: Uint8Array): boolean {
  if (frame[0] !== sync) return false
  if (frame[1] === update) return true
  return frame[1] === step2 && !(frame.length === 5 && frame[2] === 2 && frame[3] === 0 && frame[4] === 0)
}

/** A WebSocket that tells of every frame sent which the server will acknowledge. */
export function countedSocket(sent: () => void): typeof WebSocket {
  return class extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      super.send(data)
      if (data instanceof Uint8Array && isAcknowledged(data)) sent()
    }
  }
}
