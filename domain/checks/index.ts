import type { Check } from './check.ts'

/** All checks, pillar by pillar. */
export const checks: readonly Check[] = []
