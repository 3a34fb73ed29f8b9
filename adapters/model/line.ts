import type { Fault } from '#domain/generation/model/faults.data.ts'
import type { Patience } from './patience.data.ts'

/** What went wrong on a line, where it was us who cut it. */
export type Line = { fetch: typeof globalThis.fetch; cutFor: () => Fault | undefined }

/** A fetch that follows no redirects, which could carry a key elsewhere, and hangs up on silence and on what has no end. */
export function openLine({ silenceMs, bytes }: Pick<Patience, 'silenceMs' | 'bytes'>): Line {
  let cut: Fault | undefined
  return {
    cutFor: () => cut,
    async fetch(input, init) {
      const silence = new AbortController()
      const hangUp = () => {
        cut ??= 'slow'
        silence.abort()
      }
      let watch = setTimeout(hangUp, silenceMs)
      const signal = init?.signal == null ? silence.signal : AbortSignal.any([init.signal, silence.signal])
      try {
        const response = await fetch(input, { ...init, signal, redirect: 'error' })
        if (response.body === null) return response
        let left = bytes
        const counted = response.body.pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform(piece, out) {
              clearTimeout(watch)
              left -= piece.byteLength
              if (left < 0) {
                cut ??= 'too-large'
                silence.abort()
                return out.error(new Error('more than is read'))
              }
              watch = setTimeout(hangUp, silenceMs)
              return out.enqueue(piece)
            },
            flush: () => clearTimeout(watch),
          }),
        )
        const { status, statusText, headers } = response
        return new Response(counted, { status, statusText, headers })
      } catch (error) {
        clearTimeout(watch)
        throw error
      } finally {
        signal.addEventListener('abort', () => clearTimeout(watch), { once: true })
      }
    },
  }
}
