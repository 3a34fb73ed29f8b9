import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyDesign } from './any-design.ts'
import { designDigest, sha256 } from './digest.ts'

it('is the SHA-256 of the standard, whatever the text and its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})

it('does not change when components move on the canvas', () => {
  fc.assert(
    fc.property(anyDesign(), (design) => {
      expect(designDigest({ ...design, positions: {} })).toBe(designDigest(design))
    }),
  )
})
