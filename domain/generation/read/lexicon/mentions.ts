import { fold } from '../text/normalise.ts'
import type { Mention } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'
import { contextual, disguised } from './kind-words.data.ts'
import { kindWords, type KindWord } from './kinds.ts'
import { type Hit, longestHits, Matcher } from './matcher.ts'

const near = contextual.map(({ senses }) =>
  senses.map((sense) => ({ ...sense, matcher: new Matcher(sense.near.map((word) => [word, true] as const)) })),
)

const disguises = new Matcher<true>(disguised.map((word) => [word, true] as const))

/** The component kinds a prompt names or points to, one entry a kind, the firmest stance first said or last corrected. */
export function mentionsIn(words: Words, stances: Stances): Mention[] {
  const found = new Map<string, Mention>()
  const masked = new Set<number>()
  for (const { from, to } of disguises.find(words.tokens)) for (let i = from; i < to; i++) masked.add(i)
  for (const hit of longestHits(kindWords.find(words.tokens))) {
    if ((masked.has(hit.from) && masked.has(hit.to - 1)) || onlyAsFormat(words, hit)) continue
    const entry = settled(words, hit)
    if (entry === undefined) continue
    const stance = stanceOf(words, stances, hit)
    const said = evidence(words, hit.from, hit.to)
    const mention: Mention = {
      kind: entry.kind,
      stance,
      strength: entry.strength,
      evidence: said,
      ...(entry.provider === undefined ? {} : { provider: entry.provider }),
      ...(entry.product ? { service: said.words } : {}),
    }
    const before = found.get(entry.kind)
    if (before === undefined || weight(mention) > weight(before)) found.set(entry.kind, mention)
  }
  return [...found.values()]
}

const compatible = /compatib|kompatib|conform|兼容|互換|\b(?:wire|request|response) (?:format|shape)/
/** "compatible con la API de OpenAI": whose manners an endpoint has says nothing of who runs the model. */
const onlyAsFormat = ({ text, tokens }: Words, { value, from, to }: Hit<KindWord>): boolean =>
  value.kind === 'foundation-model-api' &&
  /openai/.test(text.plain.slice(tokens[from]?.start, tokens[to - 1]?.end)) &&
  compatible.test(text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 26), (tokens[to - 1]?.end ?? 0) + 16))

/** An ambiguous name takes the first meaning whose words stand in the prompt; with none of them the last one that needs none. */
function settled({ tokens }: Words, { value, from, to }: Hit<KindWord>): KindWord | undefined {
  if (value.sense === undefined) return value
  const around = tokens.slice(Math.max(0, from - 60), from).concat(tokens.slice(to, to + 60))
  const sense = near[value.sense]?.find(({ near: wanted, matcher }) => wanted.length === 0 || matcher.find(around).length > 0)
  return sense === undefined ? undefined : { ...value, kind: sense.kind, strength: sense.strength }
}

function stanceOf(words: Words, stances: Stances, { from, to }: Hit<KindWord>): Mention['stance'] {
  const said = fold(evidence(words, from, to).words)
  if (/^(?:no|without|keine?|ohne|sin|sans) /.test(said)) return 'wanted'
  switch (stances.of(from, to)) {
    case 'no':
    case 'past':
      return 'excluded'
    case 'there':
      return 'existing'
    case 'soft':
      return 'preferred'
    case 'keep':
    case 'none':
      return 'wanted'
  }
}

/** A kind turned down once stays so, unless it is wanted by name elsewhere; what exists goes before what is wished. */
const weight = ({ stance, strength }: Mention): number =>
  ({ excluded: 8, existing: 6, wanted: 4, preferred: 2 })[stance] +
  (strength === 'named' ? 1 : 0) -
  (strength === 'implied' && stance === 'excluded' ? 5 : 0)
