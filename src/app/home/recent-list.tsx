import { useState } from 'react'
import { forgetDesign, recentDesigns } from '../../state/recent-designs.ts'
import { IconButton } from '../../ui/button.tsx'
import { since } from '../../ui/format.ts'
import { go } from '../route.ts'

/** Designs that this browser opened, the last one first. */
export function RecentList() {
  const [designs, setDesigns] = useState(recentDesigns)
  const [now] = useState(() => Date.now())
  if (designs.length === 0) return null
  return (
    <section className="home-section" aria-labelledby="recent-title">
      <h2 id="recent-title">Go on with</h2>
      <ul className="recent">
        {designs.slice(0, 8).map(({ id, key, name, at }) => {
          const address = `/d/${id}${key === null ? '' : `#key=${encodeURIComponent(key)}`}`
          return (
            <li key={id}>
              <a
                href={address}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return
                  event.preventDefault()
                  go(address)
                }}
              >
                <strong>{name === '' ? 'Untitled design' : name}</strong>
                <span title={new Date(at).toLocaleString()}>Opened {since(at, now)}</span>
              </a>
              <IconButton
                glyph="x"
                size={14}
                label={`Take ${name === '' ? 'the design' : name} off this list`}
                onClick={() => {
                  forgetDesign(id)
                  setDesigns(recentDesigns())
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
