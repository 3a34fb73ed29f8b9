import { withoutOrders } from '../read/gate/gate.ts'
import { wordsOf } from '../read/text/words.ts'
import { cut, secretShapes } from './secrets.data.ts'

/** What stands where a sentence gave orders to the program. */
const leftOut = '[left out]'
/** Characters of a prompt that a model reads: the need may stand in the middle of a long text. */
const longest = 60_000

export const withoutSecrets = (text: string): string => secretShapes.reduce((left, shape) => left.replace(shape, cut), text)

const withoutOrdersIn = (text: string): string => {
  const { dropped } = withoutOrders(wordsOf(text))
  if (dropped.length === 0) return text
  const letters = Array.from(text)
  for (const { span } of dropped.toReversed()) letters.splice(span[0], span[1] - span[0], leftOut)
  return letters.join('')
}

/** Text of a person or a file as a model may see it: without orders to the program, secrets and signs that nobody sees. */
export const outgoing = (text: string): string =>
  withoutSecrets(withoutOrdersIn(text.slice(0, longest)).replaceAll(/[\p{Cf}\p{Co}\p{Cs}]|(?![\n\t])\p{Cc}/gu, ''))

/**
 * Data for a model, fenced: JSON, in which no `<` stands as it is, so that nothing within can end the fence.
 * @param name ours, never from outside
 */
export const fenced = (name: string, data: unknown): string =>
  `<data name="${name}">\n${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}\n</data>`
