import { useState } from 'react'
import { useAnswer } from '../../state/explore/use-answer.ts'
import type { Way, Ways } from '../../state/explore/way.ts'
import { useMayEdit, useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { change, counted, exactDollars, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { MemoryBar } from './memory-bar.tsx'
import { speedWords, WaysPlot } from './ways-plot.tsx'

/** All ways to do a component's work: the plot, the ones worth taking, and why the others were refused. */
export function OtherWays({ component, name, work }: { component: string; name: string; work: Ways['work'] }) {
  const { answer, problem } = useAnswer('ways', { component, work })
  const [looked, setLooked] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  if (problem !== null && answer === undefined) return <p className="muted">The other ways could not be worked out: {problem}.</p>
  if (answer === undefined) return <Skeleton lines={6} label="Working out the other ways" />
  if (answer === null) return <p className="muted">Too little is known of it to look at other ways.</p>
  const { ways, chosen, refused, limits, keepsLimits } = answer
  const words = speedWords[work]
  if (ways.length === 0)
    return (
      <div className="ways">
        <p className="sizing-note">
          Nothing that is listed there {work === 'serving' ? 'serves' : 'trains'} {answer.model}
          {limits.length > 0 && ` within ${limits.join(' and ')}`}.
        </p>
        <Refused refused={refused} />
      </div>
    )
  const present = ways.find(({ key }) => key === chosen)
  const at = ways.find(({ key }) => key === looked) ?? present ?? ways.find(({ best }) => best)
  const listed = all ? ways : ways.filter(({ best, key }) => best || key === chosen)
  return (
    <div className="ways" role="group" aria-label={`Ways to ${work === 'serving' ? 'serve' : 'train'} ${name}`}>
      {!keepsLimits && <p className="sizing-note">Nothing keeps the limits of {limits.join(' and ')}; these are the ways without them.</p>}
      <WaysPlot of={answer} looked={at?.key ?? null} look={setLooked} />
      <div className="plot-legend">
        <span>
          <i className="dot dot-best" />
          Nothing cheaper is as fast
        </span>
        <span>
          <i className="dot dot-other" />
          Other
        </span>
        <span>
          <i className="dot dot-chosen" />
          As it is
        </span>
      </div>
      {at !== undefined && <Looked way={at} ways={answer} present={present} name={name} />}
      <div className="ways-list" role="group" aria-label="Ways">
        {listed.map((way) => (
          <button key={way.key} type="button" className="way-row num" aria-pressed={way.key === at?.key} onClick={() => setLooked(way.key)}>
            <span className="way-name">
              {way.count} × {way.accelerator} <span className="muted">{way.precision}</span>
              {way.key === chosen && <Glyph name="check" size={13} />}
            </span>
            <span>{exactDollars(way.usd).replace(/\.\d\d$/, '')}</span>
            <span>
              {words.tick(way.speed)} {words.unit}
            </span>
          </button>
        ))}
      </div>
      {ways.length > listed.length || all ? (
        <Button small look="quiet" onClick={() => setAll(!all)}>
          {all ? 'Only the best' : `All ${ways.length} ways`}
        </Button>
      ) : null}
      <Refused refused={refused} />
    </div>
  )
}

/** The way that is looked at, against what is there now. */
function Looked({ way, ways, present, name }: { way: Way; ways: Ways; present: Way | undefined; name: string }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const take = () => {
    if (apply(way.edits))
      store.getState().tell(`${name}: ${way.count} × ${way.accelerator}, ${way.precision}`, { action: { title: 'Undo', run: undo } })
  }
  const { memory } = way
  const serves = ways.work === 'serving'
  const dollarsMore = present === undefined ? 0 : way.usd - present.usd
  return (
    <div className="way-looked-at" role="group" aria-label="The way looked at">
      <p className="way-title">
        {way.count} × {way.accelerator} in {way.precision}
        {way.tensor > 1 && `, ${way.tensor} ${serves ? 'a copy' : 'split each layer'}`}
      </p>
      <p className="muted num">
        {serves ? `${counted(way.replicas, 'copy', 'copies')} on ` : ''}
        {way.machines}
      </p>
      <dl>
        <div className="fact">
          <dt>{serves ? 'Machines a month' : 'Machines of the run'}</dt>
          <dd>
            <Figure
              origin={{
                title: serves ? 'Machines a month' : 'Machines of the run',
                exact: exactDollars(way.usd),
                formula: `machines x list price an hour on demand x hours ${serves ? 'a month' : 'of the run'}`,
                inputs: { machines: way.machines, hours: serves ? ways.hours : Math.round(way.speed * 24) },
                source: 'instance list; own machines by capital, power and people',
              }}
            >
              {exactDollars(way.usd)}
            </Figure>{' '}
            {present !== undefined && Math.abs(dollarsMore) >= 1 && <span className="muted">{change(dollarsMore)}</span>}
          </dd>
        </div>
        {way.latency === null ? (
          <div className="fact">
            <dt>Days</dt>
            <dd>{short(way.speed)}</dd>
          </div>
        ) : (
          <div className="fact">
            <dt>First token, then each</dt>
            <dd>
              <Figure
                origin={{
                  title: 'An answer of 256 tokens',
                  exact: `${short(way.speed / 1000)} s`,
                  formula: 'first token + 256 x each token after it',
                  inputs: {
                    firstTokenMs: short(way.latency.ttftMs),
                    eachTokenMs: short(way.latency.tpotMs),
                    accelerator: way.accelerator,
                    tensor: way.tensor,
                  },
                  source: 'sizing method section 4',
                  estimated: true,
                }}
              >
                {short(way.latency.ttftMs)} ms, {short(way.latency.tpotMs)} ms
              </Figure>
            </dd>
          </div>
        )}
        {way.powerKW !== null && (
          <div className="fact">
            <dt>Power</dt>
            <dd>{short(way.powerKW)} kW</dd>
          </div>
        )}
      </dl>
      {memory !== null && (
        <MemoryBar
          title={`Memory of a copy, ${way.tensor} × ${way.accelerator}`}
          total={memory.total}
          parts={[
            { name: 'Weights', gb: memory.weights, look: 'weights' },
            { name: 'Attention cache', gb: memory.cache, look: 'cache' },
            { name: 'Free', gb: memory.free, look: 'free' },
            { name: 'Engine', gb: memory.reserved, look: 'other' },
          ]}
        />
      )}
      {way.note !== null && <p className="sizing-note">{way.note}</p>}
      {mayEdit && way.key !== present?.key && (
        <Button small look="filled" onClick={take} disabled={way.edits.length === 0}>
          Take this one
        </Button>
      )}
    </div>
  )
}

function Refused({ refused }: { refused: Ways['refused'] }) {
  if (refused.length === 0) return null
  return (
    <details className="choices">
      <summary>{counted(refused.length, 'way')} refused</summary>
      <ul className="refused">
        {refused.map(({ option, why }) => (
          <li key={`${option} ${why}`}>
            <span>{option}</span>
            <span className="muted">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
