import { useState } from 'react'
import { catalogue } from '#templates/catalogue.data.ts'
import { createDesign } from '../../api/designs.ts'
import { useStudio } from '../../state/studio.ts'
import { useThumbnails } from '../../state/use-thumbnails.ts'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import './templates-panel.css'

/** Starting designs; each opens as a design of its own, beside this one. */
export function TemplatesPanel() {
  const { store } = useStudio()
  const [query, setQuery] = useState('')
  const drawings = useThumbnails()
  const shown = catalogue.filter(({ title, summary }) => `${title} ${summary}`.toLowerCase().includes(query.trim().toLowerCase()))
  const open = async (id: string) => {
    const created = await createDesign({ template: id })
    if (created.ok) location.assign(created.value.links?.edit ?? created.value.url ?? `/d/${created.value.id}`)
    else store.getState().tell(`${created.problems[0]?.message ?? 'The template did not open.'} ${created.problems[0]?.hint ?? ''}`, { look: 'bad' })
  }
  return (
    <div className="templates-panel">
      <div className="templates-search"><input type="search" placeholder="Search templates" aria-label="Search templates" value={query} onChange={(event) => setQuery(event.target.value)} /></div>
      <ul className="templates-list scroll" tabIndex={0} aria-label="Templates">
        {shown.map(({ id, title, summary }) => (
          <li key={id}>
            <button type="button" onClick={() => void open(id)} title={summary}>
              <Thumbnail picture={drawings.get(id)} className="templates-art" />
              <span><strong>{title}</strong><span>{summary}</span></span>
            </button>
          </li>
        ))}
        {shown.length === 0 && <li className="muted templates-none">No template speaks of that.</li>}
      </ul>
    </div>
  )
}
