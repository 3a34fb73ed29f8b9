import type { Worker } from 'node:worker_threads'

/** Looks at a thread this often before it is ended whatever it uses. */
const mostLooks = 10

/**
 * Ends a thread that works too long on one task. What counts is the processor's time, where Node tells it:
 * on a busy machine an innocent task takes long too, and to end it would make everything slower still.
 */
export class Watch {
  readonly #worker: Worker
  #timer: NodeJS.Timeout | undefined
  /** Of the present task; a late look at an earlier one finds another number. */
  #task = 0

  constructor(worker: Worker) {
    this.#worker = worker
  }

  /** @param patienceMs how long the task may work; it is ended after at most twice that much work */
  start(patienceMs: number): void {
    this.stop()
    this.#lookAgain(this.#task, patienceMs, 1, undefined)
  }

  stop(): void {
    this.#task += 1
    clearTimeout(this.#timer)
  }

  #lookAgain(task: number, patienceMs: number, look: number, before: number | undefined): void {
    this.#timer = setTimeout(() => {
      void this.#usedMs().then((used) => {
        if (task !== this.#task) return
        const worked = used === undefined ? (look > 1 ? patienceMs : 0) : before === undefined ? 0 : used - before
        if (worked >= patienceMs / 2 || look >= mostLooks) void this.#worker.terminate()
        else this.#lookAgain(task, patienceMs, look + 1, used)
      })
    }, patienceMs).unref()
  }

  /** Processor time of the thread in milliseconds; undefined where it cannot be had, as when the thread does not come to answering. */
  async #usedMs(): Promise<number | undefined> {
    if (typeof this.#worker.cpuUsage !== 'function') return undefined
    try {
      const usage = await Promise.race([
        this.#worker.cpuUsage(),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1_000).unref()),
      ])
      return usage === undefined ? undefined : (usage.user + usage.system) / 1000
    } catch {
      return undefined
    }
  }
}
