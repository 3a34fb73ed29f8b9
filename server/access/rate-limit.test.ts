import { expect, it } from 'vitest'
import { RateLimit } from './rate-limit.ts'

it('lets a burst through, then so many a second, each person apart', () => {
  let now = 0
  const limit = new RateLimit({ perSecond: 2, burst: 3 }, () => now)
  expect(Array.from({ length: 5 }, () => limit.take('ada'))).toEqual([0, 0, 0, 1, 1])
  expect(limit.take('bob')).toBe(0)
  now += 500
  expect([limit.take('ada'), limit.take('ada')]).toEqual([0, 1])
})

it('does not grow without end when every request comes from somebody else', () => {
  let now = 0
  const limit = new RateLimit({ perSecond: 1, burst: 2 }, () => now)
  const before = process.memoryUsage().heapUsed
  for (let n = 0; n < 300_000; n++) {
    now += 1
    limit.take(`person ${n}`)
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000)
})
