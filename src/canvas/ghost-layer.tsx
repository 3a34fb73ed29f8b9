import { ViewportPortal } from '@xyflow/react'
import { useStudioState } from '../state/studio.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { laneOfKind, nameOfKind } from '../ui/kinds.ts'
import './ghost-layer.css'

/** Components that a proposal would place, where they would stand. */
export function GhostLayer() {
  const preview = useStudioState((state) => state.preview)
  if (preview === null) return null
  return (
    <ViewportPortal>
      {preview.added.map(({ id, name, kind, box }) => (
        <div
          key={id}
          className="ghost"
          style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
          data-ghost={id}
        >
          <KindIcon kind={kind} lane={laneOfKind(kind)} />
          <span className="component-name">{name === '' ? nameOfKind(kind) : name}</span>
          <span className="ghost-sign">+</span>
        </div>
      ))}
    </ViewportPortal>
  )
}
