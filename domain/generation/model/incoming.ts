import type { Because } from '../../design/schema.ts'
import { withoutOrders } from '../read/gate/gate.ts'
import type { Span } from '../read/reading.ts'
import { wordsOf } from '../read/text/words.ts'
import { withoutSecrets } from './outgoing.ts'

/** Short, of letters, digits and what stands in product names: no address, no markup, no template of another language. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&+/()#:-]{0,59}$/u

/** A name as a model may give it; undefined where it says more than a name does. */
export function nameFrom(name: string): string | undefined {
  const trimmed = name.normalize('NFC').trim()
  if (!plain.test(trimmed) || trimmed.includes('//') || withoutSecrets(trimmed) !== trimmed) return undefined
  return withoutOrders(wordsOf(trimmed)).dropped.length > 0 ? undefined : trimmed
}

export const byModel: Because = { assumed: 'Proposed by the language model.' }

/**
 * Why a model wants something: words only where the person really wrote them, and not as an order to the program.
 * @param orders where the words gave orders
 */
export function reasonFrom(words: string | null, said: string, orders: readonly Span[]): Because[] {
  const wish = words?.trim() ?? ''
  if (wish.length < 2 || wish.length > 2000) return [byModel]
  const at = said.indexOf(wish)
  if (at < 0) return [byModel]
  const start = Array.from(said.slice(0, at)).length
  const end = start + Array.from(wish).length
  return orders.some((span) => start < span[1] && span[0] < end) ? [byModel] : [{ words: wish, span: [start, end] }, byModel]
}
