import { useState } from 'react'
import { useStudio } from '../../state/studio.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { commandGroups } from './command.ts'
import './command-palette.css'
import { commands } from './commands.ts'
import { isMac, keyCaps } from './keys.ts'
import { rank } from './rank.ts'

const gestures: readonly { title: string; caps: readonly string[] }[] = [
  { title: 'Move the canvas', caps: ['Space', 'drag'] },
  { title: 'Zoom at the pointer', caps: [isMac ? '⌘' : 'Ctrl', 'wheel'] },
  { title: 'Select by a frame', caps: ['drag'] },
  { title: 'Add to the selection', caps: ['Shift', 'click'] },
  { title: 'Rename', caps: ['double click'] },
]

/** All keys, read from the command table, so it is never out of date. */
export function ShortcutSheet() {
  const { look } = useStudio().store.getState()
  const [query, setQuery] = useState('')
  const shown = commands.filter(
    ({ keys, title, also }) => keys !== undefined && Math.max(rank(query, title), rank(query, also ?? '')) > (query === '' ? 0 : 10),
  )
  return (
    <Dialog label="Keyboard shortcuts" title="Keyboard shortcuts" size={720} close={() => look({ overlay: null })}>
      <input
        data-autofocus
        className="shortcut-search"
        type="search"
        aria-label="Search shortcuts"
        placeholder="Search shortcuts"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="shortcuts scroll" tabIndex={0} role="region" aria-label="Shortcuts">
        {commandGroups.map((group) => {
          const own = shown.filter((command) => command.group === group)
          return own.length === 0 ? null : (
            <section key={group}>
              <h3>{group}</h3>
              <ul>
                {own.map(({ id, title, keys }) => (
                  <li key={id}>
                    <span>{title}</span>
                    <span className="keys">
                      {keyCaps(keys?.[0] ?? '', isMac).map((cap) => (
                        <kbd key={cap}>{cap}</kbd>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {query === '' && (
          <section>
            <h3>Pointer</h3>
            <ul>
              {gestures.map(({ title, caps }) => (
                <li key={title}>
                  <span>{title}</span>
                  <span className="keys">
                    {caps.map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}
