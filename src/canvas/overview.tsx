import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useStudio } from '../state/studio.ts'
import { useCanvasStore } from './canvas-store.ts'
import { coloursNow } from './palette-colours.ts'
import { paintOverview } from './paint-overview.ts'
import { farBelow } from './zoom-levels.ts'

const calm = (): boolean => document.documentElement.dataset['motion'] === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches

/** The far view: one canvas, painted once a frame at most, and only when something changed. */
export function Overview() {
  const surface = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const canvas = useCanvasStore()
  const { store } = useStudio()

  useEffect(() => {
    const element = surface.current
    const pen = element?.getContext('2d')
    if (element == null || pen == null) return undefined
    let asked = 0
    let unveiling: { of: readonly string[]; since: number } | null = null
    /** In the far view nothing animates by itself: what has appeared by now is painted. */
    const shownSoFar = (revealing: readonly string[] | null): ReadonlySet<string> | null => {
      if (revealing === null || calm()) return null
      if (unveiling?.of !== revealing) unveiling = { of: revealing, since: performance.now() }
      return new Set(revealing.slice(0, Math.ceil((performance.now() - unveiling.since) / 40)))
    }
    let blank = true
    let colours = coloursNow(element.parentElement ?? document.body)
    const font = getComputedStyle(document.body).fontFamily

    const paint = () => {
      asked = 0
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flow.getState()
      const { drawing, design, facts, selected, hovered, preview, revealing } = store.getState()
      const ratio = devicePixelRatio
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio)
        element.height = Math.round(height * ratio)
        blank = true
      }
      if ((zoom >= farBelow && !canvas.getState().mounting) || drawing === null) {
        // Cleared as the surface lies, not as it was last painted on.
        pen.setTransform(1, 0, 0, 1, 0, 0)
        if (!blank) pen.clearRect(0, 0, element.width, element.height)
        blank = true
        return
      }
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.clearRect(0, 0, element.width, element.height)
      pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
      const { moved, rerouted, lit } = canvas.getState()
      paintOverview(pen, {
        design,
        drawing,
        facts,
        moved,
        rerouted,
        lit,
        hovered,
        preview,
        revealed: shownSoFar(revealing),
        zoom,
        colours,
        font,
        selected: new Set(selected),
        area: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom },
      })
      blank = false
      if (revealing !== null) ask()
    }
    const ask = () => {
      asked ||= requestAnimationFrame(paint)
    }
    const recolour = () => {
      colours = coloursNow(element.parentElement ?? document.body)
      ask()
    }
    const theme = new MutationObserver(recolour)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] })
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', recolour)
    const stop = [flow.subscribe(ask), canvas.subscribe(ask), store.subscribe(ask)]
    void document.fonts.ready.then(ask)
    ask()
    return () => {
      cancelAnimationFrame(asked)
      theme.disconnect()
      system.removeEventListener('change', recolour)
      for (const each of stop) each()
    }
  }, [flow, canvas, store])

  return <canvas ref={surface} className="overview" aria-hidden="true" />
}
