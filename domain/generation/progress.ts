import type { CrossCutting, LayerId } from '../design/layers.ts'
import type { PortType } from '../design/ports.ts'
import type { Problem } from '../design/problem.ts'
import type { Provider } from '../design/requirements.ts'

/**
 * What is told while an answer is made, one object a line (application/x-ndjson) or one event each (text/event-stream,
 * named as its first key). The last one is `{answer}` or `{problems}`; nothing comes after it.
 * What was placed, joined or removed on the way is for the eye alone: the answer is what counts.
 */

/** Steps of an answer in the order they begin. With a language model, `asking` and `validating` come again each round. */
export const stages = {
  reading: 'Reading the words',
  deciding: 'Deciding what it is about',
  composing: 'Composing the design',
  wiring: 'Joining the parts',
  asking: 'Asking the language model',
  validating: 'Validating what it proposes',
  completing: 'Completing what is missing',
  checking: 'Checking what cannot hold together',
} as const
export type Stage = keyof typeof stages

/** A component that appeared, or changed where its id was told before. */
export type Appeared = { id: string; kind: string; name: string; lane: LayerId | CrossCutting; provider?: Provider }

export type News =
  | { stage: Stage; says: string; /** Of the language model, from 1. */ round?: number }
  | { placed: readonly Appeared[] }
  | { joined: readonly { from: string; to: string; carries: PortType }[] }
  /** Ids of components that were told before and are gone. */
  | { removed: readonly string[] }

/** What comes over the line: news, then one answer or what is wrong. */
export type Told<Answer> = News | { answer: Answer } | { problems: readonly Problem[] }

export type Tell = (news: News) => void

export const stage = (name: Stage, round?: number): News => ({ stage: name, says: stages[name], ...(round === undefined ? {} : { round }) })

/** Names of the events in a text/event-stream. */
export const nameOfNews = (told: object): string =>
  ['stage', 'placed', 'joined', 'removed', 'answer', 'problems'].find((name) => name in told) ?? 'message'
