import { useEffect, useState } from 'react'
import type { Stage } from '../../state/proposal-slice.ts'
import { counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import './stages.css'

type Props = { stages: readonly Stage[]; parts?: number; /** Names of the parts that came last. */ latest?: readonly string[] }

/** What the engine is at: done stages with a tick, the one under way moving, how many parts there are, and how long it takes. */
export function Stages({ stages, parts = 0, latest = [] }: Props) {
  return (
    <div className="stages-box">
      <ol className="stages" aria-live="polite" aria-label="What is being done">
        {stages.map(({ name, parts: known }, at) => {
          const running = at === stages.length - 1
          const count = running ? parts : known
          return (
            <li key={`${at} ${name}`} className={running ? 'stage-running' : ''}>
              <Glyph name={running ? 'loader-circle' : 'check'} size={14} />
              {name}
              {count > 0 && <span className="stage-parts num">{counted(count, 'part')}</span>}
              {running && <Elapsed key={name} />}
            </li>
          )
        })}
      </ol>
      {latest.length > 0 && <p className="stages-latest truncate">{latest.join(', ')}</p>}
    </div>
  )
}

/** Seconds since it was first shown, from the second one on: something moves although nothing is told. */
function Elapsed() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds < 1 ? null : (
    <span className="stage-parts num" aria-hidden="true">
      {seconds} s
    </span>
  )
}
