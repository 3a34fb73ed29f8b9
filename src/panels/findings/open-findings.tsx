import type { KeyboardEvent } from 'react'
import type { Finding } from '#domain/design/finding.ts'
import type { Design } from '#domain/design/schema.ts'
import { SeverityMark } from '../../ui/severity.tsx'
import { elementName, type FindingGroup } from './finding-filter.ts'
import { FindingRow } from './finding-row.tsx'
import { covers, isPast } from './waiver-list.tsx'

const keyOf = (finding: Finding): string => `${finding.code} ${finding.component ?? ''} ${finding.connection ?? ''} ${finding.what}`

/** Open findings in their groups; arrow keys go from one to the next, as in an editor's list of problems. */
export function OpenFindings({ groups, byElement, design }: { groups: readonly FindingGroup[]; byElement: boolean; design: Design }) {
  const past = design.waivers.filter(isPast)
  return (
    <div onKeyDown={moveAlong}>
      {groups.map(({ key, title, severity, findings }) => (
        <section key={key} className="section" aria-label={title}>
          <h3>
            <span className="group-title">
              {severity !== key && <SeverityMark severity={severity} size={14} />}
              {title}
            </span>
            <span className="muted num">{findings.length}</span>
          </h3>
          <ul>
            {findings.map((finding) => (
              <FindingRow
                key={keyOf(finding)}
                finding={finding}
                where={byElement || said(finding, design) ? null : elementName(finding, design)}
                expired={past.find((waiver) => covers(waiver, finding))}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Most findings name their element themselves. */
const said = (finding: Finding, design: Design): boolean =>
  (finding.component === null && finding.connection === null) ||
  finding.what.includes(`"${elementName(finding, design)}"`) ||
  finding.connection !== null

function moveAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.disclosure')]
  const at = rows.findIndex((row) => row === event.target)
  if (step === 0 || at < 0) return
  event.preventDefault()
  event.stopPropagation()
  rows[at + step]?.focus()
}
