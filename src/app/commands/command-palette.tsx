import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { allKinds, kindOf, laneOf } from '#domain/catalog/catalog.ts'
import { placing, spotInLane } from '../../state/place.ts'
import { type Studio, useStudio } from '../../state/studio.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import './command-palette.css'
import { commands } from './commands.ts'
import { isMac, keyCaps } from './keys.ts'
import { rank } from './rank.ts'

type Entry = { id: string; title: string; note: string; keys?: string | undefined; icon: React.ReactNode; score: number; run: () => void }

/** Everything by name: what can be done, what is in the design, what could be placed. */
export function CommandPalette() {
  const studio = useStudio()
  const { look } = studio.store.getState()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const listId = useId()
  const entries = useMemo(() => entriesFor(query, studio), [query, studio])
  const close = () => look({ overlay: null })
  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return
    close()
    entry.run()
  }
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((at + step + entries.length) % Math.max(1, entries.length))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      run(entries[at])
    }
  }
  return (
    <Dialog bare label="Commands" size={560} close={close}>
      <div className="command-search">
        <Glyph name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries[at] === undefined ? undefined : `${listId}-${at}`}
          aria-label="Search commands, components and kinds"
          placeholder="Search commands, components, kinds to add"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
      </div>
      <ul ref={list} id={listId} role="listbox" aria-label="Results" className="command-list scroll">
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className="command-entry"
            onPointerMove={() => setAt(index)}
            onClick={() => run(entry)}
          >
            <span className="command-icon">{entry.icon}</span>
            <span className="grow truncate">{entry.title}</span>
            <span className="command-note">{entry.note}</span>
            {entry.keys !== undefined && (
              <span className="keys">
                {keyCaps(entry.keys, isMac).map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="command-none">Nothing is called that. Try fewer letters.</p>}
    </Dialog>
  )
}

function entriesFor(query: string, studio: Studio): Entry[] {
  const { store, apply, newId } = studio
  const { design, drawing, role } = store.getState()
  const offered = commands.filter(({ when, group }) => (when === undefined || when(studio)) && !(query === '' && group === 'Edit'))
  const found: Entry[] = offered.map((command) => ({
    id: command.id,
    title: command.title,
    note: command.group,
    keys: command.keys?.[0],
    icon: <Glyph name="corner-down-left" size={14} />,
    score: Math.max(rank(query, command.title), rank(query, command.also ?? '') - 5) * (command.also === undefined && query === '' ? 1 : 1),
    run: () => command.run(studio),
  }))
  if (query.trim() !== '') {
    for (const component of design.components)
      found.push({
        id: `component ${component.id}`,
        title: component.name,
        note: kindOf(component.kind)?.name ?? component.kind,
        icon: <KindIcon kind={component.kind} lane={laneOf(component.kind)} provider={component.provider} size={20} />,
        score: Math.max(rank(query, component.name), rank(query, component.id)) + 3,
        run: () => {
          store.getState().select([component.id])
          store.getState().look({ panel: 'inspect' })
          store.getState().camera?.show([component.id])
        },
      })
    if (role === 'edit')
      for (const kind of allKinds())
        found.push({
          id: `kind ${kind.id}`,
          title: `Add ${kind.name}`,
          note: 'Add',
          icon: <KindIcon kind={kind.id} lane={laneOf(kind.id)} size={20} />,
          score: Math.max(rank(query, kind.name), ...kind.aliases.map((alias) => rank(query, alias) - 8)),
          run: () => {
            const edit = placing(
              design,
              kind.id,
              newId,
              drawing === null ? undefined : spotInLane(kind.id, design, drawing, store.getState().camera?.centre() ?? { x: 0, y: 0 }),
            )
            if (!apply([edit], `Placed ${edit.component.name}`)) return
            store.getState().select([edit.component.id])
          },
        })
  }
  return found
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 40)
}
