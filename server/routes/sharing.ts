import { z } from 'zod'
import { linkRoles, roles } from '#domain/protocol.ts'
import { holds } from '../access/entry.ts'
import { hashOfKey, newShareKey, unguessableId } from '../access/keys.ts'
import { noSuch, problemResponse } from '../problems.ts'
import type { LinkRecord } from '../ports.ts'
import type { Services } from '../services.ts'
import { type Api, enter, readBody, slowDown } from './api.ts'
import { moment } from './designs.ts'
import { describe } from './described.ts'

const Link = z.object({
  id: z.string(),
  role: z.enum(linkRoles),
  label: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  active: z.boolean(),
})
const Wanted = z.strictObject({
  role: z.enum(linkRoles),
  label: z.string().max(200).default(''),
  expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
})

/** Who else may come in: share links, and the tickets that open rooms. */
export function sharingRoutes(api: Api, services: Services): void {
  const { store, live, tickets, origins, limits, now } = services
  const shown = (link: LinkRecord) => ({
    id: link.id,
    role: link.role,
    label: link.label,
    createdAt: moment(link.createdAt),
    expiresAt: link.expiresAt === null ? null : moment(link.expiresAt),
    revokedAt: link.revokedAt === null ? null : moment(link.revokedAt),
    active: holds(link, now()),
  })

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}/links',
      summary: 'The share links of a design, without their keys.',
      answer: { status: 200, is: 'The list.', schema: z.object({ links: z.array(Link) }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'share')
      if (!entered.ok) return problemResponse(entered.problems)
      return c.json({ links: (await store.links(entered.value.design.id)).map(shown) })
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/designs/{id}/links',
      summary: 'A new share link. Its key is shown this once.',
      body: Wanted,
      answer: { status: 201, is: 'The link.', schema: Link.extend({ key: z.string(), url: z.string() }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'share')
      if (!entered.ok) return problemResponse(entered.problems)
      const slow = slowDown(limits.create, c.get('address'))
      if (slow !== undefined) return slow
      const body = await readBody(c, Wanted)
      if (!body.ok) return problemResponse(body.problems)
      const { role, label, expiresAt } = body.value
      const until = expiresAt === null ? null : Date.parse(expiresAt)
      if (until !== null && until <= now())
        return problemResponse([
          {
            code: 'api/past',
            at: 'expiresAt',
            message: 'The link would have ended already.',
            hint: 'Give a moment in the future, or null for a link without end.',
          },
        ])
      const { design, person } = entered.value
      const link: LinkRecord = { id: unguessableId(), design: design.id, role, label, createdAt: now(), expiresAt: until, revokedAt: null }
      const key = newShareKey()
      await store.addLink(link, hashOfKey(key))
      await store.audit({ at: now(), person: person.id, action: 'link.create', design: design.id, detail: `${link.id} ${role}` })
      return c.json({ ...shown(link), key, url: `${origins.base(c.req.header('host'))}/d/${design.id}#key=${key}` }, 201)
    },
  )

  describe(
    api,
    {
      method: 'delete',
      path: '/designs/{id}/links/{link}',
      summary: 'Revokes a share link and ends the sessions that came in by it.',
      answer: { status: 204, is: 'Done.' },
    },
    async (c) => {
      const entered = await enter(c, services, 'share')
      if (!entered.ok) return problemResponse(entered.problems)
      const { design, person } = entered.value
      const id = c.req.param('link') ?? ''
      const link = await store.link(id)
      if (link?.design !== design.id) return problemResponse([noSuch('link', id, 'GET the links of the design to see them.')])
      await store.revokeLink(id, now())
      live.revoke(id)
      await store.audit({ at: now(), person: person.id, action: 'link.revoke', design: design.id, detail: id })
      return c.body(null, 204)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/designs/{id}/tickets',
      summary: 'A token that opens sockets at /collab/{id}?token= for five minutes; with singleUse, one socket.',
      body: z.strictObject({ singleUse: z.boolean().default(false) }),
      answer: {
        status: 200,
        is: 'The ticket.',
        schema: z.object({ token: z.string(), expiresAt: z.string(), role: z.enum(roles), person: z.string(), name: z.string() }),
      },
    },
    async (c) => {
      const entered = await enter(c, services, 'read')
      if (!entered.ok) return problemResponse(entered.problems)
      const body = await readBody(c, z.strictObject({ singleUse: z.boolean().default(false) }))
      if (!body.ok) return problemResponse(body.problems)
      const { design, entry, person, key } = entered.value
      // Whoever came in by a link finds the design again in the list.
      if (key !== undefined && entry.link !== null) await store.grant(person.id, entry.link, now())
      const { token, expiresAt } = await tickets.issue({ person, design: design.id, ...entry }, body.value.singleUse)
      return c.json({ token, expiresAt: moment(expiresAt), role: entry.role, person: person.id, name: person.name })
    },
  )
}
