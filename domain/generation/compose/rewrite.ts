import type { Evidence } from '../read/reading.ts'
import type { Brief } from './brief.ts'
import type { Draft } from './draft.ts'

/** One way a pattern is bent. Rewrites run in the order of their list; each looks only at the draft and the brief. */
export type Rewrite = {
  id: string
  /** The words that call for it, `true` where it follows from something else, undefined = leave the draft alone. */
  when(brief: Brief, draft: Draft): Evidence | true | undefined
  apply(draft: Draft, brief: Brief, evidence: Evidence | undefined): void
}

/** The first kinds of one list that are there, put in another kind's place. */
export const swapKinds = (draft: Draft, swaps: Readonly<Record<string, string>>, because: Parameters<Draft['swap']>[2]): void => {
  for (const [kind, other] of Object.entries(swaps)) for (const part of draft.ofKind(kind)) if (!part.stated) draft.swap(part.id, other, because)
}
