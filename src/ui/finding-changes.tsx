import type { FindingChange } from '#domain/generation/effect.ts'
import './finding-changes.css'
import { SeverityMark } from './severity.tsx'

/** Findings that come or go, a line each, the gravest first; questions among them are left out. */
export function FindingChanges({ title, changes, most = 6 }: { title: string; changes: readonly FindingChange[]; most?: number }) {
  const fails = changes.filter(({ status }) => status === 'fail')
  if (fails.length === 0) return null
  return (
    <div className="finding-changes">
      <h4>{title}</h4>
      <ul>
        {fails.slice(0, most).map(({ code, severity, what, component, connection }) => (
          <li key={`${code} ${component ?? ''} ${connection ?? ''} ${what}`}>
            <SeverityMark severity={severity} size={13} />
            <span>
              {what} <span className="muted">{code}</span>
            </span>
          </li>
        ))}
        {fails.length > most && <li className="muted">and {fails.length - most} more</li>}
      </ul>
    </div>
  )
}

export const failsIn = (changes: readonly FindingChange[]): number => changes.filter(({ status }) => status === 'fail').length
