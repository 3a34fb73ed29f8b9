import { type KeyboardEvent, useMemo } from 'react'
import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'
import type { Component } from '#domain/design/schema.ts'
import { useStudio, useStudioParts } from '../../state/studio.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { laneOfKind, nameOfKind } from '../../ui/kinds.ts'
import { SeverityMark } from '../../ui/severity.tsx'
import './outline-panel.css'

const lanes = [
  ...layers.toReversed().map(({ id, number, name }) => ({ id: id as string, title: `${number}  ${name}` })),
  ...crossCuttingConcerns.map((id) => ({ id: id as string, title: id.charAt(0).toUpperCase() + id.slice(1) })),
]

/** The design as a list, lane by lane: the way in for those who do not use the canvas. */
export function OutlinePanel() {
  const { design, selected, facts } = useStudioParts(({ design, selected, facts }) => ({ design, selected, facts }))
  const { store } = useStudio()
  const byLane = useMemo(() => Map.groupBy(design.components, ({ kind }: Component) => laneOfKind(kind) as string), [design])
  if (design.components.length === 0)
    return (
      <EmptyState glyph="list-tree" title="Nothing placed yet">
        Say what you need, or add a component; it is listed here by layer.
      </EmptyState>
    )
  const pick = (id: string, more: boolean) => {
    const { select, selected: before, camera, look } = store.getState()
    select(more ? (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]) : [id])
    look({ panel: 'inspect' })
    camera?.reveal(id)
  }
  return (
    <div className="outline scroll" onKeyDown={walk} tabIndex={-1}>
      {lanes.map(({ id, title }) => {
        const members = byLane.get(id)
        return members === undefined ? null : (
          <section key={id} aria-label={title} style={{ '--hue': `var(--layer-${id})` } as React.CSSProperties}>
            <h3>
              {title}
              <span className="muted num">{members.length}</span>
            </h3>
            <ul>
              {members.map((component) => {
                const worst = facts.get(component.id)?.worst
                return (
                  <li key={component.id}>
                    <button
                      type="button"
                      className="outline-entry"
                      aria-pressed={selected.includes(component.id)}
                      onClick={(event) => pick(component.id, event.shiftKey)}
                    >
                      <KindIcon kind={component.kind} lane={id} provider={component.provider} size={20} />
                      <span className="grow truncate">{component.name}</span>
                      <span className="visually-hidden">{nameOfKind(component.kind)}</span>
                      {worst != null && <SeverityMark severity={worst} size={14} />}
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  event.stopPropagation()
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.outline-entry')]
  items[Math.max(0, Math.min(items.length - 1, items.indexOf(document.activeElement as HTMLButtonElement) + step))]?.focus()
}
