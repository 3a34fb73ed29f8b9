import { Redis } from 'ioredis'
import type { Wire } from '#server/ports.ts'

const prefix = 'strata:'

/**
 * The line between nodes over the publish and subscribe of Redis 5 or newer. Redis keeps nothing for us:
 * it may lose all it has and be away; then nodes read what they missed from the store.
 * @param url like `redis://:password@host:6379`
 * @throws when nothing answers there
 */
export async function openRedisWire(url: string): Promise<Wire> {
  const options = { lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 0, connectTimeout: 5000, retryStrategy: backOff }
  const [speaker, hearer] = [new Redis(url, options), new Redis(url, { ...options, autoResubscribe: true })]
  const listeners = new Map<string, (message: Uint8Array) => void>()
  const heardBack: (() => void)[] = []
  // Each try that fails is an event; the state is seen by what is not heard, and looked up in the store.
  for (const end of [speaker, hearer]) end.on('error', () => undefined)
  hearer.on('messageBuffer', (channel: Buffer, message: Buffer) => listeners.get(channel.toString())?.(Uint8Array.from(message)))
  try {
    await Promise.all([speaker.connect(), hearer.connect()])
  } catch (error) {
    speaker.disconnect()
    hearer.disconnect()
    throw error
  }
  hearer.on('ready', () => {
    // Also what was asked for while it was away.
    const channels = [...listeners.keys()]
    void (channels.length === 0 ? Promise.resolve() : hearer.subscribe(...channels)).then(
      () => heardBack.forEach((hear) => hear()),
      () => undefined,
    )
  })

  return {
    tell: (channel, message) => void speaker.publish(prefix + channel, Buffer.from(message)).catch(() => undefined),
    listen(channel, hear, ready) {
      const name = prefix + channel
      listeners.set(name, hear)
      hearer.subscribe(name).then(ready, () => undefined)
      return () => {
        if (listeners.get(name) !== hear) return // somebody else listens there by now
        listeners.delete(name)
        hearer.unsubscribe(name).catch(() => undefined)
      }
    },
    onBack: (hear) => void heardBack.push(hear),
    async close() {
      speaker.disconnect()
      hearer.disconnect()
    },
  }
}

const backOff = (tries: number): number => Math.min(2_000, 50 * 2 ** Math.min(tries, 6)) * (0.5 + Math.random() / 2)
