import type { Node } from '@xyflow/react'
import { useEffect, useState } from 'react'
import { useCanvasStore } from './canvas-store.ts'

/** Elements that one frame can mount and still be a frame. */
const atOnce = 60

/**
 * Many components that come near at once are mounted over several frames; until all are there, the far view stays in front.
 * @returns the part that is mounted so far, always a beginning of `nodes`
 */
export function useSlices(nodes: Node[]): Node[] {
  const canvas = useCanvasStore()
  const [mounted, setMounted] = useState(0)
  const count = nodes.length
  // What was near already stays; only what is new is counted up to.
  const shown = count <= atOnce ? count : Math.max(Math.min(mounted, count), Math.min(count, atOnce))
  useEffect(() => {
    if (canvas.getState().mounting !== shown < count) canvas.setState({ mounting: shown < count })
    if (count === 0 || shown >= count) {
      const frame = requestAnimationFrame(() => setMounted(count))
      return () => cancelAnimationFrame(frame)
    }
    const frame = requestAnimationFrame(() => setMounted(shown + atOnce))
    return () => cancelAnimationFrame(frame)
  }, [canvas, shown, count])
  return shown === count ? nodes : nodes.slice(0, shown)
}
