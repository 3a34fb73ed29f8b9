/** So many a second, and so many at once. */
export type Rate = { perSecond: number; burst: number }

const mostKeys = 50_000

/** A bucket of tokens for everybody who asks. */
export class RateLimit {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  /** @param now milliseconds, rising */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** @returns 0 when it may go on, else the seconds to wait */
  take(key: string): number {
    const { perSecond, burst } = this.#rate
    const now = this.#now()
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    if (this.#buckets.size >= mostKeys && !this.#buckets.has(key)) this.#forgetFull(now)
    this.#buckets.set(key, bucket)
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond)
    bucket.tokens -= 1
    return 0
  }

  /** Who has not asked for long is as if never seen. */
  #forgetFull(now: number): void {
    const { perSecond, burst } = this.#rate
    for (const [key, { tokens, at }] of this.#buckets) if (tokens + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(key)
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < mostKeys) break
      this.#buckets.delete(key)
    }
  }
}
