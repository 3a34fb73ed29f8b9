import { expect, it } from 'vitest'
import { rank } from './rank.ts'

it('puts what begins with the words first, then words within, then letters in order', () => {
  const found = ['Add a cache', 'Cache policy', 'Precached', 'Calm chapel'].toSorted((a, b) => rank('cache', b) - rank('cache', a))
  expect(found).toEqual(['Cache policy', 'Add a cache', 'Precached', 'Calm chapel'])
})
it('finds nothing for letters that are not there in order', () => {
  expect(rank('xyz', 'Zoom in')).toBe(0)
  expect(rank('zi', 'Zoom in')).toBeGreaterThan(0)
})
