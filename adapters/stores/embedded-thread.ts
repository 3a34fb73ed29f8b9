import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { EmbeddedDatabase, type StoreCalls } from './embedded-database.ts'

/** The thread that owns the file. Calls that wait together share one transaction, and so one write to the disk. */

export type Call = { id: number; method: keyof StoreCalls | 'ping' | 'close'; args: readonly unknown[] }
export type Answer = { id: number } & ({ value: unknown } | { failure: string })

const port = parentPort
if (port === null) throw new Error('embedded-thread.ts runs in a worker thread')
const database = new EmbeddedDatabase(String(workerData))

const message = (error: unknown) => (error instanceof Error ? error.message : String(error))

function answer({ id, method, args }: Call): Answer {
  if (method === 'ping' || method === 'close') return { id, value: undefined }
  try {
    const call = database[method] as (...args: readonly unknown[]) => unknown
    return { id, value: database.attempt(() => call.apply(database, args as unknown[])) }
  } catch (error) {
    return { id, failure: message(error) }
  }
}

port.on('message', (first: Call) => {
  const calls = [first]
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) calls.push(next.message as Call)
  let answers: Answer[] = []
  try {
    database.inTransaction(() => {
      answers = calls.map(answer)
    })
  } catch (error) {
    answers = calls.map(({ id }) => ({ id, failure: message(error) }))
  }
  const closing = calls.some(({ method }) => method === 'close')
  if (closing) database.close()
  for (const each of answers) port.postMessage(each)
  if (closing) port.close()
})
port.postMessage({ id: 0, value: undefined } satisfies Answer)
