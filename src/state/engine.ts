import { knowing } from './own.ts'
import type { EngineAsk, EngineReply, EngineTask, EngineTasks } from './engine-tasks.ts'

/** Workers that have nothing to do; starting one takes longer than most answers. */
const idle: Worker[] = []
const most = 2

const open = (): Worker => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })

/** Loads the engine while there is time, so that the first question does not wait for it. */
export function warmEngine(): void {
  if (idle.length === 0) idle.push(open())
}

/**
 * Asks the engine in a worker of its own.
 * @throws AbortError at once when `signal` fires: the worker ends in the middle of whatever it does; Error when it breaks
 */
export function askEngine<Task extends EngineTask>(
  task: Task,
  asks: EngineTasks[Task]['asks'],
  signal: AbortSignal = new AbortController().signal,
): Promise<EngineTasks[Task]['answer']> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const worker = knowing(idle.pop() ?? open())
    const stop = () => {
      worker.terminate()
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', stop, { once: true })
    const done = () => {
      signal.removeEventListener('abort', stop)
      worker.onmessage = null
      worker.onerror = null
    }
    worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      done()
      if (idle.length < most) idle.push(worker)
      else worker.terminate()
      // The worker answers the task it was given, so the answer has its type.
      if ('answer' in data) resolve(data.answer as EngineTasks[Task]['answer'])
      else reject(new Error(data.problem))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      done()
      worker.terminate()
      reject(new Error(event.message || 'the engine stopped'))
    }
    worker.postMessage({ task, asks } satisfies EngineAsk<Task>)
  })
}
