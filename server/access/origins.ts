/** Which pages may use this server, and under which names it may be reached. */
export class Origins {
  readonly #publicUrl: URL | undefined
  readonly #loopbackOnly: boolean

  /** @param host what the server listens on */
  constructor(publicUrl: string | undefined, host: string) {
    this.#publicUrl = publicUrl === undefined ? undefined : new URL(publicUrl)
    this.#loopbackOnly = isLoopback(host)
  }

  /** A server for this machine alone answers to this machine's names alone, so that no page can make its own name point here. */
  knowsHost(host: string | undefined): boolean {
    if (host === undefined) return false
    if (this.#publicUrl?.host === host) return true
    const name = parsed(`http://${host}`)?.hostname
    return name !== undefined && (!this.#loopbackOnly || isLoopback(name))
  }

  /** A page of this server. Programs send no origin; browsers always do where it matters. */
  allows(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return true
    const from = parsed(origin)
    return from !== undefined && (from.origin === this.#publicUrl?.origin || from.host === host)
  }

  /** The address of this server as the one who asks sees it. */
  base(host: string | undefined): string {
    return this.#publicUrl?.origin ?? `http://${host ?? 'localhost'}`
  }
}

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)
const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
