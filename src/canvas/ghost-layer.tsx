import { ViewportPortal } from '@xyflow/react'
import { useStudio, useStudioParts } from '../state/studio.ts'
import { Glyph } from '../ui/glyph.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { laneOfKind, nameOfKind } from '../ui/kinds.ts'
import './ghost-layer.css'
import { roundedPath } from './rounded-path.ts'

/** What a proposal would place and join, where it would stand; each can be left out on the spot. */
export function GhostLayer() {
  const { store } = useStudio()
  const { preview, drawing } = useStudioParts(({ preview, drawing }) => ({ preview, drawing }))
  if (preview === null) return null
  const refuse = (key: string) => store.getState().ask({ refused: new Set([...store.getState().refused, key]) })
  return (
    <ViewportPortal>
      <svg className="ghost-edges" width="1" height="1" aria-hidden="true">
        {preview.joined.map(({ id, points }) => (
          <path key={id} d={roundedPath(points)} data-ghost={id} />
        ))}
      </svg>
      {preview.added.map(({ id, name, kind, box }) => {
        const shown = name === '' ? nameOfKind(kind) : name
        return (
          <div
            key={id}
            className="ghost"
            role="group"
            aria-label={`Proposed: ${shown}`}
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
            data-ghost={id}
          >
            <KindIcon kind={kind} lane={laneOfKind(kind)} />
            <span className="component-name">{shown}</span>
            <span className="ghost-sign ghost-added">+</span>
            <Refuse name={shown} refuse={() => refuse(id)} />
          </div>
        )
      })}
      {drawing !== null &&
        [...preview.changed].map(([id, lines]) => {
          const box = drawing.components.get(id as never)
          return box === undefined || preview.removed.has(id) ? null : (
            <div
              key={id}
              className="ghost-note"
              style={{ transform: `translate(${box.x}px, ${box.y + box.height - 6}px)`, maxWidth: box.width + 24 }}
              data-ghost={id}
            >
              <span className="truncate">{lines[0]}</span>
              {lines.length > 1 && <span className="ghost-more num">+{lines.length - 1}</span>}
              <Refuse name={id} refuse={() => refuse(id)} />
            </div>
          )
        })}
      {drawing !== null &&
        [...preview.removed].map((id) => {
          const box = drawing.components.get(id as never)
          return box === undefined ? null : (
            <div
              key={id}
              className="ghost-gone"
              style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
              data-ghost={id}
            >
              <span className="ghost-sign ghost-cut">−</span>
              <Refuse name={id} refuse={() => refuse(id)} />
            </div>
          )
        })}
    </ViewportPortal>
  )
}

function Refuse({ name, refuse }: { name: string; refuse: () => void }) {
  return (
    <button
      type="button"
      className="ghost-refuse nodrag nopan"
      aria-label={`Leave out ${name}`}
      title="Leave this out"
      onPointerDown={(event) => event.stopPropagation()}
      onClick={refuse}
    >
      <Glyph name="x" size={13} />
    </button>
  )
}
