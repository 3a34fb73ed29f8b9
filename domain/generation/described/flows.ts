import type { Because } from '../../design/schema.ts'
import { kindOf } from '../../catalog/catalog.ts'
import {
  backward,
  backwardBehind,
  bothWays,
  byMeansOf,
  doneBy,
  endsFrom,
  endsTo,
  forward,
  forwardBehind,
  inBrackets,
  inFront,
  moving,
  runningOn,
  takenFrom,
  takesTo,
} from './flow-words.data.ts'
import { type Sentence, slice } from './sentences.ts'

/** A connection that the text states, between two parts by id. */
export type Flow = { from: string; to: string; because: Because[]; words: string; carries?: 'compute' }

const listing = /^[\s,，、]*(and|or|plus|und|y|et|&|,|和|与|と|や)?[\s,]*(the|a|an|our|its|der|die|das|el|la|le)?[\s,]*$/i
const relative = /^[\s,]*(which|that|who|where|and then|then|from there|der|die|das|que|qui)\b/i

/** How it goes there: "over plain http", up to the next comma or verb. */
const tail = (sentence: Sentence, end: number): string =>
  /^(\s+(?:over|via|using|through|with|across|without|über|mit|por|con|sans|avec)\b[^,;]*?)(?=,|;|\band\b|$)/iu.exec(
    slice(sentence, end, end + 80),
  )?.[1] ?? ''

/** The words begin with a verb of giving or taking, but for one word before it. */
const doing = (words: string): boolean => {
  const [ahead, back] = [forward.exec(words), backward.exec(words)]
  return [ahead, back].some((verb) => verb !== null && /^\s*(?:\p{L}+\s+)?$/u.test(words.slice(0, verb.index)))
}

/** What something runs on. */
const hosts: ReadonlySet<string> = new Set(['compute', 'container-platform', 'on-prem', 'edge'])

type Context = {
  /** What the previous sentence began with: "call it" means that. */
  heads?: readonly string[]
  kindOfPart?: (id: string) => string | undefined
}

const calledIt = /^\s*(?:also |then |all )?(?:calls?|invokes?|uses?|quer(?:y|ies)|asks?|writes? (?:in)?to|sends? \S+ to|reads? from) (?:it|them)\b/iu

/**
 * The connections one sentence states: "A and B send X to C, which writes to D". Parts that only a comma or "and" divides stand together.
 * @param idOf the part a mention means; undefined = not drawn
 * @param before what the previous sentence ended with, for "it" and "they"
 */
export function flowsIn(
  sentence: Sentence,
  idOf: ReadonlyMap<object, string>,
  before: readonly string[],
  { heads = [], kindOfPart = () => undefined }: Context = {},
): { flows: Flow[]; last: readonly string[]; heads: readonly string[] } {
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
    // "A calls B, B calls C": named again behind the comma, it begins anew.
    const again = listed && previous.ids.at(-1) === id && groups.length > 1 && /[,，、]/.test(between)
    if (again) groups.push({ ids: [id], start, end, begins: true })
    else if (listed && !begins) {
      previous.end = end
      if (!previous.ids.includes(id)) previous.ids.push(id)
    } else groups.push({ ids: [id], start, end, begins })
  }
  const flows: Flow[] = []
  const join = (from: readonly string[], to: readonly string[], words: string, span: [number, number], carries?: 'compute'): void => {
    for (const source of from)
      for (const target of to)
        if (source !== target)
          flows.push({
            from: source,
            to: target,
            words,
            because: [{ words: words.trim().slice(0, 200), span }],
            ...(carries === undefined ? {} : { carries }),
          })
  }
  const [first] = groups
  if (first !== undefined && before.length > 0) {
    const lead = slice(sentence, sentence.start, first.start)
    if (/^\s*(it|they|this|these|from there|es|sie|dort|esto|ils?|elle)\b/i.test(lead)) state(before, first.ids, lead, [sentence.start, first.end])
  }
  let subject: readonly string[] = first?.ids ?? []
  let anchor: readonly string[] | undefined
  groups.forEach((group, nth) => {
    const next = groups[nth + 1]
    if (next === undefined) return
    if (next.begins) {
      subject = next.ids
      return
    }
    const between = slice(sentence, group.end, next.start)
    const span: [number, number] = [group.start, next.end]
    const words = slice(sentence, group.start, next.end) + tail(sentence, next.end)
    const isHost = (ids: readonly string[]): boolean => ids.every((id) => hosts.has(kindOf(kindOfPart(id) ?? '')?.category ?? ''))
    if (inFront.test(between)) {
      join(next.ids, group.ids, words, span)
      anchor = group.ids
      return
    }
    if (runningOn.test(between) && isHost(next.ids)) {
      join(next.ids, group.ids, words, span, 'compute')
      anchor = group.ids
      return
    }
    if (inBrackets.test(between) && isHost(group.ids)) {
      join(group.ids, next.ids, words, span, 'compute')
      return
    }
    const lead = slice(sentence, groups[nth - 1]?.end ?? sentence.start, group.start)
    const moved = moving.test(lead) && !endsFrom.test(lead) && endsTo.test(between) && !forward.test(between.replace(endsTo, ''))
    if (moved || byMeansOf.test(between)) {
      join(group.ids, next.ids, words, span)
      return
    }
    const relates = relative.test(between)
    const from = relates && anchor !== undefined ? anchor : nth === 0 || relates || /->|→|=>|<-|←/.test(between) ? group.ids : subject
    if (relates || forward.test(between) || backward.test(between)) anchor = undefined
    const passive = /\b(?:is|are|was|were|gets?|wird|werden|es|son|est|sont)\b/iu.test(slice(sentence, sentence.start, next.start))
    if (passive && takenFrom.test(between)) {
      join(next.ids, group.ids, words, span)
      return
    }
    if (passive && doneBy.test(between)) {
      join(next.ids, first?.ids ?? group.ids, words, span)
      return
    }
    const behind = slice(sentence, next.end, groups[nth + 2]?.start ?? next.end + 16)
    if (/^\s*(?:は|が|、|从)|从\s*$/u.test(between) && !forward.test(between) && !backward.test(between)) {
      const [ahead, back] = [forwardBehind.test(behind), backwardBehind.test(behind)]
      if (back) join(next.ids, from, words, span)
      else if (ahead) join(from, next.ids, words, span)
      if (ahead || back) {
        subject = from
        return
      }
    }
    if (state(from, next.ids, between, [group.start, next.end])) subject = from
    else subject = next.ids
  })
  const end = groups.at(-1)
  if (end !== undefined && heads.length > 0 && calledIt.test(slice(sentence, end.end, end.end + 40)))
    join(end.ids, heads, slice(sentence, end.start, end.end + 24), [end.start, end.end])
  return { flows, last: end?.ids ?? before, heads: first?.ids ?? heads }

  function state(from: readonly string[], to: readonly string[], between: string, span: [number, number]): boolean {
    const words = slice(sentence, span[0], span[1]) + tail(sentence, span[1])
    if (/^\s*(to|into|nach|hacia|vers|an (?:den|die|das|einen|eine|ein)|al?|à)\b(?!\s*través)|^\s*(?:到|へ)/iu.test(between)) {
      join(from, to, words, span)
      return true
    }
    const arrow = /->|→|=>|<-|←/.test(between)
    if (!arrow && endsFrom.test(between) && (forward.test(between) || backward.test(between))) {
      join(to, from, words, span)
      return true
    }
    if (!arrow && endsTo.test(between) && backward.test(between) && !takesTo.test(between)) {
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
