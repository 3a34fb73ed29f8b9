import { describe, expect, it } from 'vitest'
import type { SaveState } from '../state/people-slice.ts'
import { isAcknowledged } from './counted-socket.ts'
import { SaveTracker } from './save-tracker.ts'

function tracked() {
  const told: SaveState[] = []
  const tracker = new SaveTracker((state) => told.push(state))
  return { tracker, told, kind: () => tracker.state.kind }
}

describe('the save state', () => {
  it('says saved only after the server acknowledged every frame', () => {
    const { tracker, kind } = tracked()
    tracker.opened()
    tracker.sent()
    tracker.sent()
    expect(kind()).toBe('saving')
    tracker.acknowledged(1)
    expect(kind()).toBe('saving')
    tracker.acknowledged(2)
    expect(kind()).toBe('saved')
  })
  it('keeps saying offline with unsent changes until the next connection stored them', () => {
    const { tracker } = tracked()
    tracker.opened()
    tracker.closed()
    tracker.edited()
    expect(tracker.state).toEqual({ kind: 'offline', unsent: true })
    tracker.opened()
    expect(tracker.state.kind).toBe('saving')
    tracker.sent()
    tracker.exchanged()
    expect(tracker.state.kind).toBe('saving')
    tracker.acknowledged(1)
    expect(tracker.state.kind).toBe('saved')
  })
  it('does not take an acknowledgement of an older connection for the new one', () => {
    const { tracker, kind } = tracked()
    tracker.opened()
    tracker.sent()
    tracker.closed()
    tracker.opened()
    expect(kind()).toBe('saving')
  })
  it('is saved when the exchange after a lost connection had nothing to send', () => {
    const { tracker, kind } = tracked()
    tracker.opened()
    tracker.sent()
    tracker.closed()
    tracker.opened()
    tracker.exchanged()
    expect(kind()).toBe('saved')
  })
  it('says why the server refuses', () => {
    const { tracker } = tracked()
    tracker.refused('This link was taken back.')
    expect(tracker.state).toEqual({ kind: 'failed', why: 'This link was taken back.' })
  })
})

describe('frames that are acknowledged', () => {
  it('counts updates and answers that carry something, and nothing else', () => {
    expect(isAcknowledged(Uint8Array.of(0, 2, 3, 1, 1, 1))).toBe(true)
    expect(isAcknowledged(Uint8Array.of(0, 1, 3, 1, 1, 1))).toBe(true)
    expect(isAcknowledged(Uint8Array.of(0, 1, 2, 0, 0))).toBe(false)
    expect(isAcknowledged(Uint8Array.of(0, 0, 1, 0))).toBe(false)
    expect(isAcknowledged(Uint8Array.of(1, 2, 0))).toBe(false)
  })
})
