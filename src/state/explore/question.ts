import type { Finding } from '#domain/design/finding.ts'
import type { About } from './about.ts'
import type { Mending, SafeMending } from './fixes.ts'
import type { Levers } from './levers.ts'
import type { ProviderCost } from './providers.ts'
import type { Ways } from './way.ts'
import type { Volumes } from './volumes.ts'
import type { Moves, WhatIf } from './what-if.ts'

/** What panels ask about a design that is not answered by its assessment: by name, what is handed in and what comes back. */
export type Questions = {
  mend: { asks: { finding: Finding }; answer: Mending }
  'mend-safe': { asks: { findings: readonly Finding[] }; answer: SafeMending }
  ways: { asks: { component: string; work: Ways['work'] }; answer: Ways | null }
  providers: { asks: Record<never, never>; answer: readonly ProviderCost[] }
  volumes: { asks: Record<never, never>; answer: Volumes }
  levers: { asks: Record<never, never>; answer: Levers }
  'what-if': { asks: { moves: Moves }; answer: WhatIf }
}
export type QuestionName = keyof Questions

export type ExploreTask<Name extends QuestionName = QuestionName> = { number: number; question: Name; about: About; asks: Questions[Name]['asks'] }
export type ExploreAnswer = { number: number; answer: unknown } | { number: number; problem: string }
