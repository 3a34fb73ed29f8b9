import type { CheckHeader } from './header.ts'

/** All checks of the rules catalogue of 2026-11-24: what each finds, when, how grave, and what it rests on. */
export const checkHeaders: readonly CheckHeader[] = [
]
