import type { EngineNote } from '#domain/generation/answer.ts'
import { languageModel } from '../../state/language-model.ts'
import { counted, exactDollars, short } from '../../ui/format.ts'

/** What became of asking the language model, for the person who did: what it took, or why it has no part in the answer. */
export function engineWords({ used, why, rounds, tokens, usd }: EngineNote): string {
  if (used === 'embedded') return `${why ?? 'The language model has no part in this.'} The built-in engine answered.`
  const { model } = languageModel.getState()
  const spent = [counted(rounds, 'round'), `${short(tokens.input + tokens.output)} tokens`, usd === 'unknown' ? 'cost unknown' : exactDollars(usd)]
  return `With ${model.state === 'ready' ? model.name : 'the language model'}: ${spent.join(', ')}.${why === undefined ? '' : ` ${why}`}`
}
