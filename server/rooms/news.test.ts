import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type News, readNews, writeNews } from './news.ts'

const number = fc.nat({ max: 2 ** 32 })
const bytes = fc.uint8Array({ maxLength: 40 })
const news: fc.Arbitrary<News> = fc.oneof(
  fc.record({
    kind: fc.constant('stored' as const),
    first: number,
    last: number,
    updates: fc.array(bytes, { maxLength: 4 }),
    claims: fc.array(fc.record({ client: number, person: fc.string({ unit: 'grapheme' }) }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('presence' as const),
    entries: fc.array(fc.record({ client: number, clock: number, state: fc.string({ unit: 'grapheme' }) }), { maxLength: 4 }),
  }),
  fc.constant({ kind: 'who' as const }),
  fc.record({ kind: fc.constant('revoked' as const), link: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('removed' as const), design: fc.string({ unit: 'grapheme' }) }),
)

it('says on another node what was said, and nothing to the node that said it', () => {
  fc.assert(
    fc.property(news, (each) => {
      expect(readNews('b', writeNews('a', each))).toEqual(each)
      expect(readNews('a', writeNews('a', each))).toBeUndefined()
    }),
  )
})

it('passes over what is no news', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => void readNews('b', noise)))
  expect(readNews('b', writeNews('a', { kind: 'stored', first: 1, last: 2, updates: [Uint8Array.of(1, 2, 3)], claims: [] }).slice(0, -3))).toBeUndefined()
})
