import { presencePerSecond, readPresence } from '#domain/document/presence.ts'
import type { Peer } from '../state/people-slice.ts'
import type { ShownPresence } from '../state/studio.ts'

type Awareness = {
  clientID: number
  getStates(): Map<number, unknown>
  getLocalState(): unknown
  setLocalState(state: Record<string, unknown> | null): void
}

/** The others in the room; states that cannot be read are left out. */
export const peersIn = (awareness: Awareness): Peer[] =>
  [...awareness.getStates()].flatMap(([client, state]) => {
    const presence = client === awareness.clientID ? undefined : readPresence(state)
    return presence === undefined ? [] : [{ ...presence, client }]
  })

/** Tells the room what this window does, at most `presencePerSecond` times; the last word always arrives. */
export function presenceSender(awareness: Awareness, person: { id: string; name: string; colour: string }): (change: ShownPresence) => void {
  let state: Record<string, unknown> = { person, cursor: null, selection: [] }
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const send = () => {
    waiting = undefined
    last = Date.now()
    awareness.setLocalState(state)
  }
  send()
  return (change) => {
    const { name, ...rest } = change
    state = { ...state, ...rest, ...(name === undefined ? {} : { person: { ...person, name } }) }
    const wait = 1000 / presencePerSecond - (Date.now() - last)
    if (wait <= 0) send()
    else waiting ??= setTimeout(send, wait)
  }
}

const colours = ['#3a6df0', '#0f8a7c', '#b3541e', '#9046cf', '#c2335c', '#2f7d32', '#8a6d00', '#00749e']

/** The same person keeps the same colour. */
export function colourOf(id: string): string {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return colours[sum % colours.length] ?? '#3a6df0'
}
