import { useEffect, useState } from 'react'
import type { Picture } from '../ui/thumbnail.tsx'

let kept: ReadonlyMap<string, Picture> = new Map()
const watchers = new Set<(pictures: ReadonlyMap<string, Picture>) => void>()
let started = false

/** Templates are large and are laid out in a worker, once a visit, when somebody looks at them. */
function start(): void {
  started = true
  const worker = new Worker(new URL('./thumbnails.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<readonly [string, Picture][]>) => {
    kept = new Map(data)
    for (const tell of watchers) tell(kept)
    worker.terminate()
  }
}

export function useThumbnails(): ReadonlyMap<string, Picture> {
  const [pictures, setPictures] = useState(kept)
  useEffect(() => {
    if (kept.size > 0) {
      setPictures(kept)
      return undefined
    }
    watchers.add(setPictures)
    if (!started) start()
    return () => {
      watchers.delete(setPictures)
    }
  }, [])
  return pictures
}
