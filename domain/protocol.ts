/** What client and server say to each other over a socket, besides what plain y-websocket says. */

/** First number of a frame; 0 to 3 are y-websocket's. */
export const messages = { sync: 0, presence: 1, denied: 2, askPresence: 3, stored: 100 } as const
/** Second number of a `sync` frame. */
export const syncSteps = { stateVector: 0, answer: 1, update: 2 } as const

/**
 * Why the server closed a socket. Those from 4400 on are decisions that coming back does not change
 * (a stock client stops at them); the others pass.
 */
export const closeCodes = {
  /** The server stops, or could not store: come back, nothing is lost. */
  comeBack: 1012,
  /** The reader is too slow: come back and catch up. */
  tooSlow: 1013,
  unreadable: 1007,
  /** The update is refused: too large, foreign client ids, not a Yjs update in encoding V1. */
  refused: 1008,
  revoked: 4401,
  notAllowed: 4403,
  gone: 4404,
} as const

/** The largest frame a client may send, in bytes. */
export const largestFrame = 1_048_576

export const roles = ['view', 'comment', 'edit', 'owner'] as const
/** What a person may do with a design; each can do what those before it can. */
export type Role = (typeof roles)[number]
export const linkRoles = ['view', 'comment', 'edit'] as const
export type LinkRole = (typeof linkRoles)[number]

/** The room where the comments of a design are written. */
export const commentsRoom = (design: string): string => `${design}.comments`
