import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { availableParallelism } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import type { HouseFiles } from '#domain/catalog/house-prices.ts'
import type { Template } from '#domain/generation/template.ts'
import { Origins } from './access/origins.ts'
import { RateLimit } from './access/rate-limit.ts'
import { securityHeaders } from './access/security-headers.ts'
import { Sessions } from './access/sessions.ts'
import { SignIn, type SignInRules } from './access/sign-in.ts'
import { Tickets } from './access/tickets.ts'
import type { Config } from './config.ts'
import { JobThreads } from './jobs/jobs.ts'
import type { OwnRead } from './jobs/own-job.ts'
import { Metrics } from './metrics.ts'
import type { IdentityProvider, LiveDesigns, Store, Wire } from './ports.ts'
import { Documents } from './rooms/documents.ts'
import { Line } from './rooms/line.ts'
import { Rooms } from './rooms/rooms.ts'
import { openDoor } from './rooms/upgrade.ts'
import { doorway } from './routes/doorway.ts'
import { StaticFiles } from './routes/static-files.ts'
import type { ModelPort } from './services.ts'

export type AppPorts = {
  config: Pick<Config, 'host' | 'publicUrl'> & { secret: string }
  store: Store
  /** Set where other nodes may write to the same store; `wire` undefined: they are not told, and look every two seconds. */
  shared?: { wire: Wire | undefined }
  /** Where people sign in; undefined = a signed cookie is a person. */
  identity?: { provider: IdentityProvider; rules: SignInRules }
  templates: readonly Template[]
  /** Policies, kinds and prices of the house, as they are now; absent = none. */
  ownFiles?: () => Promise<HouseFiles>
  /** The folder of the built studio; need not exist. */
  studio: string
  /** Milliseconds since 1970. */
  now: () => number
  log: Logger
  /** Absent = the embedded engine answers alone. */
  model?: ModelPort
}

export type App = {
  /** @returns the port it listens on, which is another one for 0 */
  listen(port: number): Promise<number>
  /** Takes no more, sends everybody away to come back, and resolves when all that was taken is stored. The store stays open. */
  close(): Promise<void>
  fetch: (request: Request) => Response | Promise<Response>
}

/** The whole server, but for the outside: settings, store and signals are handed in. */
export function createApp({ config, store, shared, identity, templates, ownFiles, studio, now, log, model }: AppPorts): App {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1))
  const secure = config.publicUrl?.startsWith('https:') ?? false
  const metrics = new Metrics()
  const documents = new Documents(threads)
  const jobs = new JobThreads(threads, templates, ownFiles)
  const rooms = new Rooms({ store, documents, now, counters: roomCounters(metrics), line: new Line(shared?.wire) }, shared !== undefined)
  const tickets = new Tickets(config.secret, now)
  const origins = new Origins(config.publicUrl, config.host)
  const limits = {
    all: new RateLimit({ perSecond: 200, burst: 2_000 }, now),
    work: new RateLimit({ perSecond: 20, burst: 400 }, now),
    create: new RateLimit({ perSecond: 5, burst: 300 }, now),
  }
  let stopping = false

  const { fetch } = doorway({
    store,
    live: liveDesigns(rooms, documents),
    jobs,
    sessions: new Sessions(config.secret, secure),
    signIn: identity === undefined ? undefined : new SignIn(identity.provider, identity.rules, config.secret, secure),
    publicUrl: config.publicUrl,
    tickets,
    origins,
    limits,
    metrics,
    templates,
    model,
    log,
    now,
    isStopping: () => stopping,
    addressOf: (env) => (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'here',
    files: new StaticFiles(studio),
    headers: securityHeaders(secure),
  })
  const server = createAdaptorServer({ fetch }) as Server
  const closeDoor = openDoor(server, {
    rooms,
    store,
    tickets,
    origins,
    limit: new RateLimit({ perSecond: 300, burst: 4_000 }, now),
    now,
    refused: (status) => metrics.count('strata_sockets_refused_total', 'Sockets that were not let in, by HTTP status.', `status="${status}"`),
  })
  const delay = monitorEventLoopDelay({ resolution: 20 })
  gauges(metrics, rooms, delay)

  return {
    async listen(port) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, config.host, resolve)
      })
      delay.enable()
      documents.warm()
      // Those who come back after a restart are first; who writes a prompt needs a second for it.
      setTimeout(() => {
        jobs.warm()
        const tell = ({ problems }: OwnRead) => stopping || problems.forEach(({ at, line, message, hint }) => log.warn({ at, line, hint }, message))
        jobs.do('own', {}).then(tell, () => undefined)
      }, 1_000).unref()
      return (server.address() as AddressInfo).port
    },
    async close() {
      if (stopping) return
      stopping = true
      delay.disable()
      closeDoor()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await rooms.close()
      // Requests under way have the time that stopping leaves them; what keeps a line open longer is cut.
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 3_000))])
      server.closeAllConnections()
      await Promise.all([jobs.close(), documents.close()])
    },
    fetch: (request) => fetch(request),
  }
}

const liveDesigns = (rooms: Rooms, documents: Documents): LiveDesigns => ({
  read: (design) => rooms.with(design, (room) => room.read()),
  state: (design) => rooms.with(design, (room) => room.state()),
  change: (design, person, change) => rooms.with(design, (room) => room.change(person, change)),
  encode: (design) => documents.ask('', 'encode', { design }),
  decode: (state) => documents.ask('', 'decode', { state }),
  revoke: (link) => rooms.revoke(link),
  remove: (design) => rooms.removeDesign(design),
})

const roomCounters = (metrics: Metrics) => ({
  stored(updates: number, bytes: number) {
    metrics.count('strata_updates_stored_total', 'Updates in the store.', '', updates)
    metrics.count('strata_update_bytes_stored_total', 'Their bytes.', '', bytes)
  },
  refused: (code: number) => metrics.count('strata_sockets_closed_total', 'Sockets the server closed, by code.', `code="${code}"`),
  lost: () => metrics.count('strata_documents_reopened_total', 'Documents that had to be read from the store again.'),
  notStored: () => metrics.count('strata_appends_failed_total', 'Batches that could not be stored; none of them was acknowledged.'),
})

function gauges(metrics: Metrics, rooms: Rooms, delay: { percentile(p: number): number }): void {
  metrics.gauge('strata_rooms', 'Rooms that are open.', () => rooms.count.rooms)
  metrics.gauge('strata_sockets', 'Sockets that are open.', () => rooms.count.sockets)
  metrics.gauge('strata_resident_bytes', 'Memory of the process.', () => process.memoryUsage.rss())
  metrics.gauge('strata_event_loop_delay_p99_seconds', 'How long the event loop was held up.', () => delay.percentile(99) / 1e9)
}
