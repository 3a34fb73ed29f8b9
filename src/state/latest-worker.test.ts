import { describe, expect, it } from 'vitest'
import { LatestWorker } from './latest-worker.ts'

type Task = { revision: number }

function worked() {
  const given: number[] = []
  const answers: number[] = []
  const broken: number[] = []
  const workers: Worker[] = []
  const make = () => {
    const worker = {
      postMessage: ({ revision }: Task) => given.push(revision),
      terminate: () => {},
      onmessage: null,
      onerror: null,
    } as unknown as Worker
    workers.push(worker)
    return worker
  }
  const latest = new LatestWorker<Task, Task>(
    make,
    ({ revision }) => answers.push(revision),
    (_why, revision) => broken.push(revision),
  )
  const answer = (revision: number) => workers.at(-1)?.onmessage?.call(workers[0] as Worker, { data: { revision } } as MessageEvent)
  const fail = () =>
    workers.at(-1)?.onerror?.call(workers[0] as Worker, { preventDefault: () => {}, message: 'out of memory' } as unknown as ErrorEvent)
  return { latest, given, answers, broken, workers, answer, fail }
}

describe('work on the latest version', () => {
  it('drops versions that were overtaken while it worked', () => {
    const { latest, given, answers, answer } = worked()
    for (const revision of [1, 2, 3, 4]) latest.give({ revision })
    expect(given).toEqual([1])
    answer(1)
    expect(given).toEqual([1, 4])
    answer(4)
    expect(answers).toEqual([1, 4])
  })
  it('begins afresh with a new worker when one breaks, and says which version has no answer', () => {
    const { latest, given, broken, workers, fail } = worked()
    latest.give({ revision: 1 })
    latest.give({ revision: 2 })
    fail()
    expect(broken).toEqual([1])
    expect(given).toEqual([1, 2])
    expect(workers).toHaveLength(2)
  })
  it('loads the worker ahead of the first task', () => {
    const { latest, workers } = worked()
    latest.warm()
    latest.give({ revision: 1 })
    expect(workers).toHaveLength(1)
  })
})
