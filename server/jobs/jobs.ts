import { Worker } from 'node:worker_threads'
import type { HouseFiles } from '#domain/catalog/house-prices.ts'
import { failed } from '#domain/design/problem.ts'
import type { News } from '#domain/generation/progress.ts'
import type { Template } from '#domain/generation/template.ts'
import { busy, tookTooLong } from '../problems.ts'
import type { JobKind, JobMessage, JobReply, Jobs } from './jobs-thread.ts'

type Waiting = { message: JobMessage; tell: (news: News) => void; resolve: (value: unknown) => void; reject: (error: unknown) => void }

const longestMs = 60_000
const mostWaiting = 200
const memoryMegabytes = 1024
/** A team's own files are looked at anew no more often than this. */
const ownFreshMs = 2_000
const noFiles: HouseFiles = { policies: [], kinds: [] }

/** A few threads that think, one job at a time each. A job that takes too long or too much memory ends alone. */
export class JobThreads {
  readonly #templates: readonly Template[]
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, { job: Waiting; watch: NodeJS.Timeout }>()
  readonly #waiting: Waiting[] = []
  readonly #readOwn: () => Promise<HouseFiles>
  /** Which of a team's own files each thread knows. */
  readonly #told = new WeakMap<Worker, HouseFiles>()
  #own = noFiles
  #ownText = JSON.stringify([[], []])
  #looked: Promise<void> | undefined
  readonly #most: number
  #lastId = 0
  #closed = false

  /** @param readOwn a team's own policies, kinds and prices, as they are now; prices are another object where they have changed */
  constructor(threads: number, templates: readonly Template[], readOwn: () => Promise<HouseFiles> = () => Promise.resolve(noFiles)) {
    this.#most = threads
    this.#templates = templates
    this.#readOwn = readOwn
  }

  /** Starts a thread before anybody asks: reading the catalogue takes a second. */
  warm(): void {
    if (!this.#closed && this.#idle.length + this.#busy.size === 0) this.#idle.push(this.#start())
  }

  /**
   * Problems are in the answer; only our own mistakes throw.
   * @param tell hears of the steps of a job while it runs
   */
  async do<K extends JobKind>(kind: K, ask: Jobs[K]['ask'], tell: (news: News) => void = () => undefined): Promise<Jobs[K]['answer']> {
    if (!this.#closed) await this.#lookAtOwn()
    if (this.#closed || this.#waiting.length >= mostWaiting) return failed(busy()) as Jobs[K]['answer']
    return new Promise((resolve, reject) => {
      this.#waiting.push({ message: { id: ++this.#lastId, kind, ask } as JobMessage, tell, resolve: resolve as (value: unknown) => void, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { resolve } of this.#waiting.splice(0)) resolve(failed(busy()))
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()))
  }

  #lookAtOwn(): Promise<void> {
    this.#looked ??= this.#readOwn().then((files) => {
      const text = JSON.stringify([files.policies, files.kinds])
      if (text !== this.#ownText || files.prices !== this.#own.prices) {
        this.#own = files
        this.#ownText = text
      }
      setTimeout(() => {
        this.#looked = undefined
      }, ownFreshMs).unref()
    })
    return this.#looked
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#most ? this.#start() : undefined)
    const job = worker === undefined ? undefined : this.#waiting.shift()
    if (worker === undefined || job === undefined) return
    this.#busy.set(worker, { job, watch: setTimeout(() => void worker.terminate(), longestMs).unref() })
    const known = this.#told.get(worker) ?? noFiles
    this.#told.set(worker, this.#own)
    worker.postMessage(known === this.#own ? job.message : { ...job.message, own: this.#own })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./jobs-thread.ts', import.meta.url), {
      workerData: { templates: this.#templates },
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    })
    worker.unref()
    worker.on('message', (reply: JobReply) => {
      const at = this.#busy.get(worker)
      if (at === undefined || at.job.message.id !== reply.id) return
      if ('news' in reply) return at.job.tell(reply.news)
      clearTimeout(at.watch)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      if ('value' in reply) at.job.resolve(reply.value)
      else at.job.reject(new Error(reply.failure))
      this.#next()
    })
    // An error is followed by the exit; the job then ends as one that took too long.
    let why: unknown
    worker.on('error', (error) => {
      why = error
    })
    worker.on('exit', () => this.#gone(worker, why))
    return worker
  }

  #gone(worker: Worker, why: unknown): void {
    const at = this.#busy.get(worker)
    const idle = this.#idle.indexOf(worker)
    if (idle !== -1) this.#idle.splice(idle, 1)
    this.#busy.delete(worker)
    if (at === undefined) return
    clearTimeout(at.watch)
    // A thread that is ended because the server stops took nothing too long.
    if (this.#closed) return at.job.resolve(failed(busy()))
    const tooMuch = why === undefined || (why instanceof Error && 'code' in why && why.code === 'ERR_WORKER_OUT_OF_MEMORY')
    if (tooMuch) at.job.resolve(failed(tookTooLong()))
    else at.job.reject(why)
    this.#next()
  }
}
