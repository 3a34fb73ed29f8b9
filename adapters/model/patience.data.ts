/** What one question to a server may take; the settings say the rest. */
export type Patience = {
  /** Milliseconds without a byte, before the answer begins and within it. */
  silenceMs: number
  /** Bytes of one answer, as they come over the line. */
  bytes: number
  /** Times a question is put again that a server could not take. */
  again: number
  /** The longest wait that a server may ask for; a longer one is a no. */
  waitMs: number
}

export const usualPatience: Patience = { silenceMs: 45_000, bytes: 4_000_000, again: 2, waitMs: 20_000 }
