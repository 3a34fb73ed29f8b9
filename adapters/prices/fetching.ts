import { type PriceAsk, SourceProblem } from './source.ts'

const largestJsonBytes = 80_000_000
const largestLine = 100_000
const tries = 2

async function answer({ fetch, withinMs }: PriceAsk, url: string): Promise<Response> {
  let last = 'no answer'
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(withinMs), headers: { accept: 'application/json, text/csv, */*' } })
      if (response.ok) return response
      last = `it answers ${response.status}`
      await response.body?.cancel()
      if (response.status < 500 && response.status !== 429) break
    } catch (error) {
      last = error instanceof Error && error.name === 'TimeoutError' ? `no answer within ${withinMs / 1000} s` : reason(error)
    }
  }
  throw new SourceProblem(`${shown(url)}: ${last}`)
}

/** The system's own word for why nothing came, which fetch hides in the cause. */
const reason = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name is not found (no network?)'
  if (code === 'ECONNREFUSED') return 'it refuses the connection'
  return code ?? (cause instanceof Error ? cause.message : 'no answer')
}
/** The address without its query, which may be long. */
const shown = (url: string): string => url.split('?')[0] ?? url

/** The JSON at an address, of any shape: whoever asks parses it. */
export async function fetchJson(ask: PriceAsk, url: string): Promise<unknown> {
  const response = await answer(ask, url)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body(response, url)) {
    bytes += part.length
    if (bytes > largestJsonBytes) throw new SourceProblem(`${shown(url)}: more than ${largestJsonBytes / 1e6} MB`)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw new SourceProblem(`${shown(url)}: what it answers is not JSON`)
  }
}

/** The lines at an address as they arrive, so that a file of any length takes no memory. */
export async function* fetchLines(ask: PriceAsk, url: string): AsyncGenerator<string> {
  const response = await answer(ask, url)
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of body(response, url)) {
    rest += decoder.decode(part, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > largestLine) throw new SourceProblem(`${shown(url)}: a line of more than ${largestLine} signs is no table`)
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}

async function* body(response: Response, url: string): AsyncGenerator<Uint8Array> {
  if (response.body === null) return
  try {
    for await (const part of response.body) yield part
  } catch (error) {
    throw new SourceProblem(`${shown(url)}: broke off (${reason(error)})`)
  }
}

/** Cells of a line of CSV; quoted cells may hold commas. */
export function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
