import { randomUUID } from 'node:crypto'
import { bodyLimit } from 'hono/body-limit'
import { NotSignedIn } from '../access/sign-in.ts'
import { foreignHost, foreignPage, noSuchRoute, notSignedIn, problemResponse, storeUnavailable, tooLarge, unexpected } from '../problems.ts'
import { StoreUnavailable } from '../ports.ts'
import type { Services } from '../services.ts'
import { type Api, newApi, slowDown } from './api.ts'
import { describeAll } from './described.ts'
import { routes } from './index.ts'
import type { StaticFiles } from './static-files.ts'

/** Bytes of a body; a design of 5,000 components in JSON has three million. */
const largestBody = 10_000_000
const largestSmallBody = 1_000_000
const largeBodies = /^\/api\/v1\/(?:assess|revise|export\/[^/]+|designs|designs\/[^/]+|designs\/[^/]+\/edits)$/
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

export type DoorwayPorts = Services & {
  /** Where the request came from, as far as the network says. */
  addressOf: (env: unknown) => string
  files: StaticFiles
  headers: Readonly<Record<string, string>>
}

/** Everything that is asked over HTTP comes in here: named, measured, checked for where it comes from, then routed. */
export function doorway(services: DoorwayPorts): Api {
  const app = newApi()
  const { log, metrics, origins, limits, files, headers, addressOf } = services

  app.use(async (c, next) => {
    const given = c.req.header('x-request-id') ?? ''
    const request = /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
    c.set('request', request)
    c.set('address', addressOf(c.env))
    const started = performance.now()
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    c.res.headers.set('x-request-id', request)
    const { status } = c.res
    metrics.count('strata_http_requests_total', 'Requests by method and status.', `method="${c.req.method}",status="${status}"`)
    // The path alone: a query may hold a token.
    log.debug({ request, method: c.req.method, path: c.req.path, status, ms: Math.round(performance.now() - started) }, 'request')
  })
  app.onError((error, c) => {
    const request = c.get('request')
    if (error instanceof NotSignedIn) return problemResponse([notSignedIn()])
    if (error instanceof StoreUnavailable) {
      log.error({ request, why: error.message }, 'the store is unavailable')
      return problemResponse([storeUnavailable()])
    }
    log.error({ request, err: error }, 'a request failed')
    return problemResponse([unexpected(request)])
  })

  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const ready =
      !services.isStopping() &&
      (await Promise.race([
        services.store.ping().then(
          () => true,
          () => false,
        ),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000).unref()),
      ]))
    return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503)
  })
  app.get('/metrics', (c) => c.text(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }))

  app.use('*', async (c, next) => {
    if (!origins.knowsHost(c.req.header('host') ?? new URL(c.req.url).host)) return problemResponse([foreignHost()])
    const slow = slowDown(limits.all, c.get('address'))
    if (slow !== undefined) return slow
    await next()
    return undefined
  })
  app.route('/api/v1', apiRoutes(services))
  app.get('*', async (c) => {
    const found = await files.serve(c, c.req.path)
    if (found !== undefined) return found
    // Addresses within the studio are pages of its one document; files are not.
    if (c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/') || /\.\w{1,8}$/.test(c.req.path))
      return problemResponse([noSuchRoute('GET', c.req.path)])
    return (
      (await files.serve(c, '/index.html')) ??
      c.text('The studio is not built. Run "npm run build" (npm start does) and start again.\nThe API is described at /api/v1/openapi.json.\n', 503)
    )
  })
  app.notFound((c) => problemResponse([noSuchRoute(c.req.method, c.req.path)]))
  return app
}

function apiRoutes(services: DoorwayPorts): Api {
  const api = newApi()
  const { origins } = services
  api.use('*', async (c, next) => {
    // Another site's page may make a browser send the cookie along; it cannot hide where it is.
    const site = c.req.header('sec-fetch-site')
    const foreign = (site !== undefined && site !== 'same-origin' && site !== 'none') || !origins.allows(c.req.header('origin'), c.req.header('host'))
    if (foreign && !safe.has(c.req.method)) return problemResponse([foreignPage()])
    await next()
    c.res.headers.set('cache-control', c.res.headers.get('cache-control') ?? 'no-store')
    return undefined
  })
  const limit = (bytes: number) => bodyLimit({ maxSize: bytes, onError: () => problemResponse([tooLarge(bytes)]) })
  const [large, small] = [limit(largestBody), limit(largestSmallBody)]
  api.use('*', (c, next) => (largeBodies.test(c.req.path) ? large(c, next) : small(c, next)))
  describeAll(api)
  for (const route of routes) route(api, services)
  return api
}
