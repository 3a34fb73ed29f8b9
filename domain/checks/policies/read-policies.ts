import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { nearest } from '../../design/nearest.ts'
import type { Problem, Result } from '../../design/problem.ts'
import { settingsVocabulary } from '../../design/settings/vocabulary.ts'
import type { Check } from '../check.ts'
import { checks } from '../index.ts'
import { type Expression, readExpression } from './expression.ts'
import { checkOf, unknownFixes } from './judge.ts'
import { Policy, PolicyFile } from './policy.ts'

/** Larger files are refused before they are parsed. */
const largestCharacters = 200_000
const mostPolicies = 500

/**
 * A team's policies, from files beside the design, as checks like ours.
 * @param files path and text of each, in the order in which their findings are told
 */
export function readPolicies(files: readonly { path: string; text: string }[]): Result<Check[]> {
  const problems: Problem[] = []
  const found = new Map<string, Check>()
  for (const { path, text } of files) {
    const read = readFile(path, text)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    for (const { policy, lineOf } of read.value) {
      const made = compiled(path, policy, lineOf, found)
      if (made.ok) found.set(policy.id, made.value)
      else problems.push(...made.problems)
    }
  }
  if (found.size > mostPolicies)
    problems.push({
      code: 'policy/too-many',
      at: '',
      message: `There are ${found.size} policies; ${mostPolicies} are read.`,
      hint: 'Leave some out.',
    })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...found.values()] }
}

/** Where in its file a part of a policy stands, from 1. */
type LineOf = (...keys: readonly PropertyKey[]) => number | undefined
type Written = { policy: Policy; lineOf: LineOf }

function lineAt(document: Document, lines: LineCounter, keys: readonly PropertyKey[]): number | undefined {
  for (let length = keys.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line
  }
  return undefined
}

function readFile(path: string, text: string): Result<Written[]> {
  const problem = (message: string, hint: string, line?: number): Result<Written[]> => ({
    ok: false,
    problems: [{ code: 'policy/not-readable', at: path, message, hint, ...(line === undefined ? {} : { line }) }],
  })
  if (text.length > largestCharacters) return problem(`The file has ${text.length} characters; ${largestCharacters} are read.`, 'Split it.')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true })
  const [broken] = document.errors
  if (broken !== undefined)
    return problem(
      `The file is not YAML: ${broken.message.split('\n')[0] ?? ''}`,
      'Check the indentation and the quotes on that line.',
      lines.linePos(broken.pos[0]).line,
    )
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return problem(
      `The file cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`,
      'Write the values out instead of using aliases.',
    )
  }
  const lineOf: LineOf = (...keys) => lineAt(document, lines, keys)
  const parsed = PolicyFile.safeParse(content)
  if (!parsed.success) return { ok: false, problems: shapeProblems(path, content, lineOf) }
  const inList = Array.isArray(content)
  return { ok: true, value: parsed.data.map((policy, at) => ({ policy, lineOf: (...keys) => lineOf(...(inList ? [at] : []), ...keys) })) }
}

/** A union tells of both its shapes, so each policy is looked at by itself. */
function shapeProblems(path: string, content: unknown, lineOf: LineOf): Problem[] {
  const all: readonly unknown[] = Array.isArray(content) ? content : [content]
  return all.flatMap((each, at) => {
    const parsed = Policy.safeParse(each)
    if (parsed.success) return []
    const inList = Array.isArray(content)
    return parsed.error.issues.map((issue) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
      const line = lineOf(...(inList ? [at] : []), ...issue.path, ...key)
      return { ...shapeProblem(inList ? `${path}[${at}]` : path, issue), ...(line === undefined ? {} : { line }) }
    })
  })
}

function shapeProblem(at: string, issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'unrecognized_keys') {
    const near = nearest(issue.keys[0] ?? '', Object.keys(Policy.shape))
    return {
      code: 'policy/unknown-key',
      at,
      message: `A policy has no "${issue.keys.join('", "')}".`,
      hint: near === undefined ? `It has ${Object.keys(Policy.shape).join(', ')}.` : `Did you mean "${near}"?`,
    }
  }
  return {
    code: 'policy/bad-value',
    at: [at, ...issue.path].join('.'),
    message: issue.message,
    hint: `A policy has ${Object.keys(Policy.shape).join(', ')}.`,
  }
}

const ours: ReadonlySet<string> = new Set(checks.map(({ code }) => code))

function compiled(path: string, policy: Policy, lineOf: LineOf, others: ReadonlyMap<string, Check>): Result<Check> {
  const at = `${path} (${policy.id})`
  const standing = (...keys: readonly string[]) => {
    const line = lineOf(...keys)
    return line === undefined ? {} : { line }
  }
  if (others.has(policy.id) || ours.has(policy.id.toUpperCase()))
    return {
      ok: false,
      problems: [
        {
          code: 'policy/id-taken',
          at,
          message: `The id "${policy.id}" is taken.`,
          hint: 'Give it a prefix of your own, such as ACME-001.',
          ...standing('id'),
        },
      ],
    }
  const problems: Problem[] = unknownFixes(policy).map((key) => {
    const near = nearest(key, policy.for === 'design' ? [] : settingsVocabulary(policy.for).map(({ name }) => name))
    return {
      code: 'policy/unknown-setting',
      at,
      message: `The fix sets "${key}", which is not a setting of a ${policy.for}.`,
      hint: near === undefined ? 'Leave it out.' : `Did you mean "${near}"?`,
      ...standing('fix', key),
    }
  })
  const read = (where: 'when' | 'assert', text: string): Expression | undefined => {
    const expression = readExpression(text, policy.for)
    if ('ask' in expression) return expression
    problems.push({
      code: 'policy/bad-expression',
      at: `${at}.${where}`,
      message: `\`${text}\`: ${expression.wrong}`,
      hint: expression.hint,
      ...standing(where),
    })
    return undefined
  }
  const when = policy.when === undefined ? undefined : read('when', policy.when)
  const assert = read('assert', policy.assert)
  return problems.length > 0 || assert === undefined ? { ok: false, problems } : { ok: true, value: checkOf(policy, when, assert) }
}
