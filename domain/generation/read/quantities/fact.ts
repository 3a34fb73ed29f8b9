import type { Evidence } from '../reading.ts'

/** Something the prompt states, under a key of `understood`, with the words it came from. */
export type Fact = { key: string; value: unknown; evidence: Evidence }
