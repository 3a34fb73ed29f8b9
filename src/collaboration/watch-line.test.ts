import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchLine } from './watch-line.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function watched() {
  const said: string[] = []
  const server = { answers: true }
  const watch = watchLine({ connect: () => said.push('connect'), disconnect: () => said.push('disconnect') }, () => Promise.resolve(server.answers))
  return { said, server, watch }
}

it('leaves a connection alone while the server answers, whatever the browser says', async () => {
  const { said, watch } = watched()
  watch.check()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(said).toEqual([])
})
it('gives a dead line up once and connects again when the server answers', async () => {
  const { said, server, watch } = watched()
  server.answers = false
  watch.check()
  await vi.advanceTimersByTimeAsync(5000)
  expect(said).toEqual(['disconnect'])
  server.answers = true
  await vi.advanceTimersByTimeAsync(2500)
  expect(said).toEqual(['disconnect', 'connect'])
})
it('stops asking once it is closed', async () => {
  const { said, server, watch } = watched()
  server.answers = false
  watch.check()
  await vi.advanceTimersByTimeAsync(100)
  watch.close()
  server.answers = true
  await vi.advanceTimersByTimeAsync(10_000)
  expect(said).toEqual(['disconnect'])
})
