import { useMemo, useState } from 'react'
import { catalogue } from '#templates/catalogue.data.ts'
import { useThumbnails } from '../../state/use-thumbnails.ts'
import { Thumbnail } from '../../ui/thumbnail.tsx'

/** All templates with a picture of each, drawn from its design. */
export function TemplateGallery({ open, busy }: { open: (id: string) => void; busy: boolean }) {
  const [query, setQuery] = useState('')
  const drawings = useThumbnails()
  const shown = useMemo(() => {
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
    return catalogue.filter(({ title, summary, id }) => wanted.every((word) => `${title} ${summary} ${id}`.toLowerCase().includes(word)))
  }, [query])
  return (
    <>
      <input
        className="gallery-search"
        type="search"
        placeholder={`Search ${catalogue.length} templates`}
        aria-label="Search templates"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="gallery">
        {shown.map(({ id, title, summary }) => (
          <li key={id}>
            <button type="button" className="gallery-card" disabled={busy} onClick={() => open(id)} data-template={id}>
              <Thumbnail picture={drawings.get(id)} />
              <span className="gallery-words">
                <strong>{title}</strong>
                <span>{summary}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="muted">No template speaks of “{query}”. Say it in the prompt above instead.</p>}
    </>
  )
}
