import { askAbout } from './ask.ts'
import type { About } from './about.ts'
import type { QuestionName, Questions } from './question.ts'

export type Asked<Name extends QuestionName> = { key: string; about: About; asks: Questions[Name]['asks'] }
export type Told<Name extends QuestionName> = { key: string; answer: Questions[Name]['answer'] | undefined; problem: string | null }

/** Asks one question at a time; while it is answered only the newest waits. The same key is not asked twice in a row. */
export class LatestQuestion<Name extends QuestionName> {
  readonly #question: Name
  readonly #tell: (told: Told<Name>) => void
  #given: string | undefined
  #waiting: Asked<Name> | undefined
  #busy = false
  #answer: Questions[Name]['answer'] | undefined

  constructor(question: Name, tell: (told: Told<Name>) => void) {
    this.#question = question
    this.#tell = tell
  }

  give(asked: Asked<Name>): void {
    if (asked.key === this.#given) return
    this.#given = asked.key
    this.#waiting = asked
    if (!this.#busy) void this.#work()
  }

  async #work(): Promise<void> {
    this.#busy = true
    while (this.#waiting !== undefined) {
      const { key, about, asks } = this.#waiting
      this.#waiting = undefined
      let problem: string | null = null
      try {
        this.#answer = await askAbout(this.#question, about, asks)
      } catch (error) {
        problem = error instanceof Error ? error.message : 'the question could not be answered'
      }
      this.#tell({ key, answer: this.#answer, problem })
    }
    this.#busy = false
  }
}
