/** Something a person can act on: what is wrong, where, and what to do. */
export type Problem = {
  /** Stable, `room/what`, for programs. */
  code: `${string}/${string}`
  /** Path in the document (`components.lake.settings.format`), or the name of the input. */
  at: string
  message: string
  hint: string
  /** Line in the text that was read, from 1, where there was a text. */
  line?: number
}

/** An expected failure is a value. `throw` is for our own bugs. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems })
