import type { CheckHeader } from './header.ts'

/** Checks of the rules catalogue of 2026-11-24 that have no judge yet, in the shape of `CheckHeader`. All 189 have one. */
export const checkHeaders: readonly CheckHeader[] = [
]
