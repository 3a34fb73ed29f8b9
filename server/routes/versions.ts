import { z } from 'zod'
import { unguessableId } from '../access/keys.ts'
import { noSuch, problemResponse } from '../problems.ts'
import type { VersionRecord } from '../ports.ts'
import type { Services } from '../services.ts'
import { type Api, enter, readBody, slowDown } from './api.ts'
import { moment } from './designs.ts'
import { describe } from './described.ts'
import { DesignShape } from './work.ts'

const Version = z.object({ id: z.string(), name: z.string(), by: z.string(), at: z.string() })
const Wanted = z.strictObject({ name: z.string().trim().min(1, 'A version needs a name.').max(200) })
const shown = ({ id, name, by, at }: VersionRecord) => ({ id, name, by, at: moment(at) })

/** Named versions of a design: its whole state at a moment. */
export function versionRoutes(api: Api, services: Services): void {
  const { store, live, limits, now } = services

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}/versions',
      summary: 'The named versions, latest first.',
      answer: { status: 200, is: 'The list.', schema: z.object({ versions: z.array(Version) }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'read')
      if (!entered.ok) return problemResponse(entered.problems)
      return c.json({ versions: (await store.versions(entered.value.design.id)).map(shown) })
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/designs/{id}/versions',
      summary: 'Keeps the design as it is now under a name.',
      body: Wanted,
      answer: { status: 201, is: 'The version.', schema: Version },
    },
    async (c) => {
      const entered = await enter(c, services, 'name-version')
      if (!entered.ok) return problemResponse(entered.problems)
      const slow = slowDown(limits.create, c.get('address'))
      if (slow !== undefined) return slow
      const body = await readBody(c, Wanted)
      if (!body.ok) return problemResponse(body.problems)
      const { design, person } = entered.value
      const version: VersionRecord = { id: unguessableId(), design: design.id, name: body.value.name, by: person.name, at: now() }
      await store.addVersion(version, await live.state(design.id))
      return c.json(shown(version), 201)
    },
  )

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}/versions/{version}',
      summary: 'The design as it was in a version.',
      answer: { status: 200, is: 'The version.', schema: Version.extend({ design: DesignShape }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'read')
      if (!entered.ok) return problemResponse(entered.problems)
      const id = c.req.param('version') ?? ''
      const found = await store.versionState(entered.value.design.id, id)
      if (found === undefined) return problemResponse([noSuch('version', id, 'GET the versions of the design to see them.')])
      return c.json({ ...shown(found.version), design: await live.decode(found.state) })
    },
  )

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}/audit',
      summary: 'What was done about access to a design, latest first.',
      answer: {
        status: 200,
        is: 'The log.',
        schema: z.object({ entries: z.array(z.object({ at: z.string(), person: z.string(), action: z.string(), detail: z.string() })) }),
      },
    },
    async (c) => {
      const entered = await enter(c, services, 'read-audit')
      if (!entered.ok) return problemResponse(entered.problems)
      const entries = await store.auditOf(entered.value.design.id, 1000)
      return c.json({ entries: entries.map(({ at, person, action, detail }) => ({ at: moment(at), person, action, detail })) })
    },
  )
}
