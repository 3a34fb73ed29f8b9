import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo, useState } from 'react'
import { flowOf } from '#domain/design/ports.ts'
import type { Connection } from '#domain/design/schema.ts'
import type { Point } from '#domain/layout/drawing.ts'
import { useStudio, useStudioParts, useStudioState } from '../state/studio.ts'
import { spoken } from '../ui/format.ts'
import { glyphs } from '../ui/glyphs.data.ts'
import { useCanvas } from './canvas-store.ts'
import './edge-layer.css'
import { touches } from './hit-index.ts'
import { middleOf, roundedPath } from './rounded-path.ts'
import { around, crossesBoundary, routeNow } from './routes.ts'

/** All connections in view as one drawing; React Flow is given none, it draws them slower. */
export const EdgeLayer = memo(function EdgeLayer() {
  const { drawing, design } = useStudioParts(({ drawing, design }) => ({ drawing, design }))
  const moved = useCanvas((state) => state.moved)
  const rerouted = useCanvas((state) => state.rerouted)
  const area = useCanvas((state) => state.area)
  const crosses = useMemo(() => crossesBoundary(design), [design])
  if (drawing === null) return null
  const shown = design.connections.flatMap((connection) => {
    const points = routeNow(connection, drawing, moved, rerouted)
    return points === undefined || (area !== null && !touches(around(points), area)) ? [] : [{ connection, points }]
  })
  return (
    <ViewportPortal>
      <svg className="edges" width="1" height="1" aria-hidden="true">
        <defs>
          {(['plain', 'strong', 'accent'] as const).map((look) => (
            <marker
              key={look}
              id={`head-${look}`}
              className={`head head-${look}`}
              viewBox="0 0 8 8"
              refX="6.6"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
              markerUnits="userSpaceOnUse"
            >
              <path d="M1 0.8L7 4L1 7.2Z" />
            </marker>
          ))}
        </defs>
        {shown.map(({ connection, points }) => (
          <Edge key={connection.id} connection={connection} points={points} crosses={crosses(connection)} />
        ))}
      </svg>
    </ViewportPortal>
  )
})

const Edge = memo(function Edge({ connection, points, crosses }: { connection: Connection; points: readonly Point[]; crosses: boolean }) {
  const { id } = connection
  const { store } = useStudio()
  const selected = useStudioState((state) => state.selected.includes(id))
  const turn = useStudioState(({ revealing }) =>
    revealing === null ? -1 : Math.max(revealing.indexOf(connection.from), revealing.indexOf(connection.to)),
  )
  const dimmed = useCanvas(({ lit }) => lit !== null && !lit.has(id))
  const gone = useStudioState(({ preview }) => preview?.removed.has(id) === true)
  const [pointed, setPointed] = useState(false)
  const bright = useCanvas(({ lit }) => lit?.has(id) ?? false) || pointed
  const flow = flowOf(connection)
  const path = roundedPath(points)
  const middle = middleOf(points)
  const encrypted = connection.settings['encryptedInTransit']
  const head = selected ? 'accent' : bright ? 'strong' : 'plain'
  const pick = (event: React.PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    const { selected: before, select, look } = store.getState()
    select(event.shiftKey ? (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]) : [id])
    if (!event.shiftKey) look({ panel: 'inspect' })
  }
  return (
    <g
      className={`edge edge-${flow} ${selected ? 'edge-selected' : ''} ${dimmed ? 'edge-dimmed' : ''} ${bright ? 'edge-bright' : ''} ${turn >= 0 ? 'edge-revealed' : ''} ${gone ? 'edge-removed' : ''}`}
      style={{ '--turn': turn } as React.CSSProperties}
      data-connection={id}
      onPointerDown={pick}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <path className="edge-hit" d={path} />
      <path className="edge-line" d={path} markerEnd={`url(#head-${head})`} />
      {crosses && typeof encrypted === 'boolean' && (
        <g className={encrypted ? 'edge-lock' : 'edge-lock edge-lock-open'} transform={`translate(${middle[0] - 9} ${middle[1] - 9})`}>
          <title>{encrypted ? 'Encrypted on the way' : 'Not encrypted on the way'}</title>
          <rect width="18" height="18" rx="9" />
          <g transform="translate(4 4) scale(0.417)">
            {(encrypted ? glyphs.lock : glyphs['lock-open']).map(([tag, attributes], at) =>
              tag === 'path' ? <path key={at} {...attributes} /> : <rect key={at} {...attributes} />,
            )}
          </g>
        </g>
      )}
      {(selected || pointed || (crosses && connection.name !== undefined)) && (
        <EdgeLabel at={middle} text={connection.name ?? spoken(connection.carries)} below={crosses && typeof encrypted === 'boolean'} />
      )}
    </g>
  )
})

function EdgeLabel({ at, text, below }: { at: Point; text: string; below: boolean }) {
  const shown = text.length > 32 ? `${text.slice(0, 31)}…` : text
  const width = shown.length * 6.6 + 14
  return (
    <g className="edge-label" style={{ transform: `translate(${at[0]}px, ${at[1]}px) scale(var(--counter, 1)) translateY(${below ? 20 : 0}px)` }}>
      <rect x={-width / 2} y={-10} width={width} height={20} rx={6} />
      <text textAnchor="middle" dy="0.35em">
        {shown}
      </text>
    </g>
  )
}
