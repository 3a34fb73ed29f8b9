import { expect, it } from 'vitest'
import { inOtherProcesses } from './bytes.ts'

it('the same prompt gives the same bytes in another process, locale and time zone', () => {
  expect(new Set(inOtherProcesses(2, 12)).size).toBe(1)
}, 60_000)
