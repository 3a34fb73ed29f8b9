/** One JSON value a line, as they arrive. Lines that are not JSON are skipped: a proxy may add blank ones to keep the line open. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<object> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(piece, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const value = parsed(line)
      if (value !== undefined) yield value
    }
  }
  const last = parsed(rest)
  if (last !== undefined) yield last
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
