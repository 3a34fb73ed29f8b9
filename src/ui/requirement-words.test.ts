import { expect, it } from 'vitest'
import { spanOf } from './requirement-words.ts'

it('counts code points, so marks stay right behind emoji and other scripts', () => {
  expect(spanOf('💳 支付 fraud', 'fraud')).toEqual([5, 10])
  expect(spanOf('💳 支付 fraud', 'nowhere')).toBeUndefined()
})
