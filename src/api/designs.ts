import { z } from 'zod'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import { posting, request, requestJson } from './problem.ts'

const Links = z.object({ edit: z.string(), comment: z.string(), view: z.string() }).partial()
export type Links = z.infer<typeof Links>

const Created = z.object({ id: z.string(), url: z.string().optional(), links: Links.optional() })
export type Created = z.infer<typeof Created>

const Ticket = z.object({
  token: z.string(),
  expiresAt: z.union([z.string(), z.number()]).optional(),
  role: z.enum(['edit', 'comment', 'view', 'owner']).optional(),
  person: z.string().optional(),
  name: z.string().optional(),
})
export type Ticket = z.infer<typeof Ticket>

const reader =
  <T>(schema: z.ZodType<T>) =>
  (body: unknown): T | undefined =>
    schema.safeParse(body).data

/** A design of one's own on the server. */
export const createDesign = (from: { design: Design } | { template: string } | { prompt: string }): Promise<Result<Created>> =>
  requestJson('/api/v1/designs', posting(from), reader(Created))

const bearer = (key: string | null): { headers?: Record<string, string> } => (key === null ? {} : { headers: { authorization: `Bearer ${key}` } })

/** The name by which colleagues see this browser's person, from the next connection on. */
export const sayName = (name: string): Promise<Result<{ id: string; name: string }>> =>
  requestJson('/api/v1/me', posting({ name }, { method: 'PUT' }), reader(z.object({ id: z.string(), name: z.string() })))

/** Can the server be reached now? */
export const serverAnswers = async (): Promise<boolean> =>
  (await request('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5000) }).catch(() => ({ ok: false }))).ok

/** What opens the room of a design, for five minutes. */
export const openTicket = (id: string, key: string | null): Promise<Result<Ticket>> =>
  requestJson(`/api/v1/designs/${encodeURIComponent(id)}/tickets`, posting({}, bearer(key)), reader(Ticket))
