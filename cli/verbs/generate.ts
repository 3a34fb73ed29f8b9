import { type Provider, providers } from '#domain/design/requirements.ts'
import { withAlternatives } from '#domain/generation/alternatives.ts'
import type { Answer } from '#domain/generation/answer.ts'
import { generate as compose } from '#domain/generation/generate.ts'
import { notAskedFor } from '#domain/generation/model/end.ts'
import { runBatch } from '../batch.ts'
import { askModel, engineRemark, modelFor } from '../engine.ts'
import { deliver, designText, json, readInput } from '../files.ts'
import { refuse } from '../io.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'

export const generate: Verb = {
  usage: 'generate "<prompt>" [--engine embedded|model] [--provider P] [--as-described] [--alternatives] [--format yaml|json] [-o FILE]   or   generate --batch PROMPTS.jsonl',
  options: {
    engine: { type: 'string' }, provider: { type: 'string' }, 'as-described': { type: 'boolean' }, alternatives: { type: 'boolean' }, format: { type: 'string' },
    output: { type: 'string', short: 'o' }, batch: { type: 'string' },
  },
  async run(io, positionals, given) {
    const model = await modelFor(io, given)
    const provider = text(given, 'provider') === undefined ? undefined : oneOf<Provider>(given, 'provider', providers, 'aws')
    const options = { ...(provider === undefined ? {} : { provider }), asDescribed: given['as-described'] === true }
    const templates = await io.templates()
    const others = (answer: Answer): Answer => (given['alternatives'] === true ? withAlternatives(answer, io.today) : answer)
    const answerTo = async (prompt: string): Promise<Answer> => others(await asked(prompt))
    const asked = async (prompt: string): Promise<Answer> => {
      if (model === undefined) return compose(prompt, templates, options)
      if (model === 'absent') return { ...compose(prompt, templates, options), engine: notAskedFor('absent') }
      if (options.asDescribed) return { ...compose(prompt, templates, options), engine: notAskedFor('described') }
      const wish = { kind: 'generate', prompt, today: io.today, ...(provider === undefined ? {} : { provider }) } as const
      return (await askModel(io, model, wish, null)) as Answer
    }
    const batch = text(given, 'batch')
    if (batch !== undefined) {
      noMore(positionals, 0, generate)
      return runBatch(io, await readInput(io, batch), async (record) => {
        const prompt = record['prompt']
        if (typeof prompt !== 'string') return { problems: [{ code: 'batch/no-prompt', at: 'prompt', message: 'The line has no text under "prompt".', hint: 'Write {"id": "…", "prompt": "…"}.' }] }
        const long = tooLong(prompt)
        return long === undefined ? answerTo(prompt) : { problems: long.problems }
      })
    }
    // An empty prompt is one: it is answered with a question, in the format that was asked for.
    const prompt = positionals[0] === '' ? '' : required(positionals, 0, 'The prompt', generate)
    noMore(positionals, 1, generate)
    const words = prompt === '-' ? await io.stdin() : prompt
    const long = tooLong(words)
    if (long !== undefined) throw long
    const answer = await answerTo(words)
    const format = oneOf(given, 'format', ['yaml', 'json'], 'yaml')
    if (format === 'json') await deliver(io, text(given, 'output'), json(answer))
    if (answer.design === null) throw refuse('generate/nothing', 'prompt', answer.message ?? 'There is nothing to design in this text.', answer.questions[0]?.ask ?? 'Say what it should do, for whom, and on which cloud.')
    if (format === 'json') return 0
    await deliver(io, text(given, 'output'), designText(answer.design, 'yaml'))
    for (const line of remarks(answer)) io.err(`${line}\n`)
    return 0
  },
}

const longestPrompt = 100_000

const tooLong = (prompt: string) =>
  prompt.length >= longestPrompt
    ? refuse('generate/too-long', 'prompt', `The prompt has ${prompt.length} characters; fewer than ${longestPrompt} are read.`, 'Say what it should do in a page, and put the rest into the design\'s text.')
    : undefined

const remarks = ({ alternatives, conflicts, questions, message, engine }: Answer): string[] => [
  ...engineRemark(engine),
  ...(message === undefined ? [] : [message]),
  ...conflicts.map(({ what, relaxation }) => `Conflict: ${what} ${relaxation}`),
  ...questions.map(({ ask, effect }) => `Open question: ${ask} ${effect}`),
  ...alternatives.map(({ title, summary, changes }) => `${title}: ${summary}${changes.length > 0 ? ` ${changes.join('; ')}.` : ''}`),
]
