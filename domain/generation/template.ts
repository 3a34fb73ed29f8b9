import type { Design } from '../design/schema.ts'

/** A starting design of a published pattern; `id` is the pattern's id (`realtime-fraud`). */
export type Template = { id: string; title: string; summary: string; design: Design }
