import { randomUUID } from 'node:crypto'
import type { Wire } from '../ports.ts'
import { type News, readNews, writeNews } from './news.ts'

/** This node's end of the line to the others; without a wire it is alone, and nothing is said or heard. */
export class Line {
  readonly #node = randomUUID()
  readonly #wire: Wire | undefined

  constructor(wire: Wire | undefined) {
    this.#wire = wire
  }

  tell(channel: string, news: News): void {
    this.#wire?.tell(channel, writeNews(this.#node, news))
  }

  /**
   * @param ready from now on everything is heard
   * @returns stops listening
   */
  listen(channel: string, hear: (news: News) => void, ready: () => void = () => undefined): () => void {
    const stop = this.#wire?.listen(
      channel,
      (message) => {
        const news = readNews(this.#node, message)
        if (news !== undefined) hear(news)
      },
      ready,
    )
    return stop ?? (() => undefined)
  }

  /** Something may have been missed. */
  onBack(hear: () => void): void {
    this.#wire?.onBack(hear)
  }
}

export const everywhere = 'all'
export const channelOf = (room: string): string => `room:${room}`
