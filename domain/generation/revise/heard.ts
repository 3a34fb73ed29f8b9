import { topicOf, withoutOrders } from '../read/gate/gate.ts'
import { mendSpelling } from '../read/lexicon/spelling.ts'
import { wordsOf } from '../read/text/words.ts'

/** What is left of an instruction, and what is said about the rest. */
export type Heard = {
  text: string
  /** There were orders to the program; they are cut out. */
  orders: boolean
  /** About something that has nothing to do with a design. */
  elsewhere: boolean
}

const aboutControls = /^\s*(?:please\s+)?(?:disable|turn off|remove|skip)\b/i
const aboutProgram = /\b(ignore|disregard|forget|override|prompt|instructions?|jailbreak|api keys?|passwords?|credentials?|you are|pretend)\b/i

const longest = 20_000

/** The instruction without the sentences that give orders to the program. */
export function hear(instruction: string): Heard {
  const text = instruction.slice(0, longest)
  const words = mendSpelling(wordsOf(text))
  const gated = withoutOrders(words)
  // Who changes a design may take a control away; it is told as lost. Beside other orders to the program it is one of them.
  const plain = gated.dropped.length > 0 && gated.dropped.every((each) => aboutControls.test(each.words)) && !aboutProgram.test(text)
  const { words: left, dropped } = plain ? { words, dropped: [] } : gated
  const points = Array.from(text)
  for (const { span } of dropped) points.fill('', span[0], span[1])
  const topic = topicOf(left)
  return { text: points.join(''), orders: dropped.length > 0, elsewhere: topic.elsewhere || topic.private }
}
