import { Worker } from 'node:worker_threads'
import { type Store, StoreUnavailable } from '#server/ports.ts'
import { makeFolder } from './data-folder.ts'
import type { Answer, Call } from './embedded-thread.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (error: unknown) => void }

/**
 * The store that needs nothing but a folder: SQLite in WAL, `synchronous = FULL`, in a thread of its own,
 * so that waiting for the disk does not hold up sockets.
 * @throws StoreUnavailable when the folder cannot be used, with the reason
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  await makeFolder(folder)
  const waiting = new Map<number, Waiting>()
  let over: StoreUnavailable | undefined
  let lastId = 0

  const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: folder })
  const end = (why: string) => {
    over ??= new StoreUnavailable(why)
    for (const { reject } of waiting.values()) reject(over)
    waiting.clear()
  }
  thread.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failure' in answer) call?.reject(new StoreUnavailable(answer.failure))
    else call?.resolve(answer.value)
  })
  thread.on('error', (error) => end(error instanceof Error ? error.message : 'the thread of the store failed'))
  thread.on('exit', () => end('the store is closed'))

  const ready = new Promise<unknown>((resolve, reject) => waiting.set(0, { resolve, reject }))
  const ask = <R>(method: Call['method'], args: readonly unknown[]): Promise<R> => {
    if (over !== undefined) return Promise.reject(over)
    const id = ++lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      thread.postMessage({ id, method, args } satisfies Call)
    })
  }
  await ready

  return {
    createDesign: (...args) => ask('createDesign', args),
    designsOf: (...args) => ask('designsOf', args),
    design: (...args) => ask('design', args),
    trashDesign: (...args) => ask('trashDesign', args),
    loadRoom: (...args) => ask('loadRoom', args),
    append: (...args) => ask('append', args),
    compact: (...args) => ask('compact', args),
    heads: (...args) => ask('heads', args),
    claimsSince: (...args) => ask('claimsSince', args),
    addLink: (...args) => ask('addLink', args),
    links: (...args) => ask('links', args),
    linkByKey: (...args) => ask('linkByKey', args),
    link: (...args) => ask('link', args),
    revokeLink: (...args) => ask('revokeLink', args),
    grant: (...args) => ask('grant', args),
    grants: (...args) => ask('grants', args),
    addVersion: (...args) => ask('addVersion', args),
    versions: (...args) => ask('versions', args),
    versionState: (...args) => ask('versionState', args),
    audit: (...args) => ask('audit', args),
    auditOf: (...args) => ask('auditOf', args),
    ping: () => ask('ping', []),
    async close() {
      if (over !== undefined) return
      const gone = new Promise((resolve) => thread.once('exit', resolve))
      await ask('close', [])
      await gone
    },
  }
}
