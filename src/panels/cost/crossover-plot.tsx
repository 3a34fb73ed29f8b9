import { apiUsd, type Crossover, ownUsd } from './crossover-curves.ts'
import { dollars, short } from '../../ui/format.ts'
import { Axes } from '../../ui/plot/axes.tsx'
import { linearScale } from '../../ui/plot/scale.ts'
import { useWidth } from '../../ui/plot/use-width.ts'

const height = 220
const inner = { left: 48, right: 12, top: 22, bottom: 44 }

/** Cost a month over requests a month: a straight line for tokens, steps for copies. */
export function CrossoverPlot({ crossover, now }: { crossover: Crossover; now: number | null }) {
  const { ref, width } = useWidth<HTMLDivElement>(328)
  const crossing = crossover.requestsPerMonth
  // Wide enough to see the crossing, what is asked, and the second copy.
  const most = Math.max(
    crossing === null ? crossover.requestsPerReplica * 1.6 : crossing * 2.2,
    Math.min((now ?? 0) * 1.15, (crossing ?? crossover.requestsPerReplica) * 12),
  )
  const area = { left: inner.left, right: width - inner.right, top: inner.top, bottom: height - inner.bottom }
  const x = linearScale(most, [area.left, area.right], 4)
  const dearest = Math.max(ownUsd(crossover, most), apiUsd(crossover, most))
  const y = linearScale(Math.min(dearest, ownUsd(crossover, most) * 2.5) * 1.05, [area.bottom, area.top], 4)
  const steps = Math.min(400, Math.ceil(most / crossover.requestsPerReplica))
  const own = Array.from({ length: steps }, (_, at) => {
    const cost = y.at((at + 1) * crossover.usdPerReplica)
    const [from, to] = [x.at(at * crossover.requestsPerReplica), x.at(Math.min(most, (at + 1) * crossover.requestsPerReplica))]
    return `${at === 0 ? 'M' : 'L'}${from.toFixed(1)} ${cost.toFixed(1)}H${to.toFixed(1)}`
  }).join('')
  const label = `Cost a month of ${crossover.apiModel} by the token against own accelerators, up to ${short(most)} requests a month${
    crossing === null ? '; they never cross' : `; they cross at ${short(crossing)}`
  }`
  return (
    <div className="plot" ref={ref}>
      <svg height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Axes x={x} y={y} area={area} titleX="Requests a month" titleY="US dollars a month" tickX={short} tickY={dollars} />
        <clipPath id="crossover-area">
          <rect x={area.left} y={area.top - 2} width={area.right - area.left + 2} height={area.bottom - area.top + 4} />
        </clipPath>
        <g clipPath="url(#crossover-area)">
          {now !== null && now <= most && <line className="crossover-now" x1={x.at(now)} x2={x.at(now)} y1={area.top} y2={area.bottom} />}
          <path className="crossover-api" d={`M${x.at(0)} ${y.at(0)}L${x.at(most)} ${y.at(apiUsd(crossover, most)).toFixed(1)}`} />
          <path className="crossover-own" d={own} />
          {crossing !== null && <circle className="crossover-point" cx={x.at(crossing)} cy={y.at(apiUsd(crossover, crossing))} r={5} />}
        </g>
      </svg>
    </div>
  )
}
