import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { z } from 'zod'
import { failed, ok, type Problem, type Result } from '#domain/design/problem.ts'
import { type Action, allow } from '../access/allow.ts'
import { type Entry, entryOf } from '../access/entry.ts'
import { hashOfKey } from '../access/keys.ts'
import type { RateLimit } from '../access/rate-limit.ts'
import type { Person } from '../access/sessions.ts'
import { NotSignedIn } from '../access/sign-in.ts'
import type { Body } from '../jobs/body.ts'
import type { DesignRecord } from '../ports.ts'
import { noSuchDesign, notAllowed, notJson, problemResponse, tooMany, wrongType } from '../problems.ts'
import type { Services } from '../services.ts'

/** Who asks: the person of the cookie, or whoever holds the share key. */
export type Caller = { person: Person; key: string | undefined }
export type Variables = { request: string; address: string; caller?: Caller }
export type Api = OpenAPIHono<{ Variables: Variables }>
export type Request = Context<{ Variables: Variables }>

export const newApi = (): Api => new OpenAPIHono<{ Variables: Variables }>()

/** Share keys are 43 letters of base64url; whatever else stands there is no key. */
const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/i

/**
 * Who asks. A browser without a cookie becomes a new person and gets one; a program with a share key alone is
 * the guest of that link.
 * @throws NotSignedIn where people sign in, and this one has not
 */
export async function callerOf(c: Request, { sessions, store, signIn }: Services): Promise<Caller> {
  const known = c.get('caller')
  if (known !== undefined) return known
  const key = bearer.exec(c.req.header('authorization') ?? '')?.[1]
  const session = await sessionOf(c, sessions)
  // Where people sign in, a cookie from before does not say who somebody is.
  const person = signIn === undefined || session?.signedIn === true ? session : undefined
  const guest = signIn === undefined || signIn.rules.linksWithoutSignIn ? await guestOf(key, store) : undefined
  if (signIn !== undefined && person === undefined && guest === undefined) throw new NotSignedIn()
  const caller = { person: person ?? guest ?? (await newcomer(c, sessions)), key }
  c.set('caller', caller)
  return caller
}

function sessionOf(c: Request, sessions: Services['sessions']): Promise<Person | undefined> {
  const cookie = (c.req.header('cookie') ?? '').split(/;\s*/).find((each) => each.startsWith(`${sessions.cookieName}=`))
  return sessions.read(cookie?.slice(sessions.cookieName.length + 1))
}

async function guestOf(key: string | undefined, store: Services['store']): Promise<Person | undefined> {
  const link = key === undefined ? undefined : await store.linkByKey(hashOfKey(key))
  return link === undefined ? undefined : { id: `link-${link.id}`, name: 'Guest' }
}

async function newcomer(c: Request, sessions: Services['sessions']): Promise<Person> {
  const person = sessions.newPerson()
  c.header('set-cookie', await sessions.cookieOf(person))
  return person
}

/** The design of the path, for who may do this with it. */
export async function enter(c: Request, services: Services, action: Action): Promise<Result<Caller & { design: DesignRecord; entry: Entry }>> {
  const id = c.req.param('id') ?? ''
  const caller = await callerOf(c, services)
  const found = await entryOf(services.store, id, caller.person, caller.key, services.now())
  if (found === undefined) return failed(noSuchDesign(id.slice(0, 80)))
  return allow(found.entry.role, action) ? ok({ ...caller, ...found }) : failed(notAllowed(action))
}

const isJson = (type: string) => /^application\/(?:[\w.+-]+\+)?json\b/i.test(type)
const isYaml = (type: string) => /^(?:application|text)\/(?:x-)?yaml\b/i.test(type)

/** The body as text; designs may come as YAML. */
export async function bodyOf(c: Request, yamlToo: boolean): Promise<Result<Body>> {
  const type = c.req.header('content-type') ?? ''
  const yaml = yamlToo && isYaml(type)
  if (!yaml && !isJson(type)) return failed(wrongType(type))
  return ok({ text: await c.req.text(), yaml })
}

/** A small body of a known shape. An empty one is an empty object. */
export async function readBody<S extends z.ZodType>(c: Request, schema: S): Promise<Result<z.output<S>>> {
  const text = await c.req.text()
  const type = c.req.header('content-type') ?? ''
  if (text !== '' && !isJson(type)) return failed(wrongType(type))
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch (error) {
    return failed(notJson(error instanceof Error ? error.message : 'unknown reason'))
  }
  const parsed = schema.safeParse(value)
  return parsed.success ? ok(parsed.data) : { ok: false, problems: parsed.error.issues.slice(0, 20).map(shapeProblem) }
}

const shapeProblem = (issue: z.core.$ZodIssue): Problem => ({
  code: 'api/shape',
  at: issue.path.map(String).join('.') || 'body',
  message: issue.message,
  hint: 'GET /api/v1/openapi.json describes the body.',
})

/** Refuses who asks too often, by person or address. */
export function slowDown(limit: RateLimit, key: string): Response | undefined {
  const seconds = limit.take(key)
  return seconds === 0 ? undefined : problemResponse([tooMany(seconds)], { 'retry-after': String(seconds) })
}

/** JSON that was written already. */
export const jsonText = (c: Request, json: string, status: 200 | 201 = 200): Response =>
  c.body(json, status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
