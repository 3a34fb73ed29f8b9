import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { serviceOf } from '#domain/catalog/catalog.ts'
import { layers } from '#domain/design/layers.ts'
import { paletteType } from '../../state/palette-type.ts'
import { placing, spotInLane, usualProvider } from '../../state/place.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import './add-panel.css'
import { type Found, searchKinds } from './search-kinds.ts'

const laneName = (lane: string): string => {
  const layer = layers.find(({ id }) => id === lane)
  return layer === undefined ? lane.charAt(0).toUpperCase() + lane.slice(1) : `${layer.number}  ${layer.name}`
}

/** The palette: search by any name, then click, press Enter, or drag onto the canvas. */
export function AddPanel() {
  const { apply, newId, store } = useStudio()
  const mayEdit = useMayEdit()
  const provider = useStudioState(({ design }) => usualProvider(design))
  const [query, setQuery] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const found = useMemo(() => searchKinds(query), [query])
  const groups = useMemo(() => (query.trim() === '' ? [...Map.groupBy(found, ({ lane }) => lane)] : [['', found] as const]), [found, query])

  const place = (kind: string) => {
    const { design, drawing, camera, select, look } = store.getState()
    const at = drawing === null || design.components.length === 0 ? undefined : spotInLane(kind, design, drawing, camera?.centre() ?? { x: 0, y: 0 })
    const edit = placing(design, kind, newId, at)
    if (!apply([edit], `Placed ${edit.component.name}`)) return
    select([edit.component.id])
    look({ panel: 'inspect' })
    setTimeout(() => store.getState().camera?.reveal(edit.component.id), 200)
  }
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && found[0] !== undefined) place(found[0].kind.id)
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    const items = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus()
  }

  if (!mayEdit)
    return (
      <EmptyState glyph="eye" title="This link is for looking">
        Ask whoever shared it for an edit link to add components.
      </EmptyState>
    )
  return (
    <div className="add-panel" onKeyDown={move}>
      <div className="add-search">
        <input
          type="search"
          autoFocus
          placeholder="S3, vector database, queue …"
          aria-label="Search components"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <ul ref={list} className="add-list scroll" aria-label="Components to add">
        {groups.map(([lane, members]) => (
          <li key={lane}>
            {lane !== '' && (
              <h3 className="add-lane" style={{ '--hue': `var(--layer-${lane})` } as React.CSSProperties}>
                {laneName(lane)}
              </h3>
            )}
            <ul>
              {members.slice(0, query === '' ? undefined : 60).map((each) => (
                <Entry key={each.kind.id} found={each} service={serviceOf(each.kind.id, provider)} place={place} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <EmptyState glyph="search" title="Nothing is called that">
          Try the name a provider gives it, or a word for what it does.
        </EmptyState>
      )}
    </div>
  )
}

function Entry({ found: { kind, lane, by }, service, place }: { found: Found; service: string | undefined; place: (kind: string) => void }) {
  return (
    <li>
      <button
        type="button"
        className="add-entry"
        draggable
        data-kind={kind.id}
        onClick={() => place(kind.id)}
        onDragStart={(event) => {
          event.dataTransfer.setData(paletteType, kind.id)
          event.dataTransfer.effectAllowed = 'copy'
        }}
      >
        <KindIcon kind={kind.id} lane={lane} size={24} />
        <span className="add-words">
          <span className="truncate">{kind.name}</span>
          <span className="add-note truncate">{by ?? service ?? kind.category}</span>
        </span>
      </button>
    </li>
  )
}
