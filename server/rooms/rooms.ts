import type { WebSocket } from 'ws'
import { closeCodes, commentsRoom, type Role } from '#domain/protocol.ts'
import { allow } from '../access/allow.ts'
import { Connection, type Visitor } from './connection.ts'
import { everywhere } from './line.ts'
import { Room, type RoomPorts } from './room.ts'

/** How long an empty room stays open, in milliseconds: somebody who reloads the page finds it as it was. */
const lingerMs = 10_000
const beatMs = 15_000
const expiryMs = 1_000
/** How often a node that is not alone looks whether the store holds more than it heard of: the longest that something missed stays unseen. */
const lookMs = 2_000

const isComments = (room: string): boolean => room.endsWith('.comments')
const mayWrite = (room: string) => (role: Role) => allow(role, isComments(room) ? 'comment' : 'edit')

/** All rooms that are open on this server. */
export class Rooms {
  readonly #ports: RoomPorts
  readonly #open = new Map<string, Room>()
  /** Rooms on their way out: who comes meanwhile waits until what they hold is written. */
  readonly #leaving = new Map<string, Promise<void>>()
  readonly #lingering = new Map<string, NodeJS.Timeout>()
  readonly #timers: NodeJS.Timeout[]
  #sockets = 0
  #closing = false

  readonly #shared: boolean

  /** @param shared other nodes may write to the same store */
  constructor(ports: RoomPorts, shared: boolean) {
    this.#ports = ports
    this.#shared = shared
    const beat = setInterval(() => this.#open.forEach((room) => room.beat()), beatMs)
    const expiry = setInterval(
      () => this.#close(({ until }) => until !== null && until <= ports.now(), closeCodes.revoked, 'This link has ended.'),
      expiryMs,
    )
    this.#timers = [beat.unref(), expiry.unref()]
    if (!shared) return
    this.#timers.push(setInterval(() => void this.#look(), lookMs).unref())
    ports.line.onBack(() => void this.#look())
    ports.line.listen(everywhere, (news) => {
      if (news.kind === 'revoked') this.#revoke(news.link)
      if (news.kind === 'removed') this.#remove(news.design)
    })
  }

  get count(): { rooms: number; sockets: number } {
    return { rooms: this.#open.size, sockets: this.#sockets }
  }

  /** Takes an authorised socket into a room. */
  async enter(name: string, socket: WebSocket, visitor: Visitor): Promise<void> {
    const connection = new Connection(socket, visitor)
    // What the client says before the room is open waits for it: in the line, but for what was read from it already.
    socket.pause()
    let room: Room | undefined
    const early: Uint8Array[] = []
    this.#sockets += 1
    socket.on('message', (data: Buffer, isBinary) => {
      if (!isBinary) return connection.close(closeCodes.unreadable, 'Frames are binary.')
      if (room !== undefined) room.receive(connection, data)
      else early.push(data)
    })
    socket.on('error', () => connection.cutOff()) // too large a frame, or a broken line
    socket.on('close', () => {
      this.#sockets -= 1
      room?.leave(connection)
      if (room !== undefined) this.#linger(room)
    })
    try {
      const entered = await this.#room(name)
      if (!connection.isOpen) return this.#linger(entered)
      const joined = entered.join(connection)
      room = entered
      for (const data of early) room.receive(connection, data)
      socket.resume()
      await joined
    } catch {
      connection.close(closeCodes.comeBack, 'The document could not be read; come back.')
    }
  }

  /** Something done with a room that nobody need be in. */
  async with<T>(name: string, work: (room: Room) => Promise<T>): Promise<T> {
    const room = await this.#room(name)
    room.guests += 1
    try {
      if (this.#shared) await room.upTo((await this.#ports.store.heads([name])).get(name) ?? 0)
      return await work(room)
    } finally {
      room.guests -= 1
      this.#linger(room)
    }
  }

  revoke(link: string): void {
    this.#revoke(link)
    this.#ports.line.tell(everywhere, { kind: 'revoked', link })
  }

  removeDesign(design: string): void {
    this.#remove(design)
    this.#ports.line.tell(everywhere, { kind: 'removed', design })
  }

  #revoke(link: string): void {
    this.#close((visitor) => visitor.link === link, closeCodes.revoked, 'This link was revoked.')
  }

  #remove(design: string): void {
    for (const name of [design, commentsRoom(design)])
      for (const connection of this.#open.get(name)?.connections ?? []) connection.close(closeCodes.gone, 'The design is in the trash.')
  }

  /** Sends everybody away to come back, and resolves when all that was taken is in the store. */
  async close(): Promise<void> {
    this.#closing = true
    this.#timers.forEach(clearInterval)
    this.#lingering.forEach(clearTimeout)
    this.#close(() => true, closeCodes.comeBack, 'The server restarts; come back.')
    await Promise.all([...this.#leaving.values(), ...[...this.#open.values()].map((room) => room.unload())])
    this.#open.clear()
  }

  async #look(): Promise<void> {
    const heads = await this.#ports.store.heads([...this.#open.keys()]).catch(() => new Map<string, number>())
    await Promise.all([...heads].flatMap(([name, head]) => this.#open.get(name)?.upTo(head) ?? []))
  }

  /** Without a pause between the look and the entry, so that two who come at once are in one room. */
  async #room(name: string): Promise<Room> {
    if (this.#closing) throw new Error('the server is stopping')
    await this.#leaving.get(name)
    const room = this.#open.get(name) ?? new Room(name, mayWrite(name), this.#ports)
    this.#open.set(name, room)
    clearTimeout(this.#lingering.get(name))
    this.#lingering.delete(name)
    return room
  }

  #linger(room: Room): void {
    if (this.#closing || !room.isEmpty) return
    clearTimeout(this.#lingering.get(room.name))
    this.#lingering.set(room.name, setTimeout(() => this.#unload(room), lingerMs).unref())
  }

  #unload(room: Room): void {
    this.#lingering.delete(room.name)
    if (!room.isEmpty || this.#open.get(room.name) !== room) return
    this.#open.delete(room.name)
    const gone = room.unload().finally(() => this.#leaving.delete(room.name))
    this.#leaving.set(room.name, gone)
  }

  #close(which: (visitor: Visitor) => boolean, code: number, reason: string): void {
    for (const room of this.#open.values()) for (const connection of room.connections) if (which(connection)) connection.close(code, reason)
  }
}
