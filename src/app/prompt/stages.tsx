import type { Stage } from '../../state/proposal-slice.ts'
import { counted } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import './stages.css'

/** What the engine is at: done stages with a tick, the one under way moving, and how many parts there are. */
export function Stages({ stages, parts = 0 }: { stages: readonly Stage[]; parts?: number }) {
  return (
    <ol className="stages" aria-live="polite" aria-label="What is being done">
      {stages.map(({ name, parts: known }, at) => {
        const running = at === stages.length - 1
        const count = running ? parts : known
        return (
          <li key={`${at} ${name}`} className={running ? 'stage-running' : ''}>
            <Glyph name={running ? 'loader-circle' : 'check'} size={14} />
            {name}
            {count > 0 && <span className="stage-parts num">{counted(count, 'part')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
