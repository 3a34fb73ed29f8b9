import type { Fact } from '../quantities/fact.ts'
import type { Archetype, Evidence, Mention, Reading } from '../reading.ts'
import type { Words } from '../text/words.ts'
import { topicOf } from './gate.ts'

/** A guess that strong, in a statement, is about a design as well. */
const clear = 0.9
/** Below this a single word ("a batch of cookies") is no sign of a design where nothing else is; several facts are something. */
const faint = 0.4
/** So short a wish for a design that names nothing is asked about. */
const few = 5

type Known = {
  all: Words
  words: Words
  dropped: readonly Evidence[]
  /** Patterns that chosen words speak for. */
  archetypes: readonly Archetype[]
  /** What the prompt reads like where no chosen word speaks. */
  guessed: readonly Archetype[]
  mentions: readonly Mention[]
  facts: readonly Fact[]
}

/** Design, ask or decline, with what is said to the person when it is not a design. */
export function behaviourOf({ all, words, dropped, archetypes, guessed, mentions, facts }: Known): Pick<Reading, 'behaviour' | 'message'> {
  if (all.tokens.length === 0)
    return { behaviour: 'ask', message: 'Say in a sentence what the system should do, for how many people, and where it should run.' }
  const topic = topicOf(words)
  const best =
    archetypes[0] ??
    guessed.find(({ score, evidence }) => score >= clear && evidence.length > 2 && dropped.length === 0 && !/[?？]\s*$/.test(words.text.plain))
  const alone = best !== undefined && best.evidence.length === 1 && best.score < faint && facts.length < 3
  const strong = best !== undefined && best.evidence.length >= 2
  if (words.tokens.length === 0) return declined
  const named = mentions.some(({ strength }) => strength === 'named')
  if ((topic.elsewhere && !(facts.length > 0 && (best !== undefined || named))) || (topic.private && !(strong || facts.length > 1 || named)))
    return { behaviour: 'decline', message: 'This studio designs AI and data architectures; that is not something it can help with.' }
  const evidence = (best !== undefined && !alone) || named || topic.about
  if (!evidence && dropped.length === 0 && facts.length === 0 && topic.asks && words.tokens.length <= few) return asked
  if (!evidence && dropped.length > 0) return declined
  if (!evidence) return { behaviour: 'decline', message: 'This studio designs AI and data architectures; nothing in the prompt describes one.' }
  if (best === undefined && dropped.length > 0 && mentions.length === 0 && facts.length === 0) return declined
  if (best === undefined && mentions.length === 0 && facts.length === 0 && !topic.asks) return asked
  return dropped.length > 0
    ? { behaviour: 'generate', message: 'Sentences that give orders to the program were not read.' }
    : { behaviour: 'generate' }
}

const asked: Pick<Reading, 'behaviour' | 'message'> = {
  behaviour: 'ask',
  message: 'What should the system do, with which data, and where should it run?',
}

const declined: Pick<Reading, 'behaviour' | 'message'> = {
  behaviour: 'decline',
  message: 'Orders to the program are not followed. Describe the system you want designed.',
}
