import { z } from 'zod'
import { linkRoles } from '#domain/protocol.ts'
import type { Person } from '../access/sessions.ts'
import { notAllowed, problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, callerOf, readBody } from './api.ts'
import { describe } from './described.ts'

const Me = z.object({ id: z.string(), name: z.string(), signedIn: z.boolean().optional(), role: z.enum(linkRoles).optional() })
const Wanted = z.strictObject({ name: z.string().trim().min(1, 'A name is needed.').max(80) })

const shown = ({ id, name, signedIn, role }: Person) => ({ id, name, ...(signedIn === undefined ? {} : { signedIn }), ...(role === undefined ? {} : { role }) })

/** The person of this browser. */
export function meRoutes(api: Api, services: Services): void {
  describe(api, { method: 'get', path: '/me', summary: 'Who you are here.', answer: { status: 200, is: 'You.', schema: Me } }, async (c) =>
    c.json(shown((await callerOf(c, services)).person)),
  )
  describe(
    api,
    {
      method: 'put',
      path: '/me',
      summary: 'The name that colleagues see, from the next socket on.',
      body: Wanted,
      answer: { status: 200, is: 'You.', schema: Me },
    },
    async (c) => {
      const body = await readBody(c, Wanted)
      if (!body.ok) return problemResponse(body.problems)
      const { person } = await callerOf(c, services)
      if (person.signedIn === true) return problemResponse([notAllowed('rename; who signs in is called as the provider says')])
      const renamed = { ...person, name: body.value.name }
      c.header('set-cookie', await services.sessions.cookieOf(renamed))
      return c.json(shown(renamed))
    },
  )
}
