import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request } from './api.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}
const compressible = /\.(html|m?js|css|json|map|svg|wasm|txt|webmanifest|ttf)$/

type Encoding = 'br' | 'gzip' | 'identity'
type Kept = { etag: string; bytes: Map<Encoding, Uint8Array<ArrayBuffer>> }

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/**
 * The files of the built studio. Only paths found when looking into the folder are served, so no path leads out of it.
 * Names with a hash are kept by browsers for good; pages are asked for again each time.
 */
export class StaticFiles {
  readonly #folder: string
  #paths: ReadonlySet<string> = new Set()
  readonly #kept = new Map<string, Kept>()

  /** @param folder need not exist: then there is an API, and no studio */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @returns undefined for a path that is no file */
  async serve(c: Request, path: string): Promise<Response | undefined> {
    if (!(await this.#has(path))) return undefined
    const encoding = this.#encodingFor(path, c.req.header('accept-encoding') ?? '')
    const { etag, bytes } = await this.#read(path, encoding)
    const headers = {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      vary: 'accept-encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    const body = bytes.get(encoding)
    return body === undefined ? undefined : c.body(body, 200, headers)
  }

  async #has(path: string): Promise<boolean> {
    if (this.#paths.size === 0) {
      const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => [])
      this.#paths = new Set(
        entries
          .filter((entry) => entry.isFile())
          .map((entry) => `/${join(entry.parentPath, entry.name).slice(this.#folder.length).split(sep).filter(Boolean).join('/')}`),
      )
    }
    return this.#paths.has(path)
  }

  #encodingFor(path: string, accepted: string): Encoding {
    if (!compressible.test(path)) return 'identity'
    return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
  }

  async #read(path: string, encoding: Encoding): Promise<Kept> {
    const known = this.#kept.get(path)
    if (known?.bytes.has(encoding) === true) return known
    const plain = new Uint8Array(await readFile(join(this.#folder, path)))
    const kept = known ?? { etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`, bytes: new Map() }
    const written =
      encoding === 'identity'
        ? plain
        : encoding === 'br'
          ? await compress.br(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
          : await compress.gzip(plain)
    kept.bytes.set(encoding, new Uint8Array(written))
    this.#kept.set(path, kept)
    return kept
  }
}
