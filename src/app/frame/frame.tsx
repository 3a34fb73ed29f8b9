import { lazy, Suspense, useEffect } from 'react'
import { Canvas } from '../../canvas/canvas.tsx'
import { useStudioParts, useStudioState } from '../../state/studio.ts'
import { overlayParts, Overlays } from '../commands/overlays.tsx'
import { useKeyboard } from '../commands/use-keyboard.ts'
import { Appearing } from './appearing.tsx'
import { CanvasControls } from './canvas-controls.tsx'
import './frame.css'
import { LeftRail } from './left-rail.tsx'
import { Notices } from './notices.tsx'
import { panelParts } from './panel-parts.ts'
import { RightPanel } from './right-panel.tsx'
import { StatusStrip } from './status-strip.tsx'
import { TopBar } from './top-bar.tsx'
// Last: on a phone the same parts stand otherwise.
import './phone.css'

// The drawing comes first; the words follow in a moment.
const PromptBar = lazy(async () => ({ default: (await import('../prompt/prompt-bar.tsx')).PromptBar }))
const TextView = lazy(async () => ({ default: (await import('../text/text-view.tsx')).TextView }))
const EmptyCanvas = lazy(async () => ({ default: (await import('./empty-canvas.tsx')).EmptyCanvas }))

/** What is likely opened next is fetched once the first screen is done, so that it opens at once. */
function useFetchAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const fetch of [...panelParts, ...overlayParts]) void fetch()
    }, 2500)
    return () => clearTimeout(timer)
  }, [])
}

/** The studio around the canvas. */
export function Frame() {
  useKeyboard()
  const { name, empty } = useStudioParts(({ design, loaded }) => ({ name: design.name, empty: loaded && design.components.length === 0 }))
  const busy = useStudioState((state) => state.stages.length > 0)
  const text = useStudioState((state) => state.projection === 'text')
  const announcement = useStudioState((state) => state.announcement)
  useEffect(() => {
    document.title = name === '' ? 'Strata' : `${name} · Strata`
  }, [name])
  useFetchAhead()
  return (
    <div className="frame">
      <TopBar />
      <LeftRail />
      <main className="stage" aria-label="Canvas">
        <h1 className="visually-hidden">{name === '' ? 'Untitled design' : name}</h1>
        <Canvas />
        {empty && <Suspense>{busy ? <Appearing /> : <EmptyCanvas />}</Suspense>}
        {text && (
          <Suspense>
            <TextView />
          </Suspense>
        )}
        <CanvasControls />
        <Suspense>
          <PromptBar />
        </Suspense>
        <Notices />
      </main>
      <RightPanel />
      <StatusStrip />
      <Overlays />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </div>
  )
}
