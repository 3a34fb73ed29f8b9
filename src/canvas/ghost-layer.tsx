import { ViewportPortal } from '@xyflow/react'
import { graphOf } from '#domain/design/graph.ts'
import { refuseItem, takeItem } from '../state/answer-item.ts'
import { useStudio, useStudioParts } from '../state/studio.ts'
import { Glyph } from '../ui/glyph.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { laneOfKind, nameOfKind } from '../ui/kinds.ts'
import './ghost-layer.css'
import { roundedPath } from './rounded-path.ts'

/** What a proposal would place and join, where it would stand; each can be left out on the spot. */
export function GhostLayer() {
  const { preview, drawing, design, spotlight } = useStudioParts(({ preview, drawing, design, spotlight }) => ({
    preview,
    drawing,
    design,
    spotlight,
  }))
  if (preview === null) return null
  const nameOf = (id: string): string => graphOf(design).component(id)?.name ?? id
  const quiet = (id: string): string => (spotlight === null || spotlight.includes(id) ? '' : 'ghost-quiet')
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
            className={`ghost ${quiet(id)}`}
            role="group"
            aria-label={`Proposed: ${shown}`}
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
            data-ghost={id}
          >
            <KindIcon kind={kind} lane={laneOfKind(kind)} />
            <span className="component-name">{shown}</span>
            <span className="ghost-sign ghost-added">+</span>
            <Choice id={id} name={shown} />
          </div>
        )
      })}
      {drawing !== null &&
        [...preview.changed].map(([id, lines]) => {
          const box = drawing.components.get(id as never)
          return box === undefined || preview.removed.has(id) ? null : (
            <div
              key={id}
              className={`ghost-note ${quiet(id)}`}
              role="group"
              aria-label={`Proposed change of ${nameOf(id)}: ${lines.join(', ')}`}
              style={{
                transform: `translate(${box.x}px, ${box.y + box.height - 6}px)`,
                maxWidth: `calc((${box.width}px + 24px) * min(1.4, var(--counter, 1)))`,
              }}
              data-ghost={id}
            >
              <span className="truncate">{lines[0]}</span>
              {lines.length > 1 && <span className="ghost-more num">+{lines.length - 1}</span>}
              <Choice id={id} name={nameOf(id)} />
            </div>
          )
        })}
      {drawing !== null &&
        [...preview.removed].map((id) => {
          const box = drawing.components.get(id as never)
          return box === undefined ? null : (
            <div
              key={id}
              className={`ghost-gone ${quiet(id)}`}
              role="group"
              aria-label={`Proposed to go: ${nameOf(id)}`}
              style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
              data-ghost={id}
            >
              <span className="ghost-sign ghost-cut">−</span>
              <Choice id={id} name={nameOf(id)} />
            </div>
          )
        })}
    </ViewportPortal>
  )
}

/** Yes or no to this one, on the spot. */
function Choice({ id, name }: { id: string; name: string }) {
  const studio = useStudio()
  const press = (title: string, glyph: 'check' | 'x', act: () => void) => (
    <button
      type="button"
      className={`ghost-answer ghost-${glyph} nodrag nopan`}
      aria-label={title}
      title={title}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={act}
    >
      <Glyph name={glyph} size={13} />
    </button>
  )
  return (
    <span className="ghost-answers">
      {press(`Accept ${name}`, 'check', () => takeItem(studio, id, name))}
      {press(`Leave out ${name}`, 'x', () => refuseItem(studio, id))}
    </span>
  )
}
