import type { Question } from '#domain/generation/answer.ts'

const pronoun = /(?<![\p{L}\p{N}@])(?:it|that|this|them|these|those|es|das|den|sie|eso|esto|lo|ça|ceci|cela|它|那个|这个|それ|これ)(?![\p{L}\p{N}])/iu

/** The instruction as it reads with this answer in it, to be looked over and sent. A name at its end is closed by a space. */
export const filledIn = (instruction: string, question: Pick<Question, 'id' | 'ask'>, option: string): string =>
  withAnswer(instruction, question, option).replace(/@[\w-]+$/, '$& ')

function withAnswer(instruction: string, { id, ask }: Pick<Question, 'id' | 'ask'>, option: string): string {
  if (id === 'what-to-change') return option
  if (id === 'which-part' && pronoun.test(instruction)) return instruction.replace(pronoun, option)
  const unknown = /"([^"]+)"/.exec(ask)?.[1]
  if (unknown !== undefined && instruction.includes(unknown) && id !== 'which-part') return instruction.replace(unknown, () => option)
  return `${instruction.trimEnd()} ${option}`
}
