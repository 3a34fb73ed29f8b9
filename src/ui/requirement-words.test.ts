import { expect, it } from 'vitest'
import { marked, spanOf } from './requirement-words.ts'

it('marks the words of the prompt, overlapping spans as one', () => {
  expect(
    marked('fraud on AWS', [
      [0, 5],
      [3, 8],
    ]),
  ).toEqual([
    { text: 'fraud on', mark: true },
    { text: ' AWS', mark: false },
  ])
})
it('counts code points, so marks stay right behind emoji and other scripts', () => {
  expect(marked('💳 支付 fraud', [[2, 4]])).toEqual([
    { text: '💳 ', mark: false },
    { text: '支付', mark: true },
    { text: ' fraud', mark: false },
  ])
  expect(spanOf('💳 支付 fraud', 'fraud')).toEqual([5, 10])
})
it('survives spans that lie outside of the prompt', () => {
  expect(
    marked('ab', [
      [5, 9],
      [-3, 1],
    ]),
  ).toEqual([
    { text: 'a', mark: true },
    { text: 'b', mark: false },
  ])
})
