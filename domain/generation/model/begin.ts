import { emptyDesign, type Design } from '../../design/schema.ts'
import { briefOf, mentionsOf } from '../compose/brief.ts'
import { Draft } from '../compose/draft.ts'
import { forbid } from '../compose/mentions.ts'
import { generate } from '../generate.ts'
import type { Tell } from '../progress.ts'
import { read } from '../read/read.ts'
import type { Reading } from '../read/reading.ts'
import { revise } from '../revise/revise.ts'
import type { Template } from '../template.ts'
import { opening } from './instructions.ts'
import type { Session, Wish } from './session.ts'
import { gravePlaces } from './validate.ts'

/** The embedded engine's answer and the question that a model is asked about it. Where there is no draft, `messages` is empty. */
export function begin(wish: Wish, base: Design | null, templates: readonly Template[], tell: Tell = () => undefined): Session {
  const reading = read(wish.kind === 'generate' ? wish.prompt : wish.instruction)
  const embedded = answered(wish, base, templates, tell)
  const draft = embedded.kind === 'generate' ? embedded.answer.design : embedded.revision.design
  const start: Session = {
    wish,
    embedded,
    base: base ?? emptyDesign(''),
    draft: draft ?? emptyDesign(''),
    grave: draft === null ? [] : gravePlaces(draft, wish.today),
    now: draft ?? emptyDesign(''),
    orders: reading.dropped.map(({ span }) => span),
    asked: mentionsOf(reading, 'wanted', 'existing').flatMap(({ kind, strength }) => (strength === 'named' ? [kind] : [])),
    kept: embedded.kind === 'revise' ? embedded.revision.kept : [],
    forbidden: forbiddenIn(reading),
    excludedProviders: reading.excludedProviders.map(({ provider }) => provider),
    messages: [],
    rounds: 0,
    repairs: 0,
    taken: 0,
    open: [],
    calls: {},
    tokens: { input: 0, output: 0 },
    end: null,
  }
  const declined = embedded.kind === 'revise' && embedded.revision.behaviour === 'decline'
  return draft === null || declined ? start : { ...start, messages: opening(start, templates) }
}

function answered(wish: Wish, base: Design | null, templates: readonly Template[], tell: Tell): Session['embedded'] {
  if (wish.kind === 'revise') return { kind: 'revise', revision: revise(base ?? emptyDesign(''), wish.instruction, { selection: wish.selection }) }
  const { prompt, provider } = wish
  return { kind: 'generate', answer: generate(prompt, templates, { tell, ...(provider === undefined ? {} : { provider }) }) }
}

function forbiddenIn(reading: Reading): string[] {
  const draft = new Draft()
  forbid(draft, briefOf(reading))
  return [...draft.forbidden.keys()]
}
