import type { Because, Design } from '#domain/design/schema.ts'
import { spanOf } from '../ui/requirement-words.ts'

export type Cause = { from: number; to: number; ids: readonly string[] }

/** Where the words of a reason stand in the prompt, code points; where the prompt was rewritten since, they are looked for again. */
export function spanOfReason(reason: Because, prompt: string): readonly [number, number] | undefined {
  if (!('words' in reason) || reason.words === undefined || reason.words === '') return undefined
  if (
    'span' in reason &&
    reason.span !== undefined &&
    Array.from(prompt)
      .slice(...reason.span)
      .join('') === reason.words
  )
    return reason.span
  return spanOf(prompt, reason.words)
}

/** The spans of the prompt that caused an element, or that the elements share. */
export const spansOf = (because: readonly Because[], prompt: string): (readonly [number, number])[] =>
  because.flatMap((reason) => {
    const span = spanOfReason(reason, prompt)
    return span === undefined ? [] : [span]
  })

const known = new WeakMap<Design, readonly Cause[]>()

/** The prompt cut wherever other elements are caused, from its beginning to its end; pieces without ids caused nothing. */
export function causesIn(design: Design): readonly Cause[] {
  const before = known.get(design)
  if (before !== undefined) return before
  const causes = cut(design)
  known.set(design, causes)
  return causes
}

function cut({ requirements: { prompt = '' }, components, connections }: Design): readonly Cause[] {
  const length = Array.from(prompt).length
  const spans = [...components, ...connections].flatMap(({ id, because }) =>
    spansOf(because, prompt).map(([from, to]) => ({ id: id as string, from, to })),
  )
  const cuts = [...new Set([0, length, ...spans.flatMap(({ from, to }) => [from, to])])].filter((at) => at <= length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? length
    return { from, to, ids: [...new Set(spans.filter((span) => span.from < to && span.to > from).map(({ id }) => id))] }
  })
}

/** Elements that words in this span caused. */
export const causedBy = (design: Design, [from, to]: readonly [number, number]): readonly string[] => [
  ...new Set(causesIn(design).flatMap((cause) => (cause.from < to && cause.to > from ? cause.ids : []))),
]
