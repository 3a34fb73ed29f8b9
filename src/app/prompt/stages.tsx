import { Glyph } from '../../ui/glyph.tsx'
import { spoken } from '../../ui/format.ts'
import './stages.css'

/** What the engine is at: done stages with a tick, the one under way moving. */
export function Stages({ stages }: { stages: readonly string[] }) {
  return (
    <ol className="stages" aria-live="polite">
      {stages.map((stage, at) => {
        const running = at === stages.length - 1
        return (
          <li key={stage} className={running ? 'stage-running' : ''}>
            <Glyph name={running ? 'loader-circle' : 'check'} size={14} />
            {spoken(stage)}
          </li>
        )
      })}
    </ol>
  )
}
