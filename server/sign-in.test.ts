import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oidcProvider } from '#adapters/identity/oidc.ts'
import { Browser } from './fixtures/browser.ts'
import { emptyDocument, madeBy, runWithSignIn, type RunningServer, ticketFor } from './fixtures/running-server.ts'

/** A real OpenID Connect provider, in this process. Whoever signs in is who they say; their groups stand here. */
const groups: Readonly<Record<string, readonly string[]>> = { ada: ['architects'], eve: [], otto: ['auditors', 'constructor'] }
const clientSecret = 'a secret that only the provider and the server know'

let identity: Server
let server: RunningServer
let open: RunningServer

async function provider(servers: () => readonly string[]): Promise<{ http: Server; issuer: string; ready: () => void }> {
  let handle: ((...given: Parameters<ReturnType<Provider['callback']>>) => unknown) | undefined
  const http = createServer((request, response) => void handle?.(request, response))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    http,
    issuer,
    ready() {
      handle = new Provider(issuer, {
        clients: [{ client_id: 'strata', client_secret: clientSecret, redirect_uris: servers().map((url) => `${url}/api/v1/sign-in/return`) }],
        claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email'] },
        findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, name: `${id} of Example`, groups: [...(groups[id] ?? [])] }) }),
        cookies: { keys: ['for this test alone'] },
        jwks: undefined,
      }).callback()
    },
  }
}

beforeAll(async () => {
  const { http, issuer, ready } = await provider(() => [server.url, open.url])
  identity = http
  const identityProvider = oidcProvider({ issuer, clientId: 'strata', clientSecret, groupsClaim: 'groups' })
  const groupRoles = { architects: 'edit', auditors: 'view' } as const
  server = await runWithSignIn({ provider: identityProvider, rules: { groupRoles, linksWithoutSignIn: false } })
  open = await runWithSignIn({ provider: identityProvider, rules: { groupRoles: {}, linksWithoutSignIn: true } })
  ready()
})
afterAll(async () => {
  await server.stop()
  await open.stop()
  identity.close()
})

/** A browser in which somebody signed in. */
async function signedIn(as: string, at: RunningServer = server, to = '/'): Promise<Browser> {
  const browser = new Browser(at.url)
  expect((await browser.signIn(as, to)).pathname).toBe(to)
  return browser
}

describe('where people sign in', () => {
  it('nobody does anything before, and a cookie of another kind does not count', async () => {
    const stranger = server.visitor()
    for (const [method, path, body] of [
      ['GET', '/me', undefined],
      ['GET', '/designs', undefined],
      ['POST', '/designs', { design: emptyDocument() }],
      ['POST', '/generate', { prompt: 'A chatbot over our documents' }],
    ] as const)
      expect(await stranger.ask(method, path, body)).toMatchObject({ status: 401, body: { problems: [{ code: 'api/not-signed-in' }] } })
  })

  it('somebody is who the provider says, owns what they make, and cannot take another name', async () => {
    const eve = await signedIn('eve')
    expect(await eve.ask('GET', '/me')).toMatchObject({ status: 200, body: { name: 'eve of Example', signedIn: true } })
    expect((await eve.ask('PUT', '/me', { name: 'Ada' })).status).toBe(403)
    const design = await madeBy(eve)
    const again = await signedIn('eve', server, `/d/${design.id}`)
    expect((await again.ask('GET', `/designs/${design.id}`)).status).toBe(200)
  })

  it('groups of the provider are roles in every design, and nothing else is', async () => {
    const [eve, ada, otto] = [await signedIn('eve'), await signedIn('ada'), await signedIn('otto')]
    const design = await madeBy(eve)
    const edit = [{ kind: 'title', name: 'Other' }]
    expect((await ada.ask('POST', `/designs/${design.id}/edits`, { edits: edit })).status).toBe(200)
    expect((await otto.ask('GET', `/designs/${design.id}`)).status).toBe(200)
    expect((await otto.ask('POST', `/designs/${design.id}/edits`, { edits: edit })).status).toBe(403)
    expect((await ada.ask('DELETE', `/designs/${design.id}`)).status).toBe(403)
    const others = await madeBy(ada)
    expect((await eve.ask('GET', `/designs/${others.id}`)).status).toBe(404)
    expect(await ticketFor(otto, design.id)).toMatch(/\./)
  })

  it('a share link lets in who has not signed in only where the settings say so', async () => {
    const [closed, opened] = [await madeBy(await signedIn('eve')), await madeBy(await signedIn('eve', open))]
    const by = (key: string) => ({ authorization: `Bearer ${key}` })
    expect((await server.visitor().ask('GET', `/designs/${closed.id}`, undefined, by(closed.keys.view))).status).toBe(401)
    expect((await open.visitor().ask('GET', `/designs/${opened.id}`, undefined, by(opened.keys.view))).status).toBe(200)
    expect((await open.visitor().ask('POST', '/designs', { design: emptyDocument() })).status).toBe(401)
    const otto = await signedIn('otto', open)
    expect((await otto.ask('GET', `/designs/${opened.id}`, undefined, by(opened.keys.comment))).status).toBe(200)
  })

  it('signing out ends it', async () => {
    const eve = await signedIn('eve')
    expect((await eve.ask('POST', '/sign-out')).status).toBe(200)
    expect((await eve.ask('GET', '/me')).status).toBe(401)
  })

  it('what did not begin in this browser, was begun for elsewhere, or was played with, is refused in words', async () => {
    const mine = new Browser(server.url)
    const returned = await mine.untilReturn('eve', 'https://evil.example/')
    const other = new Browser(server.url)
    expect(await other.follow(returned)).toMatchObject({ status: 502, body: { problems: [{ code: 'api/cannot-sign-in' }] } })
    const forged = new URL(returned)
    forged.searchParams.set('state', 'another')
    expect((await mine.follow(forged)).status).toBe(502)
    expect((await mine.follow(returned)).location).toBe('/')
    expect((await mine.follow(returned)).status).toBe(502) // a code works once
  })
})

it('where nobody signs in, there is nothing to sign in to', async () => {
  const { runServer } = await import('./fixtures/running-server.ts')
  const plain = await runServer()
  expect((await plain.visitor().ask('GET', '/sign-in')).status).toBe(404)
  await plain.stop()
})
