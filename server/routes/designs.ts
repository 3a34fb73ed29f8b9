import { z } from 'zod'
import { Edit } from '#domain/design/edit.ts'
import { writeText } from '#domain/design/text.ts'
import { linkRoles, roles } from '#domain/protocol.ts'
import { entryOf } from '../access/entry.ts'
import { hashOfKey, newShareKey, unguessableId } from '../access/keys.ts'
import { problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, bodyOf, callerOf, enter, readBody, slowDown } from './api.ts'
import { describe } from './described.ts'
import { exportResponse } from './export-response.ts'
import { wantsJson } from './told.ts'
import { DesignShape, EditShape } from './work.ts'

const Summary = z.object({ id: z.string(), url: z.string(), title: z.string(), role: z.enum(roles), createdAt: z.string(), changedAt: z.string() })
const Links = z.object({ edit: z.string(), comment: z.string(), view: z.string() })

export const moment = (at: number): string => new Date(at).toISOString()

/** Designs that are kept: made, listed, read, changed, thrown away. */
export function designRoutes(api: Api, services: Services): void {
  const { store, live, jobs, limits, origins, now } = services
  const urlOf = (host: string | undefined, id: string) => `${origins.base(host)}/d/${id}`

  describe(
    api,
    {
      method: 'post',
      path: '/designs',
      summary: 'Makes a design from a design (JSON or YAML), a template or a prompt; who asks owns it.',
      body: z.union([z.object({ design: DesignShape }), z.object({ template: z.string() }), z.object({ prompt: z.string() })]),
      answer: {
        status: 201,
        is: 'Where it is, and one link a role. The keys are shown this once.',
        schema: z.object({ id: z.string(), url: z.string(), links: Links, keys: Links }),
      },
    },
    async (c) => {
      const { person } = await callerOf(c, services)
      const slow = slowDown(limits.create, c.get('address'))
      if (slow !== undefined) return slow
      const body = await bodyOf(c, true)
      if (!body.ok) return problemResponse(body.problems)
      const made = await jobs.do('create', body.value)
      if (!made.ok) return problemResponse(made.problems)
      const id = unguessableId()
      const at = now()
      const design = { id, title: made.value.name, owner: person.id, createdAt: at, changedAt: at, trashedAt: null }
      await store.createDesign(design, { bytes: await live.encode(made.value), who: person.id })
      const url = urlOf(c.req.header('host'), id)
      const keys = await Promise.all(
        linkRoles.map(async (role) => {
          const key = newShareKey()
          await store.addLink({ id: unguessableId(), design: id, role, label: '', createdAt: at, expiresAt: null, revokedAt: null }, hashOfKey(key))
          return [role, key] as const
        }),
      )
      await store.audit({ at, person: person.id, action: 'design.create', design: id, detail: '' })
      const links = Object.fromEntries(keys.map(([role, key]) => [role, `${url}#key=${key}`]))
      return c.json({ id, url, links, keys: Object.fromEntries(keys) }, 201)
    },
  )

  describe(
    api,
    {
      method: 'get',
      path: '/designs',
      summary: 'The designs you own or were let into, latest change first.',
      answer: { status: 200, is: 'The list.', schema: z.object({ designs: z.array(Summary) }) },
    },
    async (c) => {
      const { person } = await callerOf(c, services)
      const at = now()
      const designs = await Promise.all(
        (await store.designsOf(person.id, at)).map(async ({ id, title, createdAt, changedAt }) => {
          const found = await entryOf(store, id, person, undefined, at)
          return found === undefined
            ? []
            : [
                {
                  id,
                  url: urlOf(c.req.header('host'), id),
                  title,
                  role: found.entry.role,
                  createdAt: moment(createdAt),
                  changedAt: moment(changedAt),
                },
              ]
        }),
      )
      return c.json({ designs: designs.flat() })
    },
  )

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}',
      summary: 'A design as it is now; the document alone as YAML with Accept: application/yaml.',
      answer: { status: 200, is: 'The design.', schema: Summary.extend({ design: DesignShape }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'read')
      if (!entered.ok) return problemResponse(entered.problems)
      const { design: record, entry } = entered.value
      const design = await live.read(record.id)
      if (/\byaml\b/i.test(c.req.header('accept') ?? ''))
        return c.body(writeText(design), 200, {
          'content-type': 'application/yaml; charset=utf-8',
          'content-disposition': 'attachment; filename="design.strata.yaml"',
        })
      return c.json({
        id: record.id,
        url: urlOf(c.req.header('host'), record.id),
        title: design.name,
        role: entry.role,
        createdAt: moment(record.createdAt),
        changedAt: moment(record.changedAt),
        design,
      })
    },
  )

  describe(
    api,
    {
      method: 'put',
      path: '/designs/{id}',
      summary: 'Makes the design say what is sent; people in the room see it change.',
      body: z.object({ design: DesignShape }),
      answer: { status: 200, is: 'The design as stored.', schema: z.object({ design: DesignShape }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'edit')
      if (!entered.ok) return problemResponse(entered.problems)
      const body = await bodyOf(c, true)
      if (!body.ok) return problemResponse(body.problems)
      const wanted = await jobs.do('create', body.value)
      if (!wanted.ok) return problemResponse(wanted.problems)
      const { id } = entered.value.design
      const changed = await live.change(id, entered.value.person.id, { design: wanted.value })
      return changed.ok ? c.json({ design: await live.read(id) }) : problemResponse(changed.problems)
    },
  )

  describe(
    api,
    {
      method: 'post',
      path: '/designs/{id}/edits',
      summary: 'Applies edits, all or none; people in the room see them.',
      body: z.object({ edits: z.array(EditShape) }),
      answer: { status: 200, is: 'The design after them.', schema: z.object({ design: DesignShape }) },
    },
    async (c) => {
      const entered = await enter(c, services, 'edit')
      if (!entered.ok) return problemResponse(entered.problems)
      const body = await readBody(c, z.strictObject({ edits: z.array(Edit).max(2000) }))
      if (!body.ok) return problemResponse(body.problems)
      const { id } = entered.value.design
      const changed = await live.change(id, entered.value.person.id, body.value)
      return changed.ok ? c.json({ design: await live.read(id) }) : problemResponse(changed.problems)
    },
  )

  describe(
    api,
    { method: 'delete', path: '/designs/{id}', summary: 'Moves a design to the trash and ends its rooms.', answer: { status: 204, is: 'Done.' } },
    async (c) => {
      const entered = await enter(c, services, 'delete')
      if (!entered.ok) return problemResponse(entered.problems)
      const { design, person } = entered.value
      await store.trashDesign(design.id, now())
      live.remove(design.id)
      await store.audit({ at: now(), person: person.id, action: 'design.delete', design: design.id, detail: '' })
      return c.body(null, 204)
    },
  )

  describe(
    api,
    {
      method: 'get',
      path: '/designs/{id}/export/{format}',
      summary: 'A kept design in another format, as POST /export/{format} gives it.',
      answer: { status: 200, is: 'The file.', type: 'application/octet-stream' },
    },
    async (c) => {
      const entered = await enter(c, services, 'export')
      if (!entered.ok) return problemResponse(entered.problems)
      const slow = slowDown(limits.work, c.get('address'))
      if (slow !== undefined) return slow
      const format = c.req.param('format') ?? ''
      const text = JSON.stringify(await live.read(entered.value.design.id))
      const exported = await jobs.do('export', { text, yaml: false, format, today: moment(now()).slice(0, 10) })
      return exported.ok ? exportResponse(format, exported.value, wantsJson(c)) : problemResponse(exported.problems)
    },
  )
}
