import { describe, expect, it } from 'vitest'
import { change, dollarsPerMonth, exactDollars, range, short, since, spoken, words } from './format.ts'

describe('figures', () => {
  it('keeps at most three digits that matter on the canvas', () => {
    expect([0, 0.0042, 8, 8.55, 940, 999.96, 12_431.2, 999_999, 1_240_000, 3.2e9].map(short)).toEqual([
      '0',
      '0.0042',
      '8',
      '8.55',
      '940',
      '1k',
      '12.4k',
      '1M',
      '1.24M',
      '3.2B',
    ])
  })
  it('writes money short on the canvas and to the cent in tables', () => {
    expect(dollarsPerMonth(12_431.2)).toBe('$12.4k/mo')
    expect(exactDollars(12_431.2)).toBe('$12,431.20')
    expect(exactDollars(0.000021)).toBe('$0.000021')
  })
  it('always says the sign of a change', () => {
    expect([change(1240), change(-340), change(0)]).toEqual(['+$1.24k', '−$340', '+$0'])
  })
  it('says a range in words and one number where both ends agree', () => {
    expect(range([9800, 15_100])).toBe('9.8k to 15.1k')
    expect(range([5, 5])).toBe('5')
  })
})

describe('words', () => {
  it('says Unknown for what nobody said, never a dash or a zero', () => {
    expect([undefined, null, false, [], ['pii', 'pci'], 1460].map(words)).toEqual(['Unknown', 'Unknown', 'No', 'None', 'pii, pci', '1,460'])
  })
  it('speaks the names of settings', () => {
    expect(['encryptionAtRest', 'volumeTB', 'kvCacheGB', 'latencyP99Ms', 'needs-input', 'dataClass'].map(spoken)).toEqual([
      'Encryption at rest',
      'Volume TB',
      'KV cache GB',
      'Latency P99 ms',
      'Needs input',
      'Data class',
    ])
  })
  it('tells times as a person would', () => {
    const now = 1_000_000_000
    expect([0, 4 * 60_000, 3 * 3_600_000, 50 * 3_600_000].map((ago) => since(now - ago, now))).toEqual([
      'just now',
      '4 minutes ago',
      '3 hours ago',
      '2 days ago',
    ])
  })
})
