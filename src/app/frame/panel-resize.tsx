import { panelWidth } from './panel-width.ts'

/** The left edge of the right panel: drag it, or use the arrow keys. The canvas keeps at least 55 % of the window. */
export function PanelResize({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const within = (wanted: number) => Math.round(Math.max(panelWidth.least, Math.min(panelWidth.most, innerWidth * 0.42, wanted)))
  return (
    <div
      className="panel-resize"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={panelWidth.least}
      aria-valuemax={panelWidth.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.buttons === 1 && onResize(within(innerWidth - event.clientX))}
      onDoubleClick={() => onResize(panelWidth.usual)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? 16 : event.key === 'ArrowRight' ? -16 : 0
        if (step === 0) return
        event.preventDefault()
        event.stopPropagation()
        onResize(within(width + step))
      }}
    />
  )
}
