import { frameworks } from '../../checks/frameworks/index.ts'
import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from '../compose/draft.ts'
import type { Question } from '../answer.ts'
import type { Change, Gathered } from './change.ts'

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Nothing in the design answers to the words: says so, and offers what comes near. */
export function noSuchPart({ draft, gathered, step }: Pick<Change, 'draft' | 'gathered' | 'step'>, words: string): void {
  gathered.questions.push({
    id: 'which-part',
    ask: `Nothing in the design is meant by "${shown(words)}". Which component do you mean?`,
    effect: `It is what "${shown(step.verb)}" is done to.`,
    options: nearby(draft, words),
  })
}

/** What should be left alone is not there, so nothing is done before it is clear what is meant. */
export function nothingToKeep(draft: Draft, gathered: Gathered, words: string): void {
  gathered.questions.push({
    id: 'which-part',
    ask: `Nothing in the design is meant by "${shown(words)}", which is to stay as it is. Which component do you mean?`,
    effect: 'It is left alone, and the rest is done.',
    options: nearby(draft, words),
  })
}

/** Earlier changes are not known here. */
export function undoElsewhere(gathered: Gathered): void {
  gathered.questions.push({
    id: 'undo',
    ask: 'What was changed before is not known here. In the studio Undo (Ctrl+Z) takes back the last change, and a proposal changes nothing before it is accepted; a file stays as it was unless -o named it. What should change instead?',
    effect: 'The smallest edits that do it are proposed.',
    options: [],
  })
}

/** Several parts answer to a word that means one. */
export function whichOf({ gathered, step }: Change, parts: readonly Part[], words: string): void {
  gathered.questions.push({
    id: 'which-of-several',
    ask:
      parts.length === 1
        ? `Is "${shown(words)}" about "${parts[0]?.name ?? ''}"?`
        : `"${shown(words)}" may mean ${parts.length} components. Which one?`,
    effect: `Only that one is meant by "${shown(step.verb)}".`,
    options: parts.slice(0, 8).map(({ id }) => `@${id}`),
  })
}

/** The parts that are meant have no such property. */
export const cannotBeTold = (parts: readonly Part[], words: string): Question => ({
  id: 'no-such-setting',
  ask: `${parts
    .slice(0, 3)
    .map(({ name }) => `"${name}"`)
    .join(', ')} has no setting for "${shown(words)}". Which component is it about?`,
  effect: 'The setting is made there.',
  options: [],
})

/** The words name nothing that can be placed. */
export function noSuchKind({ gathered }: Change, words: string): void {
  gathered.questions.push({
    id: 'which-kind',
    ask: `"${shown(words)}" is nothing of the catalogue. What kind of component is it?`,
    effect: 'A component of that kind is placed and joined to what it works with.',
    options: ['a vector database', 'a message queue', 'a cache', 'an API gateway'],
  })
}

/** A move without a place that is known. */
export function noSuchPlace({ gathered, step, brief }: Change): void {
  gathered.questions.push({
    id: 'which-place',
    ask: `Where to? No provider, region or site was understood in "${shown(step.words)}".`,
    effect: 'Services, regions and networks of that place are drawn.',
    options: ['aws', 'azure', 'gcp', 'on-premises'].filter((each) => each !== brief.home),
  })
}

/** Words about meeting a law or a standard. */
const aboutLaw =
  /\b(?:compl(?:y|ies|iant|iance)|conform\p{L}*|certif\p{L}*|accredit\p{L}*|(?:meet|fulfil|satisfy)\p{L}*(?: the)? (?:\p{Lu}{2,}|requirements)|konform\p{L}*|zertifizier\p{L}*|cumpl\p{L}*|conforme\p{L}*|respecter)(?!\p{L})|合规|符合|準拠|遵守/u

/** The words are no change that is known. */
export function noSuchChange({ draft, gathered, step }: Change): void {
  if (aboutLaw.test(step.words)) {
    gathered.questions.push({
      id: 'which-law',
      ask: `"${shown(step.words)}" names no law or standard that is checked here. Which of those that are should it meet?`,
      effect: 'What it asks for is placed and set, and its controls are checked.',
      options: frameworks.map(({ title }) => title),
    })
    return
  }
  gathered.questions.push({
    id: 'what-to-change',
    ask: `What should change? "${shown(step.words)}" names no component, place, law, number or property that can.`,
    effect: 'The smallest edits that do it are proposed.',
    options: examples(draft),
  })
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function nearby(draft: Draft, words: string): string[] {
  const pieces = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each.length > 3)
  const near = draft.parts.filter(({ id, name }) => pieces.some((piece) => letters(id + name).includes(letters(piece).slice(0, 6))))
  const main = draft.parts.filter(({ kind }) => kindOf(kind)?.crossCutting === null)
  return [...near, ...main].slice(0, 4).map(({ id }) => `@${id}`)
}

/** Things that can be said of this very design. */
function examples(draft: Draft): string[] {
  const cloud = draft.parts.find(({ provider }) => provider !== undefined && provider !== 'self-hosted')?.provider
  const bus = draft.first('kafka', 'event-stream', 'relational-database', 'vector-database')
  return [
    draft.has('vector-database') ? 'add a message queue' : 'add a vector database',
    ...(bus === undefined ? [] : [`replace @${bus.id} with …`]),
    `move it to ${cloud === 'aws' ? 'Azure' : 'AWS'}`,
    'cut cost by half',
  ].slice(0, 4)
}
