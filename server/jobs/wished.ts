import type { Session } from '#domain/generation/model/session.ts'

/** What a job must know beside the body: whether a language model can be asked, and the server's day. */
export type Wished = { model: boolean; today: string }

/** The answer as JSON text, or the beginning of a conversation with a language model. */
export type Begun = { json: string } | { session: Session }
