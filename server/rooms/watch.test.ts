import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { Watch } from './watch.ts'

async function ended(code: string, patienceMs: number, withinMs: number): Promise<boolean> {
  const worker = new Worker(code, { eval: true })
  const watch = new Watch(worker)
  watch.start(patienceMs)
  const exit = new Promise<boolean>((resolve) => worker.once('exit', () => resolve(true)))
  const result = await Promise.race([exit, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), withinMs))])
  watch.stop()
  await worker.terminate()
  return result
}

describe('a watch', () => {
  it('ends a thread that works without end', async () => {
    expect(await ended('for (;;) {}', 200, 20_000)).toBe(true)
  })

  it('leaves a thread alone that only waits for the processor', async () => {
    expect(await ended('setTimeout(() => {}, 60_000)', 400, 2_500)).toBe(false)
  })
})
