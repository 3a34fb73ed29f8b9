import { useStore as useFlow } from '@xyflow/react'
import { memo } from 'react'
import { useStore } from 'zustand'
import { heat, heatFrom, heatStep, toggleHeat } from '../state/heat.ts'
import { useStudioParts } from '../state/studio.ts'
import { IconButton } from '../ui/button.tsx'
import { useCanvas } from './canvas-store.ts'
import './heat-layer.css'
import { boxNow } from './routes.ts'

/** What components cost, as heat over them, near and far alike; with its legend. */
export function HeatLayer() {
  const on = useStore(heat, (state) => state.on)
  return on ? (
    <>
      <Heat />
      <Legend />
    </>
  ) : null
}

function Heat() {
  const transform = useFlow((state) => state.transform)
  const [x, y, zoom] = transform
  return (
    <svg className="heat" aria-hidden="true">
      <g transform={`translate(${x} ${y}) scale(${zoom})`}>
        <Boxes />
      </g>
    </svg>
  )
}

const Boxes = memo(function Boxes() {
  const { design, drawing, facts, totals } = useStudioParts(({ design, drawing, facts, totals }) => ({ design, drawing, facts, totals }))
  const moved = useCanvas((state) => state.moved)
  if (drawing === null) return null
  const monthly = totals?.monthly ?? 0
  return design.components.map(({ id }) => {
    const box = boxNow(id, drawing, moved)
    const usd = facts.get(id)?.monthly
    if (box === undefined) return null
    const step = usd == null ? 'unknown' : String(heatStep(monthly > 0 ? usd / monthly : 0) + 1)
    return <rect key={id} data-heat={step} x={box.x} y={box.y} width={box.width} height={box.height} rx={10} />
  })
})

const percent = (share: number): string => `${Math.round(share * 100)}`

function Legend() {
  return (
    <div className="heat-legend" role="group" aria-label="Cost as heat">
      <span className="heat-title">Share of the month, %</span>
      <ol>
        {heatFrom.map((from, step) => {
          const to = heatFrom[step + 1]
          return (
            <li key={from}>
              <i data-heat={step + 1} />
              {step === 0 ? `under ${percent(heatFrom[1])}` : to === undefined ? `over ${percent(from)}` : `${percent(from)} to ${percent(to)}`}
            </li>
          )
        })}
        <li>
          <i data-heat="unknown" />
          nothing billed or unknown
        </li>
      </ol>
      <IconButton glyph="x" label="Hide the heat" size={14} onClick={toggleHeat} />
    </div>
  )
}
