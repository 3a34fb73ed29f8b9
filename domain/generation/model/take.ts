import type { Problem } from '../../design/problem.ts'
import { appeared } from '../compose/appeared.ts'
import type { News } from '../progress.ts'
import type { Template } from '../template.ts'
import { accept } from './accept.ts'
import { call, jsonIn, told } from './call.ts'
import type { Message, Turn } from './language-model.ts'
import { limits } from './limits.data.ts'
import { problem } from './problem.ts'
import { proposalFrom } from './proposal.ts'
import type { End, Session } from './session.ts'
import { validate } from './validate.ts'

/** The session after a model's turn: what it says was carried out or refused, and what goes back to it is in the messages. */
export function take(session: Session, turn: Turn, templates: readonly Template[]): Session {
  const { input, output } = turn.usage
  const heard: Session = {
    ...session,
    rounds: session.rounds + 1,
    tokens: { input: session.tokens.input + input, output: session.tokens.output + output },
    messages: [...session.messages, { role: 'assistant', text: turn.text, calls: turn.calls.slice(0, limits.callsPerRound) }],
    open: [],
  }
  if (turn.refused) return over(heard, 'refused')
  const length = turn.text.length + turn.calls.reduce((sum, each) => sum + each.arguments.length, 0)
  if (length > limits.answerCharacters) return over(heard, 'too-long')
  const next = turn.calls.length > 0 ? afterCalls(heard, turn, templates) : afterText(heard, turn)
  if (next.end !== null) return next
  if (next.repairs > limits.repairs) return over(next, 'repairs')
  if (next.rounds >= limits.rounds) return over(next, 'rounds')
  return charactersIn(next.messages) > limits.questionCharacters ? over(next, 'too-long') : next
}

const over = (session: Session, end: End): Session => ({ ...session, end })

export const charactersIn = (messages: readonly Message[]): number =>
  messages.reduce(
    (sum, each) => sum + each.text.length + (each.role === 'assistant' ? each.calls.reduce((own, { arguments: given }) => own + given.length, 0) : 0),
    0,
  )

function afterCalls(heard: Session, turn: Turn, templates: readonly Template[]): Session {
  let session = heard
  const open: Problem[] = []
  const answers: Message[] = []
  for (const each of turn.calls.slice(0, limits.callsPerRound)) {
    const key = `${each.name} ${each.arguments}`
    const times = (session.calls[key] ?? 0) + 1
    session = { ...session, calls: { ...session.calls, [key]: times } }
    if (times >= limits.sameCall) return over(session, 'loop')
    const called = call(session, each, templates)
    session = called.session
    open.push(...called.problems)
    answers.push({ role: 'tool', call: each.id, text: called.text })
  }
  return { ...session, open, repairs: session.repairs + (open.length > 0 ? 1 : 0), messages: [...session.messages, ...answers] }
}

function afterText(heard: Session, turn: Turn): Session {
  const { session, problems } = turn.cut
    ? { session: heard, problems: [problem('cut', 'answer', 'The answer was cut off.', 'Propose fewer edits at once.')] }
    : withEdits(heard, turn.text)
  const open = problems.length > 0 ? problems : validate(session)
  if (open.length === 0) return over(session, 'done')
  const text = `This is still wrong. Answer with the edits that mend it.\n\n${told(open.slice(0, limits.problems))}`
  return { ...session, open, repairs: session.repairs + 1, messages: [...session.messages, { role: 'user', text }] }
}

/** The edits of an answer that says everything at once. Words alone after tools have worked mean that nothing is left. */
function withEdits(session: Session, text: string): { session: Session; problems: readonly Problem[] } {
  const value = jsonIn(text)
  const edits = typeof value === 'object' && value !== null && 'edits' in value ? value.edits : undefined
  if (!Array.isArray(edits)) {
    if (value === undefined && session.taken > 0) return { session, problems: [] }
    return {
      session,
      problems: [problem('not-json', 'answer', 'The answer is not the JSON that was asked for.', 'Answer with {"edits": [...]} and nothing else.')],
    }
  }
  let current = session
  const problems: Problem[] = []
  for (const written of edits as readonly unknown[]) {
    const proposal = proposalFrom(written)
    if (!proposal.ok) {
      problems.push(...proposal.problems)
      continue
    }
    const accepted = accept(current, proposal.value)
    current = accepted.session
    problems.push(...accepted.problems)
  }
  return { session: current, problems }
}

/** What came and went between two states of a session. */
export function newsBetween(before: Session, after: Session): News[] {
  const old = new Map<string, string>(before.now.components.map((each) => [each.id, JSON.stringify(appeared(each))]))
  const fresh = after.now.components.map(appeared).filter((each) => old.get(each.id) !== JSON.stringify(each))
  const left = new Set<string>(after.now.components.map(({ id }) => id))
  const drawn = new Set<string>(before.now.connections.map(({ id }) => id))
  const joined = after.now.connections.flatMap(({ id, from, to, carries }) => (drawn.has(id) ? [] : [{ from, to, carries }]))
  const removed = [...old.keys()].filter((id) => !left.has(id))
  return [
    ...(fresh.length === 0 ? [] : [{ placed: fresh }]),
    ...(joined.length === 0 ? [] : [{ joined }]),
    ...(removed.length === 0 ? [] : [{ removed }]),
  ]
}
