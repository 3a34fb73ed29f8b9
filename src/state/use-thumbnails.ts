import { useSyncExternalStore } from 'react'
import type { Picture } from '../ui/thumbnail.tsx'

let kept: ReadonlyMap<string, Picture> = new Map()
const watchers = new Set<() => void>()
let started = false

/** Templates are large and are laid out in a worker, once a visit, when somebody looks at them. */
function start(): void {
  started = true
  const worker = new Worker(new URL('./thumbnails.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<readonly [string, Picture][]>) => {
    kept = new Map(data)
    for (const tell of watchers) tell()
    worker.terminate()
  }
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  if (!started) start()
  return () => watchers.delete(changed)
}

export const useThumbnails = (): ReadonlyMap<string, Picture> => useSyncExternalStore(watch, () => kept)
