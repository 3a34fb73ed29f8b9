import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearest } from '#domain/design/nearest.ts'
import { type Io, refuse } from './io.ts'

export type Options = NonNullable<ParseArgsConfig['options']>
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** One verb of the command line. */
export type Verb = {
  /** How it is called, after `strata`. */
  usage: string
  options: Options
  /** @returns the exit code: 0 done, 1 findings at or above --fail-on, 2 some input could not be used */
  run(io: Io, positionals: readonly string[], options: Given): Promise<number>
}

/** Arguments of a verb, or a refusal that names the nearest option. */
export function parseVerb(verb: Verb, args: readonly string[]): { positionals: string[]; values: Given } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: verb.options, allowPositionals: true, strict: true })
    return { positionals, values: values as Given }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const wrong = /'(-{1,2}[\w-]+)/.exec(message)?.[1]
    const near = wrong === undefined ? undefined : nearest(wrong, Object.keys(verb.options))
    throw refuse('cli/usage', '', message.split('. ')[0] ?? message, `${near === undefined ? '' : `Did you mean "--${near}"? `}Usage: strata ${verb.usage}`)
  }
}

export const text = (given: Given, name: string): string | undefined => {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

export const texts = (given: Given, name: string): readonly string[] => {
  const value = given[name]
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
}

/** One of the words, or a refusal that lists them. */
export function oneOf<T extends string>(given: Given, name: string, words: readonly T[], otherwise: T): T {
  const value = text(given, name)
  if (value === undefined) return otherwise
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const near = nearest(value, words)
  throw refuse('cli/usage', '', `--${name} cannot be "${value}".`, `${near === undefined ? '' : `Did you mean "${near}"? `}It is one of: ${words.join(', ')}.`)
}

/** The positional argument, or a refusal with the usage. */
export function required(positionals: readonly string[], at: number, what: string, verb: Pick<Verb, 'usage'>): string {
  const value = positionals[at]
  if (value === undefined || value === '') throw refuse('cli/usage', '', `${what} is missing.`, `Usage: strata ${verb.usage}`)
  return value
}

/** Refuses what nobody asked for rather than ignoring it. */
export function noMore(positionals: readonly string[], count: number, verb: Pick<Verb, 'usage'>): void {
  const extra = positionals[count]
  if (extra !== undefined) throw refuse('cli/usage', '', `"${extra}" is one argument too many.`, `Usage: strata ${verb.usage}`)
}
