import { ViewportPortal } from '@xyflow/react'
import { memo, type CSSProperties } from 'react'
import type { Severity } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import type { LaneId } from '#domain/layout/drawing.ts'
import { type ComponentFacts, graver } from '../state/facts.ts'
import { useStudioParts } from '../state/studio.ts'
import { counted, dollarsPerMonth } from '../ui/format.ts'
import { laneOfKind } from '../ui/kinds.ts'
import { SeverityMark } from '../ui/severity.tsx'
import './lane-layer.css'
import { laneTitle } from './lane-title.ts'

/** The lanes behind the components, each with its header. */
export const LaneLayer = memo(function LaneLayer() {
  const { drawing, design, facts, preview, drawn } = useStudioParts(({ drawing, design, facts, preview, stages }) => ({
    drawing,
    design,
    facts,
    preview,
    // Until the first parts are on the canvas, those that the engine tells of stand in lanes of their own.
    drawn: design.components.length > 0 || stages.length === 0,
  }))
  if (drawing === null || !drawn) return null
  const sums = sumsByLane(design, facts)
  return (
    <ViewportPortal>
      <div className="lanes" aria-hidden="true">
        {(preview?.lanes ?? drawing.lanes).map(({ id, box, header }) => {
          const { number, name } = laneTitle(id)
          const sum = sums.get(id)
          return (
            <div
              key={id}
              className={`lane ${number === null ? 'lane-concern' : ''}`}
              style={
                {
                  transform: `translate(${box.x}px, ${box.y}px)`,
                  width: box.width,
                  height: box.height,
                  '--hue': `var(--layer-${id})`,
                } as CSSProperties
              }
            >
              <div className="lane-header" style={{ left: header.x - box.x, top: header.y - box.y, width: header.width, height: header.height }}>
                <span className="lane-title">
                  {number !== null && <span className="lane-number num">{number}</span>}
                  <span>{name}</span>
                </span>
                {sum !== undefined && (
                  <span className="lane-facts num">
                    <span className="lane-count">
                      {sum.worst !== null && <SeverityMark severity={sum.worst} size={13} />}
                      {counted(sum.count, 'component')}
                    </span>
                    {sum.monthly !== null && <span>{dollarsPerMonth(sum.monthly)}</span>}
                  </span>
                )}
              </div>
            </div>
          )
        })}
      </div>
    </ViewportPortal>
  )
})

type LaneSum = { count: number; monthly: number | null; worst: Severity | null }

/** How many, what they cost and how bad it is, lane by lane. */
export function sumsByLane(design: Design, facts: ReadonlyMap<string, ComponentFacts>): Map<LaneId, LaneSum> {
  const sums = new Map<LaneId, LaneSum>()
  for (const { id, kind } of design.components) {
    const lane = laneOfKind(kind)
    const sum = sums.get(lane) ?? { count: 0, monthly: null, worst: null }
    const fact = facts.get(id)
    sums.set(lane, {
      count: sum.count + 1,
      monthly: fact?.monthly == null ? sum.monthly : (sum.monthly ?? 0) + fact.monthly,
      worst: fact?.worst == null ? sum.worst : graver(sum.worst, fact.worst),
    })
  }
  return sums
}
