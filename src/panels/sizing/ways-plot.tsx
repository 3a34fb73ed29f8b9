import type { Way, Ways } from '../../state/explore/way.ts'
import { dollars, short } from '../../ui/format.ts'
import { Axes } from '../../ui/plot/axes.tsx'
import { logScale } from '../../ui/plot/scale.ts'
import { useWidth } from '../../ui/plot/use-width.ts'

const height = 232
const inner = { left: 44, right: 10, top: 22, bottom: 44 }

type Props = { of: Ways; looked: string | null; look: (key: string) => void }

/** What the speed of a way is called, and how it is written. */
export const speedWords = {
  serving: { title: 'Answer of 256 tokens, seconds', tick: (ms: number) => short(ms / 1000), unit: 's', usd: 'US dollars a month' },
  training: { title: 'Days of the run', tick: (days: number) => short(days), unit: 'days', usd: 'US dollars a run' },
} as const

/** Ways by cost and by speed; the line joins those that nothing cheaper beats. */
export function WaysPlot({ of: { ways, chosen, work }, looked, look }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>(328)
  const area = { left: inner.left, right: width - inner.right, top: inner.top, bottom: height - inner.bottom }
  const spread = (values: readonly number[]): [number, number] => [Math.min(...values) / 1.12, Math.max(...values) * 1.12]
  const x = logScale(spread(ways.map(({ usd }) => usd)), [area.left, area.right], Math.max(3, Math.floor(width / 80)))
  const y = logScale(spread(ways.map(({ speed }) => speed)), [area.bottom, area.top], 5)
  const best = ways.filter((way) => way.best).toSorted((a, b) => a.usd - b.usd)
  const drawn = [...ways].toSorted((a, b) => Number(a.best) - Number(b.best) || Number(a.key === chosen) - Number(b.key === chosen))
  const words = speedWords[work]
  const ends = [best[0], best.at(-1)].map((way) => (way === undefined ? 'none' : dollars(way.usd)))
  return (
    <div className="plot" ref={ref}>
      <svg
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${ways.length} ways by cost and speed; the ${best.length} best run from ${ends[0]} to ${ends[1]}`}
      >
        <Axes x={x} y={y} area={area} titleX={words.usd} titleY={words.title} tickX={(value) => dollars(value)} tickY={words.tick} />
        <path
          className="ways-line"
          d={best.map((way, at) => `${at === 0 ? 'M' : 'L'}${x.at(way.usd).toFixed(1)} ${y.at(way.speed).toFixed(1)}`).join('')}
        />
        {drawn.map((way) => (
          <g key={way.key} transform={`translate(${x.at(way.usd).toFixed(1)} ${y.at(way.speed).toFixed(1)})`}>
            {way.key === looked && <circle className="way-looked" r={10} />}
            {way.key === chosen && <circle className="way-chosen" r={8} />}
            <circle className={way.best ? 'way way-best' : 'way'} r={way.best ? 4.5 : 3} />
            <circle className="way-target" r={9} onClick={() => look(way.key)}>
              <title>{told(way, work)}</title>
            </circle>
          </g>
        ))}
      </svg>
    </div>
  )
}

const told = (way: Way, work: Ways['work']): string =>
  `${way.count} × ${way.accelerator}, ${way.precision}: ${dollars(way.usd)}, ${speedWords[work].tick(way.speed)} ${speedWords[work].unit}`
