import { createEncoder, toUint8Array, writeUint8, writeVarUint } from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, encodeStateAsUpdateV2, Map as YMap } from 'yjs'
import { DesignDocument } from '#domain/document/design-document.ts'
import { closeCodes, commentsRoom, largestFrame } from '#domain/protocol.ts'
import { join, rawSocket } from './fixtures/client.ts'
import { type MadeDesign, madeBy, runServer, type RunningServer, ticketFor, until, type Visitor } from './fixtures/running-server.ts'
import { updateFrame } from './rooms/frames.ts'

let server: RunningServer
let owner: Visitor
let design: MadeDesign
let token: string

beforeAll(async () => {
  server = await runServer()
  owner = server.visitor()
  design = await madeBy(owner)
  token = await ticketFor(owner, design.id)
})
afterAll(() => server.stop())

const numbers = (...list: number[]) => {
  const encoder = createEncoder()
  for (const each of list) writeVarUint(encoder, each)
  return toUint8Array(encoder)
}

/** An update written under chosen client ids, one struct each. */
function writtenUnder(clients: readonly number[], write: (doc: Doc, n: number) => void = (doc, n) => doc.getMap('m').set(`k${n}`, n)): Uint8Array {
  const all = new Doc()
  clients.forEach((client, n) => {
    all.clientID = client
    write(all, n)
  })
  return encodeStateAsUpdate(all)
}

/** One struct under each of so many ids that nobody has; with a clock above 0 it waits for what will never come. */
function invented(clients: number, client: number, clock: number): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, clients)
  for (let n = 0; n < clients; n++) {
    for (const each of [1, client + n, clock]) writeVarUint(encoder, each)
    writeUint8(encoder, 0)
    writeVarUint(encoder, 1)
  }
  writeVarUint(encoder, 0)
  return toUint8Array(encoder)
}

const nested = (depth: number) => {
  const doc = new Doc()
  let map = doc.getMap<unknown>('deep')
  for (let n = 0; n < depth; n++) {
    const inner = new YMap<unknown>()
    map.set('in', inner)
    map = inner
  }
  return encodeStateAsUpdate(doc)
}

const v2 = () => {
  const doc = new Doc()
  doc.getMap('m').set('a', 1)
  return encodeStateAsUpdateV2(doc)
}

const bombs: [what: string, bytes: () => Uint8Array][] = [
  ['30 million structs declared in 7 bytes', () => numbers(1, 30_000_000, 5)],
  ['30 million clients declared', () => numbers(30_000_000, 1)],
  ['30 million deletions declared', () => numbers(0, 1, 5, 30_000_000)],
  ['structs of 2,000 invented clients that wait for ever', () => invented(2_000, 1_000_000, 5)],
  ['structs of 65 invented clients', () => invented(65, 2_000_000, 5)],
  ['20,000 client ids', () => invented(20_000, 3_000_000, 0)],
  ['maps nested 5,000 deep', () => nested(5_000)],
  ['maps nested 40 deep', () => nested(40)],
  ['200 roots', () => writtenUnder([4_000_000], (doc) => Array.from({ length: 200 }, (_, n) => doc.getArray(`root${n}`).push([n])))],
  ['a text of 900 KB', () => writtenUnder([4_100_000], (doc) => doc.getArray('a').push(['x'.repeat(900_000)]))],
  ['encoding V2', v2],
  ['random bytes', () => Uint8Array.from({ length: 500 }, (_, n) => (n * 7919) % 251)],
]

describe('a hostile client', () => {
  it.each(bombs)('is refused with %s, and neighbours do not notice', { timeout: 20_000 }, async (_what, bytes) => {
    const neighbour = server.visitor()
    const other = await madeBy(neighbour)
    const client = join(server.url, other.id, await ticketFor(neighbour, other.id))
    await until(() => client.provider.synced)
    const { socket, opened, closed } = rawSocket(server.url, design.id, token)
    expect(await opened).toBe(true)
    socket.send(updateFrame(bytes()))
    const started = performance.now()
    client.doc.getMap('about').set('name', 'still here')
    await client.saved()
    const stalled = performance.now() - started
    expect(await closed).toBe(closeCodes.refused)
    expect(stalled).toBeLessThan(2_000) // a bomb that went off costs 2 to 20 s
    client.leave()
    expect((await owner.ask('GET', `/designs/${design.id}`)).status).toBe(200)
  })

  it('may not write under the client id of somebody else, not even under one that is only in the room so far', async () => {
    const attacker = server.visitor()
    const victim = join(server.url, design.id, token)
    await until(() => victim.provider.synced)
    victim.provider.awareness.setLocalStateField('cursor', [1, 1])
    await new Promise((resolve) => setTimeout(resolve, 100))
    const attackerToken = await ticketFor(attacker, design.id, design.keys.edit)
    const first = rawSocket(server.url, design.id, attackerToken)
    await first.opened
    first.socket.send(updateFrame(writtenUnder([victim.doc.clientID])))
    expect(await first.closed).toBe(closeCodes.refused)

    victim.doc.getMap('about').set('name', 'by the victim')
    await victim.saved()
    const forged = new Doc()
    forged.clientID = victim.doc.clientID
    forged.getMap('about').set('x', 1)
    forged.getMap('about').set('name', 'forged')
    const second = rawSocket(server.url, design.id, attackerToken)
    await second.opened
    second.socket.send(updateFrame(encodeStateAsUpdate(forged)))
    expect(await second.closed).toBe(closeCodes.refused)
    expect(new DesignDocument(victim.doc).read().name).toBe('by the victim')
    victim.leave()
  })

  it('may send again what is stored already, whoever wrote it', async () => {
    const [a, b] = [server.visitor(), server.visitor()]
    const shared = await madeBy(a)
    const mine = join(server.url, shared.id, await ticketFor(a, shared.id))
    await until(() => mine.provider.synced)
    mine.doc.getMap('about').set('name', 'mine')
    await mine.saved()
    const raw = rawSocket(server.url, shared.id, await ticketFor(b, shared.id, shared.keys.edit))
    await raw.opened
    raw.socket.send(updateFrame(encodeStateAsUpdate(mine.doc)))
    await until(() => raw.frames.some((frame) => frame[0] === 100 && frame[1] === 1))
    raw.socket.close()
    mine.leave()
  })

  it('takes at most 64 new client ids a day', async () => {
    const person = server.visitor()
    const own = await madeBy(person)
    const ticket = await ticketFor(person, own.id)
    const good = rawSocket(server.url, own.id, ticket)
    await good.opened
    good.socket.send(updateFrame(writtenUnder(Array.from({ length: 64 }, (_, n) => 5_000_000 + n))))
    await until(() => good.frames.some((frame) => frame[0] === 100))
    good.socket.send(updateFrame(writtenUnder([6_000_000])))
    expect(await good.closed).toBe(closeCodes.refused)
    const again = rawSocket(server.url, own.id, ticket)
    await again.opened
    again.socket.send(updateFrame(writtenUnder([6_000_001])))
    expect(await again.closed).toBe(closeCodes.refused)
  })

  it.each([
    ['text instead of bytes', 'hello', closeCodes.unreadable],
    ['an unknown message', numbers(77, 1, 2), closeCodes.unreadable],
    ['an acknowledgement', numbers(100, 1), closeCodes.unreadable],
    ['an update that ends before its end', numbers(0, 2, 500, 1), closeCodes.unreadable],
    ['a broken state vector', numbers(0, 0, 3, 100, 1, 1), closeCodes.unreadable],
    ['presence that is no JSON', Uint8Array.from([1, 6, 1, 5, 1, 2, 0x7b, 0x7b]), closeCodes.refused],
    ['presence of 2 million windows', numbers(1, 4, 2_000_000), closeCodes.unreadable],
    ['a frame of more than a mebibyte', new Uint8Array(largestFrame + 1), 1009],
    ['nothing', new Uint8Array(), closeCodes.unreadable],
  ])('that sends %s is sent away', async (_what, data, code) => {
    const { socket, opened, closed } = rawSocket(server.url, design.id, token)
    await opened
    socket.send(data)
    expect(await closed).toBe(code)
  })

  it('cannot bring the server down with two thousand malformed frames', { timeout: 30_000 }, async () => {
    const real = updateFrame(writtenUnder([7_000_000, 7_000_001]))
    let seed = 1
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 20; round++) {
      const { socket, opened } = rawSocket(server.url, design.id, token)
      await opened
      for (let n = 0; n < 100; n++) {
        const frame = n % 2 === 0 ? real.slice() : Uint8Array.from({ length: random(60) }, () => random(256))
        for (let change = 0; change < 3; change++) frame[random(frame.length)] = random(256)
        socket.send(frame)
      }
      socket.terminate()
    }
    const client = join(server.url, design.id, token)
    await until(() => client.provider.synced, 10_000)
    client.doc.getMap('about').set('name', 'alive')
    await client.saved()
    client.leave()
  })

  it('that does not read is cut off, comes back, and catches up', { timeout: 30_000 }, async () => {
    const [a, b] = [server.visitor(), server.visitor()]
    const shared = await madeBy(a)
    const writer = join(server.url, shared.id, await ticketFor(a, shared.id))
    await until(() => writer.provider.synced)
    const reader = await ticketFor(b, shared.id, shared.keys.view)
    const slow = rawSocket(server.url, shared.id, reader)
    await slow.opened
    slow.socket.pause()
    const text = 'x'.repeat(300_000)
    for (let n = 0; n < 70; n++) {
      writer.doc.getMap('big').set('same', `${text}${n}`)
      await writer.saved()
    }
    slow.socket.resume()
    expect([closeCodes.tooSlow, 1006]).toContain(await slow.closed) // 1006: it did not read the farewell either
    const back = join(server.url, shared.id, reader)
    await until(() => (back.doc.getMap('big').get('same') as string | undefined)?.endsWith('x69') === true, 10_000)
    back.leave()
    writer.leave()
  })

  it('cannot stay in the way of a room by showing more than four windows', async () => {
    const { socket, opened, closed } = rawSocket(server.url, design.id, token)
    await opened
    const encoder = createEncoder()
    writeVarUint(encoder, 5)
    for (let n = 0; n < 5; n++) {
      for (const each of [8_000_000 + n, 1, 2]) writeVarUint(encoder, each)
      for (const letter of '{}') writeUint8(encoder, letter.charCodeAt(0))
    }
    const entries = toUint8Array(encoder)
    socket.send(Uint8Array.from([1, entries.length, ...entries]))
    expect(await closed).toBe(closeCodes.refused)
  })
})

describe('the door', () => {
  const over = (room: string, ticket: string, headers?: Record<string, string>) => rawSocket(server.url, room, ticket, headers).closed

  it('lets nobody in without a ticket of this server for this design', async () => {
    const other = await madeBy(owner)
    const [header, , signature] = token.split('.')
    const forged = `${header}.${Buffer.from(JSON.stringify({ sub: 'x', name: 'x', design: design.id, role: 'owner', link: null, until: null, once: null, exp: 9e9, iss: 'strata-ticket' })).toString('base64url')}.${signature}`
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`
    expect(
      await Promise.all([
        over(design.id, ''),
        over(design.id, 'x'),
        over(design.id, forged),
        over(design.id, unsigned),
        over(design.id, owner.cookie()?.split('=')[1] ?? ''),
      ]),
    ).toEqual([401, 401, 401, 401, 401])
    expect([await over(other.id, token), await over(commentsRoom(other.id), token)]).toEqual([403, 403])
    expect([await over('..%2f..%2fetc', token), await over(`${design.id}.other`, token), await over('x'.repeat(65), token)]).toEqual([404, 404, 404])
  })

  it('lets no page of another site in, and programs without an origin', async () => {
    expect(await over(design.id, token, { origin: 'https://evil.example' })).toBe(403)
    expect(await over(design.id, token, { origin: 'null' })).toBe(403)
    const { socket, opened } = rawSocket(server.url, design.id, token, { origin: server.url })
    expect(await opened).toBe(true)
    socket.close()
    expect(await over(design.id, token, { host: 'rebound.example' })).toBe(400)
  })

  it('takes a ticket any number of times, one for a single use once, and none after five minutes', async () => {
    const once = await ticketFor(owner, design.id, undefined, { singleUse: true })
    const [first, second] = [rawSocket(server.url, design.id, once), rawSocket(server.url, design.id, token)]
    expect([await first.opened, await second.opened]).toEqual([true, true])
    expect(await over(design.id, once)).toBe(401)
    server.clock.offset += 301_000
    expect(await over(design.id, token)).toBe(401)
    expect(first.socket.readyState).toBe(first.socket.OPEN)
    first.socket.close()
    second.socket.close()
  })
})
