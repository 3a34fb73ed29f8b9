import { Worker } from 'node:worker_threads'
import { Watch } from './watch.ts'
import type { TaskAnswer, TaskKind, TaskMessage, Tasks } from './documents-thread.ts'

/** The document of a room is not in the thread (any more): open it from the store, and ask again. */
export class DocumentLost extends Error {
  /** Did what was asked bring it down, as far as one can tell? */
  readonly guilty: boolean
  constructor(why: string, guilty: boolean) {
    super(why)
    this.guilty = guilty
  }
}

type Asked = { kind: TaskKind; resolve: (value: never) => void; reject: (error: DocumentLost) => void }
type Thread = { worker: Worker; asked: Map<number, Asked>; watch: Watch }

/** How long one task may work, in milliseconds. Reading a whole document may take long, one update may not. */
const patience = (kind: TaskKind): number => (kind === 'apply' || kind === 'reserve' ? 2_000 : 10_000)
const memoryMegabytes = 768

/** The threads that decode what clients send. A room stays in one thread; what a thread does comes in the order it was asked. */
export class Documents {
  readonly #threads: (Thread | undefined)[]
  #lastId = 0
  #closed = false

  /** @param threads how many; a room's name chooses one */
  constructor(threads: number) {
    this.#threads = Array.from({ length: threads }, () => undefined)
  }

  /** @throws DocumentLost */
  ask<K extends TaskKind>(room: string, kind: K, ask: Tasks[K]['ask']): Promise<Tasks[K]['answer']> {
    if (this.#closed) return Promise.reject(new DocumentLost('the server is stopping', false))
    const thread = this.#threadOf(room)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      thread.asked.set(id, { kind, resolve, reject })
      thread.worker.postMessage({ id, room, kind, ask } as TaskMessage)
      if (thread.asked.size === 1) this.#watch(thread)
    })
  }

  /** Starts the threads before anybody comes. */
  warm(): void {
    for (let at = 0; at < this.#threads.length; at++) this.#threads[at] ??= this.#start(at)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#threads.flatMap((thread) => (thread === undefined ? [] : [thread.worker.terminate()])))
  }

  #threadOf(room: string): Thread {
    let sum = 0
    for (const letter of room) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
    const at = sum % this.#threads.length
    const thread = this.#threads[at] ?? this.#start(at)
    this.#threads[at] = thread
    return thread
  }

  #start(at: number): Thread {
    const worker = new Worker(new URL('./documents-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } })
    const thread: Thread = { worker, asked: new Map(), watch: new Watch(worker) }
    worker.unref()
    worker.on('message', (answer: TaskAnswer) => this.#answered(thread, answer))
    const lost = (why: string) => {
      thread.watch.stop()
      if (this.#threads[at] === thread) this.#threads[at] = undefined
      // Tasks come in order, so what brought the thread down is the first that has no answer.
      let guilty = true
      for (const { reject } of thread.asked.values()) {
        reject(new DocumentLost(why, guilty))
        guilty = false
      }
      thread.asked.clear()
    }
    worker.on('error', (error) => lost(error instanceof Error ? error.message : 'the thread failed'))
    worker.on('exit', () => lost('it took too long'))
    return thread
  }

  #answered(thread: Thread, answer: TaskAnswer): void {
    const asked = thread.asked.get(answer.id)
    thread.asked.delete(answer.id)
    this.#watch(thread)
    if ('value' in answer) asked?.resolve(answer.value as never)
    else if ('spoilt' in answer) asked?.reject(new DocumentLost(answer.spoilt, true))
    else asked?.reject(new DocumentLost('it is not open', false))
  }

  /** The first task without an answer is the one being worked on. */
  #watch(thread: Thread): void {
    const [first] = thread.asked.values()
    if (first === undefined) thread.watch.stop()
    else thread.watch.start(patience(first.kind))
  }
}
