import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { BoundaryKind } from '#domain/design/schema.ts'
import { useStudioParts } from '../state/studio.ts'
import { spoken } from '../ui/format.ts'
import { Glyph } from '../ui/glyph.tsx'
import type { GlyphName } from '../ui/glyphs.data.ts'
import './boundary-layer.css'
import { useCanvas } from './canvas-store.ts'

const glyphs: Record<BoundaryKind, GlyphName> = {
  'provider-account': 'cloud',
  region: 'globe',
  zone: 'square-dashed',
  network: 'network',
  subnet: 'network',
  cluster: 'ship-wheel',
  'on-premises-site': 'server',
  'edge-site': 'radio-tower',
  'trust-zone': 'shield-check',
}

/** Frames around what stands in an account, region, network, cluster or site, where the projection draws them. */
export const BoundaryLayer = memo(function BoundaryLayer() {
  const { drawing, design } = useStudioParts(({ drawing, design }) => ({ drawing, design }))
  const target = useCanvas((state) => state.target)
  if (drawing === null || drawing.boundaries.size === 0) return null
  return (
    <ViewportPortal>
      <div className="boundaries" aria-hidden="true">
        {design.boundaries.map(({ id, kind, name }) => {
          const box = drawing.boundaries.get(id)
          return box === undefined ? null : (
            <div
              key={id}
              className={`boundary boundary-${kind} ${target === id ? 'boundary-target' : ''}`}
              style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
            >
              <span className="boundary-label">
                <Glyph name={glyphs[kind]} size={14} />
                {name ?? spoken(kind)}
              </span>
            </div>
          )
        })}
      </div>
    </ViewportPortal>
  )
})
