import { z } from 'zod'
import { cannotSignIn, noSuchRoute, problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, callerOf, type Request } from './api.ts'
import { describe } from './described.ts'

const back = '/api/v1/sign-in/return'
const Redirect = z.string()

/** Signing in by the organisation's own provider, where the server is set up for one. */
export function signInRoutes(api: Api, services: Services): void {
  const { signIn, sessions, publicUrl, store, now } = services
  const off = (c: Request) => problemResponse([noSuchRoute('GET', c.req.path)])
  const why = (error: unknown) => (error instanceof Error ? error.message : 'unknown reason')

  describe(
    api,
    { method: 'get', path: '/sign-in', summary: 'Sends the browser to sign in; `to` is where it comes back.', answer: { status: 302, is: 'The way there.', schema: Redirect } },
    async (c) => {
      if (signIn === undefined) return off(c)
      try {
        const { url, cookie } = await signIn.begin(`${publicUrl ?? new URL(c.req.url).origin}${back}`, c.req.query('to') ?? '/')
        c.header('set-cookie', cookie)
        return c.redirect(url, 302)
      } catch (error) {
        return problemResponse([cannotSignIn(why(error))])
      }
    },
  )

  describe(
    api,
    { method: 'get', path: '/sign-in/return', summary: 'Where the provider sends the browser back to.', answer: { status: 302, is: 'Back to the studio.', schema: Redirect } },
    async (c) => {
      if (signIn === undefined) return off(c)
      try {
        const query = new URL(c.req.url).search
        const { person, to, cookie } = await signIn.finish(new URL(`${publicUrl ?? new URL(c.req.url).origin}${back}${query}`), c.req.header('cookie') ?? '')
        c.header('set-cookie', cookie)
        c.header('set-cookie', await sessions.cookieOf(person), { append: true })
        await store.audit({ at: now(), person: person.id, action: 'person.sign-in', design: null, detail: person.name })
        return c.redirect(to, 302)
      } catch (error) {
        return problemResponse([cannotSignIn(why(error))])
      }
    },
  )

  describe(
    api,
    { method: 'post', path: '/sign-out', summary: 'Ends the session of this browser.', answer: { status: 200, is: 'Done.', schema: z.object({ signedOut: z.boolean() }) } },
    async (c) => {
      const { person } = await callerOf(c, services)
      await store.audit({ at: now(), person: person.id, action: 'person.sign-out', design: null, detail: person.name })
      c.header('set-cookie', sessions.endCookie())
      return c.json({ signedOut: true })
    },
  )
}
