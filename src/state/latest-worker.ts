/**
 * Hands tasks to a worker, one at a time. While it works only the newest task waits, so answers never fall behind the edits.
 * @param answer called with each answer that is still the newest but one
 */
export class LatestWorker<Task extends { revision: number }, Answer extends { revision: number }> {
  readonly #make: () => Worker
  readonly #answer: (answer: Answer) => void
  readonly #broken: (why: string, revision: number) => void
  #worker: Worker | undefined
  #running: Task | undefined
  #waiting: Task | undefined

  constructor(make: () => Worker, answer: (answer: Answer) => void, broken: (why: string, revision: number) => void) {
    this.#make = make
    this.#answer = answer
    this.#broken = broken
  }

  give(task: Task): void {
    if (this.#running === undefined) this.#start(task)
    else this.#waiting = task
  }

  /** Starts the worker before there is a task, so that its script is loaded by then. */
  warm(): void {
    this.#worker ??= this.#open()
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#running = undefined
    this.#waiting = undefined
  }

  #start(task: Task): void {
    this.#running = task
    this.#worker ??= this.#open()
    this.#worker.postMessage(task)
  }

  #open(): Worker {
    const worker = this.#make()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#next()
      this.#answer(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      const revision = this.#running?.revision ?? -1
      worker.terminate()
      this.#worker = undefined
      this.#next()
      this.#broken(event.message || 'the worker stopped', revision)
    }
    return worker
  }

  #next(): void {
    this.#running = undefined
    const task = this.#waiting
    this.#waiting = undefined
    if (task !== undefined) this.#start(task)
  }
}
