import type { Provider } from '../design/requirements.ts'
import type { Answer } from './answer.ts'
import { compose } from './compose/compose.ts'
import { clashesIn } from './conflicts/clashes.ts'
import { describe } from './described/describe.ts'
import { stage, type Tell } from './progress.ts'
import { questionsOf, whatFor } from './questions.ts'
import { read } from './read/read.ts'
import type { Reading } from './read/reading.ts'
import type { Template } from './template.ts'

export type GenerateOptions = {
  /** Takes the place of what the words say about providers. */
  provider?: Provider
  /** Draws what the text says is there, flaws included, and adds nothing. */
  asDescribed?: boolean
  /** Hears of the stages and of what is placed. */
  tell?: Tell
}

/** A sentence to a design, or a question, or a polite no. Pure: same words, templates and catalogue give the same bytes. */
export const generate = (prompt: string, templates: readonly Template[], options: GenerateOptions = {}): Answer => {
  options.tell?.(stage('reading'))
  return answer(read(prompt), templates, options)
}

/** The same for words that were read already. */
export function answer(reading: Reading, templates: readonly Template[], options: GenerateOptions = {}): Answer {
  const told = reading.message === undefined ? {} : { message: reading.message }
  const nothing = { understood: reading.understood, design: null, questions: [], conflicts: [], alternatives: [] }
  if (options.asDescribed === true && reading.prompt.trim() !== '') {
    const design = describe(reading)
    if (design.components.length === 0)
      return {
        ...nothing,
        behaviour: 'ask',
        message: 'No component of the catalogue was found in the text. Name what is there, and what sends to what.',
      }
    return { ...nothing, behaviour: 'generate', design, ...told }
  }
  if (reading.behaviour !== 'generate')
    return { ...nothing, behaviour: reading.behaviour, questions: reading.prompt.trim() === '' ? [whatFor] : [], ...told }
  const composed = compose(reading, templates, options)
  const { design, brief } = composed
  options.tell?.(stage('checking'))
  const conflicts = clashesIn({ brief, reading, design })
  return {
    behaviour: 'generate',
    understood: reading.understood,
    design,
    questions: questionsOf(reading, composed, templates),
    conflicts,
    alternatives: [],
    ...told,
  }
}
