import { nearest } from '#domain/design/nearest.ts'
import { type Io, problemText, Refusal, refuse } from './io.ts'
import { withKindsBeside } from './own-kinds.ts'
import { parseVerb } from './verb.ts'
import { verbs } from './verbs/index.ts'

/** Runs one command line. @returns the exit code */
export async function run(io: Io, args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(help())
      return name === undefined ? 2 : 0
    }
    const entry = verbs.find((each) => each.name === name)
    if (entry === undefined) {
      const near = nearest(name, verbs.map((each) => each.name))
      throw refuse('cli/unknown-verb', '', `"${name}" is not a verb of strata.`, `${near === undefined ? '' : `Did you mean "strata ${near}"? `}\`strata help\` lists them.`)
    }
    const verb = await entry.load()
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(`${entry.summary}\nUsage: strata ${verb.usage}\n`)
      return 0
    }
    const { positionals, values } = parseVerb(verb, rest)
    return await withKindsBeside(io, positionals, () => verb.run(io, positionals, values))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const problem of error.problems.slice(0, 20)) io.err(problemText(problem))
    if (error.problems.length > 20) io.err(`… and ${error.problems.length - 20} more.\n`)
    return 2
  }
}

const help = () => `Strata: a sentence becomes an AI cloud architecture, checked, sized, priced and written out.

Usage: strata VERB …   ("-" reads standard input; without -o results go to standard output)

${verbs.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

\`strata VERB --help\` shows how a verb is called.
Exit codes: 0 done, 1 findings at or above --fail-on, 2 bad usage or unreadable input.
`
