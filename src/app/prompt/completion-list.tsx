import { KindIcon } from '../../ui/kind-icon.tsx'
import { laneOfKind } from '../../ui/kinds.ts'
import type { Completion } from './completion.ts'
import './completion-list.css'

/** What the word being typed could become; the keys stay with the text. */
export function CompletionList({
  id,
  entries,
  at,
  pick,
}: {
  id: string
  entries: readonly Completion[]
  at: number
  pick: (entry: Completion) => void
}) {
  return (
    <ul id={id} role="listbox" aria-label="Completions" className="completions">
      {entries.map((entry, index) => (
        <li
          key={entry.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="completion"
          // The field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault()
            pick(entry)
          }}
        >
          {entry.kind === undefined ? (
            <span className="completion-slash">/</span>
          ) : (
            <KindIcon kind={entry.kind} lane={laneOfKind(entry.kind)} size={20} />
          )}
          <span className="truncate">{entry.title}</span>
          <span className="completion-note truncate">{entry.note}</span>
        </li>
      ))}
    </ul>
  )
}
