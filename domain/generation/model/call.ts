import type { Problem } from '../../design/problem.ts'
import type { Template } from '../template.ts'
import { accept } from './accept.ts'
import { readPattern, searchCatalogue } from './look-up.ts'
import type { ToolCall } from './language-model.ts'
import { fenced } from './outgoing.ts'
import { problem, shapeProblem } from './problem.ts'
import { proposalFrom } from './proposal.ts'
import type { Session } from './session.ts'
import { Pattern, Search } from './tools.ts'
import { validate } from './validate.ts'

export type Called = { session: Session; text: string; problems: readonly Problem[] }

/** What a model thinks aloud before it answers, also where the server left the first mark out. */
const thoughts = /^(?:\s*<think(?:ing)?>)?(?:(?!<\/?think)[^])*<\/think(?:ing)?>/

/** JSON as a model wrote it; undefined where it is none. */
export function jsonIn(text: string): unknown {
  const bare = text
    .replace(thoughts, '')
    .trim()
    .replace(/^```(?:json)?\s*|\s*```$/g, '')
  const from = bare.indexOf('{')
  for (const candidate of [bare, from > 0 ? bare.slice(from, bare.lastIndexOf('}') + 1) : '']) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The next candidate, or none.
    }
  }
  return undefined
}

/** Carries out one call of a tool. What comes back is data, also where it is a refusal. */
export function call(session: Session, { name, arguments: given }: ToolCall, templates: readonly Template[]): Called {
  const answer = (data: unknown): Called => ({ session, text: fenced('answer', data), problems: [] })
  const refuse = (problems: readonly Problem[]): Called => ({ session, text: told(problems), problems })
  const value = jsonIn(given === '' ? '{}' : given)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse([problem('not-json', name, 'The arguments are not a JSON object.', 'Send them again, whole.')])
  switch (name) {
    case 'search_catalogue': {
      const search = Search.safeParse(value)
      return search.success ? answer(searchCatalogue(search.data.words)) : refuse([shapeProblem(search.error, name)])
    }
    case 'read_pattern': {
      const wish = Pattern.safeParse(value)
      if (!wish.success) return refuse([shapeProblem(wish.error, name)])
      const pattern = readPattern(wish.data.pattern, templates)
      return pattern === undefined
        ? refuse([problem('no-such-pattern', name, 'There is no such pattern.', 'Patterns are listed in the rules.')])
        : answer(pattern)
    }
    case 'validate': {
      const problems = validate(session)
      return { session, text: problems.length === 0 ? fenced('answer', 'Nothing is wrong.') : told(problems), problems: [] }
    }
  }
  const proposal = proposalFrom({ ...value, kind: name })
  if (!proposal.ok) return refuse(proposal.problems)
  const accepted = accept(session, proposal.value)
  return {
    session: accepted.session,
    problems: accepted.problems,
    text: accepted.problems.length === 0 ? fenced('answer', 'Done.') : told(accepted.problems),
  }
}

/** Problems as a model reads them. */
export const told = (problems: readonly Problem[]): string =>
  fenced(
    'problems',
    problems.map(({ code, at, message, hint }) => ({ code, at, message, hint })),
  )
