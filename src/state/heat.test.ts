import { describe, expect, it } from 'vitest'
import { heat, heatFrom, heatStep, toggleHeat } from './heat.ts'

describe('heat', () => {
  it('rises with the share of the month, each step from where it begins', () => {
    expect(heatFrom.map(heatStep)).toEqual([0, 1, 2, 3, 4])
    expect([0.009, 0.049, 0.149, 0.299, 1].map(heatStep)).toEqual([0, 1, 2, 3, 4])
  })

  it('is off until somebody asks, and off again when asked twice', () => {
    expect(heat.getState().on).toBe(false)
    toggleHeat()
    expect(heat.getState().on).toBe(true)
    toggleHeat()
    expect(heat.getState().on).toBe(false)
  })
})
