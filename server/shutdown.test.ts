import { expect, it } from 'vitest'
import { stopInOrder } from './shutdown.ts'

it('stops one after the other', async () => {
  const done: string[] = []
  const step = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    done.push(name)
  }
  expect(await stopInOrder([step('rooms', 20), step('store', 0)], { withinMs: 1_000 })).toBe(true)
  expect(done).toEqual(['rooms', 'store'])
})

it('does not wait for ever, and says that it did not end well', async () => {
  expect(await stopInOrder([() => new Promise(() => undefined)], { withinMs: 20 })).toBe(false)
  expect(await stopInOrder([() => Promise.reject(new Error('no'))], { withinMs: 1_000 })).toBe(false)
})
