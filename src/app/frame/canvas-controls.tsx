import { useStudioParts } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import './canvas-controls.css'

/** Zoom out, in, and back to where all is seen. */
export function CanvasControls() {
  const { camera, zoom } = useStudioParts(({ camera, zoom }) => ({ camera, zoom }))
  return (
    <div className="canvas-controls">
      <div className="zoom-bar" role="group" aria-label="Zoom">
        <IconButton glyph="minus" label="Zoom out" keys="Ctrl+-" onClick={() => camera?.zoomBy(1 / 1.25)} />
        <button
          type="button"
          className="zoom-level"
          onClick={() => camera?.zoomTo(1)}
          aria-label={`Zoom ${Math.round(zoom * 100)} percent, set to 100`}
          title="100 %  Shift+0"
        >
          {Math.round(zoom * 100)} %
        </button>
        <IconButton glyph="plus" label="Zoom in" keys="Ctrl+=" onClick={() => camera?.zoomBy(1.25)} />
        <IconButton glyph="maximize" label="Fit the drawing" keys="Shift+1" onClick={() => camera?.fit()} />
      </div>
    </div>
  )
}
