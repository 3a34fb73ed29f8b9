import { ViewportPortal, useStore } from '@xyflow/react'
import { useStudioState } from '../state/studio.ts'
import './cursor-layer.css'

/** Where colleagues point, each with a name. */
export function CursorLayer() {
  const peers = useStudioState((state) => state.peers)
  const zoom = useStore((state) => state.transform[2])
  return (
    <ViewportPortal>
      {peers.flatMap(({ client, person, cursor }) =>
        cursor == null ? (
          []
        ) : (
          <div
            key={client}
            className="cursor"
            style={{ transform: `translate(${cursor[0]}px, ${cursor[1]}px) scale(${1 / zoom})`, color: person.colour }}
            aria-hidden="true"
          >
            <svg width="18" height="18" viewBox="0 0 18 18">
              <path d="M1.5 1.5L16 7L9.5 9.5L7 16Z" fill="currentColor" stroke="var(--surface-2)" strokeWidth="1.5" strokeLinejoin="round" />
            </svg>
            <span style={{ background: person.colour }}>{person.name}</span>
          </div>
        ),
      )}
    </ViewportPortal>
  )
}
