import type { ServingWay } from '../../state/explore/serving-ways.ts'
import { dollars, short } from '../../ui/format.ts'
import { Axes } from '../../ui/plot/axes.tsx'
import { logScale } from '../../ui/plot/scale.ts'
import { useWidth } from '../../ui/plot/use-width.ts'

const height = 232
const inner = { left: 44, right: 10, top: 22, bottom: 44 }

type Props = { ways: readonly ServingWay[]; chosen: string | null; looked: string | null; look: (key: string) => void }

/** Ways to serve by cost and by the time of an answer; the line joins those that nothing cheaper beats. */
export function ServingPlot({ ways, chosen, looked, look }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>(328)
  const area = { left: inner.left, right: width - inner.right, top: inner.top, bottom: height - inner.bottom }
  const spread = (values: readonly number[]): [number, number] => [Math.min(...values) / 1.12, Math.max(...values) * 1.12]
  const x = logScale(spread(ways.map(({ usdPerMonth }) => usdPerMonth)), [area.left, area.right], Math.max(3, Math.floor(width / 80)))
  const y = logScale(spread(ways.map(({ answerMs }) => answerMs)), [area.bottom, area.top], 5)
  const best = ways.filter((way) => way.best).toSorted((a, b) => a.usdPerMonth - b.usdPerMonth)
  const drawn = [...ways].toSorted((a, b) => Number(a.best) - Number(b.best) || Number(a.key === chosen) - Number(b.key === chosen))
  const label = `${ways.length} ways to serve by cost and time of an answer; the ${best.length} best run from ${best[0] === undefined ? 'none' : dollars(best[0].usdPerMonth)} to ${best.at(-1) === undefined ? 'none' : dollars(best.at(-1)?.usdPerMonth ?? 0)} a month`
  return (
    <div className="plot" ref={ref}>
      <svg height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Axes
          x={x}
          y={y}
          area={area}
          titleX="US dollars a month"
          titleY="Answer of 256 tokens, seconds"
          tickX={(value) => dollars(value)}
          tickY={(value) => short(value / 1000)}
        />
        <path
          className="ways-line"
          d={best.map((way, at) => `${at === 0 ? 'M' : 'L'}${x.at(way.usdPerMonth).toFixed(1)} ${y.at(way.answerMs).toFixed(1)}`).join('')}
        />
        {drawn.map((way) => (
          <g key={way.key} transform={`translate(${x.at(way.usdPerMonth).toFixed(1)} ${y.at(way.answerMs).toFixed(1)})`}>
            {way.key === looked && <circle className="way-looked" r={10} />}
            {way.key === chosen && <circle className="way-chosen" r={8} />}
            <circle className={way.best ? 'way way-best' : 'way'} r={way.best ? 4.5 : 3} />
            <circle className="way-target" r={9} onClick={() => look(way.key)}>
              <title>{`${way.count} × ${way.accelerator}, ${way.precision}: ${dollars(way.usdPerMonth)} a month, ${short(way.answerMs / 1000)} s`}</title>
            </circle>
          </g>
        ))}
      </svg>
    </div>
  )
}
