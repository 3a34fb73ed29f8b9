import type { Evidence, Reading } from '../reading.ts'
import { languageOf } from './language.ts'
import { normalise } from './normalise.ts'
import { evidenceOf, type Text } from './text.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A prompt as everyone below reads it. */
export type Words = { text: Text; tokens: readonly Token[]; language: Reading['language'] }

export function wordsOf(prompt: string): Words {
  const text = normalise(prompt)
  const tokens = tokensOf(text)
  return { text, tokens, language: languageOf(tokens, prompt) }
}

/** The words of the prompt behind tokens, end exclusive. */
export function evidence({ text, tokens }: Words, from: number, to: number): Evidence {
  return evidenceOf(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}
