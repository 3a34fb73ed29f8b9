import { useState } from 'react'
import type { Framework } from '#domain/checks/frameworks/framework.ts'
import type { ControlResult, ControlStatus } from '#domain/design/finding.ts'
import { frameworkNames } from '../../ui/framework-names.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { ControlRow } from './control-row.tsx'
import { countOf, decidedOf, looks, order } from './control-looks.ts'

type Props = {
  framework: Framework
  results: readonly ControlResult[]
  /** Shown are only controls of this status, and with these words. */
  status: ControlStatus | null
  text: string
  /** The only framework is open from the start. */
  alone: boolean
}

/** One law or standard: how much is decided, and its controls, those that need somebody first. */
export function FrameworkSection({ framework, results, status, text, alone }: Props) {
  const [opened, setOpened] = useState<boolean | null>(null)
  const name = frameworkNames[framework.id]
  const { decided, total } = decidedOf(results)
  const wanted = text.trim().toLowerCase()
  const controls = new Map(framework.controls.map((control) => [control.control, control]))
  const shown = results
    .filter(
      (result) =>
        (status === null || result.status === status) &&
        `${result.control} ${result.title} ${controls.get(result.control)?.checks.join(' ') ?? ''}`.toLowerCase().includes(wanted),
    )
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  const narrowed = status !== null || wanted !== ''
  if (narrowed && shown.length === 0) return null
  const open = opened ?? (alone || narrowed)
  return (
    <section className="section framework" aria-label={name}>
      <h3>
        <button type="button" className="framework-head" aria-expanded={open} onClick={() => setOpened(!open)}>
          <Glyph name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          <span className="framework-name">{name}</span>
          <span className="num muted">
            {decided} of {total} decided
          </span>
        </button>
      </h3>
      <div className="control-bar" role="img" aria-label={order.map((each) => `${looks[each].title} ${countOf(results, each)}`).join(', ')}>
        {order
          .filter((each) => countOf(results, each) > 0)
          .map((each) => (
            <span
              key={each}
              style={{ flexGrow: countOf(results, each), background: looks[each].hue, opacity: each === 'not-applicable' ? 0.3 : 1 }}
            />
          ))}
      </div>
      {open && (
        <ul aria-label={`Controls of ${name}`}>
          {shown.map((result) => (
            <ControlRow key={result.control} result={result} control={controls.get(result.control)} />
          ))}
        </ul>
      )}
    </section>
  )
}
