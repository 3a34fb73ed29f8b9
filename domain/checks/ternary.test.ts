import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdict } from './outcome.ts'
import { type Ask, type Ternary, all, any, not, unknown } from './ternary.ts'

const ask = (setting: string, more: Partial<Ask> = {}): Ask => ({ on: 'component', id: 'a', setting, question: setting, ...more })
const ternary: fc.Arbitrary<Ternary> = fc.oneof(
  fc.boolean(),
  fc.constantFrom('x', 'y').map((name) => unknown(ask(name))),
)

describe('three-valued logic', () => {
  it('decides as soon as one part decides, and is open only where an open part matters', () => {
    fc.assert(
      fc.property(fc.array(ternary), (parts) => {
        expect(all(...parts)).toEqual(not(any(...parts.map(not))))
        if (parts.includes(false)) expect(all(...parts)).toBe(false)
        if (parts.includes(true)) expect(any(...parts)).toBe(true)
      }),
    )
  })
  it('agrees with two-valued logic where everything is known', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (parts) => {
        expect(all(...parts)).toBe(parts.every(Boolean))
        expect(any(...parts)).toBe(parts.some(Boolean))
      }),
    )
  })
})

describe('a verdict', () => {
  it('fails, passes or asks the first open question', () => {
    expect(verdict(true, 'bad')).toEqual({ is: 'fail', what: 'bad' })
    expect(verdict(false, 'bad')).toEqual({ is: 'pass' })
    expect(verdict(all(unknown(ask('x')), unknown(ask('y'))), 'bad')).toMatchObject({ is: 'needs-input', ask: { setting: 'x' } })
  })
  it('waits for a question that another check asks, unless that alone decides and is not told there', () => {
    const classes = unknown(ask('dataClass', { askedBy: 'DATA-001' }))
    const told = unknown(ask('dataClass', { askedBy: 'DATA-001', told: true }))
    expect(verdict(classes, 'bad')).toMatchObject({ is: 'needs-input' })
    expect(verdict(all(unknown(ask('x')), classes), 'bad')).toMatchObject({ is: 'not-evaluated' })
    expect(verdict(told, 'bad')).toMatchObject({ is: 'not-evaluated' })
    expect(verdict(told, 'bad', { insist: true })).toMatchObject({ is: 'needs-input' })
  })
})
