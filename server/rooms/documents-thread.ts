import { parentPort } from 'node:worker_threads'
import { decodeStateVector } from 'yjs'
import type { Edit } from '#domain/design/edit.ts'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { decodeDesign, encodeDesign } from '#domain/document/design-document.ts'
import type { ClientClaim } from '../ports.ts'
import { RoomDocument, Spoilt, type Verdict } from './room-document.ts'

/** The thread that decodes what clients send, so that what is hostile in it stalls and kills nothing else. */

export type Tasks = {
  open: { ask: { updates: readonly Uint8Array[]; claims: readonly ClientClaim[]; freshIds: readonly [person: string, left: number][] }; answer: null }
  admit: { ask: { person: string; freshIds: number }; answer: Uint8Array }
  reserve: { ask: { client: number; person: string }; answer: null }
  /** From the store, by way of another node. null: nothing new. */
  learn: { ask: { updates: readonly Uint8Array[]; claims: readonly ClientClaim[] }; answer: Uint8Array | null }
  apply: { ask: { items: readonly { bytes: Uint8Array; person: string }[] }; answer: Batch }
  /** null: that is no state vector. */
  missing: { ask: { stateVector: Uint8Array }; answer: Uint8Array | null }
  state: { ask: null; answer: Uint8Array }
  read: { ask: null; answer: Design }
  edit: { ask: { edits: readonly Edit[] }; answer: Result<Batch> }
  replace: { ask: { design: Design }; answer: Result<Batch> }
  drop: { ask: null; answer: null }
  encode: { ask: { design: Design }; answer: Uint8Array }
  decode: { ask: { state: Uint8Array }; answer: Design }
}
export type TaskKind = keyof Tasks
/** Verdicts in the order of the updates; `title` where it changed. */
export type Batch = { verdicts: Verdict[]; title?: string }

export type TaskMessage = { [K in TaskKind]: { id: number; room: string; kind: K; ask: Tasks[K]['ask'] } }[TaskKind]
/** `spoilt`: the document was dropped; `closed`: it is not open here. */
export type TaskAnswer = { id: number } & ({ value: unknown } | { spoilt: string } | { closed: true })

const port = parentPort
if (port === null) throw new Error('documents-thread.ts runs in a worker thread')
const rooms = new Map<string, RoomDocument>()

class NotOpen extends Error {}
const open = (room: string): RoomDocument => {
  const found = rooms.get(room)
  if (found === undefined) throw new NotOpen(room)
  return found
}

const isStateVector = (bytes: Uint8Array): boolean => {
  try {
    return decodeStateVector(bytes).size >= 0
  } catch {
    return false
  }
}

const batch = (room: RoomDocument, verdicts: Verdict[]): Batch => {
  const title = room.takeNewTitle()
  return title === undefined ? { verdicts } : { verdicts, title }
}
const edited = (room: RoomDocument, result: Result<Verdict>): Result<Batch> => (result.ok ? { ok: true, value: batch(room, [result.value]) } : result)

function work(task: TaskMessage): Tasks[TaskKind]['answer'] {
  switch (task.kind) {
    case 'open': {
      const room = new RoomDocument(task.ask.updates, task.ask.claims)
      for (const [person, left] of task.ask.freshIds) room.admit(person, left)
      rooms.set(task.room, room)
      return null
    }
    case 'admit':
      open(task.room).admit(task.ask.person, task.ask.freshIds)
      return open(task.room).stateVector()
    case 'reserve':
      open(task.room).reserve(task.ask.client, task.ask.person)
      return null
    case 'learn':
      return open(task.room).learn(task.ask.updates, task.ask.claims) ?? null
    case 'apply': {
      const room = open(task.room)
      return batch(
        room,
        task.ask.items.map(({ bytes, person }) => room.apply(bytes, person)),
      )
    }
    case 'missing':
      return isStateVector(task.ask.stateVector) ? open(task.room).state(task.ask.stateVector) : null
    case 'state':
      return open(task.room).state()
    case 'read':
      return open(task.room).read()
    case 'edit':
      return edited(open(task.room), open(task.room).edit(task.ask.edits))
    case 'replace':
      return edited(open(task.room), open(task.room).replace(task.ask.design))
    case 'drop':
      rooms.delete(task.room)
      return null
    case 'encode':
      return encodeDesign(task.ask.design)
    case 'decode':
      return decodeDesign(task.ask.state)
  }
}

port.on('message', (task: TaskMessage) => {
  const { id } = task
  try {
    port.postMessage({ id, value: work(task) } satisfies TaskAnswer)
  } catch (error) {
    if (error instanceof NotOpen) port.postMessage({ id, closed: true } satisfies TaskAnswer)
    else {
      rooms.delete(task.room)
      port.postMessage({ id, spoilt: error instanceof Spoilt ? error.message : 'it could not be taken' } satisfies TaskAnswer)
    }
  }
})
