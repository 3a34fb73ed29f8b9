import './plot.css'
import type { Scale } from './scale.ts'

type Props = {
  x: Scale
  y: Scale
  /** Edges of the plotted area. */
  area: { left: number; right: number; top: number; bottom: number }
  titleX: string
  titleY: string
  tickX: (value: number) => string
  tickY: (value: number) => string
}

/** Lines, ticks and titles of a plot; the title of the upright axis stands above it, where it can be read. */
export function Axes({ x, y, area, titleX, titleY, tickX, tickY }: Props) {
  return (
    <g className="plot-axes" aria-hidden="true">
      {y.ticks.map((value) => (
        <g key={value}>
          <line className="plot-line" x1={area.left} x2={area.right} y1={y.at(value)} y2={y.at(value)} />
          <text x={area.left - 6} y={y.at(value)} dy="0.32em" textAnchor="end">
            {tickY(value)}
          </text>
        </g>
      ))}
      {x.ticks.map((value) => (
        <g key={value}>
          <line className="plot-tick" x1={x.at(value)} x2={x.at(value)} y1={area.bottom} y2={area.bottom + 4} />
          <text x={x.at(value)} y={area.bottom + 16} textAnchor="middle">
            {tickX(value)}
          </text>
        </g>
      ))}
      <line className="plot-base" x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} />
      <text className="plot-title" x={0} y={10}>
        {titleY}
      </text>
      <text className="plot-title" x={area.right} y={area.bottom + 32} textAnchor="end">
        {titleX}
      </text>
    </g>
  )
}
