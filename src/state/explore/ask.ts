import { knowing } from '../own.ts'
import type { About } from './about.ts'
import type { ExploreAnswer, ExploreTask, QuestionName, Questions } from './question.ts'

type Waiting = { resolve: (answer: unknown) => void; reject: (problem: Error) => void }

let worker: Worker | undefined
let numbers = 0
const waiting = new Map<number, Waiting>()

/** One worker of the assessing kind answers all questions; it starts with the first and stays. */
function opened(): Worker {
  if (worker !== undefined) return worker
  const started = knowing(new Worker(new URL('../assess.worker.ts', import.meta.url), { type: 'module' }))
  started.onmessage = ({ data }: MessageEvent<ExploreAnswer>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('problem' in data) asked?.reject(new Error(data.problem))
    else asked?.resolve(data.answer)
  }
  started.onerror = (event) => {
    event.preventDefault()
    started.terminate()
    worker = undefined
    const lost = [...waiting.values()]
    waiting.clear()
    for (const { reject } of lost) reject(new Error(event.message || 'the worker stopped'))
  }
  worker = started
  return started
}

/** Asks a question about a design, off the main thread. */
export function askAbout<Name extends QuestionName>(question: Name, about: About, asks: Questions[Name]['asks']): Promise<Questions[Name]['answer']> {
  const number = ++numbers
  return new Promise((resolve, reject) => {
    // The worker answers the question of that number, so the answer has its type.
    waiting.set(number, { resolve: resolve as (answer: unknown) => void, reject })
    opened().postMessage({ number, question, about, asks } satisfies ExploreTask<Name>)
  })
}
