import { useState } from 'react'
import { useAnswer } from '../../state/explore/use-answer.ts'
import type { ServingWay, ServingWays } from '../../state/explore/serving-ways.ts'
import { useMayEdit, useStudio } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/empty-state.tsx'
import { change, counted, exactDollars, integer, short } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { MemoryBar } from './memory-bar.tsx'
import { ServingPlot } from './serving-plot.tsx'

/** All ways to serve what a component serves: the plot, the ones worth taking, and why the others were refused. */
export function OtherWays({ component, name }: { component: string; name: string }) {
  const { answer, problem } = useAnswer('serving-ways', { component })
  const [looked, setLooked] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  if (problem !== null && answer === undefined) return <p className="muted">The other ways could not be worked out: {problem}.</p>
  if (answer === undefined) return <Skeleton lines={6} label="Working out the other ways" />
  if (answer === null) return <p className="muted">It serves no language model, so there is one way only.</p>
  const { ways, chosen, refused, limits, keepsLimits } = answer
  if (ways.length === 0)
    return (
      <div className="ways">
        <p className="sizing-note">Nothing that is listed there serves {answer.model}.</p>
        <Refused refused={refused} />
      </div>
    )
  const present = ways.find(({ key }) => key === chosen)
  const at = ways.find(({ key }) => key === looked) ?? present ?? ways.find(({ best }) => best)
  const listed = all ? ways : ways.filter(({ best, key }) => best || key === chosen)
  return (
    <div className="ways" role="group" aria-label={`Ways to serve ${name}`}>
      {!keepsLimits && (
        <p className="sizing-note">
          Nothing keeps the limits{limits.ttftMs === null ? '' : ` of ${integer(limits.ttftMs)} ms to the first token`}
          {limits.tpotMs === null ? '' : ` and ${short(limits.tpotMs)} ms a token`}; these are the ways without them.
        </p>
      )}
      <ServingPlot ways={ways} chosen={chosen} looked={at?.key ?? null} look={setLooked} />
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
            <span>{exactDollars(way.usdPerMonth).replace(/\.\d\d$/, '')}</span>
            <span>{short(way.answerMs / 1000)} s</span>
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
function Looked({ way, ways, present, name }: { way: ServingWay; ways: ServingWays; present: ServingWay | undefined; name: string }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const take = () => {
    if (apply(way.edits))
      store.getState().tell(`${name}: ${way.count} × ${way.accelerator}, ${way.precision}`, { action: { title: 'Undo', run: undo } })
  }
  const { memory } = way
  const dollarsMore = present === undefined ? 0 : way.usdPerMonth - present.usdPerMonth
  return (
    <div className="way-looked-at" role="group" aria-label="The way looked at">
      <p className="way-title">
        {way.count} × {way.accelerator} in {way.precision}
        {way.tensor > 1 && `, ${way.tensor} a copy`}
      </p>
      <p className="muted num">
        {counted(way.replicas, 'copy', 'copies')} on {way.machines}
      </p>
      <dl>
        <div className="fact">
          <dt>Machines a month</dt>
          <dd>
            <Figure
              origin={{
                title: 'Machines a month',
                exact: exactDollars(way.usdPerMonth),
                formula: 'machines x list price an hour on demand x hours a month',
                inputs: { machines: way.machines, hoursPerMonth: ways.hours },
                source: 'instance list; own machines by capital, power and people',
              }}
            >
              {exactDollars(way.usdPerMonth)}
            </Figure>{' '}
            {present !== undefined && Math.abs(dollarsMore) >= 1 && <span className="muted">{change(dollarsMore)}</span>}
          </dd>
        </div>
        <div className="fact">
          <dt>First token, then each</dt>
          <dd>
            <Figure
              origin={{
                title: 'An answer of 256 tokens',
                exact: `${short(way.answerMs / 1000)} s`,
                formula: 'first token + 256 x each token after it',
                inputs: { firstTokenMs: short(way.ttftMs), eachTokenMs: short(way.tpotMs), accelerator: way.accelerator, tensor: way.tensor },
                source: 'sizing method section 4',
                estimated: true,
              }}
            >
              {short(way.ttftMs)} ms, {short(way.tpotMs)} ms
            </Figure>
          </dd>
        </div>
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
      {mayEdit && way.key !== present?.key && (
        <Button small look="filled" onClick={take} disabled={way.edits.length === 0}>
          Take this one
        </Button>
      )}
    </div>
  )
}

function Refused({ refused }: { refused: ServingWays['refused'] }) {
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
