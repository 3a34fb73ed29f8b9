import type { Faces } from './faces.ts'
import type { Part } from './part.ts'

/** Turns a component into resources and says what it shows to its connections; or why nothing is built for the kind. */
export type Lowering = ((it: Part) => Faces) | { reason: string }

export type Lowerings = { readonly [kind: string]: Lowering }

export const nothing = (reason: string): { reason: string } => ({ reason })
