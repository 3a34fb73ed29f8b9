import type { Because } from '../../design/schema.ts'
import { backward, bothWays, forward } from './flow-words.data.ts'
import { type Sentence, slice } from './sentences.ts'

/** A connection that the text states, between two parts by id. */
export type Flow = { from: string; to: string; because: Because[]; words: string }

const listing = /^[\s,]*(and|or|plus|und|y|et|&|,)?[\s,]*(the|a|an|our|its|der|die|das|el|la|le)?[\s,]*$/i
const relative = /^[\s,]*(which|that|who|where|and then|then|from there|der|die|das|que|qui)\b/i

/** How it goes there: "over plain http", up to the next comma or verb. */
const tail = (sentence: Sentence, end: number): string =>
  /^(\s+(?:over|via|using|through|with|across|without|über|mit|por|con|sans|avec)\b[^,;]*?)(?=,|;|\band\b|$)/iu.exec(
    slice(sentence, end, end + 80),
  )?.[1] ?? ''

/** The words begin with a verb of giving or taking, but for one word before it. */
const doing = (words: string): boolean => {
  const [ahead, back] = [forward.exec(words), backward.exec(words)]
  return [ahead, back].some((verb) => verb !== null && /^\s+(?:\p{L}+\s+)?$/u.test(words.slice(0, verb.index)))
}

/**
 * The connections one sentence states: "A and B send X to C, which writes to D". Parts that only a comma or "and" divides stand together.
 * @param idOf the part a mention means; undefined = not drawn
 * @param before what the previous sentence ended with, for "it" and "they"
 */
export function flowsIn(
  sentence: Sentence,
  idOf: ReadonlyMap<object, string>,
  before: readonly string[],
): { flows: Flow[]; last: readonly string[] } {
  const groups: { ids: string[]; start: number; end: number; begins: boolean }[] = []
  for (const mention of sentence.mentions) {
    const id = idOf.get(mention)
    if (id === undefined) continue
    const [start, end] = mention.evidence.span
    const previous = groups.at(-1)
    if (previous !== undefined && start < previous.end) continue
    const between = previous === undefined ? '' : slice(sentence, previous.end, start)
    const listed = previous !== undefined && listing.test(between)
    // "Kafka feeds Flink, Flink writes Redis", "…, an endpoint reads Redis": behind the comma somebody else does something.
    const begins = listed && groups.length > 1 && /^\s*,\s*(?:the|a|an|our|its)?\s*$/i.test(between) && doing(slice(sentence, end, end + 24))
    if (listed && !begins) {
      previous.end = end
      if (!previous.ids.includes(id)) previous.ids.push(id)
    } else groups.push({ ids: [id], start, end, begins })
  }
  const flows: Flow[] = []
  const join = (from: readonly string[], to: readonly string[], words: string, span: [number, number]): void => {
    for (const source of from)
      for (const target of to)
        if (source !== target) flows.push({ from: source, to: target, words, because: [{ words: words.trim().slice(0, 200), span }] })
  }
  const [first] = groups
  if (first !== undefined && before.length > 0) {
    const lead = slice(sentence, sentence.start, first.start)
    if (/^\s*(it|they|this|these|from there|es|sie|dort|esto|ils?|elle)\b/i.test(lead)) state(before, first.ids, lead, [sentence.start, first.end])
  }
  let subject: readonly string[] = first?.ids ?? []
  groups.forEach((group, nth) => {
    const next = groups[nth + 1]
    if (next === undefined) return
    if (next.begins) {
      subject = next.ids
      return
    }
    const between = slice(sentence, group.end, next.start)
    const from = nth === 0 || relative.test(between) || /->|→|=>/.test(between) ? group.ids : subject
    if (state(from, next.ids, between, [group.start, next.end])) subject = from
    else subject = next.ids
  })
  return { flows, last: groups.at(-1)?.ids ?? before }

  function state(from: readonly string[], to: readonly string[], between: string, span: [number, number]): boolean {
    const words = slice(sentence, span[0], span[1]) + tail(sentence, span[1])
    if (/^\s*(to|into|nach|hacia|vers|到|へ)\b/i.test(between)) {
      join(from, to, words, span)
      return true
    }
    if (bothWays.test(between)) {
      join(from, to, words, span)
      return true
    }
    const [ahead, back] = [forward.exec(between), backward.exec(between)]
    if (back !== null && (ahead === null || back.index <= ahead.index)) join(to, from, words, span)
    else if (ahead !== null) join(from, to, words, span)
    return ahead !== null || back !== null
  }
}
